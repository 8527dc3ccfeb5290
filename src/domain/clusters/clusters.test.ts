import { describe, expect, it } from 'vitest';
import {
  aCluster,
  aDataset,
  aLocation,
  aPosition,
  threeClusters,
} from '../../../tests/support/fixtures.ts';
import type { Region } from '../../data/types.ts';
import {
  appointedYears,
  entriesIn,
  entriesOf,
  headOffice,
  locationIn,
  regionNamed,
  regionShortName,
  regionsOn,
  headOfficeStatusOf,
} from './clusters.ts';

const [base] = aDataset().regions;
const region = (change: Partial<Region> & { id: string }): Region => ({
  ...base!,
  code: change.id,
  ...change,
});

describe('the order', () => {
  it('is that of the numbers, however the data lies', () => {
    const dataset = threeClusters();
    const turned = { ...dataset, clusters: [...dataset.clusters].reverse() };
    expect(entriesOf(turned).map(({ cluster }) => cluster.id)).toEqual(['alfa', 'beta', 'gamma']);
  });
});

describe('the head office', () => {
  it.each([
    ['reported', 'stated'],
    ['unconfirmed', 'unconfirmed'],
    ['planned', 'unknown'],
    ['former', 'unknown'],
    ['closed', 'unknown'],
  ] as const)('that is %s makes the number %s', (status, standing) => {
    expect(
      headOfficeStatusOf(
        aCluster({ id: 'a', position: 'one', locations: [aLocation({ id: 'x', status })] }),
      ),
    ).toBe(standing);
  });

  it('of a cluster that has ended counts no more', () => {
    expect(
      headOfficeStatusOf(
        aCluster({
          id: 'a',
          position: 'one',
          ended: '2022-04',
          locations: [aLocation({ id: 'x' })],
        }),
      ),
    ).toBe('ended');
  });

  it('is not an office', () => {
    expect(
      headOffice(
        aCluster({ id: 'a', position: 'one', locations: [aLocation({ id: 'x', role: 'office' })] }),
      ),
    ).toBeNull();
  });
});

describe('a region', () => {
  const dataset = aDataset({
    regions: [
      region({
        id: '1084',
        name: { da: 'Region Hovedstaden', en: 'Capital Region of Denmark' },
        to: '2026-12-31',
      }),
      region({
        id: '1085',
        name: { da: 'Region Sjælland', en: 'Region Zealand' },
        to: '2026-12-31',
      }),
      region({
        id: 'ostdanmark',
        code: null,
        name: { da: 'Region Østdanmark', en: 'Region of Eastern Denmark' },
        from: '2027-01-01',
        mergedFrom: ['1084', '1085'],
      }),
    ],
    strengthPositions: [aPosition({ id: 'one', order: 1 })],
    clusters: [
      aCluster({ id: 'a', position: 'one', locations: [aLocation({ id: 'x', region: '1084' })] }),
    ],
  });

  it('is in force on its days and no others', () => {
    expect(regionsOn(dataset, '2026-12-31').map(({ id }) => id)).toEqual(['1084', '1085']);
    expect(regionsOn(dataset, '2027-01-01').map(({ id }) => id)).toEqual(['ostdanmark']);
  });

  it('that was merged holds what its parts held', () => {
    expect(entriesIn(dataset, 'ostdanmark')).toHaveLength(1);
    expect(entriesIn(dataset, '1084')).toHaveLength(1);
    expect(entriesIn(dataset, '1085')).toHaveLength(0);
  });

  it.each(['1084', 'Hovedstaden', 'region hovedstaden', ' Capital Region of Denmark '])(
    'is found by "%s"',
    (wanted) => {
      expect(regionNamed(dataset, wanted)?.id).toBe('1084');
    },
  );

  it('is not found by a name that it does not have', () => {
    expect(regionNamed(dataset, 'Skåne')).toBeUndefined();
    expect(regionNamed(dataset, '')).toBeUndefined();
  });

  it('has a name without the word region for narrow places', () => {
    expect(
      dataset.regions.map((one) => [regionShortName(one, 'da'), regionShortName(one, 'en')]),
    ).toEqual([
      ['Hovedstaden', 'Capital'],
      ['Sjælland', 'Zealand'],
      ['Østdanmark', 'Eastern Denmark'],
    ]);
  });

  it('counts the head office before an office, and a town of activity not at all', () => {
    const cluster = aCluster({
      id: 'a',
      position: 'one',
      locations: [
        aLocation({ id: 'town', role: 'activity-town', region: '1084' }),
        aLocation({ id: 'office', role: 'office', region: '1084' }),
        aLocation({ id: 'head', region: '1084' }),
      ],
    });
    expect(locationIn(cluster, dataset.regions[0]!)?.id).toBe('head');
    expect(
      locationIn({ ...cluster, locations: cluster.locations.slice(0, 1) }, dataset.regions[0]!),
    ).toBeNull();
  });
});

it('the years that clusters were appointed for go from the first to the last, and are not made up', () => {
  const part = { programme: 'p', appointed: true, appointedOn: null, sources: [] };
  const cluster = (
    id: string,
    from: string | null,
    to: string | null,
  ): ReturnType<typeof aCluster> =>
    aCluster({ id, position: id, programmes: [{ ...part, from, to }] });
  expect(
    appointedYears(
      aDataset({
        clusters: [cluster('a', '2021-01-01', '2022-04'), cluster('b', '2021-01-01', '2024-12-31')],
      }),
    ),
  ).toBe('2021–2024');
  expect(appointedYears(aDataset({ clusters: [cluster('a', null, null)] }))).toBeNull();
});
