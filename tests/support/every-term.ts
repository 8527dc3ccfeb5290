/** Every word that stands in the library, by group: what a further language has to have. */
import { copyAddressTerms } from '../../src/core/copy-address/locales/terms.ts';
import { checkTerms } from '../../src/diagnostics/locales/terms.ts';
import { distanceTerms, frameTerms, placesTerms } from '../../src/core/locales/terms.ts';
import { factsTerms } from '../../src/core/locales/facts/terms.ts';
import { noticeTerms } from '../../src/core/locales/notices/terms.ts';
import { cardTerms } from '../../src/core/locales/card/terms.ts';
import { placeAnswersTerms } from '../../src/core/locales/place-answers/terms.ts';
import { clusterNextTerms } from '../../src/core/locales/cluster-next/terms.ts';
import { toolsTerms } from '../../src/core/locales/tools/terms.ts';
import type { Words } from '../../src/locales/words.ts';
import { holidayTerms } from '../../src/domain/time/holidays.ts';
import type { Locale } from '../../src/i18n/language.ts';
import { calendarDetailTerms } from '../../src/widgets/calendar/detail/locales/terms.ts';
import { calendarDownloadTerms } from '../../src/widgets/calendar/download/locales/terms.ts';
import { calendarFilterTerms } from '../../src/widgets/calendar/filters/locales/terms.ts';
import { calendarFootTerms } from '../../src/widgets/calendar/foot/locales/terms.ts';
import { calendarTerms } from '../../src/widgets/calendar/locales/terms.ts';
import { calendarNextTerms } from '../../src/widgets/calendar/next/locales/terms.ts';
import { calendarPlaceTerms } from '../../src/widgets/calendar/place/locales/terms.ts';
import { calendarTimeZoneTerms } from '../../src/widgets/calendar/time-zone/locales/terms.ts';
import { historyTerms } from '../../src/widgets/history/locales/terms.ts';
import { mapDownloadTerms } from '../../src/widgets/map/download/locales/terms.ts';
import { mapListTerms } from '../../src/widgets/map/list-panel/locales/terms.ts';
import { mapNearMeTerms } from '../../src/widgets/map/near-me/locales/terms.ts';
import { mapTerms } from '../../src/widgets/map/locales/terms.ts';
import { mapPlacesTerms } from '../../src/widgets/map/places/locales/terms.ts';
import { mapTownsTerms } from '../../src/widgets/map/towns/locales/terms.ts';
import { positionsCompareTerms } from '../../src/widgets/positions/compare/locales/terms.ts';
import { positionsDownloadTerms } from '../../src/widgets/positions/download/locales/terms.ts';
import { positionsIntroductionTerms } from '../../src/widgets/positions/introduction/locales/terms.ts';
import { positionsTerms } from '../../src/widgets/positions/locales/terms.ts';
import { positionsProgrammeTerms } from '../../src/widgets/positions/programme/locales/terms.ts';
import { positionsResultsTerms } from '../../src/widgets/positions/results/locales/terms.ts';
import { positionsTableTerms } from '../../src/widgets/positions/table/locales/terms.ts';
import { profileTerms } from '../../src/widgets/profile/locales/terms.ts';

const EVERY_TERM: { readonly [G in keyof Words]: (locale: Locale) => Words[G] } = {
  check: checkTerms,
  distance: distanceTerms,
  facts: factsTerms,
  frame: frameTerms,
  notices: noticeTerms,
  placeAnswers: placeAnswersTerms,
  places: placesTerms,
  card: cardTerms,
  tools: toolsTerms,
  holidays: holidayTerms,
  history: historyTerms,
  profile: profileTerms,
  clusterNext: clusterNextTerms,
  copyAddress: copyAddressTerms,
  calendar: calendarTerms,
  calendarDetail: calendarDetailTerms,
  calendarDownload: calendarDownloadTerms,
  calendarFilters: calendarFilterTerms,
  calendarFoot: calendarFootTerms,
  calendarNext: calendarNextTerms,
  calendarPlace: calendarPlaceTerms,
  calendarTimeZone: calendarTimeZoneTerms,
  map: mapTerms,
  mapDownload: mapDownloadTerms,
  mapList: mapListTerms,
  mapNearMe: mapNearMeTerms,
  mapPlaces: mapPlacesTerms,
  mapTowns: mapTownsTerms,
  positions: positionsTerms,
  positionsCompare: positionsCompareTerms,
  positionsDownload: positionsDownloadTerms,
  positionsIntroduction: positionsIntroductionTerms,
  positionsProgramme: positionsProgrammeTerms,
  positionsResults: positionsResultsTerms,
  positionsTable: positionsTableTerms,
};

/** All words of a language. */
export const wordsIn = (locale: Locale): Words =>
  Object.fromEntries(
    Object.entries(EVERY_TERM).map(([group, terms]) => [group, terms(locale)]),
  ) as unknown as Words;
