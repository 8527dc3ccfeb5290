/** What there is to tell of a date that a source writes. */
import { lacksYear, type Period, type PeriodOptions } from '../text/moments.ts';
import type { NoteCode } from './candidate.ts';

/** Why it gives no period. */
export const whyUnread = (written: string, options: PeriodOptions): 'no-year' | 'bad-date' =>
  lacksYear(written, options) ? 'no-year' : 'bad-date';

/** What is odd about the period that it gives. */
export function oddityOf({ odd }: Pick<Period, 'odd'>): NoteCode | null {
  return odd === 'offset' ? 'bad-offset' : odd;
}
