import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface ProfileTerms {
  title: string;
  map: string;
  next: string;
  latest: string;
  noActivities: string;
  asOfActivities: (day: string) => string;
  tags: Record<'strength' | 'emerging' | 'unknown', string>;
  pick: string;
  credit: string;
}

export const profileTerms = termsOf<ProfileTerms>('profile', { da, en });
