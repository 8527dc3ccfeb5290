import { describe, expect, it } from 'vitest';
import { bundled } from '../../../../tests/support/map-view.ts';
import { indexed, placesIn } from './places.view.ts';
import { addMunicipalityShapes } from '../../../domain/geo/municipality-shapes.ts';

addMunicipalityShapes();

const inAarhus = { name: 'Bibliotek', lat: 56.157, lon: 10.21, url: null };

describe('a page’s own places', () => {
  it('lie in the municipality that the shown dataset has there, not in that of the bundled one', async () => {
    const municipalities = [{ code: '0751', name: 'Smilets By', region: 'ostdanmark' }];
    const places = await indexed([inAarhus], municipalities);
    expect(places?.[0]).toMatchObject({ municipality: 'Smilets By', region: 'ostdanmark' });
    const [region] = bundled.regions.filter(({ id }) => id === 'ostdanmark');
    expect(placesIn(places ?? [], region)).toHaveLength(1);
  });

  it('lie nowhere that is known where the shown dataset has no municipalities', async () => {
    expect((await indexed([inAarhus], []))?.[0]).toMatchObject({ municipality: '', region: '' });
  });
});
