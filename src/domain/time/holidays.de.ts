import type { HolidayTerms } from './holidays.ts';

/** Denmark's public holidays in German. */
export const holidays: HolidayTerms = {
  newYear: 'Neujahr',
  maundyThursday: 'Gründonnerstag',
  goodFriday: 'Karfreitag',
  easterSunday: 'Ostersonntag',
  easterMonday: 'Ostermontag',
  prayerDay: 'Großer Gebetstag',
  ascension: 'Christi Himmelfahrt',
  whitSunday: 'Pfingstsonntag',
  whitMonday: 'Pfingstmontag',
  christmas: 'Erster Weihnachtstag',
  boxingDay: 'Zweiter Weihnachtstag',
};
