import type { Figure } from '../../../data/types.ts';
import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface FactsTerms {
  /** Of the strength position. */
  status: string;
  statuses: Record<'strength' | 'emerging', string>;
  offices: string;
  founded: string;
  goldLabel: string;
  members: string;
  programme: string;
  predecessors: string;
  partners: string;
  grants: string;
  kroner: (amount: number) => string;
  amountUnknown: string;
  notNational: string;
  sources: string;
  yes: string;
  no: string;
  gold: string;
  percent: (value: number) => string;
  expiryUnknown: string;
  expires: (date: string) => string;
  qualifiers: Record<Figure['qualifier'], string>;
}

/** What is told of a cluster. */
export const factsTerms = termsOf<FactsTerms>('facts', { da, en });
