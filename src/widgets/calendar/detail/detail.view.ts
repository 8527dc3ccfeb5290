import type { Dataset } from '../../../data/types.ts';
import { compiledOf } from '../../../data/compiled.ts';
import { momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { hostOf } from '../../../domain/url.ts';
import { datePhrase, periodPhrase } from '../../../domain/time/dates.ts';
import { timePhrase } from '../../../domain/time/times.ts';
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
  /** The town that the group can be narrowed down to. */
  readonly town: string | null;
  readonly links: readonly { readonly label: string; readonly url: string }[];
  readonly sources: readonly { readonly url: string; readonly label: string }[];
  readonly stated: string;
  readonly composed: boolean;
}

/** All that is known of an activity; what is not known is said. */
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
  const unknown = (text: string | null | undefined): string => (text ? text : terms.unknown);
  const types = [activity.type, ...(activity.otherTypes ?? [])].flatMap((id) =>
    dataset.activityTypes.filter((one) => one.id === id),
  );
  return {
    facts: [
      { term: terms.when, text: whenOf(activity, content, terms) + (zone ? ` ${zone}` : '') },
      { term: terms.place, text: unknown(place) },
      { term: terms.format, text: format ? content.terms.formats[format] : terms.unknown },
      {
        term: terms.price,
        text: unknown(price && isFree(price) ? content.terms.free : price),
      },
      { term: terms.language, text: language ? languageName(language, locale) : terms.unknown },
      {
        term: terms.type,
        text: unknown(named(types.map(({ name }) => inLocale(name, locale)))),
        ...(types.length && typeBasis === 'inferred' ? { note: terms.inferred } : {}),
      },
      { term: terms.organiser, text: unknown(organiser) },
      ...(coOrganisers?.length
        ? [{ term: terms.coOrganisers, text: coOrganisers.join(', ') }]
        : []),
      { term: terms.clusters, text: unknown(clustersOf(activity, content, terms)), wide: true },
      ...funderOf(activity, dataset, content, terms),
    ],
    town: town && (country === 'DK' || !country) ? town : null,
    links: linksOf(activity, terms),
    sources: (activity.sources ?? []).flatMap((index) => {
      const address = dataset.sources[index];
      return address ? [{ url: address, label: hostOf(address) }] : [];
    }),
    stated: asOf
      ? terms.statedOn(datePhrase(asOf, locale))
      : terms.asOf(datePhrase(compiledOf(dataset.meta, 'activities'), locale)),
    composed: titleBasis === 'composed',
  };
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
  const time = timePhrase(moment, last, locale);
  const days = `${periodPhrase(moment, last, locale)}${time ? ` ${time}` : ''}`;
  if (kind !== 'call') return time || kind === 'project' ? days : `${days}, ${terms.noClock}`;
  const opens =
    dayOf(start) < dayOf(moment) ? `${terms.opens(datePhrase(dayOf(start), locale))}. ` : '';
  return `${opens}${terms.deadline(days)}${timeOf(moment) ? '' : `, ${terms.noClock}`}`;
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
