import { addressOnPage, native } from '../../dom/native.ts';
import { inSlices } from '../../data/json.ts';
import { type PartialDataset, withOverrides } from '../../data/layers.ts';
import type { Problem } from '../../data/parse.ts';
import { read } from '../../data/read.ts';
import { sharedByCopies } from '../../registry/registry.ts';
import type { Group } from '../../store/group.ts';
import { clock } from '../element/clock.ts';
import { FetchError, type Failure, fetchJson, type FetchTerms, forget } from './fetch-json.part.ts';

/** A widget that names addresses. */
export interface Holder {
  readonly element: HTMLElement;
  readonly group: Group;
  /** It can show GeoJSON. */
  readonly drawsPlaces: boolean;
  /** Something about its feeds is another. */
  readonly changed: () => void;
}

/** What a widget asks for. */
export interface Ask extends Omit<FetchTerms, 'again'> {
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

/** What comes from one address: fetched once for all who name it, checked, and fetched again when it is time. */
export class Feed {
  part: PartialDataset | null = null;
  /** GeoJSON: a map's own places. */
  places: unknown = null;
  trouble: Trouble | null = null;
  /** It takes so long that it should be said. */
  slow = false;
  readonly holders = new Map<Holder, Ask>();
  private readonly ask: Ask;
  private began = 0;
  private loading: Promise<void> | undefined;
  private callOff: (() => void) | undefined;
  /** What lies under it, and may be referred to, is there. */
  private under: Promise<void> | undefined;

  constructor(ask: Ask) {
    this.ask = ask;
  }

  /** Fetches it, unless that is being done. */
  load(again = false, under?: Promise<void>): Promise<void> {
    this.under ??= under;
    return (this.loading ??= this.take(again).finally(() => {
      this.loading = undefined;
      this.schedule();
    }));
  }

  get settled(): boolean {
    return this.part !== null || this.places !== null || this.trouble !== null;
  }

  heldIn(group: Group): boolean {
    return [...this.holders.keys()].some((holder) => holder.group === group);
  }

  private async take(again: boolean): Promise<void> {
    this.began = clock.now();
    const inTime = clock.after(SLOW, () => {
      this.slow = true;
      this.tell();
    });
    try {
      const { ask } = this;
      const answer = fetchJson(ask.address, { ...ask, again });
      const json = await answer;
      if (isPlaces(json)) {
        [this.places, this.part] = [json, null];
        const problem = {
          path: '',
          message: 'Places are shown by <klynge-map> only.',
          expected: 'a dataset',
          found: 'GeoJSON',
        };
        if ([...this.holders.keys()].some(({ drawsPlaces }) => !drawsPlaces))
          this.report(0, 'dataset', [problem]);
      } else {
        await this.under;
        const [first] = this.holders.keys();
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
      this.report(0, reason, problems);
    }
    inTime();
    this.slow = false;
    for (const group of new Set([...this.holders.keys()].map((holder) => holder.group)))
      arrange(group);
    this.tell();
  }

  private tell(): void {
    for (const holder of this.holders.keys()) holder.changed();
  }

  /** Once for all who hold it: in the console, and to the page. */
  private report(leftOut: number, reason: Failure, problems: readonly Problem[]): void {
    const element = [...this.holders.keys()]
      .map((holder) => holder.element)
      .find(({ isConnected }) => isConnected);
    const { address } = this.ask;
    const told = problems
      .slice(0, WORST)
      .map(({ path, message }) => (path ? `${path}: ${message}` : message));
    const rest = problems.length > WORST ? ` … and ${problems.length - WORST} more` : '';
    const how = leftOut ? 'Records were left out' : 'What is on the page stays';
    console.warn(
      `<${element?.localName ?? 'klynge'} src="${address}">: ${told.join(' ')}${rest} ${how}.`,
    );
    const detail = { src: address, reason, problems, refused: !leftOut };
    element?.dispatchEvent(
      new CustomEvent('klynge-data-error', { detail, bubbles: true, composed: true }),
    );
  }

  /** The next fetch, counted from the last; while the page is out of sight there is none. */
  schedule(): void {
    this.callOff?.();
    this.callOff = undefined;
    native(document, 'removeEventListener')('visibilitychange', this.look);
    const waits = [...this.holders.values()].flatMap(({ refresh }) => refresh ?? []);
    if (!waits.length || this.loading) return;
    native(document, 'addEventListener')('visibilitychange', this.look);
    if (clock.hidden()) return;
    this.callOff = clock.after(Math.max(0, this.began + Math.min(...waits) - clock.now()), () => {
      void this.load(true);
    });
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
interface Feeds {
  readonly all: Map<string, Feed>;
  readonly groups: WeakMap<
    Group,
    { readonly feeds: readonly Feed[]; readonly layers: readonly PartialDataset[] }
  >;
}
const { all, groups } = sharedByCopies<Feeds>('remote-sources', () => ({
  all: new Map(),
  groups: new WeakMap(),
}));

/** Makes the holder follow these addresses, the first lowest, and no others. */
export function follow(
  holder: Holder,
  asks: readonly Ask[],
  before: readonly Feed[],
): readonly Feed[] {
  const feeds = asks.map((ask) => {
    const key = `${addressOnPage(ask.address)?.href ?? ask.address} ${ask.integrity ?? ''}`;
    let feed = all.get(key);
    if (!feed) all.set(key, (feed = new Feed(ask)));
    feed.holders.set(holder, ask);
    return feed;
  });
  letGo(
    holder,
    before.filter((feed) => !feeds.includes(feed)),
  );
  const { feeds: known = [], layers = [] } = groups.get(holder.group) ?? {};
  groups.set(holder.group, {
    feeds: [...known, ...feeds.filter((feed) => !known.includes(feed))],
    layers,
  });
  let under: Promise<void> | undefined;
  for (const feed of feeds) {
    if (feed.settled) feed.schedule();
    else under = feed.load(false, under);
  }
  arrange(holder.group);
  return feeds;
}

/** The holder has gone, or names others now. What it brought stays on the page until other data takes its place. */
export function letGo(holder: Holder, feeds: readonly Feed[]): void {
  for (const feed of feeds) {
    feed.holders.delete(holder);
    feed.schedule();
  }
}

/** The holder belongs to another group now. */
export function leave(holder: Holder, feeds: readonly Feed[]): void {
  letGo(holder, feeds);
  arrange(holder.group);
}

/** Lays what has come over the group's data. What nobody names any more stays until that which is named now is there. */
function arrange(group: Group): void {
  const { feeds, layers } = groups.get(group) ?? { feeds: [], layers: [] };
  const waiting = feeds.some((feed) => feed.heldIn(group) && !feed.settled);
  const kept = feeds.filter((feed) => waiting || feed.heldIn(group));
  const next = kept.flatMap(({ part }) => part ?? []);
  const same = next.length === layers.length && next.every((part, i) => part === layers[i]);
  groups.set(group, { feeds: kept, layers: same ? layers : next });
  if (!same) group.useFetched(next.map(withOverrides));
}
