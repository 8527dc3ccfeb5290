import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { activity as schema } from '../../data/schema.ts';
import { eachInSlices } from '../../domain/slices.ts';
import { warnings } from '../../registry/warn-once.ts';
import { checkActivities } from './own-activities.ts';
import { FIELDS } from './own-fields.ts';

const dataset = threeClusters();
const check = async (
  ...list: unknown[]
): Promise<{ ids: string[]; count: number; problems: readonly string[] }> => {
  const found = await checkActivities(eachInSlices, list, dataset, () => true);
  if (!found) throw new Error('given up');
  return {
    ids: found.activities.map(({ id }) => id),
    count: found.count,
    problems: found.problems,
  };
};

describe('a page’s own activities', () => {
  it('need no more than an id, a title and a start', async () => {
    expect(await check({ id: 'a', title: 'Møde', start: '2026-12-01' })).toEqual({
      ids: ['a'],
      count: 0,
      problems: [],
    });
  });

  it('in the dataset’s own format are all right', async () => {
    const whole = anActivity({
      id: 'a',
      start: '2026-12-01T10:00',
      end: '2026-12-01T12:00',
      clusters: [{ id: 'alfa', role: 'organiser' }],
      url: 'https://a.dk',
    });
    expect(await check(whole, { ...whole, id: 'b' })).toMatchObject({ ids: ['a', 'b'], count: 0 });
  });

  it.each<[string, object, string]>([
    ['a title', { title: undefined }, 'activities[1].title: expected a value, found undefined.'],
    [
      'a real day',
      { start: '2026-02-30' },
      'activities[1].start: expected a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm, found "2026-02-30".',
    ],
    [
      'an end that is not before its start',
      { end: '2026-11-30' },
      'activities[1].end: expected 2026-12-01 or later, found "2026-11-30".',
    ],
    [
      'an address that a browser may follow',
      { url: 'javascript:alert(1)' },
      'activities[1].url: expected an http or https address, found "javascript:alert(1)".',
    ],
    [
      'an address that is one',
      { registrationUrl: 'https://' },
      'activities[1].registrationUrl: expected an http or https address, found "https://".',
    ],
    [
      'a kind that there is',
      { kind: 'party' },
      'activities[1].kind: expected one of event, call, project, found "party".',
    ],
    [
      'clusters that there are',
      { clusters: [{ id: 'zeta', role: 'host' }] },
      'activities[1].clusters[0].id: expected the id of a known cluster, found "zeta".',
    ],
    [
      'a list of clusters',
      { clusters: 'alfa' },
      'activities[1].clusters: expected a list, each { id, role }',
    ],
    [
      'a region that there is',
      { region: '9999' },
      'activities[1].region: expected the id of a known region, found "9999".',
    ],
    [
      'a time zone that there is',
      { timeZone: 'Mars/Base' },
      'activities[1].timeZone: expected an IANA time zone, found "Mars/Base".',
    ],
    [
      'an id of its own',
      { id: 'good' },
      'activities[1].id: expected an id that no other has, found "good".',
    ],
  ])(
    'without %s are left out and told of with their place; the others are shown',
    async (_, change, says) => {
      const good = { id: 'good', title: 'Møde', start: '2026-12-01' };
      const { ids, count, problems } = await check(
        good,
        { ...good, id: 'bad', ...change },
        { ...good, id: 'last' },
      );
      expect([ids, count]).toEqual([['good', 'last'], 1]);
      expect(problems[0]).toContain(says);
    },
  );

  it('may be anything at all: nothing throws, and nothing is lost', async () => {
    const trap = {
      get id(): string {
        throw new Error('no');
      },
    };
    expect(await check(trap, null, 5, 'x', [])).toMatchObject({ ids: [], count: 5 });
    expect(
      await checkActivities(eachInSlices, { not: 'a list' }, dataset, () => true),
    ).toMatchObject({
      activities: [],
      count: 1,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 20 }), async (list) => {
        const { ids, count } = await check(...list);
        expect(ids.length + count).toBe(list.length);
      }),
    );
  });

  it.each<[string, () => unknown]>([
    ['with a number that JSON does not have', () => ({ title: 10n })],
    [
      'that throw something without words',
      () => ({
        get title(): string {
          throw Object.create(null);
        },
      }),
    ],
    [
      'whose look is a revoked proxy',
      () => {
        const made = Proxy.revocable({}, {});
        made.revoke();
        return made.proxy;
      },
    ],
    [
      'that refer to themselves',
      () => {
        const one: Record<string, unknown> = { id: 'x', start: '2026-12-01' };
        one['title'] = one;
        return one;
      },
    ],
    [
      'whose clusters refer to themselves',
      () => {
        const list: unknown[] = [];
        list.push(list);
        return { id: 'x', title: 'x', start: '2026-12-01', clusters: list };
      },
    ],
  ])('%s are left out, and the others are shown', async (_, bad) => {
    const good = { id: 'good', title: 'Møde', start: '2026-12-01' };
    expect(await check(bad(), good)).toMatchObject({ ids: ['good'], count: 1 });
  });

  it('in a list that throws at one place are all shown but that one', async () => {
    const list = new Proxy(
      [1, 2, 3].map((n) => ({ id: `a-${n}`, title: 'Møde', start: '2026-12-01' })),
      {
        get(target, key, self): unknown {
          if (key === '1') throw new Error('no');
          return Reflect.get(target, key, self);
        },
      },
    );
    const found = await checkActivities(eachInSlices, list, dataset, () => true);
    expect(found?.activities.map(({ id }) => id)).toEqual(['a-1', 'a-3']);
  });

  it('are shown as they were when they were checked', async () => {
    let asked = 0;
    const one = {
      id: 'a',
      start: '2026-12-01',
      get title(): string {
        return asked++ ? '' : 'Møde';
      },
    };
    const found = await checkActivities(eachInSlices, [one], dataset, () => true);
    expect([found?.activities[0]?.title, found?.activities[0]?.title]).toEqual(['Møde', 'Møde']);
  });

  it('are taken up to a number that no calendar has, and the page is told', async () => {
    // One slice for all: what each record costs is not what this is about.
    const atOnce: typeof eachInSlices = async (items, act) => {
      for (const at of [0, items.length - 1]) act(items[at] as never, at);
      return true;
    };
    const found = await checkActivities(atOnce, new Array(250_002), dataset, () => true);
    expect(found?.problems.map((one) => one.replace(/:.*/, ''))).toEqual([
      'activities[0]',
      'activities[249999]',
    ]);
    expect(warnings()).toContain(
      'activities: 250002 are more than 250000; the first 250000 are taken.',
    );
  });

  it('are given up where others are wanted by now', async () => {
    const many = Array.from({ length: 200_000 }, (_, i) => ({
      id: `a-${i}`,
      title: 'x',
      start: '2026-12-01',
    }));
    expect(await checkActivities(eachInSlices, many, dataset, () => false)).toBeNull();
  });
});

