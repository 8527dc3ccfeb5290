import { describe, expect, it } from 'vitest';
import { toFindings } from './findings.view.ts';
import type { PageFacts, WidgetFacts } from './facts.ts';

const aWidget = (change: Partial<WidgetFacts> = {}): WidgetFacts => ({
  shown: '<klynge-map>',
  defined: true,
  unfetched: false,
  holdsMore: false,
  hiddenBy: null,
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
  doubled: [],
  sandbox: { links: false, downloads: false },
  refusedData: [],
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
  it('names the script that was put together with others, and neither says that it is missing nor says it twice', () => {
    const text = (from: string): string =>
      `klynge-widgets runs from ${from} and does not know where its files lie. Give its tag data-klynge-base="…", the folder of klynge.js.`;
    const found = (from: string, locale: 'da' | 'en'): string[] =>
      says({ scripts: [], versions: [], warnings: [text(from)] }, locale);
    expect(found('https://a.dk/cache/all.js', 'da')).toEqual([
      expect.stringMatching(
        /^wrong: Klynge-scriptet er kørt fra https:\/\/a\.dk\/cache\/all\.js og ved ikke.* data-klynge-base=/,
      ),
    ]);
    expect(found('the page', 'en')).toEqual([
      expect.stringMatching(/^wrong: The cluster script has run from the page itself and /),
    ]);
  });

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

  it('tells of files that were not fetched, in place of the tag that is no widget', () => {
    expect(says({ widgets: [aWidget({ defined: false, unfetched: true })] })).toEqual([
      expect.stringMatching(/^wrong: Filerne til <klynge-map> kunne ikke hentes\. .*\(CORS\)/),
    ]);
  });

  it('tells of a tag that holds the rest of the page, once', () => {
    const warnings = [
      '<klynge-map>: more stands in it than a list and some text. Is its end tag missing, or is it written as “/>”? It stays on the page, below.',
    ];
    expect(says({ widgets: [aWidget({ holdsMore: true })], warnings })).toEqual([
      expect.stringMatching(/^wrong: I <klynge-map> står der mere end en liste/),
    ]);
  });

  it('names the style that hides a widget, but not of one without width', () => {
    const hidden = { hiddenBy: 'opacity: 0' };
    expect(says({ widgets: [aWidget(hidden)] })[0]).toMatch(
      /^mind: Sidens styles skjuler <klynge-map>: opacity: 0\./,
    );
    expect(says({ widgets: [aWidget({ ...hidden, width: 0 })] })[0]).toContain('ingen bredde');
  });

  it('tells of a link beside its widget, and of a frame that forbids', () => {
    expect(says({ doubled: ['https://a.dk/embed/map.html'] })[0]).toMatch(
      /^wrong: Både linket https:\/\/a\.dk\/embed\/map\.html og dets widget vises\./,
    );
    expect(says({ sandbox: { links: true, downloads: true } })[0]).toMatch(
      /^mind: Siden vises i en ramme med attributten sandbox\. Links .* Downloads/,
    );
  });

  it('says why data was refused, and what IT can read of it', () => {
    const refused = (reason: string, told = ''): string | undefined =>
      says({ refusedData: [{ address: 'https://a.dk/x.json', reason, told }] })[0];
    expect(refused('network')).toMatch(/^wrong: .*x\.json bliver ikke brugt\. .*\(CORS\)/);
    expect(refused('dataset', 'activities[0].title: mangler')).toContain(
      'Til IT: activities[0].title: mangler.',
    );
    expect(
      says({
        warnings: [
          '<div data-src="https://b.dk/x.json">: not fetched. Allowed: the page’s own host.',
        ],
      })[0],
    ).toMatch(/^wrong: Oplysningerne på https:\/\/b\.dk\/x\.json bliver ikke hentet/);
  });

  it('passes on a warning that it has no words for', () => {
    expect(says({ warnings: ['<klynge-map> something else'] })[0]).toBe(
      'mind: Widgeten melder på konsollen: <klynge-map> something else',
    );
  });
});
