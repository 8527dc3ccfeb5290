import { describe, expect, it } from 'vitest';
import { boxOf, middleOf, regionChords } from './areas.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { codesIn, municipalityUnder } from './shapes.ts';

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

describe('where a region’s name fits', () => {
  it('is on its land, at the longest stretch first', () => {
    const codes = codesIn(['1082'], municipalities.municipalities);
    const found = regionChords(codes) ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const chord of found) expect(codes).toContain(municipalityUnder(chord));
    expect(found.map(({ length }) => length)).toEqual(
      found.map(({ length }) => length).toSorted((a, b) => b - a),
    );
  });

  it('is known whatever the order of its municipalities, and not of other areas', () => {
    const codes = codesIn(['1082'], municipalities.municipalities);
    expect(regionChords(codes.toReversed())).toBe(regionChords(codes));
    expect(regionChords(codes.slice(1))).toBeUndefined();
    expect(regionChords([])).toBeUndefined();
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
