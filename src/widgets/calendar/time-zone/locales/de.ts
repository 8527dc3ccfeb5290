import type { CalendarTimeZoneTerms } from './terms.ts';

export const de: CalendarTimeZoneTerms = {
  danishTime: 'dänische Zeit',
  localTime: 'Ortszeit',
  here: (time) => `bei Ihnen ${time}`,
  zoneNote: 'Zeiten sind dänische Zeit, wo nichts anderes steht.',
};
