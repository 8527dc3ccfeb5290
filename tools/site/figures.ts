import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import clusters from '../../src/data/clusters.json' with { type: 'json' };
import activities from '../../src/data/activities.json' with { type: 'json' };
import { datePhrase } from '../../src/domain/time/dates.ts';
import { version } from '../../src/store/version.ts';
import { root } from './entries.ts';
import type { Language } from './words.ts';

const script = join(root, 'dist/klynge.js');

/** What the front page counts: measured and read, never written. While the source is served there may be nothing built yet. */
export const figures = (language: Language): Readonly<Record<string, string>> => ({
  version,
  clusters: String(clusters.clusters.length),
  activities: String(activities.activities.length),
  compiled: datePhrase(clusters.meta.compiled, language),
  kilobytes: existsSync(script)
    ? String(Math.ceil(brotliCompressSync(readFileSync(script)).length / 1000))
    : '–',
});
