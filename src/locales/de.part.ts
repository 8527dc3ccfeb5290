/** German: it comes where a page speaks it, and brings its words, the dataset's texts and how dates read. */
import { check } from '../diagnostics/check.de.ts';
import { kitDe } from '../core/locales/de.ts';
import { holidays } from '../domain/time/holidays.de.ts';
import { calendarDe } from '../widgets/calendar/calendar.de.ts';
import { historyDe } from '../widgets/history/history.de.ts';
import { de as mapDownload } from '../widgets/map/download/locales/de.ts';
import { de as mapList } from '../widgets/map/list-panel/locales/de.ts';
import { de as map } from '../widgets/map/locales/de.ts';
import { de as mapPlaces } from '../widgets/map/places/locales/de.ts';
import { de as mapTowns } from '../widgets/map/towns/locales/de.ts';
import { positionsDe } from '../widgets/positions/positions.de.ts';
import { profileDe } from '../widgets/profile/profile.de.ts';
import { formatsOf } from './formats.ts';
import keywords from './keywords.de.json' with { type: 'json' };
import { pageLocales } from './page-locales.ts';
import texts from './texts.de.json' with { type: 'json' };
import type { Words } from './words.ts';

const words: Words = {
  ...kitDe,
  map,
  mapDownload,
  mapList,
  mapPlaces,
  mapTowns,
  ...positionsDe,
  ...calendarDe,
  ...profileDe,
  ...historyDe,
  check,
  holidays,
};

pageLocales().add('de', {
  words: { ...words },
  texts,
  keywords,
  formats: formatsOf('de', { time: (span) => `${span} Uhr` }),
});
