import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { wholeDataset } from '../../../tools/data/publish.ts';
import type { Cluster, Dataset } from '../../data/types.ts';
import type { Nearest } from '../../core/templates/nearest.view.ts';
import { placesTerms } from '../../core/locales/terms.ts';
import { Group } from '../../store/group.ts';
import { positionsTerms } from './locales/terms.ts';
import { positionsProgrammeTerms } from './programme/locales/terms.ts';
import { type PositionsOptions, type PositionsView, toPositions } from './positions.view.ts';
import { chosenProgramme, programmeFacts } from './programme/programme.view.ts';

function view(change: Partial<PositionsOptions> = {}, region: string | null = null): PositionsView {
  const group = new Group(threeClusters());
  group.setFilter({ region });
  return toPositions(group.snapshot, options(change));
}

function options(change: Partial<PositionsOptions> = {}): PositionsOptions {
  const locale = change.locale ?? 'da';
  return {
    locale,
    terms: positionsTerms(locale),
    places: placesTerms(locale),
    query: '',
    sort: 'number',
    limit: Infinity,
    only: { clusters: null, status: null, municipality: null },
    find: undefined,
    descending: false,
    nearest: () => null,
    programme: null,
    ...change,
  };
}

const orders = (change: Partial<PositionsOptions> = {}): number[] =>
  view(change).rows.map((row) => row.entry.order);

describe('the list of positions', () => {
  it('goes by number, closed fields among them', () => {
    expect(orders()).toEqual([1, 2, 3]);
    expect(view().title).toBe('Eller vælg et fag');
  });

  it('says where each sits, that it is not known, or that it has ended', () => {
    expect(view().rows.map((row) => row.place)).toEqual([
      'Aarhus, Region Midtjylland (oplyst 2020)',
      'Hovedsæde ikke oplyst',
      'Ophørt april 2022',
    ]);
    expect(view().rows.map((row) => row.brief)).toEqual([
      'Alfa Cluster',
      'Beta Denmark',
      'GAMMA, ophørt i 2022',
    ]);
  });

  it('shows in a region the place that the cluster has there, and how many of all', () => {
    const { rows, title } = view({}, '1081');
    expect(rows.map((row) => row.place)).toEqual(['Aalborg, Region Nordjylland (oplyst 2020)']);
    expect(title).toBe('1 af 3 fag: Region Nordjylland');
  });
});

describe('a search', () => {
  it.each([
    ['aaben', [1]],
    ['aalborg', [1]],
    ['gamma', [3]],
    ['fair trade', [2]],
    ['xyz', []],
  ])('for "%s" leaves the numbers %j', (query, left) => {
    expect(orders({ query })).toEqual(left);
  });

  it('says how many of those found have no cluster any more', () => {
    const { found, closed } = view({ query: 'gamma' });
    expect([found, closed]).toEqual([1, 1]);
  });
});

it('the summary counts what the data holds and names what has ended', () => {
  expect(view().summary).toBe(
    '3 områder, hvor danske virksomheder og forskere står stærkt eller er på vej til det. GAMMA ophørte i 2022.',
  );
});

describe('the order', () => {
  it('is the Danish one by name, with Å last, and can be turned', () => {
    expect(orders({ sort: 'name' })).toEqual([3, 2, 1]);
    expect(orders({ sort: 'name', descending: true })).toEqual([1, 2, 3]);
    expect(orders({ sort: 'name', locale: 'en' })).toEqual([2, 1, 3]);
  });

  it('is by the nearest office, with those last that have none', () => {
    const km: Record<string, number> = { alfa: 90, gamma: 10 };
    const nearest = (cluster: Cluster): Nearest | null => {
      const away = km[cluster.id];
      return away === undefined ? null : { km: away, place: ['By', 'kontor'] };
    };
    expect(orders({ sort: 'distance', nearest })).toEqual([3, 1, 2]);
  });
});

