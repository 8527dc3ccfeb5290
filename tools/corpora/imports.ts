/**
 * The whole import, as it is built, over files of other projects, in folders given to it: a folder's files are the sources of
 * one dataset, which is made, and made again.
 *
 *     node --import ./tools/typescript.mjs tools/corpora/imports.ts ../icalendar ../feedparser/tests
 *
 * The table: how many files were read or were not, whether the sum holds for each (read = new + changed + same + left out +
 * refused), and what a second import changed. The files are others', and are not kept here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report, SourceReport } from '../../cli/src/import/report.ts';

const CLI = join(import.meta.dirname, '../../cli/dist/klynge.js');
const FILES = /\.(?:ics|ical|csv|xlsx|xml|rss|atom|json|jsonld|html?)$/i;

function imported(folder: string): Report {
  const argv = [CLI, 'import', '--now', '2015-01-01', '--json'];
  const { stdout, stderr } = spawnSync('node', argv, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!stdout) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout) as Report;
}

const isWhole = ({ read, added, changed, same, leftOut, refused }: SourceReport): boolean =>
  read === added + changed + same + leftOut.length + refused.length;

function look(folder: string): Record<string, number | string> {
  const own = mkdtempSync(join(tmpdir(), 'klynge-'));
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => FILES.test(name))
      .sort();
    const sources = names.map((name, i) => ({ id: `s${i}`, from: resolve(folder, name) }));
    const config = { into: 'a.json', sources, window: { past: 3660, future: 2000 } };
    writeFileSync(join(own, 'klynge.config.json'), JSON.stringify(config));
    const [first, second] = [imported(own), imported(own)];
    const wrong = [first, second].flatMap((report) =>
      report.sources.filter((one) => !isWhole(one)),
    );
    for (const { from } of wrong) console.log(`sum wrong: ${from}`);
    for (const { title } of [...second.added, ...second.changed]) console.log(`again: ${title}`);
    const { added, changed, notListed, removed } = second;
    return {
      folder,
      files: names.length,
      read: first.sources.filter(({ ok }) => ok).length,
      'not read': first.sources.filter(({ ok }) => !ok).length,
      items: first.sources.reduce((sum, { read }) => sum + read, 0),
      'sum wrong': wrong.length,
      'changed again': added.length + changed.length + notListed.length + removed.length,
    };
  } finally {
    rmSync(own, { recursive: true });
  }
}

const rows = process.argv.slice(2).map(look);
console.table(rows);
process.exitCode = rows.some((row) => row['sum wrong'] || row['changed again']) ? 1 : 0;
