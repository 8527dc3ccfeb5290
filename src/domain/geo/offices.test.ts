import { expect, it } from 'vitest';
import { aCluster, aLocation, aPosition, aDataset } from '../../../tests/support/fixtures.ts';
import type { Dataset, Location } from '../../data/types.ts';
import { Group } from '../../store/group.ts';
import { locateByTown } from './offices.ts';

const NOWHERE = { lat: null, lon: null, precision: null } as const;

const withOffices = (...locations: readonly Location[]): Dataset =>
  aDataset({
    strengthPositions: [aPosition({ id: 'one', order: 1 })],
    clusters: [aCluster({ id: 'alfa', position: 'one', locations: [...locations] })],
  });
const pointsOf = ({ clusters }: Dataset): unknown[] =>
  clusters.flatMap(({ locations }) => locations.map(({ lat, lon }) => [lat, lon]));

it('a place without coordinates lies where others of its town do', () => {
  const known = withOffices(aLocation({ id: 'known', town: 'Skive', lat: 56.56, lon: 9.03 }));
  const dataset = withOffices(
    aLocation({ id: 'a', town: 'Skive', ...NOWHERE }),
    aLocation({ id: 'b', town: 'Aarhus', role: 'office' }),
    aLocation({ id: 'c', town: 'Aarhus', role: 'office', municipality: null, ...NOWHERE }),
  );
  expect(pointsOf(locateByTown(dataset, known.clusters))).toEqual([
    [56.56, 9.03],
    [56.157, 10.21],
    [56.157, 10.21],
  ]);
});

it('a town of the same name in another municipality is another town', () => {
  const known = withOffices(aLocation({ id: 'known', town: 'Nykøbing', municipality: '0376' }));
  const dataset = withOffices(
    aLocation({ id: 'a', town: 'Nykøbing', municipality: '0306', ...NOWHERE }),
  );
  expect(pointsOf(locateByTown(dataset, known.clusters))).toEqual([[null, null]]);
});

it('a dataset with all its points stays the same object, and a page’s own is seen with them', () => {
  const whole = withOffices(aLocation({ id: 'a' }));
  expect(locateByTown(whole, [])).toBe(whole);
  const group = new Group(whole);
  group.useDataset(withOffices(aLocation({ id: 'b', ...NOWHERE })));
  expect(pointsOf(group.snapshot.dataset)).toEqual([[56.157, 10.21]]);
});
