import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, repair, type Rgb } from '../src/domain/contrast.ts';
import { parseColour } from '../src/domain/parse-colour.ts';

const folder = join(import.meta.dirname, '../src/themes');
const themes = readdirSync(folder);
const docs = readFileSync(join(import.meta.dirname, '../docs/en/theming.md'), 'utf8');

/** The properties that a preset sets, as light (or only) and dark colours. */
function colours(css: string, scheme: 0 | 1): Map<string, Rgb> {
  const found = new Map<string, Rgb>();
  for (const [, name = '', value = ''] of css.matchAll(/(--klynge-[\w-]+):\s*([^;]+);/g)) {
    const each = /light-dark\((.+),(.+)\)/.exec(value)?.slice(1) ?? [value, value];
    const colour = parseColour((each[scheme] ?? '').trim());
    if (colour) found.set(name, colour);
  }
  return found;
}

const DEFAULTS = [
  { ink: '#1b1f24', surface: '#fff', accent: '#0b5a60', onAccent: '#fff' },
  { ink: '#e7eaed', surface: '#14181b', accent: '#7ccfc9', onAccent: '#06282b' },
].map(
  (one) =>
    Object.fromEntries(
      Object.entries(one).map(([name, text]) => [name, parseColour(text)!]),
    ) as Record<string, Rgb>,
);

describe('a preset', () => {
  it('is told of, each', () => {
    expect(themes.length).toBeGreaterThan(1);
    expect(themes.filter((file) => !docs.includes(`\`${file}\``))).toEqual([]);
  });

  it.each(themes)('%s sets only properties that are documented', (file) => {
    const names = [...readFileSync(join(folder, file), 'utf8').matchAll(/(--klynge-[\w-]+):/g)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThan(1);
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(themes)('%s needs no repair, and its focus is seen', (file) => {
    const css = readFileSync(join(folder, file), 'utf8');
    const both = css.includes('light-dark') ? [0, 1] : [0];
    const schemes = css.includes('color-scheme: dark') ? [1] : both;
    for (const scheme of schemes as (0 | 1)[]) {
      const own = colours(css, scheme);
      const { ink, surface, accent, onAccent } = DEFAULTS[scheme]!;
      const used = {
        ink: ink!,
        surface: own.get('--klynge-surface') ?? surface!,
        accent: own.get('--klynge-accent') ?? accent!,
        onAccent: own.get('--klynge-on-accent') ?? onAccent!,
      };
      expect(repair(used).changed).toEqual([]);
      const focus = own.get('--klynge-focus') ?? used.accent;
      expect(contrast(focus, used.surface)).toBeGreaterThanOrEqual(3);
      const link = own.get('--klynge-link');
      if (link) expect(contrast(link, used.surface)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

it('every property that the styles read is documented', () => {
  const src = join(import.meta.dirname, '../src');
  const read = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /styles.*\.ts$|tokens\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(src, file), 'utf8').matchAll(/var\((--klynge-[\w-]+)/g)].map(
        ([, name = '']) => name,
      ),
    );
  const own = readdirSync(join(src, '../docs/en')).filter((file) => file.endsWith('.md'));
  const told = own.map((file) => readFileSync(join(src, '../docs/en', file), 'utf8')).join('\n');
  expect(new Set(read).size).toBeGreaterThan(10);
  expect([...new Set(read)].filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
});
