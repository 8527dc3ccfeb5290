import type { TemplateResult } from 'lit';
import { regionShortName, regionsOn } from '../../domain/clusters/clusters.ts';
import { inLocale, sorterFor } from '../../i18n/language.ts';
import type { Group } from '../../store/group.ts';
import type { Choices, Field } from './choices.ts';
import { valuesOf } from './counts.ts';
import { extraTerms } from './extras.terms.ts';
import type { Kit } from './extras-kit.ts';
import type { Counts } from './filters.ts';
import { languageName } from './item.view.ts';
import { type Scene, todayOf } from './scene.view.ts';

export interface MoreFields {
  readonly scene: Scene;
  readonly host: Choices;
  readonly group: Group;
  readonly fields: readonly Field[];
  readonly counts: Counts | undefined;
  readonly className: string;
  /** The visitor comes to the search field. */
  readonly come: () => void;
}

/** The fields of the row that a page asks for. */
export function moreFields(
  kit: Kit,
  { scene, host, group, fields, counts, className, come }: MoreFields,
): unknown {
  const { html, selectField, icon } = kit;
  const { dataset, locale, filter } = scene;
  const terms = extraTerms(locale);
  const sorter = sorterFor(locale);
  const named = (
    field: Field,
    options: readonly { value: string; label: string }[],
    all: string,
  ): { value: string; label: string }[] => [
    { value: '', label: all },
    ...options.map(({ value, label }) => {
      const count = counts?.get(`${field} ${value}`);
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
            host[name] = (target as HTMLInputElement).value;
          }}
      /></span>
    </label>`;
  const drawn: Partial<Record<Field, () => unknown>> = {
    funder: () =>
      selectField({
        ...{ label: terms.funder, className, value: filter.funder ?? '' },
        options: named(
          'funder',
          dataset.funders.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) })),
          terms.all.funder,
        ),
        choose: (funder) => {
          host.funder = funder;
        },
      }),
    region: () =>
      selectField({
        ...{ label: terms.region, className, value: filter.region ?? '' },
        options: named(
          'region',
          regionsOn(dataset, todayOf(scene)).map((region) => ({
            value: region.id,
            label: regionShortName(region, locale),
          })),
          terms.all.region,
        ),
        choose: (region) => {
          kit.chooseFilter(host, group, { region: region || null, town: null });
        },
      }),
    municipality: () =>
      selectField({
        ...{ label: terms.municipality, className, value: filter.municipality ?? '' },
        options: named(
          'municipality',
          dataset.municipalities
            .map(({ code, name }) => ({ value: code, label: name }))
            .sort((a, b) => sorter(a.label, b.label)),
          terms.all.municipality,
        ),
        choose: (municipality) => {
          host.municipality = municipality;
        },
      }),
    language: () =>
      selectField({
        ...{ label: terms.language, className, value: filter.language ?? '' },
        options: named(
          'language',
          valuesOf(scene, 'language').map((value) => ({
            value,
            label: languageName(value, locale),
          })),
          terms.all.language,
        ),
        choose: (language) => {
          host.language = language;
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
            .value=${host.search}
            @focus=${come}
            @input=${({ target }: Event) => {
              host.search = (target as HTMLInputElement).value;
            }}
        /></span>
      </label>`,
    past: () =>
      html`<label class="tick ${className}">
        <input
          type="checkbox"
          .checked=${host.past}
          @change=${({ target }: Event) => {
            host.past = (target as HTMLInputElement).checked;
          }}
        />
        ${terms.past}
      </label>`,
  };
  return fields.map((field) => drawn[field]?.() ?? kit.nothing);
}
