import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The table of positions. */
export interface PositionsTableTerms {
  /** What stands over the table’s columns. */
  columns: {
    number: string;
    position: string;
    cluster: string;
    place: string;
    nearest: string;
    programme: string;
  };
  inProgramme: Record<'yes' | 'no' | 'unknown', string>;
}

export const positionsTableTerms = termsOf<PositionsTableTerms>('positionsTable', { da, en });
