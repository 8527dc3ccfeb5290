import type { Dataset } from '../data/types.ts';
import { Group } from './group.ts';

/** What all copies of the library on a page share. The number in the key rises when `Snapshot` or `Group` changes shape. */
interface Registry {
  bundled: Dataset;
  readonly groups: Map<string, Group>;
}

const KEY = Symbol.for('klynge-widgets/groups/1');

const NOTHING: Dataset = {
  meta: {
    format: 'klynge-dataset',
    version: 1,
    title: { da: 'Klynger', en: 'Clusters' },
    language: 'da',
    compiled: '1970-01-01',
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    attribution: { da: '–', en: '–' },
  },
  sources: [],
  funders: [],
  programmes: [],
  organisations: [],
  strengthPositions: [],
  clusters: [],
  activityTypes: [],
  activities: [],
  milestones: [],
  clusterCounts: [],
  statistics: [],
  regions: [],
  municipalities: [],
  notes: [],
};

const page = globalThis as { [KEY]?: Registry };
const registry = (page[KEY] ??= { bundled: NOTHING, groups: new Map() });

/** The group of that name; `''` is the page's own, which every widget without a `group` attribute belongs to. */
export function groupNamed(name = ''): Group {
  let group = registry.groups.get(name);
  if (!group) registry.groups.set(name, (group = new Group(registry.bundled)));
  return group;
}

/**
 * Adds a part to the bundled dataset. Each door brings what its widget draws, so that a page loads no more than that;
 * the first copy of a part on the page stays. Groups that show other data keep it.
 */
export function bring(part: Partial<Dataset>): void {
  const before = registry.bundled;
  const news = (Object.keys(part) as (keyof Dataset)[]).filter((key) => before[key] === NOTHING[key] || isEmpty(before[key]));
  if (!news.length) return;
  registry.bundled = Object.freeze({ ...before, ...Object.fromEntries(news.map((key) => [key, part[key]])) });
  for (const group of registry.groups.values()) {
    if (group.snapshot.dataset === before) group.useDataset(registry.bundled);
  }
}

/** The other copy's empty lists are not ours, so they are told by what they hold. */
function isEmpty(value: Dataset[keyof Dataset]): boolean {
  return 'compiled' in value ? value.compiled === NOTHING.meta.compiled : value.length === 0;
}

/** Brings the addresses behind the facts, and the programmes: what only an opened detail shows. */
export async function bringSources(): Promise<void> {
  const [{ programmes }, { sources }] = await Promise.all([import('../data/bundled/programmes.ts'), import('../data/bundled/sources.ts')]);
  bring({ ...programmes, ...sources });
}
