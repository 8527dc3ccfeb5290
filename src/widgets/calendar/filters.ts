import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../core/templates/icons.ts';
import { selectField } from '../../core/templates/select-field.ts';
import { entriesOf } from '../../domain/clusters/clusters.ts';
import { inLocale } from '../../i18n/language.ts';
import { calendarIcon } from './calendar-icon.ts';
import { type CalendarMode, type Field, FORMATS, KINDS, VIEWS } from './choices.ts';
import type { Scene } from './scene.view.ts';

/** How many activities a choice would leave, by field and value; not there before they are counted. */
export type Counts = ReadonlyMap<string, number>;

export interface FilterBar {
  readonly scene: Scene;
  readonly fields: readonly Field[];
  readonly counts: Counts | undefined;
  readonly view: CalendarMode;
  /** Whether the filters show where it is narrow. */
  readonly open: boolean;
  readonly toggle: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly clear: (() => void) | null;
  readonly chooseCluster: (id: string) => void;
  readonly change: (choice: Partial<Record<'kind' | 'type' | 'format', string>>) => void;
  readonly show: (view: CalendarMode) => void;
  /** The fields that follow the first drawing. */
  readonly more: (className: string) => unknown;
}

/** The choices of a field in words; the empty one is all of them. */
const named = <T extends string>(
  values: readonly ('' | T)[],
  words: Readonly<Record<T, string>>,
): { value: T; label: string }[] =>
  values.flatMap((value) => (value ? { value, label: words[value] } : []));

/** What narrows the activities down, and how they are shown. The cluster is the group's. */
export function filterBar({
  scene,
  fields,
  counts,
  view,
  open,
  clear,
  toggle,
  chooseCluster,
  change,
  show,
  more,
}: FilterBar): TemplateResult {
  const { locale, terms, dataset, filter } = scene;
  const { filters, all } = terms;
  const className = open ? 'refined shown' : 'refined';
  const select = (
    field: 'kind' | 'cluster' | 'type' | 'format',
    options: readonly { readonly value: string; readonly label: string }[],
    choose: (value: string) => void,
  ): unknown =>
    fields.includes(field)
      ? selectField({
          label: filters[field],
          className,
          value: filter[field] ?? '',
          options: [{ value: '', label: all[field] }, ...options].map(({ value, label }) => {
            const count = counts?.get(`${field} ${value}`);
            return { value, label: count === undefined ? label : `${label} (${count})` };
          }),
          choose,
        })
      : nothing;
  return html`<div class="bar no-print">
    ${
      fields.length
        ? html`<button class="button refine" type="button" aria-expanded=${open} @click=${toggle}>
            ${filters.open} ${icon('chevron')}
          </button>`
        : nothing
    }
    ${select('kind', named(KINDS, terms.kinds), (kind) => {
      change({ kind });
    })}
    ${select(
      'cluster',
      entriesOf(dataset).map(({ order, cluster }) => ({
        value: cluster.id,
        label: `${order} ${cluster.name}`,
      })),
      chooseCluster,
    )}
    ${select(
      'type',
      dataset.activityTypes.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
      (type) => {
        change({ type });
      },
    )}
    ${select('format', named(FORMATS, terms.formats), (format) => {
      change({ format });
    })}
    ${more(className)}
    ${clear ? html`<button class="quiet clear ${className}" type="button" @click=${clear}>${terms.clear}</button>` : nothing}
    <fieldset class="view">
      <legend class="label">${filters.view}</legend>
      <span class="segment">
        ${VIEWS.map(
          (value) =>
            html`<label>
              <input
                type="radio"
                name="view"
                .checked=${value === view}
                @change=${() => {
                  show(value);
                }}
              />
              ${calendarIcon(value === 'list' ? 'list' : value === 'month' ? 'event' : 'year')}
              ${terms.views[value]}
            </label>`,
        )}
      </span>
    </fieldset>
  </div>`;
}
