import { afterPainting } from '../../../core/element/after-painting.ts';
import { type ActivityFilter, filterOf } from '../../../domain/activities/activities-filter.ts';
import { both, searchFor } from '../../../domain/search/activities-search.ts';
import { isOver, type ActivityInput } from '../../../domain/activities/activities.ts';
import { addDays, monthOf } from '../../../domain/time/days.ts';
import { addMonths, mondayOf } from '../../../domain/time/weeks.ts';
import { eachInSlices } from '../../../domain/slices.ts';
import type { CalendarMode, Field } from '../attributes.ts';
import type { Counts } from './filter-bar.ts';
import { type CalendarContent, shownBetween } from '../calendar.view.ts';

/** So few are counted at once; more in slices. */
const FEW = 300;

/** What a field says of an activity; the values that it can be found by. */
const VALUES: Partial<
  Record<Field, (activity: ActivityInput) => readonly (string | null | undefined)[]>
> = {
  kind: ({ kind }) => [kind ?? 'event'],
  cluster: ({ clusters }) => (clusters ?? []).map(({ id }) => id),
  type: ({ type, otherTypes }) => [type, ...(otherTypes ?? [])],
  format: ({ format }) => [format],
  municipality: ({ municipality }) => [municipality],
  language: ({ language }) => [language?.split('-')[0]],
};

/** How many activities each choice would leave, of what the view shows: counted once that is painted, in slices where there are many. */
export class Counter {
  private readonly redraw: () => void;
  private readonly painted: typeof afterPainting;
  private key = '';
  private timeline: CalendarContent['timeline'] | undefined;
  private counted: Counts | undefined;

  /** `painted` calls back once what is drawn now is painted. */
  constructor(redraw: () => void, painted: typeof afterPainting = afterPainting) {
    this.redraw = redraw;
    this.painted = painted;
  }

  counts(
    content: CalendarContent,
    fields: readonly Field[],
    mode: CalendarMode,
    month: string,
  ): Counts | undefined {
    const key = JSON.stringify([
      content.filter,
      content.near?.words,
      fields,
      mode,
      periodOf(content, mode, month),
    ]);
    if (key === this.key && content.timeline === this.timeline) return this.counted;
    [this.key, this.timeline] = [key, content.timeline];
    const wanted = (): boolean => key === this.key;
    // What was asked for is painted first. Until the new ones are there the old ones stay: an empty place would be one more change.
    this.painted(() => {
      if (wanted()) void this.count(content, fields, scope(content, mode, month), wanted);
    });
    return this.counted;
  }

  private async count(
    content: CalendarContent,
    fields: readonly Field[],
    activities: readonly ActivityInput[],
    wanted: () => boolean,
  ): Promise<void> {
    const tally = tallyOf(content, fields);
    if (activities.length <= FEW) activities.forEach(tally.take);
    else if (!(await eachInSlices(activities, tally.take, wanted))) return;
    this.counted = tally.counts;
    this.redraw();
  }
}

/** What the counts are of: a month, or what is to come from a day on. */
function periodOf({ now }: CalendarContent, mode: CalendarMode, month: string): string {
  return mode === 'month' ? month : now.slice(0, 10);
}

/** What the view shows without its filters: the month, or what is to come; the past only where there is nothing else. */
function scope(
  content: CalendarContent,
  mode: CalendarMode,
  month: string,
): readonly ActivityInput[] {
  const { timeline, now } = content;
  if (mode === 'month')
    return shownBetween(
      { ...content, passes: null },
      mondayOf(`${month}-01`),
      addDays(mondayOf(addDays(`${addMonths(month, 1)}-01`, -1)), 6),
    );
  const here = monthOf(now);
  const ahead = [
    ...timeline.lasting.filter((one) => monthOf(one.start) < here && !isOver(one, now)),
    ...timeline.of(here).filter((one) => !isOver(one, now)),
    ...timeline.months.filter((one) => one > here).flatMap((one) => timeline.of(one)),
  ];
  return ahead.length && !content.filter.from
    ? ahead
    : timeline.months.flatMap((one) => timeline.of(one));
}

function tallyOf(
  content: CalendarContent,
  fields: readonly Field[],
): { readonly counts: Map<string, number>; readonly take: (activity: ActivityInput) => void } {
  const { dataset, filter, near } = content;
  const counts = new Map<string, number>();
  const searched = both(searchFor(dataset, filter.search), near?.passes ?? null);
  const counters = fields.flatMap((field) => {
    const values = VALUES[field];
    if (!values) return [];
    const others: Partial<ActivityFilter> = { ...filter, [field]: null };
    for (const value of valuesOf(content, field)) counts.set(`${field} ${value}`, 0);
    return [
      {
        field,
        values,
        passes: both(filterOf(dataset, others), searched),
        forAll: field === 'cluster',
      },
    ];
  });
  const add = (key: string): void => {
    const count = counts.get(key);
    if (count !== undefined) counts.set(key, count + 1);
  };
  return {
    counts,
    take: (activity) => {
      for (const { field, values, passes, forAll } of counters) {
        if (passes && !passes(activity as never)) continue;
        if (forAll && activity.forAll) for (const { id } of dataset.clusters) add(`cluster ${id}`);
        else for (const value of new Set(values(activity))) if (value) add(`${field} ${value}`);
      }
    },
  };
}

/** What can be chosen in a field. */
export function valuesOf({ dataset }: CalendarContent, field: Field): readonly string[] {
  switch (field) {
    case 'kind':
      return ['event', 'call', 'project'];
    case 'cluster':
      return dataset.clusters.map(({ id }) => id);
    case 'type':
      return dataset.activityTypes.map(({ id }) => id);
    case 'format':
      return ['in-person', 'online', 'hybrid'];
    case 'language':
      return [
        ...new Set(
          dataset.activities.flatMap(({ language }) =>
            language ? (language.split('-')[0] ?? []) : [],
          ),
        ),
      ].sort();
    default:
      return [];
  }
}
