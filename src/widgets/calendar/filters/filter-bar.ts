import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import { entriesOf, regionShortName, regionsOn } from '../../../domain/clusters/clusters.ts';
import { inLocale } from '../../../i18n/language.ts';
import { type CalendarIcon, calendarIcon } from '../activity/calendar-icon.ts';
import { type CalendarMode, type Field, IN_ROW, VIEWS } from '../attributes.ts';
import { type CalendarContent, todayOf } from '../calendar.view.ts';

/** How many activities a choice would leave, by field and value; not there before they are counted. */
export type Counts = ReadonlyMap<string, number>;

export interface FilterBarOptions {
  readonly fields: readonly Field[];
  readonly counts: Counts | undefined;
  readonly mode: CalendarMode;
  /** Whether the folded fields show, and where it is narrow the others. */
  readonly open: boolean;
  readonly onToggle: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly onClear: (() => void) | null;
  readonly onCluster: (id: string) => void;
  /** A region's id, `online`, or all (`''`). */
  readonly onWhere: (value: string) => void;
  readonly onMode: (mode: CalendarMode) => void;
  /** The pointer or the focus is at the button of a view: it may be asked for next. */
  readonly onNearMode: (mode: CalendarMode) => void;
  /** The other fields, once they are loaded. */
  readonly more: (field: Field, className: string) => unknown;
}

const MODE_ICONS = {
  list: 'list',
  month: 'event',
} as const satisfies Record<CalendarMode, CalendarIcon>;

/** What narrows the activities down, and how they are shown. The cluster and the region are the group's. */
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
    onWhere,
    onMode,
    onNearMode,
  }: FilterBarOptions,
): TemplateResult {
  const { locale, terms, dataset, filter } = content;
  const { filters, all } = terms;
  const drawn: Partial<Record<Field, (className: string) => unknown>> = {
    cluster: (className) =>
      selectField({
        label: filters.cluster,
        className,
        value: filter.cluster ?? '',
        options: [
          { value: '', label: all.cluster },
          ...entriesOf(dataset).map(({ order, position, cluster: { id } }) => {
            const count = counts?.get(`cluster ${id}`);
            const label = `${order} ${inLocale(position.name, locale)}`;
            return { value: id, label: count === undefined ? label : `${label} (${count})` };
          }),
        ],
        choose: onCluster,
      }),
    where: (className) =>
      selectField({
        label: filters.where,
        className,
        value: filter.format === 'online' ? 'online' : (filter.region ?? ''),
        options: [
          { value: '', label: all.where },
          ...regionsOn(dataset, todayOf(content)).map((region) => ({
            value: region.id,
            label: regionShortName(region, locale),
          })),
          { value: 'online', label: filters.onlyOnline },
        ],
        choose: onWhere,
      }),
  };
  const draw = (some: readonly Field[], className: string): unknown =>
    some.map((field) => (drawn[field] ?? ((name) => more(field, name)))(className));
  const shown = open ? ' shown' : '';
  const folded = fields.slice(IN_ROW);
  const toggle = (className: string): TemplateResult =>
    html`<button class="button ${className}" type="button" aria-expanded=${open} @click=${onToggle}>
      ${filters.open} ${icon('chevron')}
    </button>`;
  return html`<div class="bar no-print">
    ${fields.length ? toggle('refine') : nothing}
    ${draw(fields.slice(0, IN_ROW), `refined${shown}`)}
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
    ${folded.length ? html`${toggle('more-choices')}<span class="break folded${shown}"></span>` : nothing}
    ${draw(folded, `folded${shown}`)}
    ${onClear ? html`<button class="quiet clear" type="button" @click=${onClear}>${terms.clear}</button>` : nothing}
  </div>`;
}
