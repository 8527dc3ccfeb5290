import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blackOrWhite,
  contrast,
  mix,
  readable,
  repair,
  type Rgb,
  TEXT,
  toHex,
} from './contrast.ts';
import { parseColour } from './parse-colour.ts';

const colour = (text: string): Rgb => parseColour(text)!;
const byte = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(byte, byte, byte);
const LIGHT = {
  ink: colour('#1b1f24'),
  surface: colour('#fff'),
  accent: colour('#0b5a60'),
  onAccent: colour('#fff'),
};

describe('contrast', () => {
  it('is 21 between black and white, and 1 between a colour and itself', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrast([9, 9, 9], [9, 9, 9])).toBe(1);
  });

  it('gives the figures that the default colours were chosen for', () => {
    expect(contrast(LIGHT.accent, LIGHT.surface)).toBeCloseTo(7.9, 1);
    expect(contrast(LIGHT.ink, LIGHT.surface)).toBeCloseTo(16.6, 1);
    expect(contrast(mix(LIGHT.ink, 0.72, LIGHT.surface), LIGHT.surface)).toBeCloseTo(6.5, 1);
  });

  it('reads what authors write and what browsers compute, and nothing else', () => {
    expect(parseColour('#0b5a60')).toEqual([11, 90, 96]);
    expect(parseColour('0B5')).toEqual([0, 187, 85]);
    expect(parseColour('rgb(11, 90, 96)')).toEqual([11, 90, 96]);
    expect(parseColour('rgba(11 90 96 / 0.5)')).toEqual([11, 90, 96]);
    for (const text of ['', 'red', '#12', 'rgb()', 'javascript:1'])
      expect(parseColour(text)).toBeNull();
    fc.assert(
      fc.property(anyColour, (one) => {
        expect(parseColour(toHex(one))).toEqual([...one]);
      }),
    );
  });
});

describe('the repair', () => {
  it('leaves good colours alone', () => {
    expect(repair(LIGHT)).toMatchObject({
      accent: LIGHT.accent,
      onAccent: LIGHT.onAccent,
      changed: [],
    });
  });

  it('draws a yellow accent on white in ink, and what stands on it in white', () => {
    const { accent, onAccent, changed } = repair({
      ...LIGHT,
      accent: colour('#ffd100'),
      onAccent: [0, 0, 0],
    });
    expect(accent).toEqual(LIGHT.ink);
    expect(onAccent).toEqual([255, 255, 255]);
    expect(changed).toEqual(['accent', 'onAccent']);
  });

  it('draws quiet text in full ink where the page’s ink is pale', () => {
    const ink = colour('#595959');
    expect(repair({ ...LIGHT, ink })).toMatchObject({
      muted: ink,
      changed: ['muted', 'lineStrong'],
    });
  });

  it('always leaves what stands on the accent readable', () => {
    fc.assert(
      fc.property(anyColour, anyColour, anyColour, anyColour, (ink, surface, accent, onAccent) => {
        const used = repair({ ink, surface, accent, onAccent });
        expect(contrast(used.onAccent, used.accent)).toBeGreaterThanOrEqual(TEXT);
      }),
    );
  });
});

describe('the colour to take instead', () => {
  it('can be read on every surface, and is the same where the colour could be read already', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, surface) => {
        const found = readable(one, surface);
        expect(contrast(found, surface)).toBeGreaterThanOrEqual(TEXT);
        if (contrast(one, surface) >= TEXT) expect(found).toEqual([...one]);
      }),
    );
  });

  it('is black or white where nothing else is', () => {
    expect(blackOrWhite([255, 255, 255])).toEqual([0, 0, 0]);
    expect(blackOrWhite([0, 0, 0])).toEqual([255, 255, 255]);
  });
});
