import { html, nothing, type TemplateResult } from 'lit';
import { frameTerms } from '../../../core/locales/terms.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import { inLocale } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';
import { entriesLeft, type MapContent, type MapView, type Sort, SORTS } from '../map.view.ts';
import { clusterList, type ClusterList } from './cluster-list.ts';
import { mapListTerms } from './locales/terms.ts';
import { municipalityNote } from './municipality-note.ts';
import { toGroups } from './rows.view.ts';

export { listPanelStyles } from './list-panel.styles.ts';

export interface ListPanel extends Omit<ClusterList, 'elsewhere'> {
  readonly content: MapContent;
  readonly view: MapView;
  /** The list is to be unfolded by the visitor. */
  readonly folded: boolean;
  /** Lists of other features, below that of the clusters. */
  readonly more: unknown;
  readonly onSort: (sort: Sort) => void;
  readonly onWholeCountry: () => void;
}

/** The list with its count, and what is known to be in the page's own municipality. */
export function listPanel({
  content,
  view,
  folded,
  more,
  onSort,
  onWholeCountry,
  ...options
}: ListPanel): TemplateResult {
  const { municipality, sort, locale } = content;
  const groups = toGroups(content);
  const { elsewhere } = mapListTerms(locale);
  const title = titleOf(content, view);
  const list = clusterList(groups, { ...options, elsewhere, level: options.level + 1 });
  const rows = html`${folded ? nothing : heading(options.level, 'group-head panel-title', title)}
  ${municipality ? sortField(sort, content, onSort) : nothing}
  ${groups.length ? list : nothingHere(content, view, onWholeCountry)}
  ${isOnlyOne(view) ? html`<p class="muted">${mapTerms(locale).found.nearest}</p>` : nothing}
  ${more}`;
  return html`${municipality ? municipalityNote(municipality, content, options.level) : nothing}
  ${
    folded
      ? html`<details class="as-list">
          <summary>
            ${icon('chevron', 'icon chevron')}
            <span
              ><b>${mapTerms(locale).asList}</b>
              <span class="muted"
                >${mapTerms(locale).clusters(entriesLeft(content).length)}</span
              ></span
            >
          </summary>
          ${rows}
        </details>`
      : rows
  }`;
}

/** One was found, and has offices to choose from. */
const isOnlyOne = ({ shown, selected }: MapView): boolean =>
  !selected && (shown?.cluster.locations.length ?? 0) > 1;

function titleOf({ snapshot, locale, found }: MapContent, view: MapView): string {
  const terms = mapTerms(locale);
  if (found) return terms.found.title(found.size, snapshot.filter.query ?? '');
  return view.region ? view.status : terms.all(entriesOf(snapshot.dataset).length);
}

/** By what the list is sorted, where there is a distance to sort by. */
function sortField(
  sort: Sort,
  { locale }: MapContent,
  onSort: (sort: Sort) => void,
): TemplateResult {
  const terms = mapListTerms(locale);
  return selectField({
    label: terms.sort,
    className: 'sort no-print',
    value: sort,
    options: SORTS.map((value) => ({ value, label: terms.sorts[value] })),
    choose: onSort,
  });
}

/** The filter left no cluster: which, and the way back. */
const nothingHere = (
  { locale }: MapContent,
  { region }: MapView,
  onWholeCountry: () => void,
): TemplateResult | typeof nothing =>
  region
    ? html`<div class="empty">
        <p class="lead">${mapTerms(locale).noneHere(inLocale(region.name, locale))}</p>
        <button class="button" type="button" @click=${onWholeCountry}>
          ${frameTerms(locale).wholeCountry}
        </button>
      </div>`
    : nothing;
