import type { CalendarTimeZoneTerms } from './terms.ts';

export const en: CalendarTimeZoneTerms = {
  danishTime: 'Danish time',
  localTime: 'local time',
  here: (time) => `${time} where you are`,
  zoneNote: 'Times are Danish time, unless stated otherwise.',
};
