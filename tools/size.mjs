// What a page downloads for each entry point, brotli, against its budget. Fails over budget. `--why` tells where the bytes come from.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const BUDGETS = {
  'klynge.js': 2_700,
  'cdn/map.js': 46_000,
  'cdn/positions.js': 28_000,
  'cdn/calendar.js': 38_000,
};
const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file))
    sizes.set(file, brotliCompressSync(readFileSync(join('dist', file))).length);
  return sizes.get(file);
};

const importsOf = (file, pattern) =>
  [...readFileSync(join('dist', file), 'utf8').matchAll(pattern)]
    .map(([, from]) => join(dirname(file), from))
    .filter((found) => found.endsWith('.js'));
const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

/** The file with everything that it imports. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of importsOf(file, STATIC)) closure(next, seen);
  return seen;
}

const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);
let over = 0;
const rows = [
  'klynge.js',
  ...readdirSync('dist/cdn')
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => `cdn/${file}`),
].map((door) => {
  const first = closure(door);
  const later = new Set();
  for (const file of first)
    for (const next of importsOf(file, DYNAMIC))
      for (const found of closure(next)) if (!first.has(found)) later.add(found);
  const bytes = sum(first);
  const budget = BUDGETS[door];
  if (budget && bytes > budget) over++;
  return { door, first, later, bytes, budget };
});

console.table(
  rows.map(({ door, first, later, bytes, budget }) => ({
    door,
    files: first.size,
    'brotli bytes': bytes,
    budget: budget ?? '',
    left: budget ? budget - bytes : '',
    'follows after the first drawing': sum(later) || '',
  })),
);
if (process.argv.includes('--why')) {
  for (const { door, first } of rows) {
    console.log(`\n${door}`);
    for (const file of [...first].sort((a, b) => size(b) - size(a)))
      console.log(`  ${String(size(file)).padStart(6)}  ${file}`);
  }
}
for (const door of Object.keys(BUDGETS).filter((name) => !rows.some((row) => row.door === name))) {
  console.error(`${door} was not built.`);
  over++;
}
if (over) {
  console.error(`${over} over budget.`);
  process.exit(1);
}
