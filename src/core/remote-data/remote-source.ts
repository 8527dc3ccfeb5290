import { addressOnPage, native, newCustomEvent } from '../../dom/native.ts';
import { inSlices } from '../../domain/slices.ts';
import { type PartialDataset, withOverrides } from '../../data/layers.ts';
import type { Problem } from '../../data/parse.ts';
import { read } from '../../data/read.ts';
import { pageSource } from '../../registry/page-source.ts';
import { sharedByCopies } from '../../registry/registry.ts';
import type { Group } from '../../store/group.ts';
import { clock } from '../element/clock.ts';
import { whenShownAnew } from '../element/shown-anew.ts';
import type { Failure } from './failure.ts';
import { FetchError, fetchJson, forget } from './fetch-json.ts';

/** A widget that names addresses. */
export interface Subscriber {
  readonly element: HTMLElement;
  readonly group: Group;
  /** It can show GeoJSON. */
  readonly drawsPlaces: boolean;
  /** Something about its sources has changed. */
  readonly changed: () => void;
}

/** How a widget wants an address fetched. */
export interface FetchOptions {
  readonly address: string;
  /** Milliseconds between two fetches. */
  readonly refresh: number | null;
}

interface Trouble {
  readonly reason: Failure;
  readonly figure: number;
  readonly problems: readonly Problem[];
}

/** Milliseconds after which it is said that something is being fetched. */
const SLOW = 300;
const WORST = 5;
const NO_DATA: readonly Failure[] = ['address', 'json', 'dataset'];
/** What may be otherwise when the visitor comes back to the page. */
const TRY_AGAIN: readonly Failure[] = ['network', 'timeout', 'status'];

/** Data from one address: fetched once for all widgets that name it, checked, and fetched again when it is time. */
export class RemoteSource {
  part: PartialDataset | null = null;
  /** GeoJSON: a map's own places. */
  places: unknown = null;
  trouble: Trouble | null = null;
  /** It takes so long that it should be said. */
  slow = false;
  readonly subscribers = new Map<Subscriber, FetchOptions>();
  private readonly options: FetchOptions;
  private began = 0;
  private loading: Promise<void> | undefined;
  private cancelNext: (() => void) | undefined;
  /** The data below it, which it may refer to, is there. */
  private below: Promise<void> | undefined;

  constructor(options: FetchOptions) {
    this.options = options;
  }

  /** Fetches it, unless that is being done. */
  load(again = false, below?: Promise<void>): Promise<void> {
    this.below ??= below;
    return (this.loading ??= this.fetchAndRead(again).finally(() => {
      this.loading = undefined;
      this.schedule();
    }));
  }

  get settled(): boolean {
    return this.part !== null || this.places !== null || this.trouble !== null;
  }

  /**
   * The script's tag names it, and it is no data: the page's own mistake, or an attribute of another tool. That is
   * told of in the console, and is no news to a visitor.
   */
  get isNoData(): boolean {
    return this.ofPage && NO_DATA.includes(this.trouble?.reason ?? 'network');
  }

  private get ofPage(): boolean {
    return this.options.address === pageSource();
  }

  isUsedIn(group: Group): boolean {
    return [...this.subscribers.keys()].some((subscriber) => subscriber.group === group);
  }

  private async fetchAndRead(again: boolean): Promise<void> {
    this.began = clock.now();
    const cancelSlow = clock.after(SLOW, () => {
      this.slow = true;
      this.notify();
    });
    try {
      const { options } = this;
      const answer = fetchJson(options.address, again);
      const json = await answer;
      if (isPlaces(json)) {
        [this.places, this.part] = [json, null];
        const problem = {
          path: '',
          message: 'Places are shown by <klynge-map> only.',
          expected: 'a dataset',
          found: 'GeoJSON',
        };
        if ([...this.subscribers.keys()].some(({ drawsPlaces }) => !drawsPlaces))
          this.report(0, 'dataset', [problem]);
      } else {
        await this.below;
        const [first] = this.subscribers.keys();
        const { dataset, problems } = await inSlices(
          read(json, first?.group.snapshot.dataset ?? {}),
        );
        forget(answer);
        if (!dataset) throw new Refused(problems);
        [this.part, this.places] = [dataset, null];
        if (problems.length) this.report(problems.length, 'dataset', problems);
      }
      this.trouble = null;
    } catch (error) {
      const { reason, figure, message } =
        error instanceof FetchError ? error : new FetchError('dataset', String(error));
      const problems =
        error instanceof Refused
          ? error.problems
          : [{ path: '', message, expected: '', found: '' }];
      this.trouble = { reason, figure, problems };
      if (TRY_AGAIN.includes(reason)) whenShownAnew(this.askAgain);
      this.report(0, reason, problems);
    }
    cancelSlow();
    this.slow = false;
    for (const group of new Set([...this.subscribers.keys()].map((subscriber) => subscriber.group)))
      applyFetched(group);
    this.notify();
  }

