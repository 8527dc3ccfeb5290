import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/templates/heading.ts';
import { selectField } from '../../core/templates/select-field.ts';
import type { ExtraTerms } from './extras.terms.ts';
import { type Sort, SORTS } from './rows.view.ts';
import type { TownMark } from './towns.view.ts';

/** By what the list is sorted, where there is a distance to sort by. */
export const sortField = (
  sort: Sort,
  terms: ExtraTerms,
  choose: (sort: Sort) => void,
): TemplateResult =>
  selectField({
    label: terms.sort,
    className: 'sort no-print',
    value: sort,
    options: SORTS.map((value) => ({ value, label: terms.sorts[value] })),
    choose,
  });

export interface TownsOptions {
  readonly chosen: string | null;
  readonly level: number;
  readonly terms: ExtraTerms;
  readonly pick: (town: string | null) => void;
}

/** The towns with activities, as the map shows them: each narrows the calendar down to it. */
export function townList(
  towns: readonly TownMark[],
  { chosen, level, terms, pick }: TownsOptions,
): TemplateResult {
  const shown = towns.filter(({ count }) => count);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="group towns" part="towns">
    ${heading(level, 'group-head', terms.activityTowns(shown.length, total))}
    <ul class="chips">
      ${shown.map(
        ({ town, count }) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${town === chosen}
              @click=${() => {
                pick(town === chosen ? null : town);
              }}
            >
              ${town} <b>${count}</b>
            </button>
          </li>`,
      )}
    </ul>
    ${
      chosen === null
        ? nothing
        : html`<button
            class="quiet"
            type="button"
            @click=${() => {
              pick(null);
            }}
          >
            ${terms.allTowns}
          </button>`
    }
  </div>`;
}
