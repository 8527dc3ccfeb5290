import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, data, meeting } from '../../../../tests/support/meeting.ts';
import type { Activity } from '../../../data/types.ts';
import { toEvents } from './events.view.ts';

describe('search engines are told', () => {
  const told = (...list: Activity[]): Record<string, unknown>[] =>
    (
      toEvents(list, data(...list), '2022-06-01') as { '@graph': Record<string, unknown>[] } | null
    )?.['@graph'] ?? [];

  it('of events to come in schema.org’s words, with offsets of their zone', () => {
    expect(told(meeting)[0]).toEqual({
      '@type': 'Event',
      name: 'Møde; nu, og her',
      startDate: '2022-06-15T10:00:00+02:00',
      endDate: '2022-06-15T12:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: 'ODEON',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Odeons Kvarter 1',
          addressLocality: 'Odense',
          addressCountry: 'DK',
        },
      },
      organizer: [
        { '@type': 'Organization', name: 'Alfa Cluster', url: 'https://alfa.example.dk' },
      ],
      inLanguage: 'da',
      url: 'https://a.dk/m?id=1',
      isAccessibleForFree: true,
      offers: { '@type': 'Offer', url: 'https://b.dk/t' },
    });
  });

  it.each([
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
    ['moved', 'EventRescheduled'],
    ['full', 'EventScheduled'],
  ] as const)('that one is %s', (status, word) => {
    expect(told({ ...bare, status })[0]).toMatchObject({
      eventStatus: `https://schema.org/${word}`,
      startDate: '2022-06-20',
    });
  });

  it('of a place on the web by its address, and both where it is in both', () => {
    expect(told({ ...meeting, format: 'online' })[0]).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: { '@type': 'VirtualLocation', url: 'https://b.dk/t' },
    });
    expect(told({ ...meeting, format: 'hybrid' })[0]?.['location']).toHaveLength(2);
  });

  it('neither of calls and projects, nor of what is over; nothing where there is none', () => {
    expect(
      told(
        anActivity({ id: 'c', kind: 'call', start: '2022-06-20' }),
        anActivity({ id: 'p', kind: 'project', start: '2022-07-01' }),
        anActivity({ id: 'o', start: '2022-05-01' }),
      ),
    ).toEqual([]);
    expect(toEvents([], data(), '2022-06-01')).toBeNull();
  });
});
