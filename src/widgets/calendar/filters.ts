import { html, type TemplateResult } from 'lit';
import { icon } from '../../kit/icons.ts';
import { selectField } from '../../kit/select-field.ts';
import { entriesOf } from '../../model/clusters.ts';
import { inLocale } from '../../model/language.ts';
import type { Snapshot } from '../../state/group.ts';
import { calendarIcon } from './calendar-icon.ts';
import type { Choice } from './calendar.view.ts';
import type { Words } from './item.view.ts';

export const VIEWS = ['list', 'month'] as const;
export const KINDS = ['', 'event', 'call', 'project'] as const;
const FORMATS = ['', 'in-person', 'online', 'hybrid'] as const;

export type CalendarMode = (typeof VIEWS)[number];

export interface FilterBar {
  readonly words: Words;
  readonly snapshot: Snapshot;
  readonly choice: Choice;
  readonly view: CalendarMode;
  /** Whether the filters show where it is narrow. */
  readonly open: boolean;
  readonly toggle: () => void;
  readonly chooseCluster: (id: string) => void;
  readonly change: (choice: Partial<Choice>) => void;
  readonly show: (view: CalendarMode) => void;
}

/** What narrows the activities down, and how they are shown. The cluster is the group's. */
export function filterBar({ words, snapshot, choice, view, open, toggle, chooseCluster, change, show }: FilterBar): TemplateResult {
  const { locale, terms } = words;
  const { filters, all } = terms;
  const { dataset, selected } = snapshot;
  const className = open ? 'refined shown' : 'refined';
  return html`<div class="bar">
    <button class="button refine" type="button" aria-expanded=${open} @click=${toggle}>${filters.open} ${icon('chevron')}</button>
    ${selectField({
      label: filters.kind,
      className,
      value: choice.kind,
      options: KINDS.map((value) => ({ value, label: value ? terms.kinds[value] : all.kind })),
      choose: (kind) => {
        change({ kind });
      },
    })}
    ${selectField({
      label: filters.cluster,
      className,
      value: selected ?? '',
      options: [
        { value: '', label: all.cluster },
        ...entriesOf(dataset).map(({ order, cluster }) => ({ value: cluster.id, label: `${order} ${cluster.name}` })),
      ],
      choose: chooseCluster,
    })}
    ${selectField({
      label: filters.type,
      className,
      value: choice.type,
      options: [
        { value: '', label: all.type },
        ...dataset.activityTypes.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
      ],
      choose: (type) => {
        change({ type });
      },
    })}
    ${selectField({
      label: filters.format,
      className,
      value: choice.format,
      options: FORMATS.map((value) => ({ value, label: value ? terms.formats[value] : all.format })),
      choose: (format) => {
        change({ format });
      },
    })}
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
              ${calendarIcon(value === 'list' ? 'list' : 'event')} ${terms.views[value]}
            </label>`,
        )}
      </span>
    </fieldset>
  </div>`;
}
