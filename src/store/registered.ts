import { NEVER_COMPILED } from '../data/layers.ts';
import type { Dataset } from '../data/types.ts';
import { sharedByCopies } from '../registry/registry.ts';
import type { Group } from './group.ts';
import type { FilledList, Tiers } from './tiers.ts';

/** Before any entry point has registered what its widget draws. */
const NOTHING: Dataset = {
  meta: { compiled: NEVER_COMPILED } as Dataset['meta'],
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

/** The dataset that the library itself has, for every group of the page. */
export const registered = sharedByCopies('dataset', () => ({ bundled: NOTHING }));

/**
 * How the copies of the library that gave its lists fill them in: what one version knows of a record is not mixed with what another
 * does.
 */
export const tiersOf: Partial<Record<FilledList, Tiers>> = sharedByCopies('tiers', () => ({}));

/** The groups of the page, by name. */
export const groups = sharedByCopies('groups', () => new Map<string, Group>());
