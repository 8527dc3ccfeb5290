/** Every source, read by itself: what one does not give, the others still do. */
import { addDays, dayOf } from '../../../src/domain/time/days.ts';
import { type Candidate, Failure, type Note, type Parsed } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';
import { gather } from '../sources/gather.ts';
import { accessOf } from '../sources/access.ts';
import { withoutSecrets } from '../text/secrets.ts';
import { wanted } from './classify.ts';
import type { Config, Source } from './config.ts';
import { keyed, type Keyed } from './identity.ts';

export interface ReadingOptions {
  readonly config: Config;
  readonly sources: readonly Source[];
  readonly today: string;
  readonly cache: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: (done: number, of: number, source: string) => void;
}

/** What a source gave. */
export interface Reading {
  readonly source: Source;
  readonly items: readonly Keyed[];
  readonly failure: Failure | null;
  readonly leftOut: Note[];
  readonly refused: Note[];
  readonly warnings: Note[];
}

export async function readSources(options: ReadingOptions): Promise<Reading[]> {
  const { sources, progress } = options;
  const all: Reading[] = [];
  for (const [i, source] of sources.entries()) {
    progress(i, sources.length, source.id);
    all.push(await readOne(source, options));
  }
  progress(sources.length, sources.length, '');
  return all;
}

async function readOne(source: Source, options: ReadingOptions): Promise<Reading> {
  const { config, today, cache, env } = options;
  const [from, to] = [addDays(today, -config.window.past), addDays(today, config.window.future)];
  try {
    const parsed = await gather(
      {
        from: source.from,
        format: (source.format as Format | undefined) ?? null,
        pointer: source.pointer ?? null,
        access: accessOf(source, env),
      },
      {
        limits: { bytes: config.limits.megabytes * 1024 * 1024, seconds: config.limits.seconds },
        cache,
        options: { timeZone: source.timeZone ?? config.timeZone, today, from, to },
      },
    );
    return sorted(source, parsed, [from, to]);
  } catch (error) {
    const failure =
      error instanceof Failure ? error : new Failure('unreadable', String(error).slice(0, 200));
    return { source, items: [], failure, leftOut: [], refused: [], warnings: [] };
  }
}

/** What of a source is taken, and why the rest is not. */
function sorted(source: Source, parsed: Parsed, [from, to]: readonly [string, string]): Reading {
  const leftOut: Note[] = [...(parsed.leftOut ?? [])];
  const warnings: Note[] = [...parsed.warnings];
  const isIn = ({ start, end, deadline }: Candidate): boolean =>
    dayOf(end ?? deadline ?? start) >= from && dayOf(start) <= to;
  const passed = parsed.candidates.filter((one) => {
    const code = wanted(one, source) ? 'outside' : 'excluded';
    if (code === 'outside' && isIn(one)) return true;
    leftOut.push({ code, at: one.at, title: one.title });
    return false;
  });
  const items = keyed(passed.map((one) => withoutSecrets(one, source.from, warnings)));
  leftOut.push(...items.leftOut);
  return {
    source,
    items: items.items,
    failure: null,
    leftOut,
    refused: [...parsed.refused],
    warnings,
  };
}
