import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  aCluster,
  aDataset,
  anActivity,
  aPosition,
  threeClusters,
} from '../../tests/support/fixtures.ts';
import { parseDataset } from './parse.ts';
import { readDataset } from './read.ts';
import { circles } from './rules.ts';

const three = (change: object = {}): readonly unknown[] => [
  anActivity({ id: 'a', start: '2026-01-01' }),
  { ...anActivity({ id: 'b', start: '2026-01-02' }), ...change },
  anActivity({ id: 'c', start: '2026-01-03' }),
];
const idsOf = (list: readonly { id: string }[] | undefined): string[] =>
  (list ?? []).map(({ id }) => id);
/** For records alone: nothing is said of sources. */
const sources = ['https://www.example.dk/kilde'];

describe('a part of a dataset', () => {
  it('is read with only the lists that it has, frozen', () => {
    const { dataset, problems } = readDataset({ sources, activities: three() });
    expect(problems).toEqual([]);
    expect(Object.keys(dataset ?? {}).sort()).toEqual(['activities', 'sources']);
    expect(
      Object.isFrozen(dataset?.activities) && Object.isFrozen(dataset?.activities?.[0]?.clusters),
    ).toBe(true);
  });

  it('may refer to what it is laid over, and to nothing that neither has', () => {
    const of = (id: string): object => ({ clusters: [{ id, role: 'organiser' }] });
    const role = { da: 'Støtte', en: 'Support' };
    const office = {
      id: 'office',
      name: 'Kontoret',
      role,
      operator: null,
      email: null,
      addresses: [],
      contracts: [],
      sources: [],
    };
    const base = threeClusters({ organisations: [office] });
    expect(readDataset({ sources, activities: three(of('alfa')) }, base).problems).toEqual([]);
    expect(readDataset({ sources, activities: three(of('office')) }, base).problems).toEqual([]);
    // Where nobody brought the organisations, it may be one of them.
    expect(
      readDataset({ sources, activities: three(of('nobody')) }, threeClusters()).problems,
    ).toEqual([]);
    const { dataset, problems } = readDataset({ sources, activities: three(of('nobody')) }, base);
    expect(problems.map(({ path }) => path)).toEqual(['activities[1].clusters[0].id']);
    expect(idsOf(dataset?.activities)).toEqual(['a', 'c']);
  });

  it('is the whole dataset where it has everything: the same as parseDataset gives', () => {
    const whole = threeClusters({ activities: three() as never });
    const parsed = parseDataset(whole);
    expect(parsed.ok && parsed.dataset).toEqual(readDataset(whole).dataset);
  });
});

describe('a record with a mistake', () => {
  it.each<[string, object, string]>([
    ['that the format does not have', { kind: 'party' }, 'activities[1].kind'],
    ['an address that runs something', { url: 'javascript:alert(1)' }, 'activities[1].url'],
    ['an end before its start', { end: '2025-01-01' }, 'activities[1].end'],
    ['a day that there is not', { start: '2026-02-30' }, 'activities[1].start'],
    ['the id of another', { id: 'a' }, 'activities[1].id'],
    ['a source that there is not', { sources: [5] }, 'activities[1].sources[0]'],
  ])('is left out, told of by its place, and costs no other: %s', (_, change, path) => {
    const { dataset, problems } = readDataset({ sources, activities: three(change) });
    expect(problems.map((one) => one.path)).toEqual([path]);
    expect(idsOf(dataset?.activities)).toEqual(['a', 'c']);
  });

  it('may still be referred to', () => {
    const clusters = [
      { ...aCluster({ id: 'alfa', position: 'one' }), website: 'ftp://alfa' },
      aCluster({ id: 'beta', position: 'two' }),
    ];
    const strengthPositions = [
      aPosition({ id: 'one', order: 1 }),
      aPosition({ id: 'two', order: 2 }),
    ];
    const activities = [
      anActivity({ id: 'a', start: '2026-01-01', clusters: [{ id: 'alfa', role: 'organiser' }] }),
    ];
    const { dataset, problems } = readDataset({
      ...aDataset(),
      strengthPositions,
      clusters,
      activities,
    });
    expect(problems.map(({ path }) => path)).toEqual(['clusters[0].website']);
    expect(idsOf(dataset?.activities)).toEqual(['a']);
  });

  it('in a circle of parts goes with its circle, and is told of by its place in the input', () => {
    const activities = [
      { ...anActivity({ id: 'bad', start: 'x' }) },
      ...three({ parent: 'c' }),
      anActivity({ id: 'x', start: '2026-01-01', parent: 'y' }),
      anActivity({ id: 'y', start: '2026-01-01', parent: 'x' }),
    ];
    const { dataset, problems } = readDataset({ sources, activities });
    expect(problems.map(({ path }) => path)).toEqual([
      'activities[0].start',
      'activities[4].parent',
      'activities[5].parent',
    ]);
    expect(idsOf(dataset?.activities)).toEqual(['a', 'b', 'c']);
  });

  it('among the sources is left out, and the records are told the places anew', () => {
    const { dataset, problems } = readDataset({
      sources: ['https://a.dk', 'javascript:alert(1)', 'https://c.dk'],
      activities: three({ sources: [0, 1, 2] }),
    });
    expect(problems.map(({ path }) => path)).toEqual(['sources[1]']);
    expect(dataset?.sources).toEqual(['https://a.dk', 'https://c.dk']);
    expect(dataset?.activities?.[1]?.sources).toEqual([0, 1]);
  });

  it('in what is said of the whole is left out alone', () => {
    const { dataset, problems } = readDataset({
      meta: { ...aDataset().meta, compiled: 'i går' },
      activities: [],
    });
    expect(problems.map(({ path }) => path)).toEqual(['meta.compiled']);
    expect(dataset?.meta).not.toHaveProperty('compiled');
    expect(dataset?.meta?.title?.da).toBe('Prøvedata');
  });
});

