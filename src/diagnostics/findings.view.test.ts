import { describe, expect, it } from 'vitest';
import { toFindings } from './findings.view.ts';
import type { PageFacts, WidgetFacts } from './facts.ts';

const aWidget = (change: Partial<WidgetFacts> = {}): WidgetFacts => ({
  shown: '<klynge-map>',
  defined: true,
  width: 700,
  settings: new Map([['region', '1082']]),
  known: ['region', 'fit', 'lang'],
  ink: [27, 31, 36],
  surface: [255, 255, 255],
  accent: null,
  ...change,
});
const aPage = (change: Partial<PageFacts> = {}): PageFacts => ({
  scripts: ['https://a.dk/klynge.js'],
  versions: ['1.0.0'],
  widgets: [aWidget()],
  frames: 0,
  links: 0,
  refused: [],
  warnings: [],
  compiled: '2026-11-23',
  today: '2026-11-26',
  expected: [],
  ...change,
});
const says = (change: Partial<PageFacts>, locale: 'da' | 'en' = 'da'): string[] =>
  toFindings(aPage(change), locale).map(
    (one) => `${one.weight}: ${one.says}${one.todo ? ` ${one.todo}` : ''}`,
  );

describe('the self-test', () => {
  it('says one thing where all is well, in both languages', () => {
    expect(says({})).toEqual(['good: Widgeten på siden virker (version 1.0.0).']);
    expect(says({}, 'en')).toEqual(['good: The widget on this page works (version 1.0.0).']);
  });

  it('names the host that the policy has to let through, and what the browser refused', () => {
    const [first, ...rest] = says({
      versions: [],
      refused: ['script-src https://a.dk/klynge.js'],
      widgets: [aWidget({ defined: false })],
    });
    expect(first).toContain('tillader ikke scripts fra https://a.dk.');
    expect(first).toContain('script-src https://a.dk/klynge.js');
    expect(rest).toEqual([]);
  });

  it('tells of two versions, and of the same script twice', () => {
    expect(says({ versions: ['1.0.0', '2.0.0'] })[0]).toMatch(
      /^wrong: Der er flere versioner på siden: 1\.0\.0, 2\.0\.0\./,
    );
    expect(says({ scripts: ['a', 'b'] })[0]).toMatch(/^mind: Klynge-scriptet står 2 gange/);
  });

  it('tells what was put in and is gone', () => {
    const data = aWidget({
      shown: '<div data-klynge="map">',
      settings: new Map([['klynge', 'map']]),
    });
    expect(says({ widgets: [data], expected: ['map', 'region=1082'] })).toEqual([
      expect.stringMatching(/^wrong: I har sat region=1082 ind/),
    ]);
  });

  it('takes what every element may have for no mistake', () => {
    const settings = new Map(
      ['id', 'class', 'data-v-1', 'aria-label', 'hidden', 'slot', '_ngcontent-x', 'onclick'].map(
        (name) => [name, ''],
      ),
    );
    expect(says({ widgets: [aWidget({ settings })] })).toEqual([expect.stringMatching(/^good/)]);
  });

  it('tells how old the data is once it is older than half a year', () => {
    expect(says({ compiled: '2026-01-01' })[0]).toBe(
      'mind: Oplysningerne er 329 dage gamle. Hent en nyere udgave af filerne.',
    );
  });

  it('puts what does not work first', () => {
    const found = toFindings(
      aPage({
        compiled: '2020-01-01',
        widgets: [aWidget({ width: 100, settings: new Map([['x', '']]) })],
      }),
      'da',
    );
    expect(found.map(({ weight }) => weight)).toEqual(['wrong', 'mind', 'mind']);
  });

  it('measures the accent against what is behind it, and leaves it out where that is a picture', () => {
    expect(says({ widgets: [aWidget({ accent: [255, 255, 0] })] })[0]).toContain(
      '1,1, hvor 4,5 er det mindste',
    );
    expect(says({ widgets: [aWidget({ accent: [255, 255, 0], surface: null })] })[0]).toMatch(
      /^good/,
    );
  });

  it('passes on a warning that it has no words for', () => {
    expect(says({ warnings: ['<klynge-map> something else'] })[0]).toBe(
      'mind: Widgeten melder på konsollen: <klynge-map> something else',
    );
  });
});
