import type { Dataset, Milestone } from '../../data/types.ts';
import { hostOf } from '../../domain/url.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { compareDates } from '../../domain/time/days.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { HistoryTerms } from './locales/terms.ts';

export type HistoryData = Pick<Dataset, 'milestones' | 'clusterCounts' | 'sources'>;

export interface HistoryEvent {
  /** A day, a month or a year, as exact as it is known: for `datetime`. */
  readonly date: string;
  /** "1. oktober 2020", "juni 2020", "2014". */
  readonly when: string;
  readonly kind: string;
  readonly text: string;
  /** It lies after today. */
  readonly expected: boolean;
  readonly sources: readonly { readonly url: string; readonly label: string }[];
}

export interface HistoryBar {
  readonly when: string;
  /** "ca. 40". */
  readonly count: string;
  /** From 0 to 100, of the largest. */
  readonly share: number;
}

export interface HistoryView {
  readonly summary: string;
  readonly years: readonly { readonly year: string; readonly events: readonly HistoryEvent[] }[];
  readonly bars: readonly HistoryBar[];
}

export interface HistoryOptions {
  readonly locale: Locale;
  readonly terms: HistoryTerms;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** The milestones by year, the earliest first, and how many clusters there were when. */
export function toHistory(
  { milestones, clusterCounts, sources }: HistoryData,
  { locale, terms, today }: HistoryOptions,
): HistoryView {
  const sorted = milestones.toSorted((a, b) => compareDates(a.date, b.date));
  const years = [...new Set(sorted.map(({ date }) => date.slice(0, 4)))];
  const most = Math.max(1, ...clusterCounts.map(({ count }) => count));
  const toEvent = ({ date, kind, text, sources: from }: Milestone): HistoryEvent => ({
    date,
    when: datePhrase(date, locale),
    kind: terms.kinds[kind],
    text: inLocale(text, locale),
    expected: date > today,
    sources: from.flatMap((index) => {
      const url = sources[index];
      return url ? [{ url, label: hostOf(url) }] : [];
    }),
  });
  return {
    summary: years.length ? terms.summary(sorted.length, years[0] ?? '', years.at(-1) ?? '') : '',
    years: years.map((year) => ({
      year,
      events: sorted.filter(({ date }) => date.startsWith(year)).map(toEvent),
    })),
    bars: clusterCounts.map(({ date, count, qualifier }) => ({
      when: datePhrase(date, locale, 'short'),
      count: `${terms.qualifiers[qualifier]}${count}`,
      share: (100 * count) / most,
    })),
  };
}
