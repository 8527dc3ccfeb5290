import { termsOf } from '../../i18n/language.ts';

export interface DistanceTerms {
  here: string;
  distance: (km: number) => string;
}

/** Rounded to 5 km: a town's middle and a municipality's say no more. Its words stay on one line. */
const kilometres = (km: number, about: string, under: string): string =>
  km < 10 ? `${under}\u00A010\u00A0km` : `${about}\u00A0${Math.round(km / 5) * 5}\u00A0km`;

/** How far it is, as the crow flies. */
export const distanceTerms = termsOf<DistanceTerms>('distance', {
  da: { here: 'i kommunen', distance: (km) => kilometres(km, 'ca.', 'under') },
  en: { here: 'in the municipality', distance: (km) => kilometres(km, 'about', 'less than') },
});
