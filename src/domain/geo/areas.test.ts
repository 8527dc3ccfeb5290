import { describe, expect, it } from 'vitest';
import { boxOf } from './areas.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { addMunicipalityShapes } from './municipality-shapes.ts';
import { municipalityUnder } from './municipality-at.ts';
import { middleOf } from './shapes.ts';

addMunicipalityShapes();

describe('the middle of a municipality', () => {
  it('lies in it, for each of them', () => {
    for (const { code } of municipalities.municipalities) {
      const middle = middleOf(code);
      expect(middle && municipalityUnder(middle)).toBe(code);
    }
  });

  it('is not there for a code that there is not', () => {
    expect(middleOf('9999')).toBeUndefined();
  });
});

describe('the box around an area', () => {
  it('holds its middle, and is as high as the island of Bornholm is long', () => {
    const { x, y, width, height } = boxOf(['0400']);
    const middle = middleOf('0400');
    expect(
      middle && middle.x > x && middle.x < x + width && middle.y > y && middle.y < y + height,
    ).toBe(true);
    // Some 34 km from Hammeren to Dueodde; a unit is 100 m.
    expect(height).toBeGreaterThan(310);
    expect(height).toBeLessThan(360);
  });
});
