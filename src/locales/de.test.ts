import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../tests/support/every-term.ts';
import { withGerman, wholeDataset } from '../../tools/data/publish.ts';
import type { Dataset } from '../data/types.ts';
import { datePhrase, dayNumber, monthPhrase, periodPhrase } from '../domain/time/dates.ts';
import { holidayOn } from '../domain/time/holidays.ts';
import { inLocale, localeFor, numberPhrase, sorterFor } from '../i18n/language.ts';
import { entriesOf } from '../domain/clusters/clusters.ts';
import { clusterSearch, loadTrades } from '../domain/search/cluster-search.ts';
import { wordsToTry } from '../domain/search/examples.ts';
import { timePhrase } from '../domain/time/times.ts';
import { weekdayName } from '../domain/time/weekdays.ts';
import background from './background.de.json' with { type: 'json' };
import { LAZY_LOCALES } from './lazy-locales.ts';
import './de.ts';
import texts from './texts.de.json' with { type: 'json' };

interface Text {
  readonly da: string;
  readonly en: string;
}

/** Every text in both languages, wherever it stands. */
function* textsIn(value: unknown, path = ''): Generator<readonly [string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  const { da, en } = value as Partial<Record<string, unknown>>;
  if (typeof da === 'string' && typeof en === 'string') yield [path, { da, en }];
  else for (const [key, item] of Object.entries(value)) yield* textsIn(item, `${path}.${key}`);
}

/** Words that are the same in two languages. */
const SAME =
  /^(?:Organisation|Outlook|Google|Format|Hub|Gold|Region|Status|Name|Partner|Online|Website|Type?|N[or]+\.?|[^a-z]*)$/;
const leaves = (value: unknown, path: string): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => leaves(item, `${path}.${key}`))
    : [[path, value]];

