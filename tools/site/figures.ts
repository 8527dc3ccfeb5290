import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import clusters from '../../src/data/clusters.json' with { type: 'json' };
import activities from '../../src/data/activities.json' with { type: 'json' };
import { datePhrase } from '../../src/domain/time/dates.ts';
import { version } from '../../src/store/version.ts';
import { root } from './entries.ts';
import type { Language } from './words.ts';

const dist = join(root, 'dist');
const list = join(dist, 'preload.json');
const packed = (file: string): number => brotliCompressSync(readFileSync(join(dist, file))).length;

/** What a page with the map fetches until it rests. */
function mapPageBytes(): number {
  const { map } = JSON.parse(readFileSync(list, 'utf8')) as { readonly map: readonly string[] };
  return ['klynge.js', ...map].reduce((sum, file) => sum + packed(file), 0);
}
let kilobytes: string | undefined;

/** What the front page counts: measured and read, never written. While the source is served there may be nothing built yet. */
export const figures = (language: Language): Readonly<Record<string, string>> => ({
  version,
  clusters: String(clusters.clusters.length),
  activities: String(activities.activities.length),
  compiled: datePhrase(clusters.meta.compiled, language),
  kilobytes: existsSync(list) ? (kilobytes ??= String(Math.ceil(mapPageBytes() / 1000))) : '–',
});
