import { html, noChange, nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../../../data/types.ts';
import { externalLink } from '../../../core/templates/external-link.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { glyphs } from '../../../core/templates/glyphs.ts';
import { heading } from '../../../core/templates/heading.ts';
import { drawing, icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import type { PositionGroup, PositionRow, Why } from '../positions.view.ts';

export interface RowsOptions {
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  /** Of the groups' headings. */
  readonly level: number;
  /** Marks the words that the visitor looks for. */
  readonly marked: (text: string) => unknown;
  /** Why it was found. */
  readonly why: (why: Why) => unknown;
  readonly compact: boolean;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string) => void;
  readonly detail: (row: PositionRow) => unknown;
  /** The years of the programme that the rows tell of. */
  readonly programme: string | null;
  /** A link to the opened row, where the page's address keeps the choice. */
  readonly link: (cluster: Cluster) => unknown;
}

/** More rows than anybody has on a screen. */
const MANY = 40;

/** Of more than `most` rows, the others stay as they were drawn last, until they have their turn. */
export const rowGroup = (
  { title, rows, count }: PositionGroup,
  most: number,
  options: RowsOptions,
): TemplateResult =>
  html`<div class="group">
    ${title ? heading(options.level, 'group-head', html`${title} <span>${count ?? rows.length}</span>`) : nothing}
    <ul class=${`list${options.compact ? ' compact' : ''}${rows.length > MANY ? ' many' : ''}`}>
      ${rows.map((row, i) => (i < most ? renderRow(row, title ? options.level + 1 : options.level, options) : noChange))}
    </ul>
  </div>`;

function renderRow(row: PositionRow, level: number, options: RowsOptions): TemplateResult {
  const { locale, terms, marked, programme, isOpen, onToggle } = options;
  const { position, cluster, order } = row.entry;
  const open = isOpen(cluster.id);
  const glyph = glyphs[position.id];
  return html`<li class=${open ? 'row open' : 'row'} part="row">
    <div class="position">
      <div class="id">
        ${numberMark(order, row.standing)}${glyph ? drawing(glyph, 24, 'icon glyph') : nothing}
      </div>
      <div>
        ${heading(level, 'name', html`<span class="sr">${order} </span>${marked(row.name)}`)}
        ${row.danish ? html`<p class="muted danish" lang="da">${row.danish}</p>` : nothing}
        <p class="description">${row.description}</p>
        ${row.why.map(options.why)}
      </div>
      <div class="meta">
        <p class="organisation">${marked(row.organisation)}</p>
        <p class="muted">${marked(row.place)}</p>
        ${row.nearest ? html`<p class="muted">${terms.nearest(row.nearest.place.join(', '))}</p>` : nothing}
        ${programme && row.programme !== 'yes' ? html`<p class="muted">${terms.inProgramme(programme, row.programme)}</p>` : nothing}
        ${cluster.website ? externalLink(cluster.website) : html`<p class="muted">${frameTerms(locale).noWebsite}</p>`}
      </div>
      <div class="side">
        ${tags(row, terms)}
        ${openButton(row, open, locale, terms, () => {
          onToggle(cluster.id);
        })}
      </div>
      ${open ? html`<div class="detail" part="detail">${opened(row, level + 1, options)}</div>` : nothing}
    </div>
  </li>`;
}

/** What is known, under a heading of its own for those who go by headings, with its address where the page keeps it. */
export const opened = (
  row: PositionRow,
  level: number,
  { terms, detail, link }: RowsOptions,
): TemplateResult => {
  const { cluster } = row.entry;
  return html`${heading(level, 'sr', `${cluster.name}: ${terms.details}`)} ${detail(row)}
  ${link(cluster)}`;
};

export const tags = (row: PositionRow, terms: PositionsTerms): TemplateResult =>
  html`<span class="tag ${row.status}">${terms.tags[row.status]}</span>
    ${row.ended ? html`<span class="tag over">${terms.endedTag(row.ended)}</span>` : nothing}
    ${row.national ? nothing : html`<span class="tag">${terms.notNational}</span>`}`;

export const openButton = (
  row: PositionRow,
  open: boolean,
  locale: Locale,
  terms: PositionsTerms,
  onToggle: () => void,
): TemplateResult => {
  const words = frameTerms(locale);
  return html`<button class="quiet" type="button" aria-expanded=${open} @click=${onToggle}>
    <span>${open ? words.less : words.more}<span class="sr"> ${terms.about(row.name)}</span></span>
    ${icon('chevron', 'icon chevron')}
  </button>`;
};

export interface NothingShown extends Pick<RowsOptions, 'locale' | 'terms'> {
  readonly query: string;
  /** How many positions there are without search and filters. */
  readonly total: number;
  /** The visitor's word that is known to belong to no cluster's field. */
  readonly elsewhere: string | null;
  /** What leads on from a search that found nothing. */
  readonly leadOn: unknown;
  /** `null`: the visitor chose nothing that could be cleared. */
  readonly onClear: (() => void) | null;
}

/** What stands where nothing is left, and the way back. */
export function nothingShown({
  query,
  total,
  elsewhere,
  leadOn,
  locale,
  terms,
  onClear,
}: NothingShown): TemplateResult {
  const why = total ? terms.nothingHere : terms.nothingAtAll;
  return html`<div class="empty" part="empty">
    <p class="lead">${query ? terms.nothingFound(query) : why}</p>
    ${query ? html`<p>${elsewhere === null ? terms.tryOther : terms.elsewhere}</p>` : nothing}
    ${leadOn}
    ${
      onClear
        ? html`<button class="button" type="button" @click=${onClear}>
            ${query ? terms.clearAll(total) : frameTerms(locale).wholeCountry}
          </button>`
        : nothing
    }
  </div>`;
}
