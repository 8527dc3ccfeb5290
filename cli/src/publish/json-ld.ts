/**
 * What search engines read of the data page, in schema.org's vocabulary (the types hold it to
 * that).
 */
import type { Dataset as DatasetLd, Event, Place, WithContext } from 'schema-dts';
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { instantOf } from '../text/zones.ts';
import type { Site } from './feeds.ts';

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
