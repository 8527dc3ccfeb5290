import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, vi } from 'vitest';
import type { Candidate, Parsed, ReadOptions } from '../../cli/src/formats/candidate.ts';
import { type Format, readSource } from '../../cli/src/formats/read.ts';
import { run } from '../../cli/src/main.ts';
import type { Clock } from '../../cli/src/sources/visitor.ts';

// Threads, servers and files: on a machine that others use too, five seconds are soon gone.
vi.setConfig({ testTimeout: 60_000 });

export const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, 'fixtures', name));
export const OPTIONS: ReadOptions = {
  ...{
    timeZone: 'Europe/Copenhagen',
    today: '2026-05-01',
    from: '2025-05-01',
    to: '2028-05-01',
    base: null,
    charset: null,
  },
};

export const read = async (
  content: string | Uint8Array,
  change: Partial<ReadOptions> = {},
  format: Format | null = null,
): Promise<Parsed> =>
  readSource(typeof content === 'string' ? Buffer.from(content) : content, format, {
    ...OPTIONS,
    ...change,
  });

/** The item with a title; what it does not say is left out. */
export function titled(
  { candidates }: Pick<Parsed, 'candidates'>,
  title: string,
): Partial<Candidate> {
  const found = candidates.filter((one) => one.title === title);
  if (found.length !== 1)
    throw new Error(
      `${found.length} items are called “${title}”: ${candidates.map((one) => one.title).join(' | ')}`,
    );
  return Object.fromEntries(
    Object.entries(found[0]!).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && !value.length),
    ),
  );
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-'));
  folders.push(folder);
  return folder;
}

/** A clock by which waiting takes no time, and what was waited for. */
export function hasty(): { clock: Clock; waits: number[] } {
  const waits: number[] = [];
  let now = 0;
  const wait = async (milliseconds: number): Promise<void> => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  return { waits, clock: { now: () => now, wait } };
}

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** `klynge …`, in this process. */
export const klynge = (...argv: string[]): Promise<Ran> => klyngeAt(hasty().clock, ...argv);

/** The same by a clock of the test's own. */
export async function klyngeAt(clock: Clock, ...argv: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const exit = await run(argv, {
    env: {},
    clock,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { exit, out, err };
}
