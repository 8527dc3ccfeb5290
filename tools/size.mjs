// What a page downloads, brotli, against its budget: the page's script alone, and for each widget all that a page with one asks for until
// it rests (`dist/preload.json`; a test in a browser holds that to what is asked for). Fails over budget.
// `--why` tells where the bytes come from.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const SCRIPT = 'klynge.js';
const BUDGETS = {
  [SCRIPT]: 2_960,
  calendar: 59_800,
  history: 39_800,
  map: 61_400,
  positions: 44_000,
  profile: 66_500,
};
/** Files that a page with one widget asks for, the script among them. */
const MOST_FILES = 9;

const sizes = new Map();
const size = (file) => {
  if (!sizes.has(file))
    sizes.set(file, brotliCompressSync(readFileSync(join('dist', file))).length);
  return sizes.get(file);
};
const sum = (files) => [...files].reduce((total, file) => total + size(file), 0);

/** The file with everything that it imports. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(join('dist', file), 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g,
  );
  for (const [, from] of imports) closure(join(dirname(file), from), seen);
  return seen;
}

const pages = Object.entries(JSON.parse(readFileSync('dist/preload.json', 'utf8')));
const modules = readdirSync('dist/cdn').filter((file) => file.endsWith('.js'));
const rows = [
  { what: SCRIPT, files: [SCRIPT], budget: BUDGETS[SCRIPT] },
  ...pages.map(([widget, files]) => ({
    what: `a page with ${widget}`,
    files: [SCRIPT, ...files],
    budget: BUDGETS[widget],
  })),
  // For bundlerless pages that name a module: what it needs to draw.
  ...modules.sort().map((file) => ({ what: `cdn/${file}`, files: [...closure(`cdn/${file}`)] })),
].map((row) => ({ ...row, bytes: sum(row.files) }));

console.table(
  rows.map(({ what, files, bytes, budget }) => ({
    what,
    files: files.length,
    'brotli bytes': bytes,
    budget: budget ?? '',
    left: budget ? `${((1 - bytes / budget) * 100).toFixed(1)} %` : '',
  })),
);
if (process.argv.includes('--why')) {
  for (const { what, files } of rows) {
    console.log(`\n${what}`);
    for (const file of [...files].sort((a, b) => size(b) - size(a)))
      console.log(`  ${String(size(file)).padStart(6)}  ${file}`);
  }
}
const wrong = [
  ...rows
    .filter(({ bytes, budget }) => budget && bytes > budget)
    .map(({ what, bytes, budget }) => `${what}: ${bytes} bytes, ${budget} allowed.`),
  ...pages
    .filter(([, files]) => files.length + 1 > MOST_FILES)
    .map(([widget, files]) => `a page with ${widget}: ${files.length + 1} files.`),
  ...pages.filter(([widget]) => !BUDGETS[widget]).map(([widget]) => `${widget} has no budget.`),
];
for (const line of wrong) console.error(line);
process.exitCode = wrong.length ? 1 : 0;
