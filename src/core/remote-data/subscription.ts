import { durationOf } from '../../domain/time/duration.ts';
import type { Group } from '../../store/group.ts';
import {
  type FetchOptions,
  leaveGroup,
  type RemoteSource,
  subscribe,
  type Subscriber,
  unsubscribe,
} from './remote-source.ts';
import type { RemoteDataHost } from './remote-data-host.ts';
import type { Said } from './notices.ts';
import { unknownValue } from '../element/warn.ts';

const MINUTE = 60_000;

/** A widget's subscription to the addresses that it names: its page's, and its own. */
export class Subscription {
  private readonly host: RemoteDataHost & { fetched?: unknown };
  private readonly groupOf: () => Group;
  private readonly pageSource: () => string;
  private asked: string | null = null;
  private group: Group | undefined;
  private subscriber: Subscriber | undefined;
  private sources: readonly RemoteSource[] = [];

  constructor(host: RemoteDataHost, groupOf: () => Group, pageSource: () => string) {
    this.host = host;
    this.groupOf = groupOf;
    this.pageSource = pageSource;
  }

  /** Subscribes to what the widget names now. */
  update(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const group = this.groupOf();
    const addresses = [...new Set([this.pageSource(), host.src])].filter(Boolean);
    const asked = [...addresses, host.getAttribute('refresh')].join('\n');
    if (asked === this.asked && group === this.group) return;
    this.group = group;
    this.asked = asked;
    // Not while the widget is being drawn: what is there already is shown at once.
    queueMicrotask(() => {
      if (asked === this.asked) this.subscribe(group, addresses);
    });
  }

  private subscribe(group: Group, addresses: readonly string[]): void {
    if (this.subscriber && this.subscriber.group !== group) {
      leaveGroup(this.subscriber, this.sources);
      this.sources = [];
      this.subscriber = undefined;
    }
    this.subscriber ??= {
      element: this.host,
      group,
      drawsPlaces: 'fetched' in this.host,
      changed: this.changed,
    };
    this.sources = subscribe(
      this.subscriber,
      addresses.map((address) => this.optionsFor(address)),
      this.sources,
    );
    this.changed();
  }

  /** The widget is off the page; it may come back. */
  pause(): void {
    this.asked = null;
    if (this.subscriber) unsubscribe(this.subscriber, this.sources);
  }

  /** What there is to say of them. */
  get says(): readonly Said[] {
    return this.sources.flatMap((source): Said[] => {
      if (source.slow) return [{}];
      const { trouble } = source;
      const failed =
        source.places && !this.subscriber?.drawsPlaces
          ? { reason: 'dataset' as const, figure: 0 }
          : trouble;
      return failed && !source.isNoData ? [{ failed, retry: () => void source.load(true) }] : [];
    });
  }

  /** Something has come, or has failed. */
  private readonly changed = (): void => {
    const { host, sources } = this;
    if ('fetched' in host) host.fetched = sources.find(({ places }) => places)?.places ?? null;
    host.requestUpdate();
  };

  private optionsFor(address: string): FetchOptions {
    const { host } = this;
    const value = host.getAttribute('refresh');
    const refresh = value ? durationOf(value) : null;
    if (value && refresh === null) unknownValue(host, 'refresh', value, ['15m, 2h, 1d']);
    if (refresh !== null && refresh < MINUTE)
      unknownValue(host, 'refresh', String(value), ['1m or more']);
    return {
      address,
      refresh: refresh === null ? null : Math.max(refresh, MINUTE),
    };
  }
}
