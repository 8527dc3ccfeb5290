import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What clusters are, and who pays for what. */
export interface PositionsIntroductionTerms {
  intro: string;
  introText: readonly string[];
  activities: string;
  /** The name of an activity type, in a sentence. */
  within: (name: string) => string;
  who: string;
  paysFor: (funder: string, what: string) => string;
}

export const positionsIntroductionTerms = termsOf<PositionsIntroductionTerms>(
  'positionsIntroduction',
  { da, en },
);
