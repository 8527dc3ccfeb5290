import type { Dataset } from '../../../data/types.ts';
import { compiledOf } from '../../../data/compiled.ts';
import { lastDayOf, momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { entryOf } from '../../../domain/clusters/clusters.ts';
import { hostOf } from '../../../domain/url.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { whenPhrase } from '../../../domain/time/times.ts';
import { dayOf, timeOf } from '../../../domain/time/days.ts';
import { weekdayName } from '../../../domain/time/weekdays.ts';
import { inLocale } from '../../../i18n/language.ts';
import { withoutTracking } from '../../../domain/tracking.ts';
import type { CalendarDetailTerms } from './locales/terms.ts';
import { placeLine } from '../download/entry.view.ts';
import { isFree, languageName, partiesOf } from '../activity/item.view.ts';
import type { CalendarContent } from '../calendar.view.ts';

interface DetailFact {
  readonly term: string;
  readonly text: string;
}

/** What leads on from a fact: to a cluster's card, or to a town on the map. */
export interface Detail {
  readonly when: string;
  /** `null`: not known. */
  readonly place: string | null;
  /** The town that the group can be narrowed down to. */
  readonly town: string | null;
  /** The cluster that organises it, by number and name. */
  readonly organiser: { readonly id: string; readonly name: string } | null;
  readonly facts: readonly DetailFact[];
  readonly description: string | null;
  /** Its own page. */
  readonly page: string | null;
  /** The day on which it was last found so; `null` where a page tells of its own activity, and not when. */
  readonly confirmed: string | null;
  readonly sources: readonly { readonly url: string; readonly label: string }[];
  readonly composed: boolean;
}

/**
 * All that is known of an activity. That something is not known is said where something follows from it: the time, the place, the
 * price. Of a page's own only the place is missed.
 */
export function toDetail(
  activity: ActivityInput,
  content: CalendarContent,
  terms: CalendarDetailTerms,
): Detail {
  const { dataset, locale } = content;
  const { language, price, coOrganisers, town, country, url, titleBasis } = activity;
  const zone = content.timeZoneNote?.(activity) ?? null;
  const organiser = organiserOf(activity, dataset);
  const fact = (term: string, text: string | null | undefined): DetailFact[] =>
    text ? [{ term, text }] : [];
  const priced = price && isFree(price) ? content.terms.free : price;
  return {
    when: whenOf(activity, content, terms) + (zone ? ` ${zone}` : ''),
    place: placeLine(activity, content.terms),
    town: town && (country === 'DK' || !country) ? town : null,
    organiser,
    facts: [
      ...(organiser ? [] : fact(terms.organiser, activity.organiser)),
      ...fact(terms.coOrganisers, coOrganisers?.join(', ')),
      ...fact(terms.clusters, clustersOf(activity, content, terms, organiser?.id)),
      ...fact(terms.language, language && languageName(language, locale)),
      ...fact(terms.price, priced ?? (content.own ? null : terms.unknown)),
      ...fact(terms.funder, funderOf(activity, content)),
    ],
    description: activity.description?.trim() || null,
    page: url ? withoutTracking(url) : null,
    confirmed: confirmedOn(activity, content),
    sources: (activity.sources ?? []).flatMap((index) => {
      const address = dataset.sources[index];
      return address ? [{ url: address, label: hostOf(address) }] : [];
    }),
    composed: titleBasis === 'composed',
  };
}

function confirmedOn(
  { asOf }: ActivityInput,
  { dataset, locale, own }: CalendarContent,
): string | null {
  const day = asOf ?? (own ? null : compiledOf(dataset.meta, 'activities'));
  return day ? datePhrase(day, locale) : null;
}

function whenOf(
  activity: ActivityInput,
  { locale }: CalendarContent,
  terms: CalendarDetailTerms,
): string {
  const { kind, start, end } = activity;
  const moment = momentOf(activity);
  const last = kind === 'call' ? null : (end ?? null);
  const days = whenPhrase(moment, last, locale);
  const isTimed = timeOf(moment) ?? (last && timeOf(last));
  const clock = isTimed || kind === 'project' ? '' : `, ${terms.noClock}`;
  if (kind === 'call') {
    const opens =
      dayOf(start) < dayOf(moment) ? `${terms.opens(datePhrase(dayOf(start), locale))}. ` : '';
    return opens + terms.deadline(days) + clock;
  }
  const isOneDay = lastDayOf(activity) === dayOf(moment);
  return (isOneDay ? onWeekday(dayOf(moment), days, locale, terms) : days) + clock;
}

/** "Onsdag 16. december 2026 kl. 11.30–16.00". */
function onWeekday(
  day: string,
  when: string,
  locale: CalendarContent['locale'],
  terms: CalendarDetailTerms,
): string {
  const weekday = weekdayName(day, locale, 'long');
  return terms.onWeekday(weekday.charAt(0).toLocaleUpperCase(locale) + weekday.slice(1), when);
}

/** The first cluster of those that organise it. */
function organiserOf(activity: ActivityInput, dataset: Dataset): Detail['organiser'] {
  for (const { id, role } of activity.clusters ?? []) {
    const entry = role === 'organiser' ? entryOf(dataset, id) : undefined;
    if (entry) return { id, name: `${entry.order} ${entry.cluster.name}` };
  }
  return null;
}

/** The other clusters with what they have to do with it. */
function clustersOf(
  activity: ActivityInput,
  { dataset, terms: words }: CalendarContent,
  terms: CalendarDetailTerms,
  organiser: string | undefined,
): string {
  const others = (activity.clusters ?? []).filter(({ id }) => id !== organiser);
  const roles = new Map(others.map(({ id, role }) => [id, terms.roles[role]]));
  return partiesOf(dataset, { ...activity, clusters: others }, words)
    .map(({ name }, i) => {
      const role = roles.get(others[i]?.id ?? '');
      return role ? `${name} (${role})` : name;
    })
    .join(', ');
}

function funderOf(
  { funder: id }: ActivityInput,
  { dataset, locale }: CalendarContent,
): string | null {
  const funder = dataset.funders.find((one) => one.id === id);
  return funder ? inLocale(funder.name, locale) : null;
}
