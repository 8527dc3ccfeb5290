import type { Dataset } from '../data/types.ts';
import { sharedByCopies } from '../registry/registry.ts';
import { Group } from './group.ts';

const LISTS = [
  ...[
    'sources',
    'funders',
    'programmes',
    'organisations',
    'strengthPositions',
    'clusters',
    'activityTypes',
    'activities',
  ],
  ...['milestones', 'clusterCounts', 'statistics', 'regions', 'municipalities', 'notes'],
];
/** Before the first door has brought anything. */
const NEVER = '1970-01-01';
const NOTHING = {
  meta: { compiled: NEVER },
  ...Object.fromEntries(LISTS.map((list) => [list, []])),
} as unknown as Dataset;

const registry = sharedByCopies('dataset', () => ({ bundled: NOTHING }));
const groups = sharedByCopies('groups', () => new Map<string, Group>());

/** The group of that name; `''` is the page's own, which every widget without a `group` attribute belongs to. */
export function groupNamed(name = ''): Group {
  let group = groups.get(name);
  if (!group) groups.set(name, (group = new Group(registry.bundled)));
  return group;
}

/**
 * Adds a part to the bundled dataset. Each door brings what its widget draws, so that a page loads no more than that;
 * the first copy of a part on the page stays. Groups that show other data keep it.
 */
export function bring(part: Partial<Dataset>): void {
  const before = registry.bundled;
  const news = (Object.keys(part) as (keyof Dataset)[]).filter((key) => isEmpty(before[key]));
  if (news.length)
    replace({ ...before, ...Object.fromEntries(news.map((key) => [key, part[key]])) });
}

/** The other copy's empty lists are not ours, so they are told by what they hold. */
function isEmpty(value: Dataset[keyof Dataset]): boolean {
  // An optional list that no part has brought.
  if (!value) return true;
  return 'compiled' in value ? value.compiled === NEVER : value.length === 0;
}

/** What an opened cluster shows follows the first drawing: once for the page. */
export async function bringDetails(): Promise<void> {
  const { withDetails } = await import('./bundled/details.part.ts');
  if (isEmpty(registry.bundled.sources)) replace(withDetails(registry.bundled));
}

/** What is told of the programmes and who pays. */
export async function bringProgrammes(): Promise<void> {
  await bringDetails();
  const { withProgrammes } = await import('./bundled/programmes.part.ts');
  // What an opened cluster shows names the funders; a programme's own name comes with what it paid.
  if (!registry.bundled.programmes.some((programme) => 'name' in programme))
    replace(withProgrammes(registry.bundled));
}

/** What an opened activity shows. */
export async function bringActivityDetails(): Promise<void> {
  await bringDetails();
  const { withActivityDetails } = await import('./bundled/activity-details.part.ts');
  const [first] = registry.bundled.activities;
  if (first && !('sources' in first)) replace(withActivityDetails(registry.bundled));
}

/** The municipalities' names, for a widget that needs them only where the page asks for it. */
export async function bringMunicipalities(): Promise<void> {
  const { municipalities } = await import('./bundled/later.ts');
  bring(municipalities);
}

/** The activities, for a widget that shows them only where the page asks for it. */
export async function bringActivities(): Promise<void> {
  const { activities } = await import('./bundled/later-activities.ts');
  bring(activities);
}

/** Groups that show the bundled dataset, or a part over it, show the new one. */
function replace(bundled: Dataset): void {
  registry.bundled = Object.freeze(bundled);
  for (const group of groups.values()) group.useBundled(registry.bundled);
}
