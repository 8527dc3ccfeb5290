import type { CalendarTimeZoneTerms } from './terms.ts';

export const da: CalendarTimeZoneTerms = {
  danishTime: 'dansk tid',
  localTime: 'lokal tid',
  here: (time) => `${time} hos dig`,
  zoneNote: 'Tider er dansk tid, hvor intet andet står.',
};
