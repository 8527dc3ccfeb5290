import type { CalendarPlaceTerms } from './terms.ts';

export const de: CalendarPlaceTerms = {
  label: 'Nahe Postleitzahl oder Ort',
  hint: 'Innerhalb von 50 km, und online. In dieser Seite nachgeschlagen; nichts wird gesendet.',
};
