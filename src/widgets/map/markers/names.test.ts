import { describe, expect, it } from 'vitest';
import { around, nameShapes, type NameWish, placeNames, SIDES, textWidth } from './names.ts';

const face = { size: 10, wide: 1 };
const canvas = { width: 400, height: 400 };
const at = { x: 200, y: 200 };
const wish = (change: Partial<NameWish> = {}): NameWish => ({
  of: 'alfa',
  ...at,
  gaps: [18],
  shapes: [{ lines: ['Alfa'], width: 40, height: 12 }],
  ...change,
});
const sideOf = (...placed: Parameters<typeof placeNames>): readonly string[] =>
  placeNames(...placed).map(({ side }) => side);
/** What stands on each side of the middle. */
const beside = {
  right: around({ x: 230, y: 200 }, 5),
  left: around({ x: 170, y: 200 }, 5),
  below: around({ x: 200, y: 224 }, 5),
  above: around({ x: 200, y: 176 }, 5),
};

describe('a name', () => {
  it('is to the right of its number, else to the left, below, above, and else nowhere', () => {
    expect(sideOf([wish()], [], canvas)).toEqual(['right']);
    expect(sideOf([wish()], [beside.right], canvas)).toEqual(['left']);
    expect(sideOf([wish()], [beside.right, beside.left], canvas)).toEqual(['below']);
    expect(sideOf([wish()], [beside.right, beside.left, beside.below], canvas)).toEqual(['above']);
    expect(sideOf([wish()], Object.values(beside), canvas)).toEqual([]);
  });

  it('stays on the canvas', () => {
    expect(sideOf([wish({ x: 360 })], [], canvas)).toEqual(['left']);
    expect(sideOf([wish({ x: 10, y: 200 })], [], { width: 60, height: 400 })).toEqual([]);
    const narrow = { width: 80, height: 400 };
    expect(sideOf([wish({ x: 40 })], [], narrow)).toEqual(['below']);
    expect(sideOf([wish({ x: 40, y: 390 })], [], narrow)).toEqual(['above']);
  });

  it('keeps off the names that came before it', () => {
    const second = wish({ of: 'beta', x: 190 });
    expect(sideOf([wish(), second], [], canvas)).toEqual(['right', 'left']);
  });

  it('is tried in its next shape before the next side', () => {
    const shapes = [
      { lines: ['Alfa Beta'], width: 200, height: 12 },
      { lines: ['Alfa', 'Beta'], width: 40, height: 24 },
    ];
    const [placed] = placeNames([wish({ shapes })], [], canvas);
    expect(placed).toEqual({ of: 'alfa', lines: ['Alfa', 'Beta'], side: 'right', x: 218, y: 200 });
  });

  it('stands a little farther off where it may, once all sides are tried', () => {
    const near = Object.values(beside).map((box) => ({ ...box, bottom: box.bottom - 3 }));
    expect(sideOf([wish({ gaps: [18, 26] })], near, canvas)).toEqual(['below']);
  });

  it('stands where it has to, or not at all', () => {
    expect(sideOf([wish({ sides: ['right'] })], [beside.right], canvas)).toEqual([]);
    expect(SIDES).toEqual(['right', 'left', 'below', 'above']);
  });

  it('is none where there is nothing to name', () => {
    expect(placeNames([], [], canvas)).toEqual([]);
    expect(placeNames([wish({ shapes: [] })], [], canvas)).toEqual([]);
  });
});

describe('the lines of a name', () => {
  const lines = (text: string, wide = 1): readonly (readonly string[])[] =>
    nameShapes(text, { ...face, wide }).map((shape) => shape.lines);

  it('are one where it is short', () => {
    expect(lines('CLEAN')).toEqual([['CLEAN']]);
  });

  it('are as equal as its words let them be', () => {
    expect(lines('Lifestyle & Design Cluster')).toEqual([
      ['Lifestyle &', 'Design Cluster'],
      ['Lifestyle', '& Design', 'Cluster'],
    ]);
  });

  it('are three at most, and no word is broken', () => {
    expect(lines('Klynge'.repeat(34))).toEqual([]);
    expect(lines(Array(34).fill('Klynge').join(' '))).toEqual([]);
    expect(lines('')).toEqual([['']]);
  });

  it('are more in wider letters', () => {
    expect(lines('Energy Cluster Denmark')[0]).toHaveLength(2);
    expect(lines('Danish Sound Cluster')[0]).toHaveLength(1);
    expect(lines('Danish Sound Cluster', 1.3)[0]).toHaveLength(2);
  });

  it('are as high and as wide as their letters', () => {
    const [shape] = nameShapes('MADE', face);
    expect(shape?.height).toBeCloseTo(11.2);
    expect(shape?.width).toBeCloseTo(textWidth('MADE') * 10);
  });
});

describe('the width of letters', () => {
  it('is that of a bold sans serif, and never less', () => {
    // As Arial has them.
    expect(textWidth('WE BUILD DENMARK')).toBeGreaterThan(10.33);
    expect(textWidth('WE BUILD DENMARK')).toBeLessThan(11.6);
    expect(textWidth('Lifestyle & Design Cluster')).toBeGreaterThan(12.39);
    expect(textWidth('Lifestyle & Design Cluster')).toBeLessThan(13.5);
  });

  it('is a whole em for letters that are as wide as they are high', () => {
    expect(textWidth('丹麦')).toBe(2);
    expect(textWidth('🇩🇰')).toBe(2);
  });
});
