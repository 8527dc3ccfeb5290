import { datePhrase } from '../../domain/time/dates.ts';
import type { CoreTerms } from './terms.ts';

/** Rounded to 5 km: a town's middle and a municipality's say no more. The words stay on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'under\u00A010\u00A0km' : `ca.\u00A0${Math.round(km / 5) * 5}\u00A0km`;

export const da: CoreTerms = {
  frame: {
    asOf: (day) => `Data pr. ${datePhrase(day, 'da')}`,
    about: 'Om oplysningerne',
    more: 'Vis mere',
    less: 'Vis mindre',
    wholeCountry: 'Hele landet',
    region: 'Region',
    noWebsite: 'Hjemmeside ikke oplyst',
    help: 'Spørg et menneske',
    contact: (host) => `Kontakt via ${host}`,
    fetching: 'Henter oplysninger …',
    notFetched: 'Oplysningerne kunne ikke hentes.',
    notDrawn: 'Det kunne ikke vises.',
    again: 'Prøv igen',
    partLost: 'En del af indholdet kunne ikke hentes.',
    searchLost: 'Søgningen kunne ikke hentes.',
    addresses: 'Adresser er oplyst af klyngerne og kan være ændret.',
  },
  places: {
    unknown: 'ikke oplyst',
    undated: 'uden dato',
    stated: (year) => `oplyst ${year}`,
    townUnknown: (region) => `${region}, by ikke oplyst`,
    roles: {
      'head-office': 'hovedsæde',
      office: 'kontor',
      hub: 'hub',
      satellite: 'satellit',
      'activity-town': 'aktivitetsby',
    },
    states: {
      planned: 'planlagt',
      closed: 'lukket',
      former: 'tidligere',
      unconfirmed: 'ubekræftet',
    },
  },
  distance: { here: 'i kommunen', distance: kilometres },
};