describe('what the page narrowed it down to', () => {
  const only = { clusters: null, status: null, municipality: null };
  it.each<[string, Partial<PositionsOptions['only']>, number[]]>([
    ['clusters', { clusters: ['gamma', 'alfa'] }, [1, 3]],
    ['a status', { status: 'emerging' }, [2]],
    ['a municipality, by the offices that are in use', { municipality: '0851' }, [1]],
    ['one with a closed office only', { municipality: '0561' }, []],
  ])('is %s, and all of them are so many', (_, change, left) => {
    expect(orders({ only: { ...only, ...change } })).toEqual(left);
    expect(view({ only: { ...only, ...change } }).total).toBe(left.length);
  });

  it('is a number of rows, of all that there are', () => {
    const { rows, shown, found } = view({ limit: 2 });
    expect([rows.length, shown, found]).toEqual([2, 2, 3]);
  });

  it('holds for the card too: a cluster that the page leaves out is not shown', () => {
    const { snapshot } = new Group(threeClusters());
    const selected = (id: string): string | undefined =>
      toPositions({ ...snapshot, selected: id }, options({ only: { ...only, clusters: ['alfa'] } }))
        .selected?.cluster.id;
    expect([selected('alfa'), selected('gamma')]).toEqual(['alfa', undefined]);
  });
});

describe('a row', () => {
  it('has the official Danish name beside it on a page in English only', () => {
    const names = (locale: 'da' | 'en'): unknown[] =>
      view({ locale }).rows.map(({ name, danish }) => [name, danish]);
    expect(names('da')[0]).toEqual(['Åben teknologi', null]);
    expect(names('en')[0]).toEqual(['Open technology', 'Åben teknologi']);
  });

  it('says of the chosen programme what is known, and never that a cluster was dropped where it is not', () => {
    const part = { appointedOn: null, from: null, to: null, sources: [] };
    const dataset = threeClusters();
    const [alfa, beta, gamma] = dataset.clusters;
    const group = new Group({
      ...dataset,
      clusters: [
        { ...alfa!, programmes: [{ ...part, programme: 'next', appointed: true }] },
        { ...beta!, programmes: [{ ...part, programme: 'next', appointed: null }] },
        { ...gamma!, programmes: [{ ...part, programme: 'next', appointed: false }] },
      ],
    });
    const { rows } = toPositions(group.snapshot, { ...options(), programme: 'next' });
    expect(rows.map((row) => [row.programme, row.national])).toEqual([
      ['yes', true],
      ['unknown', false],
      ['no', false],
    ]);
  });

  it('of the bundled dataset is national, each', () => {
    const group = new Group(wholeDataset() as unknown as Dataset);
    const { rows } = toPositions(group.snapshot, options());
    expect(rows.filter(({ national }) => !national)).toEqual([]);
  });
});

describe('a programme', () => {
  const dataset = wholeDataset() as unknown as Dataset;
  it('is by default the newest whose clusters are known, and is found by its years', () => {
    expect(chosenProgramme(dataset, 'newest')?.id).toBe('innovationskraft-2021-2024');
    expect(chosenProgramme(dataset, '2025-2028')?.id).toBe('klyngeprogram-2025-2028');
    expect(chosenProgramme(dataset, 'innovationskraft-2021-2024')?.id).toBe(
      'innovationskraft-2021-2024',
    );
    expect(chosenProgramme(dataset, '1999')).toBe(undefined);
  });

  it('is told with its sums, who pays and what for, and how much of its list is known', () => {
    const facts = (wanted: string, locale: 'da' | 'en' = 'da'): readonly string[] =>
      programmeFacts(
        dataset,
        chosenProgramme(dataset, wanted)!,
        locale,
        positionsProgrammeTerms(locale),
      );
    expect(facts('newest')).toContain('640 mio. kr. afsat i alt');
    expect(facts('newest')).toContain(
      'Uddannelses- og Forskningsministeriet: 320 mio. kr., 2021–2024, afsat i 2020',
    );
    expect(facts('2025-2028').at(-1)).toBe('Listen over klynger er kun kendt i dele.');
    expect(facts('2025-2028', 'en').filter((line) => line.includes('2025–2028'))).toEqual([
      expect.stringContaining('all cluster financing gathered in the board'),
    ]);
    // What the annulled call offered is not what the programme gives.
    expect(facts('2025-2028', 'en').join()).not.toMatch(/360|720/);
  });
});
