import { describe, expect, it } from 'vitest';
import { bundled } from '../../../../tests/support/map-view.ts';
import { regionBorders } from './region-borders.view.ts';
import { addMunicipalityShapes } from '../../../domain/geo/municipality-shapes.ts';

addMunicipalityShapes();

describe('the borders of the regions', () => {
  it('run where the shown dataset says, not where the bundled one does', () => {
    const regions = bundled.regions.filter(({ to }) => to === null);
    const bundledBorders = regionBorders(regions, bundled).stays;
    const municipalities = bundled.municipalities.map((one) =>
      one.code === '0740' ? { ...one, region: '1081' } : one,
    );
    const movedBorders = regionBorders(regions, { regions, municipalities }).stays;
    // Silkeborg as an enclave of another region: more border is drawn.
    expect(movedBorders.length).toBeGreaterThan(bundledBorders.length);
  });
});
