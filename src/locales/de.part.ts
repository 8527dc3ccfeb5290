/** German: it comes where a page speaks it, and brings its words, the dataset's texts and how dates read. */
import { check } from '../diagnostics/check.de.ts';
import { kitDe } from '../core/locales/de.ts';
import { holidays } from '../domain/time/holidays.de.ts';
import { calendarDe } from '../widgets/calendar/calendar.de.ts';
import { historyDe } from '../widgets/history/history.de.ts';
import { mapDe } from '../widgets/map/map.de.ts';
import { positionsDe } from '../widgets/positions/positions.de.ts';
import { profileDe } from '../widgets/profile/profile.de.ts';
import { formatsOf } from './formats.ts';
import keywords from './keywords.de.json' with { type: 'json' };
import { pageLocales } from './page-locales.ts';
import texts from './texts.de.json' with { type: 'json' };
import type { Words } from './words.ts';

const words: Words = {
  ...kitDe,
  ...mapDe,
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
