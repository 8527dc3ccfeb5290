import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aCluster,
  aDataset,
  aLocation,
  anActivity,
  aPosition,
} from '../../tests/support/fixtures.ts';
import { parseDataset } from './parse.ts';
import type { Dataset } from './types.ts';

const cluster = (change: object = {}): Partial<Dataset> => ({
  strengthPositions: [aPosition({ id: 'one', order: 1, designatedBy: null })],
  clusters: [aCluster({ id: 'alfa', position: 'one', ...change })],
});

const pathsOf = (change: Partial<Dataset> | object): string[] => {
  const result = parseDataset({ ...aDataset(), ...change });
  return result.ok ? [] : result.problems.map(({ path }) => path);
};

describe('a dataset that is good', () => {
  it('comes back frozen, and leaves the input as it was', () => {
    const input = structuredClone(aDataset(cluster()));
    const result = parseDataset(input);
    expect(result.ok && Object.isFrozen(result.dataset.clusters[0]?.locations)).toBe(true);
    expect(Object.isFrozen(input.clusters)).toBe(false);
  });

  it('may hold keys that the format does not know', () => {
    expect(pathsOf({ ...cluster(), later: 1 })).toEqual([]);
  });
});

describe('a dataset that is not', () => {
  it('gets every problem at once, each with its place, what was expected and what was found', () => {
    const result = parseDataset({
      ...aDataset(),
      clusters: [
        { ...aCluster({ id: 'alfa', position: 'one' }), website: 'ftp://x', ended: 'i går' },
      ],
    });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          path: 'clusters[0].website',
          expected: 'an http or https address',
          found: '"ftp://x"',
          message: 'Expected an http or https address, found "ftp://x".',
        },
        expect.objectContaining({
          path: 'clusters[0].ended',
          expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
          found: '"i går"',
        }),
      ],
    });
  });

  it.each<[string, object, string]>([
    [
      'an address that no browser can follow',
      cluster({ website: 'https://[' }),
      'clusters[0].website',
    ],
    [
      'the same among the sources',
      { sources: ['https://www.example.dk/', 'https://x.example:99999/'] },
      'sources[1]',
    ],
    [
      'two clusters with one id',
      {
        clusters: [aCluster({ id: 'a', position: 'one' }), aCluster({ id: 'a', position: 'two' })],
      },
      'clusters[1].id',
    ],
    [
      'a number that two positions have',
      { strengthPositions: [aPosition({ id: 'a', order: 1 }), aPosition({ id: 'b', order: 1 })] },
      'strengthPositions[1].order',
    ],
    [
      'a place that two clusters claim',
      {
        clusters: ['a', 'b'].map((id) =>
          aCluster({ id, position: id, locations: [aLocation({ id: 'x' })] }),
        ),
      },
      'clusters[1].locations[0].id',
    ],
    [
      'a cluster whose position is not there',
      { ...cluster(), clusters: [aCluster({ id: 'a', position: 'nowhere' })] },
      'clusters[0].position',
    ],
    [
      'a place in a region that is not there',
      cluster({ locations: [aLocation({ id: 'x', region: '9999' })] }),
      'clusters[0].locations[0].region',
    ],
    [
      'an activity of a cluster that is not there',
      {
        ...cluster(),
        activities: [
          anActivity({
            id: 'x',
            start: '2022-01-01',
            clusters: [{ id: 'nobody', role: 'organiser' }],
          }),
        ],
      },
      'activities[0].clusters[0].id',
    ],
    [
      'an activity that is a part of itself',
      {
        activities: [
          anActivity({ id: 'x', start: '2022-01-01', parent: 'y' }),
          anActivity({ id: 'y', start: '2022-01-01', parent: 'x' }),
        ],
      },
      'activities[0].parent',
    ],
    [
      'a source beyond the table',
      { clusters: [aCluster({ id: 'a', position: 'one', sources: [7] })] },
      'clusters[0].sources[0]',
    ],
    [
      'a day that the calendar does not have',
      { activities: [anActivity({ id: 'x', start: '2022-02-30' })] },
      'activities[0].start',
    ],
    [
      'a time that no clock has',
      { activities: [anActivity({ id: 'x', start: '2022-02-03T25:00' })] },
      'activities[0].start',
    ],
    [
      'an end before its beginning',
      { activities: [anActivity({ id: 'x', start: '2022-02-03', end: '2022-02-02' })] },
      'activities[0].end',
    ],
    [
      'a Danish place outside Denmark',
      cluster({ locations: [aLocation({ id: 'x', lat: 10.2, lon: 56.1 })] }),
      'clusters[0].locations[0].lat',
    ],
    [
      'half a coordinate',
      cluster({ locations: [aLocation({ id: 'x', lat: null })] }),
      'clusters[0].locations[0].lat',
    ],
    [
      'a time zone that is none',
      { activities: [anActivity({ id: 'x', start: '2022-02-03', timeZone: 'Mars/Base' })] },
      'activities[0].timeZone',
    ],
    ['another major version', { meta: { ...aDataset().meta, version: 2 } }, 'meta.version'],
  ])('is told of %s', (_, change, path) => {
    expect(pathsOf(change)).toContain(path);
  });
});

describe('whatever comes in', () => {
  it('nothing makes it throw', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true, maxDepth: 4 }),
        (input) => {
          expect(parseDataset(input)).toHaveProperty('ok');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a good dataset with one thing replaced does not make it throw either', () => {
    const good = structuredClone(
      aDataset({
        ...cluster({ locations: [aLocation({ id: 'x' })] }),
        activities: [anActivity({ id: 'x', start: '2022-01-01' })],
      }),
    );
    const paths: string[][] = [];
    const collect = (value: unknown, path: string[]): void => {
      paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const [key, item] of Object.entries(value)) collect(item, [...path, key]);
    };
    collect(good, []);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths.slice(1)),
        fc.anything({ maxDepth: 2 }),
        (path, value) => {
          const copy = structuredClone(good);
          let at = copy as unknown as Record<string, unknown>;
          for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
          at[path.at(-1)!] = value;
          expect(parseDataset(copy)).toHaveProperty('ok');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a getter that throws, a proxy that throws and a ring are only bad input', () => {
    const ring: Record<string, unknown> = { ...aDataset() };
    ring['clusters'] = [ring];
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        has: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const input of [
      {
        get meta() {
          throw new Error('no');
        },
      },
      trap,
      ring,
    ])
      expect(parseDataset(input).ok).toBe(false);
  });
});
