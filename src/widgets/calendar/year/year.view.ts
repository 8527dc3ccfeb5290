import { monthPhrase } from '../../../domain/time/dates.ts';
import { monthOf } from '../../../domain/time/days.ts';
import { narrowed, type CalendarContent, todayOf } from '../calendar.view.ts';
import type { CalendarYearTerms } from './locales/terms.ts';

interface YearMonth {
  readonly month: string;
  /** "juni 2022". */
  readonly name: string;
  readonly count: number;
  /** Its share of the fullest month's, 0 to 1. */
  readonly share: number;
  readonly now: boolean;
}

export interface Year {
  readonly status: string;
  readonly months: readonly YearMonth[];
}

/** The twelve months of a year, each with what begins in it (a call: what ends in it). */
export function toYear(content: CalendarContent, year: string, terms: CalendarYearTerms): Year {
  const { timeline, passes, locale } = content;
  const here = monthOf(todayOf(content));
  const counted = Array.from({ length: 12 }, (_, i) => {
    const month = `${year}-${String(i + 1).padStart(2, '0')}`;
    const all = timeline.of(month);
    return { month, count: passes ? all.filter(passes).length : all.length };
  });
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  return {
    status: narrowed(terms.inYear(content.terms.activities(total), year), content),
    months: counted.map(({ month, count }) => ({
      month,
      count,
      share: count / most,
      name: monthPhrase(month, locale),
      now: month === here,
    })),
  };
}
