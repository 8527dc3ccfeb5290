import type { Dataset } from '../../../data/types.ts';
import { compiledOf } from '../../../data/compiled.ts';
import { momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { hostOf } from '../../../domain/url.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { whenPhrase } from '../../../domain/time/times.ts';
import { dayOf, timeOf } from '../../../domain/time/days.ts';
import { inLocale } from '../../../i18n/language.ts';
import { withoutTracking } from '../../../domain/tracking.ts';
import type { CalendarDetailTerms } from './locales/terms.ts';
import { placeLine } from '../download/entry.view.ts';
import { isFree, languageName, partiesOf } from '../activity/item.view.ts';
import type { CalendarContent } from '../calendar.view.ts';

interface DetailFact {
  readonly term: string;
  readonly text: string;
  readonly note?: string;
  /** Over the whole width. */
  readonly wide?: boolean;
}

export interface Detail {
  readonly facts: readonly DetailFact[];
  readonly description: string | null;
  /** The town that the group can be narrowed down to. */
  readonly town: string | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly sources: readonly { readonly url: string; readonly label: string }[];
  /** When it was stated; `null` where a page tells of its own activity, and not when. */
  readonly stated: string | null;
  readonly composed: boolean;
}

/**
 * All that is known of an activity. What is not known of it is said; of a page's own it is left out,
 * since nothing follows from it there but for the place.
 */
export function toDetail(
  activity: ActivityInput,
  content: CalendarContent,
  terms: CalendarDetailTerms,
): Detail {
  const { dataset, locale } = content;
  const {
    format,
    language,
    price,
    organiser,
    coOrganisers,
    town,
    country,
    typeBasis,
    titleBasis,
    asOf,
  } = activity;
  const named = (list: readonly (string | null | undefined | false)[]): string =>
    list.filter(Boolean).join(', ');
  const zone = content.timeZoneNote?.(activity) ?? null;
  const place = placeLine(activity, content.terms);
  const fact = (term: string, text: string | null | undefined): DetailFact[] =>
    text || !content.own ? [{ term, text: text ? text : terms.unknown }] : [];
  const types = [activity.type, ...(activity.otherTypes ?? [])].flatMap((id) =>
    dataset.activityTypes.filter((one) => one.id === id),
  );
  return {
    facts: [
      { term: terms.when, text: whenOf(activity, content, terms) + (zone ? ` ${zone}` : '') },
      { term: terms.place, text: place ?? terms.unknown },
      ...fact(terms.format, format && content.terms.formats[format]),
      ...fact(terms.price, price && isFree(price) ? content.terms.free : price),
      ...fact(terms.language, language && languageName(language, locale)),
      ...fact(terms.type, named(types.map(({ name }) => inLocale(name, locale)))).map((one) =>
        types.length && typeBasis === 'inferred' ? { ...one, note: terms.inferred } : one,
      ),
      ...fact(terms.organiser, organiser),
      ...(coOrganisers?.length
        ? [{ term: terms.coOrganisers, text: coOrganisers.join(', ') }]
        : []),
      ...fact(terms.clusters, clustersOf(activity, content, terms)).map((one) => ({
        ...one,
        wide: true,
      })),
      ...funderOf(activity, dataset, content, terms),
    ],
    town: town && (country === 'DK' || !country) ? town : null,
    links: linksOf(activity, terms),
    sources: (activity.sources ?? []).flatMap((index) => {
      const address = dataset.sources[index];
      return address ? [{ url: address, label: hostOf(address) }] : [];
    }),
    description: activity.description?.trim() || null,
    stated: statedOn(asOf, content, terms),
    composed: titleBasis === 'composed',
  };
}

function statedOn(
  asOf: string | null | undefined,
  { dataset, locale, own }: CalendarContent,
  terms: CalendarDetailTerms,
): string | null {
  if (asOf) return terms.statedOn(datePhrase(asOf, locale));
  if (own) return null;
  return terms.asOf(datePhrase(compiledOf(dataset.meta, 'activities'), locale));
}

function linksOf(
  { url, registrationUrl }: ActivityInput,
  terms: CalendarDetailTerms,
): Detail['links'] {
  const links: Detail['links'][number][] = [];
  if (url) links.push({ label: terms.page, url: withoutTracking(url) });
  if (registrationUrl && registrationUrl !== url)
    links.push({ label: terms.registration, url: withoutTracking(registrationUrl) });
  return links;
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
  if (kind !== 'call') return isTimed || kind === 'project' ? days : `${days}, ${terms.noClock}`;
  const opens =
    dayOf(start) < dayOf(moment) ? `${terms.opens(datePhrase(dayOf(start), locale))}. ` : '';
  return `${opens}${terms.deadline(days)}${isTimed ? '' : `, ${terms.noClock}`}`;
}

function clustersOf(
  activity: ActivityInput,
  { dataset, terms: words }: CalendarContent,
  terms: CalendarDetailTerms,
): string {
  const roles = new Map((activity.clusters ?? []).map(({ id, role }) => [id, terms.roles[role]]));
  const ids = (activity.clusters ?? []).map(({ id }) => id);
  return partiesOf(dataset, activity, words)
    .map(({ name }, i) => {
      const role = roles.get(ids[i] ?? '');
      return role ? `${name} (${role})` : name;
    })
    .join(', ');
}

function funderOf(
  activity: ActivityInput,
  dataset: Dataset,
  { locale }: CalendarContent,
  terms: CalendarDetailTerms,
): DetailFact[] {
  const funder = dataset.funders.find(({ id }) => id === activity.funder);
  return funder ? [{ term: terms.funder, text: inLocale(funder.name, locale) }] : [];
}
