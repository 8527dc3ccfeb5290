import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import { inLocale } from '../../../i18n/language.ts';
import { type CalendarIcon, calendarIcon } from '../activity/calendar-icon.ts';
import {
  type CalendarMode,
  type Field,
  type FilterChange,
  FORMATS,
  KINDS,
  VIEWS,
} from '../attributes.ts';
import type { CalendarContent } from '../calendar.view.ts';

/** How many activities a choice would leave, by field and value; not there before they are counted. */
export type Counts = ReadonlyMap<string, number>;

export interface FilterBarOptions {
  readonly fields: readonly Field[];
  readonly counts: Counts | undefined;
  readonly mode: CalendarMode;
  /** Whether the filters show where it is narrow. */
  readonly open: boolean;
  readonly onToggle: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly onClear: (() => void) | null;
  readonly onCluster: (id: string) => void;
  readonly onChange: (change: FilterChange) => void;
  readonly onMode: (mode: CalendarMode) => void;
  /** The pointer or the focus is at the button of a view: it may be asked for next. */
  readonly onNearMode: (mode: CalendarMode) => void;
  /** The fields that a page asks for, once they are loaded. */
  readonly more: (className: string) => unknown;
}

const MODE_ICONS = {
  list: 'list',
  month: 'event',
} as const satisfies Record<CalendarMode, CalendarIcon>;

/** The choices of a field in words; the empty one is all of them. */
const named = <T extends string>(
  values: readonly ('' | T)[],
  words: Readonly<Record<T, string>>,
): { value: T; label: string }[] =>
  values.flatMap((value) => (value ? { value, label: words[value] } : []));

/** What narrows the activities down, and how they are shown. The cluster is the group's. */
export function filterBar(
  content: CalendarContent,
  {
    fields,
    counts,
    mode,
    open,
    more,
    onToggle,
    onClear,
    onCluster,
    onChange,
    onMode,
    onNearMode,
  }: FilterBarOptions,
): TemplateResult {
  const { locale, terms, dataset, filter } = content;
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
        ? html`<button class="button refine" type="button" aria-expanded=${open} @click=${onToggle}>
            ${filters.open} ${icon('chevron')}
          </button>`
        : nothing
    }
    ${select('kind', named(KINDS, terms.kinds), (kind) => {
      onChange({ kind });
    })}
    ${select(
      'cluster',
      entriesOf(dataset).map(({ order, cluster }) => ({
        value: cluster.id,
        label: `${order} ${cluster.name}`,
      })),
      onCluster,
    )}
    ${select(
      'type',
      dataset.activityTypes.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
      (type) => {
        onChange({ type });
      },
    )}
    ${select('format', named(FORMATS, terms.formats), (format) => {
      onChange({ format });
    })}
    ${more(className)}
    ${onClear ? html`<button class="quiet clear ${className}" type="button" @click=${onClear}>${terms.clear}</button>` : nothing}
    <fieldset class="view">
      <legend class="label">${filters.view}</legend>
      <span class="segment">
        ${VIEWS.map(
          (value) =>
            html`<label
              @pointerenter=${() => {
                onNearMode(value);
              }}
            >
              <input
                type="radio"
                name="view"
                .checked=${value === mode}
                @focus=${() => {
                  onNearMode(value);
                }}
                @change=${() => {
                  onMode(value);
                }}
              />
              ${calendarIcon(MODE_ICONS[value])} ${terms.views[value]}
            </label>`,
        )}
      </span>
    </fieldset>
  </div>`;
}
