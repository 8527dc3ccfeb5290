/**
 * What search engines read of the data page, in schema.org's vocabulary (the types hold it to
 * that).
 */
import type {
  Dataset as DatasetLd,
  Event,
  Offer,
  Organization,
  Place,
  WithContext,
} from 'schema-dts';
import type { Activity, Cluster, Dataset } from '../../../src/data/types.ts';
import { isFree } from '../../../src/widgets/calendar/activity/item.view.ts';
import { instantOf } from '../text/zones.ts';
import type { Site } from './feeds.ts';
import { activityPath, clusterPath } from './paths.ts';

const STATUS = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  moved: 'https://schema.org/EventRescheduled',
} as const;
const MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** A day stays a day; a time says how far it is from UTC. */
function dated(moment: string, timeZone: string): string {
  if (moment.length === 10) return moment;
  const minutes = Math.round((Date.parse(`${moment}Z`) - instantOf(moment, timeZone)) / 60_000);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${moment}:00${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}

export function toEvent(activity: Activity): Exclude<Event, string> {
  const { venue, address, town, country, format, url, registrationUrl, status } = activity;
  const place: Place | null =
    venue || address || town
      ? {
          '@type': 'Place',
          ...(venue ? { name: venue } : {}),
          address: {
            '@type': 'PostalAddress',
            ...(address ? { streetAddress: address } : {}),
            ...(town ? { addressLocality: town } : {}),
            ...(country ? { addressCountry: country } : {}),
          },
        }
      : null;
  const link = url ?? registrationUrl;
  const online =
    format === 'online' || format === 'hybrid'
      ? { '@type': 'VirtualLocation' as const, ...(link ? { url: link } : {}) }
      : null;
  const locations = [place, online].filter((one) => one !== null);
  return {
    '@type': 'Event',
    name: activity.title,
    startDate: dated(activity.start, activity.timeZone),
    ...(activity.end ? { endDate: dated(activity.end, activity.timeZone) } : {}),
    eventStatus:
      status && status in STATUS
        ? STATUS[status as keyof typeof STATUS]
        : 'https://schema.org/EventScheduled',
    ...(format ? { eventAttendanceMode: MODE[format] } : {}),
    ...(locations.length
      ? { location: locations.length === 1 ? (locations[0] as Place) : locations }
      : {}),
    ...(activity.organiser
      ? { organizer: { '@type': 'Organization' as const, name: activity.organiser } }
      : {}),
    ...(url ? { url } : {}),
    inLanguage: activity.language,
  };
}

/** What it costs, where that is known as a number; free is one. Whether there is room, where it is full. */
function toOffer({ price, registrationUrl, url, status }: Activity): Offer | null {
  const link = registrationUrl ?? url;
  const free = price !== null && isFree(price);
  if (!link || (!free && status !== 'full' && !registrationUrl)) return null;
  return {
    '@type': 'Offer',
    url: link,
    ...(free ? { price: 0, priceCurrency: 'DKK' } : {}),
    ...(status === 'full' ? { availability: 'https://schema.org/SoldOut' as const } : {}),
  };
}

/**
 * The event on its own page, with all that search engines may show of it: Google asks for name,
 * start and a place with an address, and takes the rest where it is known.
 */
export function toEventPage(
  activity: Activity,
  site: Site,
  language: 'da' | 'en',
): WithContext<Event> {
  const { url, description, price } = activity;
  const offer = toOffer(activity);
  return {
    '@context': 'https://schema.org',
    ...toEvent(activity),
    ...(site.base ? { url: site.base + activityPath(activity.id, language) } : {}),
    ...(site.base && url ? { sameAs: url } : {}),
    ...(description ? { description } : {}),
    ...(offer ? { offers: offer } : {}),
    ...(price !== null && isFree(price) ? { isAccessibleForFree: true } : {}),
  };
}

export function toOrganisation(
  { id, name, shortName, website, description, founded, ended }: Cluster,
  site: Site,
  language: 'da' | 'en',
): WithContext<Organization> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name,
    ...(shortName === name ? {} : { alternateName: shortName }),
    description: description[language],
    ...(website ? { url: website } : {}),
    ...(site.base ? { mainEntityOfPage: site.base + clusterPath(id, language) } : {}),
    ...(founded.date ? { foundingDate: founded.date } : {}),
    ...(ended ? { dissolutionDate: ended } : {}),
  };
}

export function toDatasetLd(
  { meta }: Dataset,
  site: Site,
  language: 'da' | 'en',
): WithContext<DatasetLd> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: site.title[language],
    description: meta.attribution[language],
    license: meta.licence.url,
    dateModified: meta.compiled,
    inLanguage: ['da', 'en'],
    ...(site.base ? { url: site.base } : {}),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${site.base}data/klynger.json`,
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: `${site.base}data/aktiviteter.csv`,
      },
    ],
  };
}
