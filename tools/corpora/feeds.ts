/**
 * The importer over feeds and pages of other projects, in folders given to it:
 *
 *     node tools/corpora/feeds.ts ../feedparser/tests ../schemaorg/data
 *
 * Nobody else reads them as activities, so there is nothing to compare with: the table says of how many files something was read, read
 * with a word, refused by name, and what threw. The files are others', and are not kept here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../cli/src/formats/candidate.ts';
import { readSource } from '../../cli/src/formats/read.ts';

const VERDICTS = ['read', 'read with a word', 'nothing in it', 'refused', 'crash'] as const;
type Verdict = (typeof VERDICTS)[number];

const OPTIONS = {
  timeZone: 'Europe/Copenhagen',
  today: '2026-01-01',
  from: '1990-01-01',
  to: '2040-01-01',
  base: null,
  charset: null,
};

function look(path: string): readonly [Verdict, string] {
  try {
    const { candidates, refused, warnings } = readSource(readFileSync(path), null, OPTIONS);
    const codes = [...new Set([...refused, ...warnings].map(({ code }) => code))].join(' ');
    if (candidates.length) return [codes ? 'read with a word' : 'read', codes];
    return [codes ? 'refused' : 'nothing in it', codes];
  } catch (error) {
    return error instanceof Failure ? ['refused', error.code] : ['crash', String(error)];
  }
}

const rows = process.argv.slice(2).map((folder) => {
  const counts = new Map<Verdict, number>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|rss|atom|json|jsonld|html?|txt)$/i.test(name))
    .sort();
  for (const name of files) {
    const [verdict, codes] = look(join(folder, name));
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    if (verdict === 'crash') console.log(`crash: ${join(folder, name)} ${codes}`);
  }
  return {
    folder,
    ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, counts.get(verdict) ?? 0])),
  };
});
console.table(rows);
process.exitCode = rows.some((row) => Number((row as Record<string, unknown>)['crash'])) ? 1 : 0;
