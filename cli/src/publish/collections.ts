/** Named choices of activities: what the configuration says of them, and whether it can be so. */
import { isRecord } from '../../../src/data/is-record.ts';
import type { Problem } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { regionShortName } from '../../../src/domain/clusters/clusters.ts';
import { inLocale } from '../../../src/i18n/language.ts';
import type { Collection } from '../../../src/static-html/edition.ts';
import { languageName } from '../../../src/widgets/calendar/activity/item.view.ts';
import { calendarTerms } from '../../../src/widgets/calendar/locales/terms.ts';
import type { Config } from '../import/config.ts';

type Written = Config['collections'][string];

/** What a collection can choose by. */
const CHOICES = [
  'clusters',
  'region',
  'municipality',
  'type',
  'kind',
  'format',
  'funder',
  'language',
] as const;
const LONGEST = 60;

const problem = (path: string, expected: string, found: unknown): Problem => ({
  path,
  expected,
  found: JSON.stringify(found),
  message: '',
});

/** Names that are no part of an address, and collections that choose nothing: as somebody wrote them. */
export function brokenCollections(input: unknown): Problem[] {
  const written = isRecord(input) ? input['collections'] : null;
  if (!isRecord(written)) return [];
  return Object.entries(written).flatMap(([name, collection]) => {
    const path = `collections.${name}`;
    const isName =
      name.length <= LONGEST &&
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) &&
      // What every object has would not be found by its name.
      !(name in Object.prototype);
    if (!isName)
      return [
        problem(path, `a name of at most ${LONGEST} small letters, digits and hyphens`, name),
      ];
    const some = isRecord(collection) ? collection : {};
    return CHOICES.some((choice) => choice in some)
      ? []
      : [problem(path, `a choice: ${CHOICES.join(', ')}`, Object.keys(some).join(', '))];
  });
}

/** What collections name and the dataset does not have. */
export function unknownInCollections(
  collections: Config['collections'],
  { clusters, regions, municipalities, activityTypes, funders }: Dataset,
): Problem[] {
  const ids = (list: readonly { id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const known = {
    cluster: ids(clusters),
    region: ids(regions),
    municipality: new Set(municipalities.map(({ code }) => code)),
    type: ids(activityTypes),
    funder: ids(funders),
  };
  return Object.entries(collections).flatMap(([name, collection]) => {
    const path = `collections.${name}`;
    const wanted: (readonly [keyof typeof known, string, string | undefined])[] = [
      ...(collection.clusters ?? []).map((id, i) => ['cluster', `.clusters[${i}]`, id] as const),
      ...(['region', 'municipality', 'type', 'funder'] as const).map(
        (kind) => [kind, `.${kind}`, collection[kind]] as const,
      ),
    ];
    return wanted.flatMap(([kind, at, id]) =>
      id === undefined || known[kind].has(id)
        ? []
        : [problem(path + at, `the id of a known ${kind}`, id)],
    );
  });
}

/** A title made of what it chooses: "CLEAN, Viborg". */
function titleOf(
  { clusters, region, municipality, type, kind, format, funder, language }: Written,
  dataset: Dataset,
  locale: 'da' | 'en',
): string {
  const terms = calendarTerms(locale);
  const named = <T extends { id: string }>(list: readonly T[], id: string | undefined) =>
    list.find((one) => one.id === id);
  const regionNamed = named(dataset.regions, region);
  const typeNamed = named(dataset.activityTypes, type);
  const funderNamed = named(dataset.funders, funder);
  return [
    ...(clusters ?? []).map((id) => named(dataset.clusters, id)?.shortName),
    regionNamed && regionShortName(regionNamed, locale),
    dataset.municipalities.find(({ code }) => code === municipality)?.name,
    kind && terms.kinds[kind],
    typeNamed && inLocale(typeNamed.name, locale),
    format && terms.formats[format],
    funderNamed && inLocale(funderNamed.name, locale),
    language && languageName(language, locale),
  ]
    .filter(Boolean)
    .join(', ');
}

export const collectionsOf = (
  collections: Config['collections'],
  dataset: Dataset,
): readonly Collection[] =>
  Object.entries(collections).map(([name, written]) => {
    const { title, ...filter } = written;
    const made = (locale: 'da' | 'en'): string => titleOf(written, dataset, locale);
    return { name, filter, title: title ?? { da: made('da'), en: made('en') } };
  });
