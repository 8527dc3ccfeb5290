import { type DatasetLayer, withFields, withMissingLists } from '../data/layers.ts';
import type { Dataset } from '../data/types.ts';

/**
 * What of the bundled dataset is loaded on demand. What a widget's first render shows
 * (`bundled/clusters.ts`, `bundled/activities.ts`) is registered by its entry point instead.
 */
export type Tier = 'activities' | 'activity-details' | 'details' | 'municipalities' | 'programmes';

/** The lists whose records are filled in later. */
export const FILLED_LISTS = ['clusters', 'activities'] as const;
export type FilledList = (typeof FILLED_LISTS)[number];

export type Tiers = Readonly<Record<Tier, TierOfDataset>>;

interface TierOfDataset {
  /** The tier whose records it fills in. */
  readonly after?: Tier;
  /** The list whose records it fills in: the copy of the library that gave the list does it. */
  readonly fillsIn?: FilledList;
  readonly isLoaded: (dataset: Dataset) => boolean;
  readonly read: () => Promise<DatasetLayer>;
}

export const TIERS: Tiers = {
  /** For a widget that shows them only where the page asks for it. */
  activities: {
    isLoaded: ({ activities }) => activities.length > 0,
    read: async () => withMissingLists((await import('./bundled/later-activities.ts')).activities),
  },
  /** What an opened activity shows. */
  'activity-details': {
    after: 'details',
    fillsIn: 'activities',
    isLoaded: ({ activities: [first] }) => !first || 'sources' in first,
    read: async () => (await import('./bundled/activity-details.ts')).withActivityDetails,
  },
  /** What an opened cluster shows. */
  details: {
    fillsIn: 'clusters',
    isLoaded: ({ sources }) => sources.length > 0,
    read: async () => withFields((await import('./bundled/details.ts')).details),
  },
  /** Their names, for a widget that needs them only where the page asks for it. */
  municipalities: {
    isLoaded: ({ municipalities }) => municipalities.length > 0,
    read: async () => withMissingLists((await import('./bundled/later.ts')).municipalities),
  },
  /** What is told of the programmes and who pays. */
  programmes: {
    after: 'details',
    fillsIn: 'clusters',
    // The details name the funders; a programme's own name comes with what it paid.
    isLoaded: ({ programmes }) => programmes.some((programme) => 'name' in programme),
    read: async () => withFields((await import('./bundled/programmes.ts')).programmes),
  },
};
