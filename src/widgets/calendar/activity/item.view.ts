import type { Dataset } from '../../../data/types.ts';
import {
  entryOf,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { lastDayOf, momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { takePart, type TakePart } from '../../../domain/activities/take-part.ts';
import { datePhrase, dayNumber } from '../../../domain/time/dates.ts';
import { clockSpan, timePhrase, whenPhrase } from '../../../domain/time/times.ts';
import { dayOf, lastDay, monthOf, timeOf } from '../../../domain/time/days.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { weekdayName } from '../../../domain/time/weekdays.ts';
import type { CalendarContent, CalendarWords } from '../calendar.view.ts';
import type { CalendarTerms } from '../locales/terms.ts';

/** One activity, in words. */
export interface Item {
  readonly activity: ActivityInput;
  readonly today: boolean;
  /** The day that it stands under. */
  readonly day: string;
  readonly numeral: string;
  /** Weekdays, and the last day where it lies in another month. */
  readonly weekday: string;
  readonly range: boolean;
  readonly kind: string;
  /** "· Videndeling · på engelsk". */
  readonly remarks: readonly string[];
  /** Cancelled, postponed, moved, full, or no longer listed. */
  readonly status: string | null;
  readonly time: string | null;
  /** What a visitor in another time zone has to know of it. */
  readonly timeZoneNote: string | null;
  readonly place: string;
  readonly online: boolean;
  readonly parties: readonly Party[];
  /** `null`: nothing is known, or not yet. */
  readonly action: TakePart | null;
  readonly parts: readonly Part[];
}

export interface Party {
  readonly name: string;
  readonly note: string | null;
  readonly mark: {
    readonly order: number | string;
    readonly standing: HeadOfficeStatus | 'all';
  } | null;
}

interface Part {
  readonly activity: ActivityInput;
  /** "ons. 13.00–14.30". */
  readonly when: string;
}

/** What an activity is seen in. */
type ItemContent = Pick<
  CalendarContent,
  'dataset' | 'timeline' | 'now' | 'locale' | 'terms' | 'timeZoneNote'
>;

/** What nobody said, in the words of the data: free is said in many ways. */
export const isFree = (price: string): boolean =>
  /^(?:gratis|free|0(?:[,.]0+)?(?: ?(?:kr\.?|dkk))?)$/i.test(price.trim());

/** One activity as it is seen on a day. */
export function toItem(
  { dataset, timeline, locale, terms, now, timeZoneNote }: ItemContent,
  activity: ActivityInput,
): Item {
  const today = dayOf(now);
  const { kind = 'event', status, format } = activity;
  const start = momentOf(activity);
  const day = dayOf(start);
  const last = kind === 'call' ? day : lastDayOf(activity);
  const number = (of: string): string => dayNumber(of, locale);
  const inOneMonth = monthOf(day) === monthOf(last);
  const range = last !== day && inOneMonth;
  const time = timeIn(activity, locale);
  return {
    activity,
    day,
    today: day <= today && today <= last && kind !== 'project',
    range,
    numeral: range ? `${number(day)}–${number(last)}` : number(day),
    weekday: range
      ? `${weekdayName(day, locale)}–${weekdayName(last, locale)}`
      : weekdayName(day, locale) +
        (inOneMonth ? '' : ` ${terms.until(datePhrase(last, locale, 'short'))}`),
    kind: terms.kinds[kind],
    remarks: remarksOn(activity, { dataset, locale, terms }),
    status: (status && terms.statuses[status]) ?? null,
    time,
    timeZoneNote: (time && timeZoneNote?.(activity)) || null,
    place: placeOf(activity, { locale, terms }),
    online: format === 'online',
    parties: partiesOf(dataset, activity, terms),
    action: actionOf(dataset, activity, now),
    parts: (timeline.parts.get(activity.id) ?? []).map((part) => ({
      activity: part,
      when: whenOf(part, locale),
    })),
  };
}

/** Its clock times; where they lie on several days each has its day. */
function timeIn(activity: ActivityInput, locale: Locale): string | null {
  const start = momentOf(activity);
  const end = activity.kind === 'call' ? null : (activity.end ?? null);
  const isTimed = timeOf(start) ?? (end && timeOf(end));
  return isTimed && lastDay(start, end) !== dayOf(start)
    ? whenPhrase(start, end, locale, 'short')
    : timePhrase(start, end, locale);
}

/** What kind of activity, where it is not online, for how much, and in what foreign language. */
function remarksOn(
  activity: ActivityInput,
  { dataset, locale, terms }: Pick<ItemContent, 'dataset' | 'locale' | 'terms'>,
): readonly string[] {
  const { language, price, format } = activity;
  const remarks: string[] = [];
  const type = dataset.activityTypes.find(({ id }) => id === activity.type);
  if (type) remarks.push(inLocale(type.name, locale));
  if (format === 'in-person') remarks.push(terms.formats[format]);
  if (price) remarks.push(isFree(price) ? terms.free : price);
  if (language && language !== locale)
    remarks.push(terms.inLanguage(languageName(language, locale)));
  return remarks;
}

function whenOf({ start, end = null }: ActivityInput, locale: Locale): string {
  const [first, last] = [dayOf(start), lastDay(start, end)];
  const from = [weekdayName(first, locale), clockSpan(start, end, locale)];
  const to =
    end && last !== first ? ['–', weekdayName(last, locale), clockSpan(end, null, locale)] : [];
  return [...from, ...to].filter(Boolean).join(' ');
}

function placeOf(
  { format, venue, town, country }: ActivityInput,
  { locale, terms }: CalendarWords,
): string {
  if (format === 'online') return terms.formats.online;
  const abroad = country && country !== 'DK' ? countryName(country, locale) : null;
  const words = [venue, town, abroad]
    .filter((word, i, all) => word && all.indexOf(word) === i)
    .join(', ');
  if (!words) return terms.placeUnknown;
  return format === 'hybrid' ? `${words} ${terms.andOnline}` : words;
}

const names = new Map<string, Intl.DisplayNames>();

function displayName(code: string, locale: Locale, type: 'region' | 'language'): string {
  const key = locale + type;
  let made = names.get(key);
  if (!made) names.set(key, (made = new Intl.DisplayNames(locale, { type, fallback: 'code' })));
  try {
    return made.of(code) ?? code;
  } catch {
    // The data may hold a tag that is none.
    return code;
  }
}

const countryName = (code: string, locale: Locale): string => displayName(code, locale, 'region');
export const languageName = (tag: string, locale: Locale): string =>
  displayName(tag, locale, 'language');

/** What the visitor can do about it; its clusters are asked in their order. */
const actionOf = (dataset: Dataset, activity: ActivityInput, now: string): TakePart | null =>
  takePart(
    activity,
    (activity.clusters ?? []).flatMap(({ id }) => entryOf(dataset, id)?.cluster ?? []),
    now,
  );

export function partiesOf(
  dataset: Dataset,
  activity: ActivityInput,
  terms: CalendarTerms,
): readonly Party[] {
  const named = (activity.clusters ?? []).flatMap(({ id }): Party[] => {
    const entry = entryOf(dataset, id);
    if (entry) {
      const { cluster, order } = entry;
      return [
        {
          name: cluster.name,
          note: cluster.ended && terms.endedIn(cluster.ended.slice(0, 4)),
          mark: { order, standing: headOfficeStatusOf(cluster) },
        },
      ];
    }
    const organisation = dataset.organisations.find((one) => one.id === id);
    return organisation ? [{ name: organisation.name, note: null, mark: null }] : [];
  });
  return activity.forAll
    ? [
        ...named,
        { name: terms.allClusters, note: null, mark: { order: terms.allMark, standing: 'all' } },
      ]
    : named;
}
