import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import { inLocale, sorterFor } from '../../../i18n/language.ts';
import { languageName } from '../activity/item.view.ts';
import { type Field, type FilterChange, FORMATS, KINDS } from '../attributes.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { valuesOf } from './counter.ts';
import type { Counts } from './filter-bar.ts';
import { placeField, type PlaceFieldOptions } from '../place/place-field.ts';
import { calendarFilterTerms } from './locales/terms.ts';

export { Counter } from './counter.ts';
export { moreFilterStyles } from './more-filters.styles.ts';

export interface MoreFilterOptions {
  readonly field: Field;
  readonly counts: Counts | undefined;
  readonly className: string;
  /** What the search field holds. */
  readonly search: string;
  /** Whether the past is shown too. */
  readonly past: boolean;
  readonly onChange: (change: FilterChange) => void;
  readonly onSearchFocus: () => void;
  readonly place: PlaceFieldOptions;
}

/** A field that is folded, or that a page asks for. */
export function moreFilter(
  content: CalendarContent,
  { field, counts, className, search, past, onChange, onSearchFocus, place }: MoreFilterOptions,
): unknown {
  const { dataset, locale, filter, terms: words } = content;
  const terms = calendarFilterTerms(locale);
  const sorter = sorterFor(locale);
  const named = (
    of: Field,
    options: readonly { value: string; label: string }[],
    all: string,
  ): { value: string; label: string }[] => [
    { value: '', label: all },
    ...options.map(({ value, label }) => {
      const count = counts?.get(`${of} ${value}`);
      return { value, label: count === undefined ? label : `${label} (${count})` };
    }),
  ];
  const date = (name: 'from' | 'to', label: string): TemplateResult =>
    html`<label class="field ${className}">
      <span class="label">${label}</span>
      <span class="control"
        ><input
          type="date"
          .value=${filter[name] ?? ''}
          @change=${({ target }: Event) => {
            onChange({ [name]: (target as HTMLInputElement).value });
          }}
      /></span>
    </label>`;
  const choice = (
    name: 'kind' | 'type' | 'format',
    options: readonly { value: string; label: string }[],
  ): TemplateResult =>
    selectField({
      label: words.filters[name],
      className,
      value: filter[name] ?? '',
      options: named(name, options, words.all[name]),
      choose: (value) => {
        onChange({ [name]: value });
      },
    });
  const inWords = <T extends string>(
    values: readonly ('' | T)[],
    labels: Readonly<Record<T, string>>,
  ): { value: T; label: string }[] =>
    values.flatMap((value) => (value ? { value, label: labels[value] } : []));
  const drawn: Partial<Record<Field, () => unknown>> = {
    kind: () => choice('kind', inWords(KINDS, words.kinds)),
    type: () =>
      choice(
        'type',
        dataset.activityTypes.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
      ),
    format: () => choice('format', inWords(FORMATS, words.formats)),
    funder: () =>
      selectField({
        label: terms.funder,
        className,
        value: filter.funder ?? '',
        options: named(
          'funder',
          dataset.funders.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
          terms.all.funder,
        ),
        choose: (funder) => {
          onChange({ funder });
        },
      }),
    municipality: () =>
      selectField({
        label: terms.municipality,
        className,
        value: filter.municipality ?? '',
        options: named(
          'municipality',
          dataset.municipalities
            .map(({ code, name }) => ({ value: code, label: name }))
            .sort((a, b) => sorter(a.label, b.label)),
          terms.all.municipality,
        ),
        choose: (municipality) => {
          onChange({ municipality });
        },
      }),
    place: () => placeField(locale, className, place),
    language: () =>
      selectField({
        label: terms.language,
        className,
        value: filter.language ?? '',
        options: named(
          'language',
          valuesOf(content, 'language').map((value) => ({
            value,
            label: languageName(value, locale),
          })),
          terms.all.language,
        ),
        choose: (language) => {
          onChange({ language });
        },
      }),
    period: () => html`${date('from', terms.from)} ${date('to', terms.to)}`,
    search: () =>
      html`<label class="field ${className}">
        <span class="label">${terms.search}</span>
        <span class="control search"
          >${icon('search')}<input
            type="search"
            autocomplete="off"
            spellcheck="false"
            .value=${search}
            @focus=${onSearchFocus}
            @input=${({ target }: Event) => {
              onChange({ search: (target as HTMLInputElement).value });
            }}
        /></span>
      </label>`,
    past: () =>
      html`<label class="tick ${className}">
        <input
          type="checkbox"
          .checked=${past}
          @change=${({ target }: Event) => {
            onChange({ past: (target as HTMLInputElement).checked });
          }}
        />
        ${terms.past}
      </label>`,
  };
  return drawn[field]?.() ?? nothing;
}
