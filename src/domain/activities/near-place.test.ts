import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import type { Activity } from '../../data/types.ts';
import { findPlace, type NamedPlace, pointOfTown } from '../geo/postcodes.ts';
import { NEAR, nearPlace } from './near-place.ts';

const placeOf = (words: string): NamedPlace => {
  const answer = findPlace(words);
  if (answer.is !== 'found') throw new Error(`${words}: ${answer.is}`);
  return answer.place;
};
const isNear = (words: string, activity: Partial<Activity>): boolean =>
  nearPlace(
    threeClusters(),
    placeOf(words),
  )(anActivity({ id: 'one', title: 'Møde', start: '2026-12-01', ...activity }));

describe('an activity near a place', () => {
  it.each([
    ['Viborg', { town: 'Viborg', municipality: '0791' }, true],
    ['Silkeborg, 32 km away', { town: 'Silkeborg', municipality: '0740' }, true],
    ['Aarhus, 60 km away', { town: 'Aarhus', municipality: '0751' }, false],
    ['Odense', { town: 'Odense', municipality: '0461' }, false],
    ['a town whose municipality is not told', { town: 'Silkeborg' }, true],
    ['a municipality whose town is not told', { municipality: '0791' }, true],
    [
      'a place that is no town, in a municipality near',
      { town: 'Energivej 3', municipality: '0791' },
      true,
    ],
    ['online, wherever it is sent from', { format: 'online', town: 'Odense' }, true],
    ['for all clusters, without a town', { forAll: true }, true],
    ['without a town, of a cluster that has no office near', {}, false],
    ['in a town abroad', { town: 'Hamburg', country: 'DE' }, false],
  ] as const)('8800 Viborg: %s', (_, activity, near) => {
    expect(isNear('8800', activity as Partial<Activity>)).toBe(near);
  });

  it('without a town counts where one of its clusters has an office near', () => {
    const { clusters } = threeClusters();
    const town = clusters
      .flatMap(({ id, locations }) => locations.map((location) => ({ id, location })))
      .find(({ location }) => location.lat !== null && location.role === 'head-office');
    const activity = { clusters: [{ id: town?.id ?? '', role: 'organiser' as const }] };
    expect(isNear(town?.location.town ?? '', activity)).toBe(true);
    expect(isNear('3700', activity)).toBe(false);
  });
});

describe('where a town lies', () => {
  it('is told of a town of many postcodes as of one', () => {
    expect(pointOfTown('Aarhus', '0751')).toBeDefined();
    expect(pointOfTown('Århus C', null)).toEqual(placeOf('8000').point);
  });

  it('is told by its municipality where the town has no postcode, and not at all abroad', () => {
    const viborg = placeOf('8800').point;
    const middle = pointOfTown('Ikke en by', '0791');
    expect(middle && Math.hypot(middle.x - viborg.x, middle.y - viborg.y)).toBeLessThan(NEAR * 10);
    expect(pointOfTown('Hamburg', null)).toBeUndefined();
    expect(pointOfTown('Hamburg', '9999')).toBeUndefined();
  });
});
