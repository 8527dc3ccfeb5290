import type { Activity, Dataset } from '../../data/types.ts';
import { activityFilter } from '../../domain/activities/activities-filter.ts';
import { momentOf, splitOn, type Split, timelineOf } from '../../domain/activities/activities.ts';
import { takePart, type TakePart } from '../../domain/activities/take-part.ts';
import { type Entry } from '../../domain/clusters/clusters.ts';
import { dayAndMonth, periodPhrase } from '../../domain/time/dates.ts';
import { dayOf } from '../../domain/time/days.ts';
import { clockSpan } from '../../domain/time/times.ts';
import { weekdayName } from '../../domain/time/weekdays.ts';
import type { Locale } from '../../i18n/language.ts';
import { clusterNextTerms } from '../locales/cluster-next/terms.ts';

/** What a cluster does next, in words. */
export interface ClusterNext {
  readonly id: string;
  /** "12.–14. jan.", and in full. */
  readonly date: string;
  readonly whole: string;
  /** "fre. kl. 23.59". */
  readonly when: string;
  readonly title: string;
  readonly language: string;
  /** "Odense". */
  readonly where: string;
  /** How to take part; `null`: nothing is known. */
  readonly action: TakePart | null;
}

/** A cluster's own activities, as seen on a day; not those that are for every cluster. */
export function ownActivities(dataset: Dataset, cluster: string, today: string): Split {
  const passes = activityFilter(dataset, { cluster });
  const own = timelineOf(dataset).activities.filter((one) => passes(one) && !one.forAll);
  return splitOn(own, today);
}

/** The next that begins or is due; `null`: nothing is to come, as far as is known. */
export function clusterNext(
  dataset: Dataset,
  { cluster }: Entry,
  today: string,
  locale: Locale,
): ClusterNext | null {
  const [next] = ownActivities(dataset, cluster.id, today).upcoming;
  return next ? toNext(next, cluster, today, locale) : null;
}

function toNext(
  activity: Activity,
  cluster: Entry['cluster'],
  today: string,
  locale: Locale,
): ClusterNext {
  const isCall = activity.kind === 'call';
  const start = momentOf(activity);
  const end = isCall ? null : activity.end;
  const terms = clusterNextTerms(locale);
  const days = [dayOf(start), ...(end && dayOf(end) !== dayOf(start) ? [dayOf(end)] : [])];
  return {
    id: activity.id,
    date: dayAndMonth(start, end, today, locale),
    whole: periodPhrase(start, end, locale),
    when: [
      days.map((day) => weekdayName(day, locale)).join('–'),
      days.length === 1 && clockSpan(start, end, locale),
    ]
      .filter(Boolean)
      .join(' '),
    title: isCall ? terms.deadline(activity.title) : activity.title,
    language: activity.language,
    where: [...new Set([activity.venue, activity.town])].filter(Boolean).join(', '),
    action: takePart(activity, [cluster], today),
  };
}
