import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What a cluster does next. */
export interface ClusterNextTerms {
  takePart: string;
  deadline: (title: string) => string;
}

/** Words of what a cluster does next. */
export const clusterNextTerms = termsOf<ClusterNextTerms>('clusterNext', { da, en });
