import { municipalities } from '../../src/store/bundled/municipalities.ts';
import { aCluster, aLocation, anActivity, aPosition, threeClusters } from './fixtures.ts';

/** Alfa in Aarhus and delta in Odense have numbers on the map; activities are in both towns. */
export const mapData = (): ReturnType<typeof threeClusters> => {
  const three = threeClusters();
  const aarhus = {
    town: 'Aarhus',
    municipality: '0751',
    region: '1082',
    lat: 56.157,
    lon: 10.21,
    country: 'DK',
  };
  return {
    ...three,
    strengthPositions: [...three.strengthPositions, aPosition({ id: 'fourth', order: 4 })],
    clusters: [
      ...three.clusters,
      aCluster({
        id: 'delta',
        position: 'fourth',
        name: 'Delta',
        locations: [
          aLocation({
            id: 'delta-odense',
            town: 'Odense',
            municipality: '0461',
            region: '1083',
            lat: 55.396,
            lon: 10.388,
          }),
        ],
      }),
    ],
    activities: [
      anActivity({
        id: 'one',
        start: '2026-12-01',
        clusters: [{ id: 'alfa', role: 'organiser' }],
        ...aarhus,
      }),
      anActivity({
        id: 'two',
        start: '2026-12-02',
        clusters: [{ id: 'alfa', role: 'organiser' }],
        ...aarhus,
      }),
      anActivity({
        id: 'three',
        start: '2026-12-03',
        clusters: [{ id: 'delta', role: 'organiser' }],
        ...aarhus,
        town: 'Odense',
        municipality: '0461',
        region: '1083',
        lat: 55.396,
        lon: 10.388,
      }),
    ],
    ...municipalities,
  };
};
