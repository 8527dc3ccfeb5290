import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from './migrate.ts';
import { FORMAT_VERSION } from './schema.ts';

const dataset = (version: unknown): object => ({
  meta: { format: 'klynge-dataset', version },
  list: ['a'],
});

describe('a dataset of an older major version', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({
      ...old,
      list: (old['list'] as string[]).map((id) => ({ id })),
    }),
    2: (old: Record<string, unknown>) => ({ ...old, more: true }),
  };

  it('is taken through each version to the newest, and is not changed itself', () => {
    const old = dataset(1);
    expect(migrate(old, steps, 3)).toEqual({ ...dataset(3), list: [{ id: 'a' }], more: true });
    expect(old).toEqual(dataset(1));
  });

  it('stays as it is where a step is missing or cannot read it, so that the reader says what is wrong', () => {
    expect(migrate(dataset(0), steps, 3)).toEqual(dataset(0));
    const broken = { meta: { format: 'klynge-dataset', version: 1 } };
    expect(migrate(broken, steps, 3)).toBe(broken);
  });
});

it('a dataset of today, a newer one, and what is none, stay as they are', () => {
  for (const input of [
    dataset(FORMAT_VERSION),
    dataset(FORMAT_VERSION + 1),
    dataset('1'),
    null,
    'x',
    [],
    { meta: null },
  ]) {
    expect(migrate(input)).toBe(input);
  }
  expect([versionOf(dataset(2)), versionOf({}), versionOf(dataset(1.5))]).toEqual([2, null, null]);
});
