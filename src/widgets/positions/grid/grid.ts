import { html, nothing, type TemplateResult } from 'lit';
import { glyphs } from '../../../core/templates/glyphs.ts';
import { drawing, icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { ClusterId } from '../../../data/types.ts';
import { hostOf } from '../../../domain/url.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import type { PositionRow } from '../positions.view.ts';

export interface RowOptions {
  readonly terms: PositionsTerms;
  /** The years of the programme that the rows tell of. */
  readonly programme: string | null;
  readonly onOpen: (id: ClusterId) => void;
}

/** More rows than anybody has on a screen. */
const MANY = 40;

/** Every field with its cluster, down the first column and then the second. */
export const grid = (rows: readonly PositionRow[], options: RowOptions): TemplateResult =>
  html`<ul
    class="grid ${rows.length > MANY ? 'many' : ''}"
    ${setProperties({ '--_rows': Math.ceil(rows.length / 2) })}
  >
    ${rows.map((row) => cell(row, options))}
  </ul>`;

function cell(row: PositionRow, options: RowOptions): TemplateResult {
  const { position, cluster, order } = row.entry;
  const glyph = glyphs[position.id];
  return html`<li class="row" part="row" data-id=${cluster.id}>
    <button
      class="cell"
      type="button"
      @click=${() => {
        options.onOpen(cluster.id);
      }}
    >
      ${numberMark(order, row.standing)}
      ${glyph ? drawing(glyph, 24, 'icon glyph') : html`<span class="glyph"></span>`}
      <span>
        <span class="name" part="name"><span class="sr">${order} </span>${row.name}</span>
        <small>${row.brief}</small>
        ${remarks(row, options).map((remark) => html`<small>${remark}</small>`)}
        ${cluster.website ? html`<small class="print-only">${hostOf(cluster.website)}</small>` : nothing}
      </span>
      ${icon('chevron', 'icon onward')}
    </button>
  </li>`;
}

/** What the page asked to be told of a cluster. */
export const remarks = (
  { nearest, national, programme: part }: PositionRow,
  { terms, programme }: RowOptions,
): readonly string[] =>
  [
    nearest && terms.nearest(nearest.place.join(', ')),
    programme && part !== 'yes' ? terms.inProgramme(programme, part) : null,
    national ? null : terms.notNational,
  ].filter((remark) => remark !== null);
