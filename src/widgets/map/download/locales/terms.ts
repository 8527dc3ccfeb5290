import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface MapDownloadTerms {
  /** The beginning of the files' names. */
  file: string;
  /** What stands over the columns, in their order. */
  columns: MapColumns;
}

interface MapColumns {
  no: string;
  position: string;
  cluster: string;
  place: string;
  role: string;
  status: string;
  stated: string;
  latitude: string;
  longitude: string;
  website: string;
  source: string;
  asOf: string;
}

export const mapDownloadTerms = termsOf<MapDownloadTerms>('mapDownload', { da, en });
