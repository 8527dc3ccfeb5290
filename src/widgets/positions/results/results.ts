import { html, noChange, nothing, type TemplateResult } from 'lit';
import { frameTerms, placesTerms } from '../../../core/locales/terms.ts';
import { glyphs } from '../../../core/templates/glyphs.ts';
import { heading } from '../../../core/templates/heading.ts';
import { type HelpLink, helpLink } from '../../../core/templates/help-link.ts';
import { drawing, icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { Cluster, ClusterId } from '../../../data/types.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { hostOf } from '../../../domain/url.ts';
import type { Locale } from '../../../i18n/language.ts';
import { wordButtons } from '../ask/words.ts';
import { remarks, type RowOptions } from '../grid/grid.ts';
import type { PositionRow, PositionsView, Why } from '../positions.view.ts';
import { type PositionsResultsTerms, positionsResultsTerms } from './locales/terms.ts';
import { titleOf, whereOf } from './results.view.ts';

export { resultsStyles } from './results.styles.ts';

interface HitOptions extends RowOptions {
  readonly locale: Locale;
  /** Of the rows' headings. */
  readonly level: number;
  readonly words: PositionsResultsTerms;
  /** The clusters that are to be compared. */
  readonly compared: readonly ClusterId[];
  /** Where one more was refused. */
  readonly refused: ClusterId | null;
  /** The visitor wants it compared, or no longer; `false`: there are enough. */
  readonly onCompare: (id: ClusterId, wanted: boolean) => boolean;
  /** Words that lead from a field without a cluster to others. */
  readonly related: (row: PositionRow) => readonly string[];
  readonly onWord: (word: string) => void;
}

export interface Results extends Omit<HitOptions, 'words'> {
  readonly view: PositionsView;
  readonly query: string;
  /** Of more rows, the others stay as they were drawn last, until they have their turn. */
  readonly most: number;
  /** Leads to those that are not shown. */
  readonly more: unknown;
  /** What is less likely is to be seen too. */
  readonly unfolded: boolean;
  readonly onUnfold: (open: boolean) => void;
  /** Words that find something. */
  readonly tries: readonly string[];
  /** Where the page says that somebody can be asked; `null`: nowhere. */
  readonly help: HelpLink | null;
  /** Of the clusters that are to be compared. */
  readonly names: readonly string[];
  readonly onCompareAll: () => void;
  readonly onClear: () => void;
}

/** What was found, the best first, what may also be meant, and the ways on. */
export function results({ view, query, most, more, ...options }: Results): TemplateResult {
  const words = positionsResultsTerms(options.locale);
  const hits = { ...options, words, level: options.level + 1 };
  return html`${heading(options.level, 'results-title', titleOf(view, query, words))}
    ${view.shown ? list(view.rows, most, hits) : nothingFound(view, words, options)} ${more}
    ${view.perhaps.length ? perhaps(view.perhaps, words, options, hits) : nothing}
    ${compareBar(words, options)}
    <button class="quiet clear no-print" type="button" @click=${options.onClear}>
      ${words.clearAll(view.total)}
    </button>`;
}

/** What a screen reader says of the answer. */
export const spoken = (view: PositionsView, query: string, locale: Locale): string =>
  titleOf(view, query, positionsResultsTerms(locale));

const list = (rows: readonly PositionRow[], most: number, options: HitOptions): TemplateResult =>
  html`<ol class="results">
    ${rows.map((row, i) => (i < most ? hit(row, options) : noChange))}
  </ol>`;

function hit(row: PositionRow, options: HitOptions): TemplateResult {
  const { level } = options;
  const { position, cluster, order } = row.entry;
  const glyph = glyphs[position.id];
  return html`<li class="row hit" part="row" data-id=${cluster.id}>
    <div class="id">
      ${numberMark(order, row.standing)} ${glyph ? drawing(glyph, 24, 'icon glyph') : nothing}
    </div>
    <div>
      ${heading(
        level,
        'name',
        html`<button
          class="open"
          type="button"
          @click=${() => {
            options.onOpen(cluster.id);
          }}
        >
          <span class="sr">${order} </span>${row.name}
        </button>`,
      )}
      ${row.danish ? html`<p class="muted danish" lang="da">${row.danish}</p>` : nothing}
      ${cluster.ended ? closed(row, cluster.ended, options) : open(row, options)}
    </div>
  </li>`;
}

function open(row: PositionRow, options: HitOptions): TemplateResult {
  const { locale, terms, words } = options;
  const { cluster } = row.entry;
  return html`<p>
      <b class="organisation">${row.organisation}</b>
      <span class="muted">· ${whereOf(cluster, { ...terms, ...words }, placesTerms(locale))}</span>
    </p>
    ${remarks(row, options).map((remark) => html`<p class="muted">${remark}</p>`)}
    <p class="description">${row.description}</p>
    ${row.why.map((why) => whyLine(why, words.why[why.kind]))}
    <div class="actions">${contact(cluster, locale)} ${compareBox(row, options)}</div>
    ${options.refused === cluster.id ? html`<p class="refused" role="alert">${words.threeAtMost}</p>` : nothing}`;
}

/** A field whose cluster has ended: that is said, and words lead on to others. */
function closed(row: PositionRow, ended: string, options: HitOptions): TemplateResult {
  const { locale, words, related, onWord } = options;
  const others = related(row);
  return html`<p>${words.closed(row.entry.cluster.shortName, datePhrase(ended, locale))}</p>
    ${row.why.map((why) => whyLine(why, why.kind === 'keyword' ? words.whyClosed : words.why[why.kind]))}
    ${
      others.length
        ? html`<p class="related">${words.related}</p>
            ${wordButtons(words.suchAs, others, onWord)}`
        : nothing
    }`;
}

/** Why it was found, with the word that was met. */
const whyLine = (
  { word: [met, rest] }: Why,
  [before, after]: readonly [string, string],
): TemplateResult =>
  html`<p class="why" part="why">${before}<mark>${met}</mark>${rest}${after}</p>`;

const contact = ({ contact: known, website }: Cluster, locale: Locale): TemplateResult => {
  const page = known?.page ?? website;
  return page
    ? html`<a class="external" href=${page}
        >${frameTerms(locale).contact(hostOf(page))} ${icon('external')}</a
      >`
    : html`<span class="muted">${frameTerms(locale).noWebsite}</span>`;
};

const compareBox = (
  { entry: { cluster }, organisation }: PositionRow,
  { words, compared, onCompare }: HitOptions,
): TemplateResult =>
  html`<label class="check no-print">
    <input
      type="checkbox"
      .checked=${compared.includes(cluster.id)}
      @change=${({ target }: Event) => {
        const box = target as HTMLInputElement;
        box.checked = onCompare(cluster.id, box.checked) && box.checked;
      }}
    />
    <span>${words.compare}<span class="sr"> ${organisation}</span></span>
  </label>`;

/** The ways on from a search that found nothing. */
const nothingFound = (
  { elsewhere }: PositionsView,
  words: PositionsResultsTerms,
  { tries, onWord, help, locale }: Pick<Results, 'tries' | 'onWord' | 'help' | 'locale'>,
): TemplateResult =>
  html`<div class="empty" part="empty">
    <p>${elsewhere === null ? words.tryOther : words.elsewhere}</p>
    ${tries.length ? wordButtons(words.suchAs, tries, onWord) : nothing} ${helpLink(help, locale)}
  </div>`;

/** What may also be meant, folded. */
const perhaps = (
  rows: readonly PositionRow[],
  words: PositionsResultsTerms,
  { unfolded, onUnfold }: Pick<Results, 'unfolded' | 'onUnfold'>,
  options: HitOptions,
): TemplateResult =>
  html`<details
    class="perhaps"
    part="perhaps"
    ?open=${unfolded}
    @toggle=${({ target }: Event) => {
      onUnfold((target as HTMLDetailsElement).open);
    }}
  >
    <summary>${icon('chevron', 'icon chevron')} ${words.perhaps(rows.length)}</summary>
    ${unfolded ? list(rows, Infinity, options) : nothing}
  </details>`;

/** What is to be compared, and the way there. */
const compareBar = (
  words: PositionsResultsTerms,
  { names, onCompareAll }: Pick<Results, 'names' | 'onCompareAll'>,
): TemplateResult =>
  html`<div class="compare-bar no-print" part="compare-bar">
    <p role="status">
      ${names.length ? html`<span>${words.chosen(names)}</span>` : nothing}
      ${names.length === 1 ? words.oneMore : nothing}
    </p>
    ${
      names.length > 1
        ? html`<button class="button primary" type="button" @click=${onCompareAll}>
            <span>${words.compareChosen(names.length)}</span>
          </button>`
        : nothing
    }
  </div>`;
