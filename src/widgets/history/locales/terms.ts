import type { Milestone } from '../../../data/types.ts';
import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface HistoryTerms {
  title: string;
  summary: (count: number, from: string, to: string) => string;
  kinds: Record<Milestone['kind'], string>;
  expected: string;
  chart: string;
  when: string;
  howMany: string;
  qualifiers: Record<'exact' | 'approximately' | 'more-than' | 'less-than', string>;
  sources: string;
  caveat: string;
}

export const historyTerms = termsOf<HistoryTerms>('history', { da, en });
