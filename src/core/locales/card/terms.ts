import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The card of a cluster: what it does, how to reach it. */
export interface CardTerms {
  fits: (words: readonly string[]) => string;
  /** What happens next, and where the cluster itself tells of its events. */
  next: string;
  events: string;
  website: string;
  offices: (count: number) => string;
  more: string;
  /** What is folded there. */
  moreHint: string;
  /** From a short card to the whole one, and away from it. */
  whole: string;
  close: string;
  /** For those who hear it: the cluster that the card is of. */
  shown: (name: string) => string;
  ended: (when: string) => string;
}

/** Words of the card of a cluster. */
export const cardTerms = termsOf<CardTerms>('card', { da, en });
