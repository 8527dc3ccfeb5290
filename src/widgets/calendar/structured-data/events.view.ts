import type { Dataset } from '../../../data/types.ts';
import { isOver, momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { withoutTracking } from '../../../domain/tracking.ts';
import { entryOf } from '../../../domain/clusters/clusters.ts';
import { timeOf } from '../../../domain/time/days.ts';
import { DENMARK, offsetAt } from '../../../domain/time/zones.ts';
import { isFree } from '../activity/item.view.ts';

/** How many are told: those that a visitor sees first. */
const MOST = 50;

const MODES = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;
const STATES = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  moved: 'EventRescheduled',
} as const;

const schema = (name: string): string => `https://schema.org/${name}`;

/** The events to come as schema.org `Event`s; calls and projects are none. What is not known is left out; `null`: there are none. */
export function toEvents(
  activities: readonly ActivityInput[],
  dataset: Dataset,
  now: string,
): object | null {
  const events = activities
    .filter((one) => (one.kind ?? 'event') === 'event' && !isOver(one, now))
    .slice(0, MOST);
  return events.length ? { '@graph': events.map((one) => toEvent(one, dataset)) } : null;
}

function toEvent(activity: ActivityInput, dataset: Dataset): object {
  const { title, end, format, status, language, url, registrationUrl, price, timeZone } = activity;
  const at = (moment: string): string =>
    timeOf(moment) ? `${moment}:00${offsetAt(moment, timeZone ?? DENMARK)}` : moment;
  const place = placeOf(activity);
  const online = format === 'online' || format === 'hybrid' ? virtual(activity) : [];
  const locations = [...(format === 'online' ? [] : place), ...online];
  const organizers = organizersOf(activity, dataset);
  const state = status ? (STATES as Readonly<Record<string, string>>)[status] : undefined;
  return {
    '@type': 'Event',
    name: title,
    startDate: at(momentOf(activity)),
    ...(end ? { endDate: at(end) } : {}),
    eventStatus: schema(state ?? 'EventScheduled'),
    ...(format ? { eventAttendanceMode: schema(MODES[format]) } : {}),
    ...(locations.length ? { location: locations.length > 1 ? locations : locations[0] } : {}),
    ...(organizers.length ? { organizer: organizers } : {}),
    ...(language ? { inLanguage: language } : {}),
    ...(url ? { url: withoutTracking(url) } : {}),
    ...(price && isFree(price) ? { isAccessibleForFree: true } : {}),
    ...(registrationUrl
      ? {
          offers: {
            '@type': 'Offer',
            url: withoutTracking(registrationUrl),
            ...(status === 'full' ? { availability: schema('SoldOut') } : {}),
          },
        }
      : {}),
  };
}

function placeOf({ venue, address, town, country, lat, lon }: ActivityInput): object[] {
  if (!venue && !town) return [];
  return [
    {
      '@type': 'Place',
      name: venue ?? town,
      address: {
        '@type': 'PostalAddress',
        ...(address ? { streetAddress: address } : {}),
        ...(town ? { addressLocality: town } : {}),
        ...(country ? { addressCountry: country } : {}),
      },
      // The middle of a town says nothing of a venue.
      ...(!venue && typeof lat === 'number' && typeof lon === 'number'
        ? { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }
        : {}),
    },
  ];
}

/** A place on the web has an address. */
const virtual = ({ registrationUrl, url }: ActivityInput): object[] => {
  const address = registrationUrl ?? url;
  return address ? [{ '@type': 'VirtualLocation', url: withoutTracking(address) }] : [];
};

function organizersOf({ organiser, clusters }: ActivityInput, dataset: Dataset): object[] {
  const named = (clusters ?? []).flatMap(({ id, role }) => {
    const cluster = entryOf(dataset, id)?.cluster;
    // Where the role is not known, the cluster may only have announced it.
    if (!cluster || !['organiser', 'co-organiser'].includes(role)) return [];
    return [
      {
        '@type': 'Organization',
        name: cluster.name,
        ...(cluster.website ? { url: cluster.website } : {}),
      },
    ];
  });
  return named.length || !organiser ? named : [{ '@type': 'Organization', name: organiser }];
}
