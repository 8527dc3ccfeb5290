/** German: it comes where a page speaks it, and brings its words, the dataset's texts and how dates read. */
import { de as check } from '../diagnostics/locales/de.ts';
import { de as card } from '../core/locales/card/de.ts';
import { de as clusterNext } from '../core/locales/cluster-next/de.ts';
import { de as facts } from '../core/locales/facts/de.ts';
import { de as notices } from '../core/locales/notices/de.ts';
import { de as placeAnswers } from '../core/locales/place-answers/de.ts';
import { de as tools } from '../core/locales/tools/de.ts';
import { de as copyAddress } from '../core/copy-address/locales/de.ts';
import { de as coreDe } from '../core/locales/de.ts';
import { holidays } from '../domain/time/holidays.de.ts';
import { de as calendarDetail } from '../widgets/calendar/detail/locales/de.ts';
import { de as calendarDownload } from '../widgets/calendar/download/locales/de.ts';
import { de as calendarFilters } from '../widgets/calendar/filters/locales/de.ts';
import { de as calendarFoot } from '../widgets/calendar/foot/locales/de.ts';
import { de as calendar } from '../widgets/calendar/locales/de.ts';
import { de as calendarNext } from '../widgets/calendar/next/locales/de.ts';
import { de as calendarPlace } from '../widgets/calendar/place/locales/de.ts';
import { de as calendarTimeZone } from '../widgets/calendar/time-zone/locales/de.ts';
import { de as history } from '../widgets/history/locales/de.ts';
import { de as mapDownload } from '../widgets/map/download/locales/de.ts';
import { de as mapList } from '../widgets/map/list-panel/locales/de.ts';
import { de as map } from '../widgets/map/locales/de.ts';
import { de as mapNearMe } from '../widgets/map/near-me/locales/de.ts';
import { de as mapPlaces } from '../widgets/map/places/locales/de.ts';
import { de as mapTowns } from '../widgets/map/towns/locales/de.ts';
import { de as positionsCompare } from '../widgets/positions/compare/locales/de.ts';
import { de as positionsDownload } from '../widgets/positions/download/locales/de.ts';
import { de as positionsIntroduction } from '../widgets/positions/introduction/locales/de.ts';
import { de as positions } from '../widgets/positions/locales/de.ts';
import { de as positionsProgramme } from '../widgets/positions/programme/locales/de.ts';
import { de as positionsResults } from '../widgets/positions/results/locales/de.ts';
import { de as positionsTable } from '../widgets/positions/table/locales/de.ts';
import { de as profile } from '../widgets/profile/locales/de.ts';
import { formatsOf } from './formats.ts';
import keywords from './keywords.de.json' with { type: 'json' };
import { pageLocales } from './page-locales.ts';
import texts from './texts.de.json' with { type: 'json' };
import type { Words } from './words.ts';

const words: Words = {
  ...coreDe,
  card,
  clusterNext,
  facts,
  notices,
  placeAnswers,
  tools,
  copyAddress,
  map,
  mapDownload,
  mapList,
  mapNearMe,
  mapPlaces,
  mapTowns,
  positions,
  positionsCompare,
  positionsDownload,
  positionsIntroduction,
  positionsProgramme,
  positionsResults,
  positionsTable,
  calendar,
  calendarDetail,
  calendarDownload,
  calendarFilters,
  calendarFoot,
  calendarNext,
  calendarPlace,
  calendarTimeZone,
  profile,
  history,
  check,
  holidays,
};

pageLocales().add('de', {
  words: { ...words },
  texts,
  keywords,
  formats: formatsOf('de', { time: (span) => `${span} Uhr` }),
});
