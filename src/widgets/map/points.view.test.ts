import { describe, expect, it } from 'vitest';
import { bordersOf } from './country.view.ts';
import { indexed, pointsIn } from './points.view.ts';
import { bundled } from '../../../tests/support/map-view.ts';

const inAarhus = { name: 'Bibliotek', lat: 56.157, lon: 10.21, url: null };

describe('a page’s own places', () => {
  it('lie in the municipality that the shown dataset has there, not in that of the bundled one', () => {
    const municipalities = [{ code: '0751', name: 'Smilets By', region: 'ostdanmark' }];
    const [place] = indexed([inAarhus], municipalities);
    expect(place).toMatchObject({ municipality: 'Smilets By', region: 'ostdanmark' });
    const [region] = bundled.regions.filter(({ id }) => id === 'ostdanmark');
    expect(pointsIn(indexed([inAarhus], municipalities), region)).toHaveLength(1);
  });

  it('lie nowhere that is known where the shown dataset has no municipalities', () => {
    expect(indexed([inAarhus], [])[0]).toMatchObject({ municipality: '', region: '' });
  });
});

describe('the borders of the regions', () => {
  it('run where the shown dataset says, not where the bundled one does', () => {
    const regions = bundled.regions.filter(({ to }) => to === null);
    const bundledBorders = bordersOf(bundled.municipalities, regions, regions).stays;
    const moved = bundled.municipalities.map((one) =>
      one.code === '0740' ? { ...one, region: '1081' } : one,
    );
    const movedBorders = bordersOf(moved, regions, regions).stays;
    // Silkeborg as an enclave of another region: more border is drawn.
    expect(movedBorders.length).toBeGreaterThan(bundledBorders.length);
  });
});
