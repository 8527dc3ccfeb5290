import type { Location } from '../../data/types.ts';
import { termsOf } from '../../i18n/language.ts';

export interface PlacesTerms {
  unknown: string;
  undated: string;
  stated: (year: string) => string;
  townUnknown: (region: string) => string;
  roles: Record<Location['role'], string>;
  states: Record<'planned' | 'closed' | 'former' | 'unconfirmed', string>;
}

/** How a place is told: its role, its state and the date that it was stated. */
export const placesTerms = termsOf<PlacesTerms>('places', {
  da: {
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
  en: {
    unknown: 'not known',
    undated: 'undated',
    stated: (year) => `stated ${year}`,
    townUnknown: (region) => `${region}, town not known`,
    roles: {
      'head-office': 'head office',
      office: 'office',
      hub: 'hub',
      satellite: 'satellite',
      'activity-town': 'town of activity',
    },
    states: { planned: 'planned', closed: 'closed', former: 'former', unconfirmed: 'unconfirmed' },
  },
});

/** "oplyst 2020", "uden dato". */
export const statedWords = ({ asOf }: Location, { stated, undated }: PlacesTerms): string =>
  asOf ? stated(asOf.slice(0, 4)) : undated;
