import { describe, expect, it } from 'vitest';
import { aCluster, aLocation } from '../../../tests/support/fixtures.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import type { Municipality } from '../../data/types.ts';
import { nearestOffice } from './nearest-office.ts';
import { addMunicipalityShapes } from './municipality-shapes.ts';

addMunicipalityShapes();

const municipality = (name: string): Municipality => {
  const found = municipalities.municipalities.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};
const odense = { town: 'Odense', municipality: '0461', region: '1083', lat: 55.396, lon: 10.388 };

describe('the office nearest to a municipality', () => {
  it('is the one that lies nearest as the crow flies', () => {
    const cluster = aCluster({
      id: 'a',
      position: 'p',
      locations: [aLocation({ id: 'hq' }), aLocation({ id: 'hub', role: 'hub', ...odense })],
    });
    expect(nearestOffice(cluster, municipality('Kolding'))?.location.id).toBe('hub');
    const far = nearestOffice(cluster, municipality('Viborg'));
    expect(far?.location.id).toBe('hq');
    // Viborg's middle and Aarhus are some 60 km apart.
    expect(far?.km).toBeGreaterThan(50);
    expect(far?.km).toBeLessThan(75);
  });

  it('is no distance away in the municipality itself', () => {
    expect(
      nearestOffice(
        aCluster({ id: 'a', position: 'p', locations: [aLocation({ id: 'hq' })] }),
        municipality('Aarhus'),
      )?.km,
    ).toBe(0);
  });

  it('is not a town of activity, a planned or a closed office, nor one without a known place', () => {
    const cluster = aCluster({
      id: 'a',
      position: 'p',
      locations: [
        aLocation({ id: 'town', role: 'activity-town' }),
        aLocation({ id: 'planned', role: 'office', status: 'planned' }),
        aLocation({ id: 'closed', role: 'office', status: 'closed' }),
        aLocation({ id: 'somewhere', lat: null, lon: null }),
      ],
    });
    expect(nearestOffice(cluster, municipality('Aarhus'))).toBeNull();
  });

  it('is not that of a cluster that has ended', () => {
    expect(
      nearestOffice(
        aCluster({
          id: 'a',
          position: 'p',
          ended: '2022-04',
          locations: [aLocation({ id: 'hq' })],
        }),
        municipality('Aarhus'),
      ),
    ).toBeNull();
  });
});
