import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { datasetPage } from '../../tools/data/docs.ts';
import { toTable } from '../../tools/data/places.ts';
import { wholeDataset } from '../../tools/data/publish.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

it('the page on the dataset is in step with the schema: else run “npm run docs”', async () => {
  const file = join(root, 'docs/en/dataset.md');
  expect(read('docs/en/dataset.md')).toBe(
    await format(datasetPage(), { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
});

it('the changelog of the data begins with the day that the bundled dataset was put together', () => {
  const { compiled } = wholeDataset()['meta'] as { compiled: string };
  const days = [...read('docs/en/data-changelog.md').matchAll(/^## (\d{4}-\d{2}-\d{2})$/gm)].map(
    ([, day]) => day,
  );
  expect(days[0]).toBe(compiled);
  expect(days).toEqual(days.toSorted().reverse());
});

it('the table of places says what lies in several municipalities', () => {
  const table = toTable({
    postcodes: [['1000', 'A', ['0101', '0147'], 12.5, 55.6, 0]],
    towns: [['B', '0101', '1000', 12.5, 55.6]],
  });
  expect(table).toEqual({
    postcodes: [['1000', 'A', ['0101', '0147'], 55.6, 12.5]],
    towns: [['B', '0101', '1000', 55.6, 12.5]],
  });
});