describe('what is refused whole', () => {
  it.each<[string, unknown, string, string]>([
    ['something else', 'hej', '', 'a dataset'],
    ['a list', [], '', 'a dataset'],
    [
      'an object without a list of the format',
      { type: 'FeatureCollection', features: [] },
      '',
      'a list: ',
    ],
    ['a list that is none', { activities: {} }, 'activities', 'a list'],
    ['another version', { meta: { version: 2 }, activities: [] }, 'meta.version', '1'],
    [
      'another format',
      { meta: { format: 'x' }, activities: [] },
      'meta.format',
      '"klynge-dataset"',
    ],
  ])('%s', (_, input, path, expected) => {
    const { dataset, problems } = readDataset(input);
    expect(dataset).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.expected).toContain(expected);
  });

  it('whatever comes in, nothing makes it throw', () => {
    const anything = fc.anything({
      withBigInt: true,
      withNullPrototype: true,
      withDate: true,
      maxDepth: 3,
    });
    fc.assert(
      fc.property(anything, fc.array(anything), (input, list) => {
        expect(readDataset(input)).toHaveProperty('problems');
        expect(
          readDataset({ activities: list, clusters: list, sources: list }).dataset?.activities,
        ).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

it('a chain of larger activities is followed once, however long it is', { timeout: 60_000 }, () => {
  const chain = Array.from({ length: 100_000 }, (_, i) => ({
    i,
    id: `a-${i}`,
    parent: i ? `a-${i - 1}` : null,
  }));
  expect(circles(chain)).toEqual([]);
  const closed = [{ i: 0, id: 'a-0', parent: 'a-99999' }, ...chain.slice(1)];
  expect(circles(closed)).toHaveLength(100_000);
});

describe('what has a limit', () => {
  it('refuses a text that is too long to show, by its name, and keeps the others', () => {
    const activity = (id: string, title: string): unknown => ({
      ...anActivity({ id, start: '2026-01-01', sources: [] }),
      title,
    });
    const { dataset, problems } = readDataset({
      activities: [activity('long', 'x'.repeat(2_000_000)), activity('short', 'x'.repeat(2000))],
    });
    expect(dataset?.activities?.map(({ id }) => id)).toEqual(['short']);
    expect(problems.map(({ path }) => path)).toEqual(['activities[0].title']);
    expect(JSON.stringify(problems).length).toBeLessThan(400);
  });

  it('goes each way of a chain of parts once, however long it is', () => {
    const stepsFor = (length: number): number => {
      const lookUps = vi.spyOn(Map.prototype, 'get');
      const { dataset, problems } = readDataset({
        activities: Array.from({ length }, (_, at) =>
          anActivity({
            id: `a${at}`,
            parent: at ? `a${at - 1}` : null,
            start: '2026-01-01',
            sources: [],
          }),
        ),
      });
      const steps = lookUps.mock.calls.length;
      lookUps.mockRestore();
      expect(problems).toEqual([]);
      expect(dataset?.activities).toHaveLength(length);
      return steps;
    };
    expect(stepsFor(8000) / stepsFor(4000)).toBeLessThan(3);
  });
});

describe('a record that cannot be looked at', () => {
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const failing = (): object =>
    Object.defineProperty({}, 'id', {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    });

  it('costs itself, and the others are read', () => {
    const { activities } = aDataset({
      activities: [anActivity({ id: 'good', start: '2027-01-01', sources: [] })],
    });
    const { dataset, problems } = readDataset({
      activities: [failing(), ...activities, revoked()],
    });
    expect(dataset?.activities?.map(({ id }) => id)).toEqual(['good']);
    expect(problems.map(({ path }) => path)).toEqual(['activities[0]', 'activities[2]']);
  });

  it('is told of as the whole where the whole cannot be', () => {
    for (const input of [
      revoked(),
      Object.defineProperty({}, 'activities', {
        get: () => {
          throw Object.create(null);
        },
      }),
    ])
      expect(readDataset(input)).toMatchObject({ dataset: null, problems: [{ path: '' }] });
  });
});
