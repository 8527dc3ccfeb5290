import { html, nothing, type TemplateResult } from 'lit';
import { externalLink } from '../../../core/templates/external-link.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { ClusterId } from '../../../data/types.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { RowOptions } from '../grid/grid.ts';
import type { PositionRow, Sort } from '../positions.view.ts';
import { positionsTableTerms } from './locales/terms.ts';

export { tableStyles } from './table.styles.ts';

export interface TableOptions extends RowOptions {
  readonly locale: Locale;
  readonly caption: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen: (id: ClusterId) => void;
  /** A column tells of the office nearest to the page's municipality. */
  readonly near: boolean;
}

/** The positions as a native table: sortable headers, each position heading its row. */
export function positionsTable(
  rows: readonly PositionRow[],
  options: TableOptions,
): TemplateResult {
  const { locale, caption, programme, near } = options;
  const { columns } = positionsTableTerms(locale);
  return html`<div class="scroll" role="group" aria-label=${caption} tabindex="0">
    <table part="table">
      <caption class="sr">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${sortable('number', columns.number, options)}
          ${sortable('name', columns.position, options)}
          <th scope="col">${columns.cluster}</th>
          <th scope="col">${columns.place}</th>
          ${near ? sortable('distance', columns.nearest, options) : nothing}
          ${programme ? html`<th scope="col">${columns.programme} ${programme}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => tableRow(row, options))}
      </tbody>
    </table>
  </div>`;
}

function sortable(
  by: Sort,
  words: string,
  { sort, descending, onSort }: TableOptions,
): TemplateResult {
  const on = by === sort;
  const direction = descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${on ? direction : 'none'}>
    <button
      class="quiet"
      type="button"
      @click=${() => {
        onSort(by);
      }}
    >
      <span>${words}</span> ${on ? icon('chevron', descending ? 'icon up' : 'icon') : nothing}
    </button>
  </th>`;
}

function tableRow(row: PositionRow, options: TableOptions): TemplateResult {
  const { terms, locale, onOpen, programme, near } = options;
  const { inProgramme } = positionsTableTerms(locale);
  const { cluster, order } = row.entry;
  return html`<tr class="row" part="row" data-id=${cluster.id}>
    <td>${numberMark(order, row.standing)}<span class="sr">${order}</span></td>
    <th scope="row">
      <button
        class="quiet"
        type="button"
        @click=${() => {
          onOpen(cluster.id);
        }}
      >
        ${row.name}
      </button>
      ${row.danish ? html`<span class="muted danish" lang="da">${row.danish}</span>` : nothing}
    </th>
    <td>
      ${row.organisation}
      ${row.national ? nothing : html`<span class="muted">${terms.notNational}</span>`}
      ${cluster.website ? externalLink(cluster.website) : html`<span class="muted">${frameTerms(locale).noWebsite}</span>`}
    </td>
    <td>${row.place}</td>
    ${near ? html`<td>${row.nearest?.place.join(', ') ?? inProgramme.unknown}</td>` : nothing}
    ${programme ? html`<td>${inProgramme[row.programme]}</td>` : nothing}
  </tr>`;
}
