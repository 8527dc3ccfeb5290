import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../tests/support/fixtures.ts';
import type { Activity } from '../../data/types.ts';
import { type ActivityFilter } from '../../domain/activities/activities-filter.ts';
import { Counter } from './counts.ts';
import { extraTerms } from './extras.terms.ts';
import { toEvents } from './json-ld.view.ts';
import { toYear } from './year.view.ts';
import { data, scene, meeting, bare } from '../../../tests/support/meeting.ts';

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

describe('a year', () => {
  it('has twelve months with what begins in them after the filter', () => {
    const { status, months } = toYear(
      scene(
        data(
          meeting,
          bare,
          anActivity({ id: 'c', kind: 'call', start: '2022-01-01', deadline: '2022-11-01' }),
        ),
      ),
      '2022',
      extraTerms('da'),
    );
    expect(status).toBe('3 aktiviteter i 2022');
    expect(months.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0]);
    expect(months.filter(({ now }) => now).map(({ name }) => name)).toEqual(['juni 2022']);
    expect(
      toYear(
        scene(data(meeting, bare), '2022-06-01', { type: 'matchmaking' }),
        '2022',
        extraTerms('en'),
      ).status,
    ).toBe('1 activity in 2022');
  });
});

describe('beside each choice', () => {
  const counts = (filter: Partial<ActivityFilter>, ...list: Activity[]): Record<string, number> =>
    Object.fromEntries(
      new Counter(
        () => undefined,
        () => Promise.resolve(true),
        (then) => {
          then();
        },
      ).counts(
        scene(data(...list), '2022-06-01', filter),
        ['kind', 'type', 'cluster'],
        'list',
        '2022-06',
      ) ?? [],
    );

  it('stands how many activities it would leave, with the other choices as they are', () => {
    const call = anActivity({
      id: 'call',
      kind: 'call',
      start: '2022-07-01',
      type: 'matchmaking',
      forAll: true,
    });
    expect(counts({ kind: 'event' }, meeting, bare, call)).toEqual({
      ...{ 'kind event': 2, 'kind call': 1, 'kind project': 0, 'type matchmaking': 1 },
      ...{ 'cluster alfa': 1, 'cluster beta': 0, 'cluster gamma': 0 },
    });
    expect(counts({}, meeting, call)).toMatchObject({
      'cluster alfa': 2,
      'cluster beta': 1,
      'type matchmaking': 2,
    });
  });

  it('the past counts only where nothing else is there', () => {
    const old = anActivity({ id: 'old', start: '2022-01-01' });
    expect(counts({}, old, bare)).toMatchObject({ 'kind event': 1 });
    expect(counts({}, old)).toMatchObject({ 'kind event': 1 });
  });
});