describe('what a field may be by hand', () => {
  const likely = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(
      'event',
      'call',
      'held',
      'full',
      'high',
      'da',
      'DK',
      '0751',
      'in-person',
      'organiser',
      'day',
      'published',
      'inferred',
    ),
    fc.constantFrom<unknown>(
      '2022-06-15',
      '2022-06-15T10:00',
      '2022-06',
      '2022-13',
      '2022-02-30',
      'Europe/Copenhagen',
      '2022',
      'a-b',
      'A b',
      '',
      'https://a.dk/x?y',
      'http://a.dk',
      'ftp://a.dk',
    ),
    fc.constantFrom<unknown>(
      0,
      1,
      -1,
      1.5,
      90,
      91,
      180,
      181,
      NaN,
      true,
      false,
      [],
      ['a'],
      ['A B'],
      [0, 2],
      [-1],
      [{ id: 'a', role: 'host' }],
      [{ id: 'a', role: 'x' }],
      [{}],
    ),
  );

  it.each(Object.keys(FIELDS) as (keyof typeof FIELDS)[])(
    'of %s is what the dataset’s schema takes',
    (key) => {
      fc.assert(
        fc.property(likely, (value) => {
          fc.pre(value !== null && value !== undefined);
          expect(FIELDS[key].test(value)).toBe(v.is(schema.entries[key], value));
        }),
        { numRuns: 300 },
      );
    },
  );

  it('has every field of the schema, and no other', () => {
    expect(Object.keys(FIELDS).sort()).toEqual(Object.keys(schema.entries).sort());
  });
});
