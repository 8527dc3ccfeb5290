/** The entry point for words: the host's own in place of the library's. */
import { LAZY_LOCALES } from './lazy-locales.ts';
import { isKnown, pageLocales } from './page-locales.ts';
import type { Some, Words } from './words.ts';

export type { Some, Words } from './words.ts';

/** The groups of words; the compiler holds it complete. */
const GROUPS: Readonly<Record<keyof Words, 1>> = {
  calendar: 1,
  calendarDetail: 1,
  calendarDownload: 1,
  calendarFilters: 1,
  calendarFoot: 1,
  calendarNext: 1,
  calendarPlace: 1,
  calendarTimeZone: 1,
  card: 1,
  check: 1,
  clusterNext: 1,
  copyAddress: 1,
  distance: 1,
  facts: 1,
  frame: 1,
  history: 1,
  holidays: 1,
  map: 1,
  mapDownload: 1,
  mapList: 1,
  mapNearMe: 1,
  mapPlaces: 1,
  mapTowns: 1,
  notices: 1,
  placeAnswers: 1,
  places: 1,
  positions: 1,
  positionsCompare: 1,
  positionsDownload: 1,
  positionsIntroduction: 1,
  positionsProgramme: 1,
  positionsResults: 1,
  positionsTable: 1,
  profile: 1,
  tools: 1,
};

/**
 * Puts the host's words in place of the library's, in one language and for every widget on the page, now and later:
 * `setTerms('da', 'map', { title: 'Klyngerne ved os' })`. What is not a term is told of on the console, and changes nothing.
 */
export function setTerms<G extends keyof Words>(
  lang: string,
  group: G,
  terms: Some<Words[G]>,
): void {
  if (typeof lang !== 'string' || typeof group !== 'string')
    console.warn(
      'klynge-widgets: setTerms: expected a language and a group of terms, two texts, and an object.',
    );
  else if (!Object.hasOwn(GROUPS, group))
    console.warn(
      `klynge-widgets: setTerms('${lang}', '${group}'): no such group of terms. There are: ${Object.keys(GROUPS).join(', ')}.`,
    );
  else if (!isKnown(lang, LAZY_LOCALES))
    console.warn(
      `klynge-widgets: setTerms('${lang}', '${group}'): no such language. There are: da, en, ${LAZY_LOCALES.join(', ')}.`,
    );
  else if (typeof terms !== 'object' || (terms as unknown) === null)
    console.warn(
      `klynge-widgets: setTerms('${lang}', '${group}'): expected an object of terms, found ${typeof terms}.`,
    );
  else pageLocales().set(lang, group, terms);
}
