/**
 * Makes the bundled dataset from the collected facts: `npm run data -- --from <facts folder> --geo <geography folder>`.
 * The same facts give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMAT_VERSION } from '../../src/data/schema.ts';
import { toActivities, townsByName } from './activities.ts';
import { must, toCluster, toPosition, toRegions } from './clusters.ts';
import type {
  RawActivity,
  RawClusters,
  RawHistory,
  RawProgrammes,
  RawStatistics,
} from './facts.ts';
import { toHistory, toStatistics } from './history.ts';
import { Notes } from './notes.ts';
import {
  checkGrants,
  toActivityTypes,
  toFunders,
  toOrganisations,
  toProgramme,
} from './programmes.ts';
import { SourceTable } from './sources.ts';
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

const { values } = parseArgs({ options: { from: { type: 'string' }, geo: { type: 'string' } } });
if (!values.from || !values.geo) {
  console.error(
    'Usage: npm run data -- --from <folder with clusters.json …> --geo <folder with municipalities.json and places.json>',
  );
  process.exit(2);
}
const read = <T>(folder: string, file: string): T =>
  JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;

const raw = read<RawClusters>(values.from, 'clusters.json');
const rawProgrammes = read<RawProgrammes>(values.from, 'programmes.json');
const municipalities = read<{
  municipalities: { code: string; name: string; regionCode: string }[];
}>(values.geo, 'municipalities.json').municipalities;
const places = read<{ towns: [string, string, string, number, number][] }>(
  values.geo,
  'places.json',
);

const table = new SourceTable();
const notes = new Notes();
const codes = new Map(municipalities.map(({ name, code }) => [name, code]));
const regionCodes = new Map(raw.regions.map(({ name, code }) => [name, code]));
const regionOf = new Map(municipalities.map(({ code, regionCode }) => [code, regionCode]));
const towns = townsByName(
  places.towns.map(([name, code, , lon, lat]) => ({ name, code, lat, lon })),
);

const strengthPositions = raw.clusters.map((cluster, i) =>
  toPosition(cluster, i + 1, table, notes),
);
const clusters = raw.clusters.map((cluster) =>
  toCluster(cluster, codes, regionCodes, table, notes),
);
checkGrants(rawProgrammes.programmes, clusters);

const dataset = {
  meta: {
    format: 'klynge-dataset',
    version: FORMAT_VERSION,
    title: raw.meta.title,
    language: 'da',
    compiled: raw.meta.compiled,
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    attribution: {
      da: 'Samlet af klynge-widgets fra offentlige kilder; kilden står ved hver oplysning.',
      en: 'Compiled by klynge-widgets from public sources; the source stands with each fact.',
    },
  },
  strengthPositions,
  clusters,
  regions: toRegions(raw, table),
  funders: toFunders(rawProgrammes, table),
  programmes: rawProgrammes.programmes.map((programme) => toProgramme(programme, table, notes)),
  organisations: toOrganisations(raw, table, notes),
  activityTypes: toActivityTypes(rawProgrammes, table),
  activities: toActivities(
    read<{ activities: RawActivity[] }>(values.from, 'activities.json').activities,
    towns,
    regionOf,
    table,
    notes,
  ),
  municipalities: municipalities.map(({ code, name, regionCode }) => ({
    code,
    name,
    region: must(regionCode, name),
  })),
  ...toHistory(read<RawHistory>(values.from, 'history.json'), table, notes),
  statistics: toStatistics(
    read<RawStatistics>(values.from, 'statistics.json'),
    new Map(clusters.map(({ id, name }) => [id, name])),
    table,
    notes,
  ),
};
// A copy, so that no two records share a list.
const whole = JSON.parse(JSON.stringify(dataset)) as Record<string, never>;
// First the addresses of clusters and programmes, then those of activities, then all others.
const first = renumberSources(whole, [take(whole, DETAILS), take(whole, PROGRAMMES)], table.urls);
const sources = renumberSources(
  whole,
  [take(whole, DETAILS), take(whole, PROGRAMMES), take(whole, ACTIVITY_DETAILS)],
  first.table,
);
const parts = [FIRST, ACTIVITIES, ACTIVITY_DETAILS, MUNICIPALITIES, DETAILS, KEYWORDS, PROGRAMMES];
write('clusters.json', take(whole, FIRST));
write('activities.json', take(whole, ACTIVITIES));
write('municipalities.json', take(whole, MUNICIPALITIES));
write('programmes.json', take(whole, PROGRAMMES));
write('keywords.json', take(whole, KEYWORDS));
write('details.json', {
  ...(take(whole, DETAILS) as object),
  sources: first.table.slice(0, first.count),
});
write('activity-details.json', {
  ...(take(whole, ACTIVITY_DETAILS) as object),
  sources: sources.table.slice(first.count, sources.count),
});
write('background.json', {
  ...(rest(whole, parts) as object),
  sources: sources.table.slice(sources.count),
  notes: notes.list,
});

const history = structuredClone(take(whole, HISTORY));
const own = renumberSources(history, null, sources.table);
write('history.json', { ...(history as object), sources: own.table.slice(0, own.used) });

/** One record a line, so that a change of one fact is one changed line. */
function write(file: string, part: unknown): void {
  const lines = Object.entries(part as object).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}:[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  const text = `{\n${lines.join(',\n')}\n}\n`;
  writeFileSync(join(import.meta.dirname, '../../src/data', file), text);
  console.log(`src/data/${file}: ${text.length} characters`);
}