  private readonly askAgain = (): void => {
    if (this.trouble && this.subscribers.size) void this.load(true);
  };

  private notify(): void {
    for (const subscriber of this.subscribers.keys()) subscriber.changed();
  }

  /** Once for all subscribers: in the console, and to the page. */
  private report(leftOut: number, reason: Failure, problems: readonly Problem[]): void {
    const element = [...this.subscribers.keys()]
      .map((subscriber) => subscriber.element)
      .find(({ isConnected }) => isConnected);
    const { address } = this.options;
    const told = problems
      .slice(0, WORST)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const rest = problems.length > WORST ? ` … and ${problems.length - WORST} more` : '';
    const how = leftOut ? 'Records were left out' : 'What is on the page stays';
    const where = this.ofPage ? 'script data-klynge-src' : `${element?.localName ?? 'klynge'} src`;
    console.warn(`<${where}="${address}">: ${told.join(' ')}${rest} ${how}.`);
    const detail = { src: address, reason, problems, refused: !leftOut };
    element?.dispatchEvent(
      newCustomEvent('klynge-data-error', { detail, bubbles: true, composed: true }),
    );
  }

  /** The next fetch, counted from the last; while the page is out of sight there is none. */
  schedule(): void {
    this.cancelNext?.();
    this.cancelNext = undefined;
    native(document, 'removeEventListener')('visibilitychange', this.look);
    const waits = [...this.subscribers.values()].flatMap(({ refresh }) => refresh ?? []);
    if (!waits.length || this.loading) return;
    native(document, 'addEventListener')('visibilitychange', this.look);
    if (clock.hidden()) return;
    this.cancelNext = clock.after(
      Math.max(0, this.began + Math.min(...waits) - clock.now()),
      () => {
        void this.load(true);
      },
    );
  }

  private readonly look = (): void => {
    this.schedule();
  };
}

class Refused extends FetchError {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('dataset', 'no dataset');
    this.problems = problems;
  }
}

const isPlaces = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  (json as { type?: unknown }).type === 'FeatureCollection';

/** What all copies of the library on a page share. */
interface RemoteSources {
  readonly all: Map<string, RemoteSource>;
  readonly groups: WeakMap<
    Group,
    { readonly sources: readonly RemoteSource[]; readonly layers: readonly PartialDataset[] }
  >;
}
const { all, groups } = sharedByCopies<RemoteSources>('remote-sources', () => ({
  all: new Map(),
  groups: new WeakMap(),
}));

/** Subscribes to these addresses, the first lowest, and to no others. */
export function subscribe(
  subscriber: Subscriber,
  wanted: readonly FetchOptions[],
  before: readonly RemoteSource[],
): readonly RemoteSource[] {
  const sources = wanted.map((options) => {
    const key = addressOnPage(options.address)?.href ?? options.address;
    let source = all.get(key);
    if (!source) all.set(key, (source = new RemoteSource(options)));
    source.subscribers.set(subscriber, options);
    return source;
  });
  unsubscribe(
    subscriber,
    before.filter((source) => !sources.includes(source)),
  );
  const { sources: known = [], layers = [] } = groups.get(subscriber.group) ?? {};
  groups.set(subscriber.group, {
    sources: [...known, ...sources.filter((source) => !known.includes(source))],
    layers,
  });
  let below: Promise<void> | undefined;
  for (const source of sources) {
    if (source.settled) source.schedule();
    else below = source.load(false, below);
  }
  applyFetched(subscriber.group);
  return sources;
}

/** The subscriber has gone, or names other addresses now. Its data stays until other data takes its place. */
export function unsubscribe(subscriber: Subscriber, sources: readonly RemoteSource[]): void {
  for (const source of sources) {
    source.subscribers.delete(subscriber);
    source.schedule();
  }
}

/** The subscriber belongs to another group now. */
export function leaveGroup(subscriber: Subscriber, sources: readonly RemoteSource[]): void {
  unsubscribe(subscriber, sources);
  applyFetched(subscriber.group);
}

/** Lays what has come over the group's data. What nobody names any more stays until what is named now is there. */
function applyFetched(group: Group): void {
  const { sources, layers } = groups.get(group) ?? { sources: [], layers: [] };
  const waiting = sources.some((source) => source.isUsedIn(group) && !source.settled);
  const kept = sources.filter((source) => waiting || source.isUsedIn(group));
  const next = kept.flatMap(({ part }) => part ?? []);
  const same = next.length === layers.length && next.every((part, i) => part === layers[i]);
  groups.set(group, { sources: kept, layers: same ? layers : next });
  if (!same) group.useFetched(next.map(withOverrides));
}
