/**
 * What a field of the data may hold, in Danish. The checks say it in English, since pages and
 * programs read it too.
 */
import type { Language } from './words.ts';

const LISTED: Readonly<Record<string, string>> = {
  cluster: 'klynge',
  party: 'klynge eller organisation',
  type: 'aktivitetstype',
  region: 'region',
  municipality: 'kommune',
  position: 'styrkeposition',
  programme: 'program',
  funder: 'bevillingsgiver',
  activity: 'aktivitet',
};

/** The English of the checks, and the Danish for it. */
const WORDS: readonly (readonly [
  english: RegExp,
  danish: string | ((...found: string[]) => string),
])[] = [
  [/^a day that the calendar has$/, 'en dag, der findes'],
  [/^a text of at most (\d+) characters$/, (_, most = '') => `en tekst på højst ${most} tegn`],
  [/^an id in lower case, digits and hyphens$/, 'et id af små bogstaver, tal og bindestreger'],
  [/^an http or https address$/, 'en adresse, der begynder med http:// eller https://'],
  [
    /^an http or https address with \{id\} in it$/,
    'en adresse, der begynder med http:// eller https:// og indeholder {id}',
  ],
  [/^an http, https or webcal address$/, 'en adresse, der begynder med https:// eller webcal://'],
  [/^a day as YYYY-MM-DD$/, 'en dag skrevet som 2026-06-15'],
  [/^a date as YYYY-MM-DD, YYYY-MM or YYYY$/, 'en dato skrevet som 2026-06-15, 2026-06 eller 2026'],
  [
    /^a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm$/,
    'en dag skrevet som 2026-06-15, eller en tid skrevet som 2026-06-15T13:00',
  ],
  [/^a moment in UTC as YYYY-MM-DDThh:mmZ$/, 'en tid i UTC skrevet som 2026-06-15T11:00Z'],
  [/^an IANA time zone$/, 'en tidszone som Europe/Copenhagen'],
  [/^a municipality code of four digits$/, 'en kommunekode på fire cifre'],
  [/^a region code of four digits$/, 'en regionskode på fire cifre'],
  [/^a Danish postcode of four digits$/, 'et postnummer på fire cifre'],
  [/^a country code of two capital letters$/, 'en landekode på to store bogstaver'],
  [/^a year, or YYYY\/YYYY$/, 'et år, eller to år som 2026/2027'],
  [/^a value that no other has$/, 'noget, som ingen anden har'],
  [/^the id of a known (\w+)$/, (_, kind = '') => `id'et på en kendt ${LISTED[kind] ?? kind}`],
  [/^a place in the list of sources.*$/, 'en plads i listen over kilder'],
  [/^a dataset$/, 'et datasæt'],
  [/^a list: (.*)$/, (_, names = '') => `en af listerne ${names}`],
  [/^a list$/, 'en liste'],
  [/^an object$/, 'en gruppe i krøllede parenteser'],
  [/^a CSS selector$/, 'en CSS-selektor'],
  [/^a mail address$/, 'en mailadresse'],
  [/^an address$/, 'en adresse'],
  [/^plain text without markup$/, 'ren tekst uden HTML'],
  [
    /^a name of at most (\d+) small letters, digits and hyphens$/,
    (_, most = '') => `et navn på højst ${most} små bogstaver, tal og bindestreger`,
  ],
  [/^an id that no other source has$/, 'et id, som ingen anden kilde har'],
  [/^a name that no other collection has$/, 'et navn, som ingen anden samling har'],
  [/^a choice: (.*)$/, (_, names = '') => `et valg: ${names}`],
  [/^a cluster at least$/, 'mindst én klynge'],
  [/^a language by its code: da, en$/, 'et sprog ved sin kode: da, en'],
  [/^string$/, 'en tekst'],
  [/^number$/, 'et tal'],
  [/^integer$/i, 'et helt tal'],
  [/^boolean$/, 'true eller false'],
  [/^Array$/, 'en liste'],
  [/^Object$/, 'en gruppe i krøllede parenteser'],
  [/^null$/, 'null'],
  [/^>=(-?[\d.]+)$/, (_, least = '') => `mindst ${least}`],
  [/^<=(-?[\d.]+)$/, (_, most = '') => `højst ${most}`],
  [/^"([^"]*)"$/, (_, one = '') => `"${one}"`],
];

/** The same for what the checks say in signs of their own. */
const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^string$/, 'a text'],
  [/^number$/, 'a number'],
  [/^integer$/i, 'a whole number'],
  [/^boolean$/, 'true or false'],
  [/^Array$/, 'a list'],
  [/^Object$/, 'a group in curly brackets'],
  [/^>=(-?[\d.]+)$/, 'at least $1'],
  [/^<=(-?[\d.]+)$/, 'at most $1'],
];

const OR: Readonly<Record<Language, string>> = { da: ' eller ', en: ' or ' };

/** What was expected, in words for those who keep the data. */
export function expectedIn(written: string, language: Language): string {
  const choices = /^\((.*)\)$/.exec(written)?.[1]?.split(' | ');
  if (choices) return choices.map((one) => expectedIn(one, language)).join(OR[language]);
  if (language === 'en') {
    const [pattern, words] = ENGLISH.find(([one]) => one.test(written)) ?? [];
    return pattern && words ? written.replace(pattern, words) : written;
  }
  const [pattern, words] = WORDS.find(([one]) => one.test(written)) ?? [];
  if (!pattern || words === undefined) return written;
  return typeof words === 'string' ? words : words(...(pattern.exec(written) ?? []));
}

const KINDS: Readonly<Record<string, readonly [da: string, en: string]>> = {
  undefined: ['ingenting', 'nothing'],
  null: ['null', 'null'],
  Object: ['en gruppe i krøllede parenteser', 'a group in curly brackets'],
  Array: ['en liste', 'a list'],
  'none of them': ['ingen af dem', 'none of them'],
  'a list': ['en liste', 'a list'],
  'an object': ['en gruppe i krøllede parenteser', 'a group in curly brackets'],
  'a text': ['en tekst', 'a text'],
  'a number': ['et tal', 'a number'],
  nothing: ['ingenting', 'nothing'],
};

/** What stood there instead. */
export const foundAs = (written: string, language: Language): string =>
  KINDS[written]?.[language === 'da' ? 0 : 1] ?? written;
