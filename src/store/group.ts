import { locateByTown } from '../domain/geo/offices.ts';
import { queryFrom } from '../domain/search/query.ts';
import { applyLayers, type DatasetLayer } from '../data/layers.ts';
import type { ClusterId, Dataset } from '../data/types.ts';

/** What the visitor narrowed the shown clusters and activities down to. `null` means: all. */
export interface Filter {
  /** A region's id, `1082`. */
  readonly region: string | null;
  /** The town whose activities are shown, by name. */
  readonly town: string | null;
  /** What the visitor looks for in clusters, as it was typed: 200 characters at most, without spaces around. */
  readonly query: string | null;
}

/** What the widgets of one group show: frozen, and replaced whole when anything changes. */
export interface Snapshot {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** The cluster that the visitor picked. */
  readonly selected: ClusterId | null;
}

/**
 * What the widgets with the same `group` attribute share. The page uses the same object as the widgets do:
 * `groupNamed('').select('made')`.
 */
export class Group {
  /** What is shown now. */
  snapshot: Snapshot;
  private readonly listeners = new Set<() => void>();
  private bundled: Dataset;
  /** What widgets fetched for the group. */
  private fetched: readonly DatasetLayer[] = [];
  /** What the page's own code set: it lies on top. */
  private own: readonly DatasetLayer[] = [];
  /** What the visitor picked, also while the data does not have it. */
  private wanted: ClusterId | null = null;

  constructor(dataset: Dataset) {
    this.bundled = dataset;
    this.snapshot = Object.freeze({
      dataset,
      filter: Object.freeze({ region: null, town: null, query: null }),
      selected: null,
    });
  }

  /**
   * Picks a cluster by its id, or lets go of the one that is picked (`null`). An id that the dataset does not have is let go too, until
   * data comes that has it.
   */
  select(id: ClusterId | null): void {
    this.wanted = id;
    this.replace({
      selected: this.snapshot.dataset.clusters.some((cluster) => cluster.id === id) ? id : null,
    });
  }

  /** Changes the named parts of the filter and leaves the others. An empty query is none. */
  setFilter(change: Partial<Filter>): void {
    const filter = { ...this.snapshot.filter, ...change };
    filter.query = queryFrom(filter.query ?? '') || null;
    if (
      (Object.keys(filter) as (keyof Filter)[]).some(
        (key) => filter[key] !== this.snapshot.filter[key],
      )
    ) {
      this.replace({ filter: Object.freeze(filter) });
    }
  }

  /**
   * Shows another dataset, one that `parseDataset` has found good, or the bundled one with a layer on
   * it: `useDataset(withOverrides(part))`; without one, the bundled dataset again. What the visitor
   * chose stays, if the new data has it.
   */
  useDataset(dataset?: Dataset | DatasetLayer): void {
    if (typeof dataset === 'function') this.own = [dataset];
    else this.own = dataset && dataset !== this.bundled ? [() => dataset] : [];
    this.compose();
  }

  /** What came from the widgets' addresses, the first lowest; for the library's own use. */
  useFetched(layers: readonly DatasetLayer[]): void {
    this.fetched = layers;
    this.compose();
  }

  /** Another dataset was bundled; for the library's own use. */
  useBundled(dataset: Dataset): void {
    this.bundled = dataset;
    this.compose();
  }

  private compose(): void {
    const layers = [...this.fetched, ...this.own];
    const dataset = layers.length
      ? locateByTown(applyLayers(this.bundled, layers), this.bundled.clusters)
      : this.bundled;
    const { wanted, snapshot } = this;
    const { filter } = snapshot;
    const has = (list: readonly { id: string }[], id: string | null): boolean =>
      id === null || list.some((item) => item.id === id);
    const known: Filter = {
      ...filter,
      region: has(dataset.regions, filter.region) ? filter.region : null,
      town: dataset.activities.some(({ town }) => town === filter.town) ? filter.town : null,
    };
    this.replace({
      dataset,
      selected: has(dataset.clusters, wanted) ? wanted : null,
      filter:
        known.region === filter.region && known.town === filter.town
          ? filter
          : Object.freeze(known),
    });
  }

  /** Calls `listener` after each change. Returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private replace(change: Partial<Snapshot>): void {
    const next = Object.freeze({ ...this.snapshot, ...change });
    if ((Object.keys(next) as (keyof Snapshot)[]).every((key) => next[key] === this.snapshot[key]))
      return;
    this.snapshot = next;
    // A listener that ends its own subscription, or throws, does not keep the others from hearing.
    for (const listener of [...this.listeners]) {
      try {
        listener();
      } catch (error) {
        console.error(error);
      }
    }
  }
}
