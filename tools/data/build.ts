/** Makes `src/data/*.json` from `facts/`: `npm run data`. The same facts give the same bytes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../src/data/types.ts';
import { readFacts } from './facts.ts';
import { postcodesFile } from './postcodes.ts';
import { type Keywords, tradesFiles } from './trades.ts';
import {
  ACTIVITIES,
  ACTIVITY_DETAILS,
  DETAILS,
  FIRST,
  HISTORY,
  KEYWORDS,
  MUNICIPALITIES,
  PROGRAMMES,
  renumberSources,
  rest,
  take,
} from './tiers.ts';

const root = join(import.meta.dirname, '../..');
export const FACTS = join(root, 'facts');

/** The bundled files by name. */
export function toFiles(dataset: Dataset): Map<string, string> {
  const files = new Map<string, string>();
  const add = (name: string, tier: object): void => {
    files.set(name, toText(tier));
  };
  // A copy, so that no two records share a list.
  const { sources: urls, ...records } = JSON.parse(JSON.stringify(dataset)) as Dataset;
  const whole = records as unknown as Record<string, never>;
  // First the addresses of clusters and programmes, then those of activities, then all others.
  const first = renumberSources(whole, [take(whole, DETAILS), take(whole, PROGRAMMES)], urls);
  const sources = renumberSources(
    whole,
    [take(whole, DETAILS), take(whole, PROGRAMMES), take(whole, ACTIVITY_DETAILS)],
    first.table,
  );
  const tiers = [
    FIRST,
    ACTIVITIES,
    ACTIVITY_DETAILS,
    MUNICIPALITIES,
    DETAILS,
    KEYWORDS,
    PROGRAMMES,
  ];
  add('clusters.json', take(whole, FIRST) as object);
  add('activities.json', take(whole, ACTIVITIES) as object);
  add('municipalities.json', take(whole, MUNICIPALITIES) as object);
  add('programmes.json', take(whole, PROGRAMMES) as object);
  add('keywords.json', take(whole, KEYWORDS) as object);
  add('examples.json', examplesOf(dataset));
  add('details.json', {
    ...(take(whole, DETAILS) as object),
    sources: first.table.slice(0, first.count),
  });
  add('activity-details.json', {
    ...(take(whole, ACTIVITY_DETAILS) as object),
    sources: sources.table.slice(first.count, sources.count),
  });
  const { notes, ...background } = rest(whole, tiers) as { notes: never };
  add('background.json', { ...background, sources: sources.table.slice(sources.count), notes });
  const history = structuredClone(take(whole, HISTORY));
  const own = renumberSources(history, null, sources.table);
  add('history.json', { ...(history as object), sources: own.table.slice(0, own.used) });
  files.set('postcodes.json', postcodesFile());
  for (const [name, text] of tradesFiles(join(FACTS, 'trades'), keywordsOf(dataset)))
    files.set(name, text);
  return files;
}

/** The first example of each position: what a search offers before anybody has typed. */
const examplesOf = ({ strengthPositions }: Dataset): object =>
  Object.fromEntries(
    strengthPositions.map(({ id, examples }) => [id, { da: examples?.da[0], en: examples?.en[0] }]),
  );

/** The words that the search has of each position besides those of trades. */
const keywordsOf = ({ strengthPositions }: Dataset): Keywords =>
  new Map(
    strengthPositions.map(({ id, keywords }) => [id, [...keywords.da, ...keywords.en]] as const),
  );

/** One record a line, so that a change of one fact is one changed line. */
function toText(tier: object): string {
  const lines = Object.entries(tier).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}:[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

if (import.meta.main) {
  const facts = readFacts(FACTS);
  if (!facts.ok) {
    console.error(facts.problems.join('\n'));
    process.exit(1);
  }
  for (const [name, text] of toFiles(facts.dataset)) {
    writeFileSync(join(root, 'src/data', name), text);
    console.log(`src/data/${name}: ${text.length} characters`);
  }
}
