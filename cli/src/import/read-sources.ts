/** Every source, read by itself: what one does not give, the others still do. */
import { addDays, dayOf } from '../../../src/domain/time/days.ts';
import { discover, type Offer } from '../discover/discover.ts';
import { type Candidate, Failure, type Note, type Parsed } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';
import type { Limits } from '../sources/fetch.ts';
import { gather } from '../sources/gather.ts';
import { type Clock, DISCOVERY, Visitor } from '../sources/visitor.ts';
import { accessOf } from '../sources/access.ts';
import { isSecret, shownNote, toldAddress, withoutSecrets } from '../text/secrets.ts';
import { wanted } from './classify.ts';
import type { Config, Source } from './config.ts';
import { keyed, type Keyed } from './identity.ts';

export interface ReadingOptions {
  readonly config: Config;
  readonly sources: readonly Source[];
  readonly today: string;
  readonly cache: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Whether recipes count that `discover` has made and nobody has looked at. */
  readonly unconfirmed: boolean;
  readonly progress: (done: number, of: number, source: string) => void;
}

export const limitsOf = ({ limits, contact, privateNetwork }: Config): Limits => ({
  bytes: limits.megabytes * 1024 * 1024,
  seconds: limits.seconds,
  privateNetwork,
  ...(contact ? { contact } : {}),
});

/** What a source gave. */
export interface Reading {
  readonly source: Source;
  readonly items: readonly Keyed[];
  readonly failure: Failure | null;
  readonly leftOut: Note[];
  readonly refused: Note[];
  readonly warnings: Note[];
  /** Of a site that was looked through: what was found there. */
  readonly found: Offer | null;
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

async function readOne(named: Source, options: ReadingOptions): Promise<Reading> {
  const { config, today, cache, env, clock } = options;
  const [from, to] = windowOf(config, today);
  let source = named;
  let found: Offer | null = null;
  try {
    if (named.discover) {
      found = await offerOf(named, options);
      source = withOffer(named, found);
    }
    const parsed = await gather(
      {
        from: source.from,
        format: (source.format as Format | undefined) ?? null,
        pointer: source.pointer ?? null,
        access: accessOf(source, env),
        recipe: source.recipe ?? null,
      },
      {
        limits: limitsOf(config),
        cache,
        clock,
        options: { timeZone: source.timeZone ?? config.timeZone, today, from, to },
      },
    );
    return { ...sorted(source, parsed, [from, to]), found };
  } catch (error) {
    const failure =
      error instanceof Failure ? error : new Failure('unreadable', String(error).slice(0, 200));
    return { source, items: [], failure, leftOut: [], refused: [], warnings: [], found };
  }
}

export const windowOf = (
  { window }: Pick<Config, 'window'>,
  today: string,
): readonly [from: string, to: string] => [
  addDays(today, -window.past),
  addDays(today, window.future),
];

/** The best that a site offers. What only a recipe of our own making reads waits for a person. */
async function offerOf(source: Source, options: ReadingOptions): Promise<Offer> {
  const { config, today, clock, env, unconfirmed } = options;
  const access = accessOf(source, env);
  const limits = limitsOf(config);
  const visitor = new Visitor({
    limits,
    cache: null,
    clock,
    access,
    ...DISCOVERY,
    home: source.from,
  });
  const [from, to] = windowOf(config, today);
  const timeZone = source.timeZone ?? config.timeZone;
  const { offers } = await discover(source.from, visitor, { timeZone, today, from, to });
  const [offer] = offers;
  if (!offer) throw new Failure('nothing-found', toldAddress(source.from));
  const isGuess = offer.recipe !== undefined && offer.recipe.detail !== 'schema.org';
  if (isGuess && !unconfirmed) {
    const titles = offer.samples.map(({ title }) => title).join('; ');
    throw new Failure('unconfirmed', `${toldAddress(source.from)}: ${titles}`.slice(0, 200));
  }
  return offer;
}

/** A page with a key in its address is nobody's to read; it is no source of facts. */
const withOffer = (source: Source, { from, recipe }: Offer): Source => ({
  ...source,
  from,
  ...(from === source.from || isSecret(source.from) ? {} : { page: source.page ?? source.from }),
  ...(recipe ? { recipe } : {}),
});

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
    leftOut: leftOut.map((note) => shownNote(note, source.from)),
    refused: parsed.refused.map((note) => shownNote(note, source.from)),
    warnings: warnings.map((note) => shownNote(note, source.from)),
    found: null,
  };
}
