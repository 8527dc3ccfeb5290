/**
 * The importer over calendar files of other projects, in folders given to it:
 *
 *     node tools/corpora/calendars.ts ../icalendar ../ical4j
 *
 * Each file is read, and where python-dateutil is at hand (Debian: python3-dateutil) the starts are
 * compared with what it finds. The table: right; wrong in silence; warned (they differ, or the
 * other cannot say, and the importer has told something); refused; crash. The files are others', and are not kept here.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, type Candidate, type Note } from '../../cli/src/formats/candidate.ts';
import { readSource } from '../../cli/src/formats/read.ts';
import { instantOf } from '../../cli/src/text/zones.ts';
import { addDays, isDay } from '../../src/domain/time/days.ts';

const DAYS = 400;
const ZONE = 'Europe/Copenhagen';

interface Start {
  readonly day?: string;
  readonly minute?: number;
  readonly wall?: string;
}

interface Expanded {
  readonly begins?: string | null;
  readonly starts?: readonly Start[];
  readonly why?: string;
}

const VERDICTS = ['right', 'unchecked', 'wrong in silence', 'warned', 'refused', 'crash'] as const;
type Verdict = (typeof VERDICTS)[number];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ics|ical|ifb|vcs)$/i.test(name))
    .map((name) => join(folder, name))
    .sort();

/** `null`: Python or its package is not at hand. */
function expandedBy(files: readonly string[]): Readonly<Record<string, Expanded>> | null {
  const script = join(import.meta.dirname, 'expand_files.py');
  const { status, stdout } = spawnSync('python3', [script, String(DAYS), ZONE], {
    input: files.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return status === 0 ? (JSON.parse(stdout) as Record<string, Expanded>) : null;
}

/** The first day that a file names, where nobody else has said it. */
const firstDay = (text: string): string => {
  const days = [...text.matchAll(/^DTSTART[^:]*:\s*(\d{4})(\d{2})(\d{2})/gim)];
  const real = days.map(([, ...parts]) => parts.slice(0, 3).join('-')).filter(isDay);
  return real.sort()[0] ?? '2026-01-01';
};

interface Read {
  readonly verdict: Verdict;
  readonly notes: readonly Note[];
  readonly found: string;
}

function look(path: string, other: Expanded | undefined): Read {
  const bytes = readFileSync(path);
  const from = other?.begins ?? firstDay(bytes.toString('latin1'));
  const to = addDays(from, DAYS);
  const options = { timeZone: ZONE, today: from, from, to, base: null, charset: null };
  try {
    const { candidates, refused, warnings } = readSource(bytes, 'ics', options);
    const notes = [...refused, ...warnings];
    if (!candidates.length && refused.length) return { verdict: 'refused', notes, found: '' };
    if (!other?.starts)
      return { verdict: notes.length ? 'warned' : 'unchecked', notes, found: other?.why ?? '' };
    const found = differences(candidates, other.starts);
    if (!found) return { verdict: 'right', notes, found };
    return { verdict: notes.length ? 'warned' : 'wrong in silence', notes, found };
  } catch (error) {
    if (error instanceof Failure) return { verdict: 'refused', notes: [], found: error.code };
    return { verdict: 'crash', notes: [], found: String(error) };
  }
}

/** What one of the two has and the other has not; `''`: nothing. */
function differences(candidates: readonly Candidate[], starts: readonly Start[]): string {
  const left = new Map<string, number>();
  const add = (key: string, by: number): void => void left.set(key, (left.get(key) ?? 0) + by);
  for (const { minute, day } of starts) add(day ?? String(minute), 1);
  for (const { start, timeZone } of candidates) {
    const key = start.length === 10 ? start : String(instantOf(start, timeZone) / 60_000);
    add(key, -1);
  }
  // Midnight to midnight, which programs without whole days write, is read as a whole day.
  for (const { minute, wall } of starts)
    if (wall?.endsWith('T00:00') && (left.get(wall.slice(0, 10)) ?? 0) < 0) {
      add(wall.slice(0, 10), 1);
      add(String(minute), -1);
    }
  const shown = (key: string): string =>
    /-/.test(key) ? key : new Date(Number(key) * 60_000).toISOString().slice(0, 16);
  return [...left]
    .filter(([, number]) => number !== 0)
    .map(([key, number]) => `${number > 0 ? 'lacks' : 'has'} ${shown(key)}`)
    .slice(0, 6)
    .join(', ');
}

const counts = new Map<string, Map<Verdict, number>>();
const folders = process.argv.slice(2);
const files = folders.flatMap((folder) => filesIn(folder).map((path) => [folder, path] as const));
const expanded = expandedBy(files.map(([, path]) => path));
if (!expanded)
  console.log('python3-dateutil is not installed: what is read is compared with nothing.');
for (const [folder, path] of files) {
  const { verdict, notes, found } = look(path, expanded?.[path]);
  const own = counts.get(folder) ?? new Map<Verdict, number>();
  counts.set(folder, own.set(verdict, (own.get(verdict) ?? 0) + 1));
  if (verdict === 'right') continue;
  const codes = [...new Set(notes.map(({ code }) => code))].join(' ');
  console.log(`${verdict}: ${path} ${[codes, found].filter(Boolean).join('; ')}`);
}
const row = (name: string, own: ReadonlyMap<Verdict, number>): Record<string, number | string> => ({
  folder: name,
  ...Object.fromEntries(VERDICTS.map((verdict) => [verdict, own.get(verdict) ?? 0])),
});
const all = new Map(
  VERDICTS.map((verdict) => [
    verdict,
    [...counts.values()].reduce((sum, own) => sum + (own.get(verdict) ?? 0), 0),
  ]),
);
console.table([...[...counts].map(([folder, own]) => row(folder, own)), row('all', all)]);
process.exitCode = (all.get('wrong in silence') ?? 0) + (all.get('crash') ?? 0) ? 1 : 0;
