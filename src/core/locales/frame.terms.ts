import { datePhrase } from '../../domain/time/dates.ts';
import { termsOf } from '../../i18n/language.ts';

export interface FrameTerms {
  asOf: (day: string) => string;
  more: string;
  less: string;
  wholeCountry: string;
  region: string;
  noWebsite: string;
  fetching: string;
  notFetched: string;
  addresses: string;
}

/** Words that more than one widget says. */
export const frameTerms = termsOf<FrameTerms>('frame', {
  da: {
    asOf: (day) => `Data pr. ${datePhrase(day, 'da')}`,
    more: 'Vis mere',
    less: 'Vis mindre',
    wholeCountry: 'Hele landet',
    region: 'Region',
    noWebsite: 'Ingen hjemmeside oplyst',
    fetching: 'Henter oplysninger …',
    notFetched: 'Oplysningerne kunne ikke hentes.',
    addresses: 'Adresser er oplyst af klyngerne og kan være ændret.',
  },
  en: {
    asOf: (day) => `Data as of ${datePhrase(day, 'en')}`,
    more: 'Show more',
    less: 'Show less',
    wholeCountry: 'All of Denmark',
    region: 'Region',
    noWebsite: 'No website known',
    fetching: 'Loading details …',
    notFetched: 'The details could not be loaded.',
    addresses: 'Addresses were stated by the clusters and may have changed.',
  },
});
