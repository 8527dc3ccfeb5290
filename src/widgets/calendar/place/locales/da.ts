import type { CalendarPlaceTerms } from './terms.ts';

export const da: CalendarPlaceTerms = {
  label: 'Nær postnummer eller by',
  hint: 'Inden for 50 km, og online. Det slås op her i siden; intet sendes.',
};
