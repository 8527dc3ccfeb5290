import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What is said of a postcode or a town that was typed, where it is not clear which is meant. */
export interface PlaceAnswersTerms {
  which: (town: string) => string;
  inMunicipality: (municipality: string) => string;
  unknown: (asked: string) => string;
  empty: string;
  meant: (place: string) => string;
}

export const placeAnswersTerms = termsOf<PlaceAnswersTerms>('placeAnswers', { da, en });
