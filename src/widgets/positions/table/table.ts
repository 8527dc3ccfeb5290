import { html, nothing, type TemplateResult } from 'lit';
import { externalLink } from '../../../core/templates/external-link.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { PositionGroup, Sort } from '../positions.view.ts';
import { positionsTableTerms } from './locales/terms.ts';
import { openButton, opened, type RowsOptions, tags } from '../list/rows.ts';

export { tableStyles } from './table.styles.ts';

export interface TableOptions extends RowsOptions {
  readonly caption: string;
  readonly sort: Sort;
  readonly descending: boolean;
  readonly onSort: (sort: Sort) => void;
  /** A column tells of the office nearest to the page's municipality. */
  readonly near: boolean;
}

const COLUMNS = 6;

/** The positions as a native table: sortable headers, each position heading its row. */
export function positionsTable(
  groups: readonly PositionGroup[],
  options: TableOptions,
): TemplateResult {
  const { terms, locale, caption, programme, near } = options;
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
          <th scope="col">${columns.status}</th>
          ${programme ? html`<th scope="col">${columns.programme} ${programme}</th>` : nothing}
          <th scope="col"><span class="sr">${terms.details}</span></th>
        </tr>
      </thead>
      ${groups.map((group) => section(group, options))}
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

const section = ({ title, rows }: PositionGroup, options: TableOptions): TemplateResult => {
  const { terms, locale, marked, level, isOpen, onToggle, programme, near } = options;
  const { inProgramme } = positionsTableTerms(locale);
  const columns = COLUMNS + Number(near) + (programme ? 1 : 0);
  return html`<tbody>
    ${
      title
        ? html`<tr>
            <th class="section" scope="rowgroup" colspan=${columns}>${title}</th>
          </tr>`
        : nothing
    }
    ${rows.map((row) => {
      const { cluster, order } = row.entry;
      const open = isOpen(cluster.id);
      return html`<tr class=${open ? 'open' : ''}>
          <td>${numberMark(order, row.standing)}<span class="sr">${order}</span></td>
          <th scope="row">
            ${marked(row.name)}
            ${row.danish ? html`<span class="muted danish" lang="da">${row.danish}</span>` : nothing}
          </th>
          <td>
            ${marked(row.organisation)}
            ${cluster.website ? externalLink(cluster.website) : html`<span class="muted">${frameTerms(locale).noWebsite}</span>`}
          </td>
          <td>${marked(row.place)}</td>
          ${near ? html`<td>${row.nearest?.place.join(', ') ?? inProgramme.unknown}</td>` : nothing}
          <td>${tags(row, terms)}</td>
          ${programme ? html`<td>${inProgramme[row.programme]}</td>` : nothing}
          <td>
            ${openButton(row, open, locale, terms, () => {
              onToggle(cluster.id);
            })}
          </td>
        </tr>
        ${
          open
            ? html`<tr class="open">
                <td class="detail" part="detail" colspan=${columns}>
                  ${opened(row, level, options)}
                </td>
              </tr>`
            : nothing
        }`;
    })}
  </tbody>`;
};