describe('German', () => {
  it('is found by its tag with any region, and leaves Danish, its neighbours and English as they are', () => {
    expect(['de', 'de-AT', 'DE-ch-1996'].map(localeFor)).toEqual(['de', 'de', 'de']);
    expect(['da-DK', 'sv', 'nb', ''].map(localeFor)).toEqual(['da', 'da', 'da', 'da']);
    expect(['en-GB', 'pl', 'den', 'd'].map(localeFor)).toEqual(['en', 'en', 'en', 'en']);
  });

  it('has a word for every word, of its own', () => {
    const german = leaves(wordsIn('de'), '');
    const english = new Map(leaves(wordsIn('en'), ''));
    const danish = new Map(leaves(wordsIn('da'), ''));
    expect(german.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
    const untold = german.filter(
      ([path, words]) =>
        typeof words === 'string' && words === english.get(path) && words === danish.get(path),
    );
    expect(untold.filter(([, words]) => !SAME.test(words as string))).toEqual([]);
  });

  it('has every text of the dataset, or says that a name stays Danish; and none that the dataset has not', () => {
    const all = new Map(
      [...textsIn(wholeDataset())]
        .filter(([path]) => !path.endsWith('nameBasis'))
        .map(([path, { da }]) => [da, path]),
    );
    const german: Readonly<Record<string, string | null>> = { ...texts, ...background };
    expect([...all].filter(([da]) => !(da in german))).toEqual([]);
    expect(Object.keys(german).filter((da) => !all.has(da))).toEqual([]);
    const stay = [...all].filter(([da]) => german[da] === null);
    expect(stay.every(([, path]) => /\.(?:name|scope)$/.test(path))).toBe(true);
    expect(stay.map(([da]) => da)).toContain('Region Syddanmark');
  });

  it('shows a name that has no official German form in Danish, and a text that nobody has translated in English', () => {
    const region = { da: 'Region Syddanmark', en: 'Region of Southern Denmark' };
    expect(inLocale(region, 'de')).toBe('Region Syddanmark');
    expect(inLocale({ da: 'Miljøteknologi', en: 'Environmental technology' }, 'de')).toBe(
      'Umwelttechnologie',
    );
    expect(inLocale({ da: 'Noget nyt', en: 'Something new' }, 'de')).toBe('Something new');
    expect(inLocale({ da: 'Noget nyt', en: 'Something new', de: 'Etwas Neues' }, 'de')).toBe(
      'Etwas Neues',
    );
    expect(inLocale({ da: 'constructor', en: 'built-in' }, 'de')).toBe('built-in');
  });

  it('reads dates as German does', () => {
    expect(datePhrase('2022-05-04', 'de')).toBe('4. Mai 2022');
    expect(datePhrase('2022-12-04', 'de', 'short')).toBe('4. Dez. 2022');
    expect(monthPhrase('2022-03-09', 'de')).toBe('März 2022');
    expect(datePhrase('2022', 'de')).toBe('2022');
    expect(periodPhrase('2022-06-15', '2022-06-17', 'de')).toBe('15.–17. Juni 2022');
    expect(periodPhrase('2022-05-30', '2022-06-02', 'de')).toBe('30. Mai – 2. Juni 2022');
    expect(periodPhrase('2020-05-26', '2022-12-31', 'de')).toBe('26. Mai 2020 – 31. Dezember 2022');
    expect(dayNumber('2022-06-05', 'de')).toBe('5.');
    expect([weekdayName('2022-06-15', 'de'), weekdayName('2022-06-15', 'de', 'long')]).toEqual([
      'Mi',
      'Mittwoch',
    ]);
    expect(timePhrase('2022-06-15T10:00', '2022-06-15T12:00', 'de')).toBe('10:00–12:00 Uhr');
    expect(holidayOn('2022-04-15', 'de')).toBe('Karfreitag');
    expect(numberPhrase(1234567, 'de')).toBe('1.234.567');
  });

  it('counts by the browser’s own plural rules', () => {
    const { calendar, map } = wordsIn('de');
    expect([0, 1, 2].map(calendar.activities)).toEqual([
      '0 Aktivitäten',
      '1 Aktivität',
      '2 Aktivitäten',
    ]);
    expect([1, 2].map(map.shown)).toEqual(['1 Cluster wird gezeigt', '2 Cluster werden gezeigt']);
  });

  it.each(['da', 'en', 'de'] as const)(
    'what is counted in %s by “one or not” is as the plural rules of Intl have it',
    (locale) => {
      const rules = new Intl.PluralRules(locale);
      for (let n = 0; n < 200; n++) expect(rules.select(n) === 'one', String(n)).toBe(n === 1);
    },
  );

  it('sorts as its readers look things up, with Å at A and Ø at O; the numbers of clusters are numbers', () => {
    expect(['Ærø', 'Åbenrå', 'Odense', 'Aalborg', 'Ørsted', 'Vejle'].sort(sorterFor('de'))).toEqual(
      ['Aalborg', 'Åbenrå', 'Ærø', 'Odense', 'Ørsted', 'Vejle'],
    );
  });

  it.each([
    ['Wasser', 'Umwelttechnologie'],
    ['Drohnen', 'Roboter-, Automatisierungs- und Drohnentechnologie'],
    ['Windkraft', 'Energietechnologie'],
    ['Hörgerät', 'Klangtechnologie'],
    ['Umwelttechnologie', 'Umwelttechnologie'],
    ['spildevand', 'Umwelttechnologie'],
  ])('the search finds by German words: %s', (query, name) => {
    const find = clusterSearch(entriesOf(wholeDataset() as unknown as Dataset), 'de');
    const [first] = find(query).hits;
    expect(first && inLocale(first.item.position.name, 'de')).toBe(name);
  });

  it.each([
    ['Zimmerer', 'Tiefbau'],
    ['Bäckerei', 'Lebensmittel'],
    ['Spedition', 'Maritime'],
    ['Schlosser', 'Produktion'],
  ])('the search finds by German trades, once they are there: %s', async (query, name) => {
    await loadTrades('de');
    const find = clusterSearch(entriesOf(wholeDataset() as unknown as Dataset), 'de');
    const [first] = find(query).hits;
    expect(first && inLocale(first.item.position.name, 'de')).toContain(name);
    expect(find('Friseur')).toMatchObject({ hits: [], elsewhere: 'friseur' });
  });

  it('the search offers words in German, and each leads to a field with a cluster', async () => {
    await loadTrades('de');
    const entries = entriesOf(wholeDataset() as unknown as Dataset);
    const find = clusterSearch(entries, 'de');
    const words = wordsToTry(entries, 'de', 6);
    expect(words).toContain('Wasser');
    for (const word of words) {
      const [first] = find(word).hits;
      expect([first?.strong, first?.item.cluster.ended], word).toEqual([true, null]);
    }
  });

  it('is in the published data too, marked as the maintainers’ own', () => {
    const whole = withGerman(wholeDataset()) as {
      strengthPositions: { name: object }[];
      regions: { name: object }[];
    };
    expect(whole.strengthPositions[0]?.name).toHaveProperty('de', 'Umwelttechnologie');
    expect(whole.regions[0]?.name).not.toHaveProperty('de');
  });
});

it('a language that stands beside the library is a file, and each file is named where it is needed', () => {
  const files = readdirSync(import.meta.dirname).flatMap(
    (file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? [],
  );
  expect(LAZY_LOCALES).toEqual(files);
  const root = join(import.meta.dirname, '..');
  const entryPoints = readdirSync(join(root, 'widgets')).map((name) => `widgets/${name}/define.ts`);
  for (const entryPoint of entryPoints)
    expect(readFileSync(join(root, entryPoint), 'utf8')).toContain('/register-lazy-locales.ts');
  const pages = readFileSync(join(import.meta.dirname, '../static-html/languages.ts'), 'utf8');
  for (const name of files) {
    expect(pages).toContain(`../locales/${name}.ts`);
  }
});
