import type { ClusterId, Dataset } from '../data/types.ts';

/** What the visitor narrowed the shown clusters and activities down to. `null` means: all. */
export interface Filter {
  /** A region's id, `1082`. */
  readonly region: string | null;
  /** The town whose activities are shown, by name. */
  readonly town: string | null;
}

/** What the widgets of one group show: frozen, and replaced whole when anything changes. */
export interface Snapshot {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** The cluster that the visitor picked. */
  readonly selected: ClusterId | null;
}

/** What becomes of the bundled dataset; `over` makes one of a part. */
export type Layer = (bundled: Dataset) => Dataset;

const same: Layer = (bundled) => bundled;

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
  private fetched = same;
  /** What the page's own code gave: it lies on top. */
  private own = same;
  /** What the visitor picked, also while the data does not have it. */
  private wanted: ClusterId | null = null;

  constructor(dataset: Dataset) {
    this.bundled = dataset;
    this.snapshot = Object.freeze({
      dataset,
      filter: Object.freeze({ region: null, town: null }),
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

  /** Changes the named parts of the filter and leaves the others. */
  setFilter(change: Partial<Filter>): void {
    const filter = { ...this.snapshot.filter, ...change };
    if (
      (Object.keys(filter) as (keyof Filter)[]).some(
        (key) => filter[key] !== this.snapshot.filter[key],
      )
    ) {
      this.replace({ filter: Object.freeze(filter) });
    }
  }

  /**
   * Shows another dataset, one that `parseDataset` has found good, or what becomes of the bundled one: `useDataset(over(part))`; without one,
   * the bundled dataset again. What the visitor chose stays, if the new data has it.
   */
  useDataset(dataset: Dataset | Layer = same): void {
    this.own =
      typeof dataset === 'function' ? dataset : dataset === this.bundled ? same : () => dataset;
    this.compose();
  }

  /** What the widgets' addresses give; for the library's own use. */
  useFetched(layer: Layer): void {
    this.fetched = layer;
    this.compose();
  }

  /** Another dataset was bundled; for the library's own use. */
  useBundled(dataset: Dataset): void {
    this.bundled = dataset;
    this.compose();
  }

  private compose(): void {
    const dataset = this.own(this.fetched(this.bundled));
    const { wanted, snapshot } = this;
    const { filter } = snapshot;
    const has = (list: readonly { id: string }[], id: string | null): boolean =>
      id === null || list.some((item) => item.id === id);
    const known: Filter = {
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
