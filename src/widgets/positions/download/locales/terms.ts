import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

interface Columns {
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

/** The files that a visitor downloads. */
export interface PositionsDownloadTerms {
  /** The beginning of the files' names. */
  file: string;
  /** What stands over the columns, in their order. */
  columns: Columns;
}

export const positionsDownloadTerms = termsOf<PositionsDownloadTerms>('positionsDownload', {
  da,
  en,
});
