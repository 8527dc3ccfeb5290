/**
 * Writes the pages for frames, the static editions and the oEmbed answers: `node tools/embed/publish.ts dist`. KLYNGE_BASE is the
 * address that the files will have; without it they name one that can be seen to be a placeholder.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDataset } from '../../src/data/parse.ts';
import { embedPages } from '../../src/static-html/index.ts';
import { version } from '../../src/store/version.ts';

const [folder = 'dist'] = process.argv.slice(2);
const base = new URL(process.env['KLYNGE_BASE'] ?? `https://klynger.example/klynge/${version}/`);
if (!base.pathname.endsWith('/')) base.pathname += '/';

const parsed = parseDataset(JSON.parse(readFileSync(join(folder, 'data/klynger.json'), 'utf8')));
if (!parsed.ok)
  throw new Error(
    `The data is not in the format: ${JSON.stringify(parsed.problems.slice(0, 5), null, 2)}`,
  );
for (const [path, text] of embedPages(parsed.dataset, { base: base.href, version })) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
