import { termsOf } from '../../i18n/language.ts';

export interface PositionsTableTerms {
  /** The beginning of the files' names. */
  file: string;
  /** What stands over the columns, in their order. */
  columns: PositionsColumns;
}

interface PositionsColumns {
  no: string;
  position: string;
  status: string;
  cluster: string;
  headOffice: string;
  founded: string;
  ended: string;
  website: string;
  source: string;
  asOf: string;
}

/** The table to take along. */
export const positionsTableTerms = termsOf<PositionsTableTerms>('positionsTable', {
  da: {
    file: 'styrkepositioner',
    columns: {
      no: 'nr',
      position: 'styrkeposition',
      status: 'status',
      cluster: 'klynge',
      headOffice: 'hovedsæde',
      founded: 'stiftet',
      ended: 'ophørt',
      website: 'hjemmeside',
      source: 'kilde',
      asOf: 'data pr.',
    },
  },
  en: {
    file: 'strength-positions',
    columns: {
      no: 'no',
      position: 'strength position',
      status: 'status',
      cluster: 'cluster',
      headOffice: 'head office',
      founded: 'founded',
      ended: 'closed',
      website: 'website',
      source: 'source',
      asOf: 'data as of',
    },
  },
});
