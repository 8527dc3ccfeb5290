import { bytesOf, durationOf } from '../../domain/time/duration.ts';
import type { Group } from '../../store/group.ts';
import { type Ask, type Feed, follow, type Holder, leave, letGo } from './feed.ts';
import type { LivingHost } from './living.ts';
import type { Said } from './notices.part.ts';
import { unknownValue } from '../element/warn.ts';

const MINUTE = 60_000;

/** One widget and the addresses that it names: its page's, and its own. */
export class Follower {
  private readonly host: LivingHost & { fetched?: unknown };
  private readonly groupOf: () => Group;
  private readonly pageSource: () => string;
  private asked: string | null = null;
  private group: Group | undefined;
  private holder: Holder | undefined;
  private feeds: readonly Feed[] = [];

  constructor(host: LivingHost, groupOf: () => Group, pageSource: () => string) {
    this.host = host;
    this.groupOf = groupOf;
    this.pageSource = pageSource;
  }

  /** Follows what the widget names now. */
  update(): void {
    const { host } = this;
    if (!host.isConnected) return;
    const group = this.groupOf();
    const addresses = [...new Set([this.pageSource(), host.src])].filter(Boolean);
    const asked = [...addresses, host.getAttribute('refresh'), host.getAttribute('integrity')].join(
      '\n',
    );
    if (asked === this.asked && group === this.group) return;
    this.group = group;
    this.asked = asked;
    // Not while the widget is being drawn: what is there already is shown at once.
    queueMicrotask(() => {
      if (asked === this.asked) this.follow(group, addresses);
    });
  }

  private follow(group: Group, addresses: readonly string[]): void {
    if (this.holder && this.holder.group !== group) {
      leave(this.holder, this.feeds);
      this.feeds = [];
      this.holder = undefined;
    }
    this.holder ??= {
      element: this.host,
      group,
      drawsPlaces: 'fetched' in this.host,
      changed: this.changed,
    };
    this.feeds = follow(
      this.holder,
      addresses.map((address) => this.ask(address)),
      this.feeds,
    );
    this.changed();
  }

  /** The widget is off the page; it may come back. */
  pause(): void {
    this.asked = null;
    if (this.holder) letGo(this.holder, this.feeds);
  }

  /** What there is to say of them. */
  get says(): readonly Said[] {
    return this.feeds.flatMap((feed): Said[] => {
      if (feed.slow) return [{}];
      const { trouble } = feed;
      const failed =
        feed.places && !this.holder?.drawsPlaces
          ? { reason: 'dataset' as const, figure: 0 }
          : trouble;
      return failed ? [{ failed, retry: () => void feed.load(true) }] : [];
    });
  }

  /** Something has come, or has failed. */
  private readonly changed = (): void => {
    const { host, feeds } = this;
    if ('fetched' in host) host.fetched = feeds.find(({ places }) => places)?.places ?? null;
    host.requestUpdate();
  };

  private ask(address: string): Ask {
    const { host } = this;
    const read = (
      name: string,
      as: (text: string) => number | null,
      expected: string,
    ): number | null => {
      const value = host.getAttribute(name);
      const found = value ? as(value) : null;
      if (value && found === null) unknownValue(host, name, value, [expected]);
      return found;
    };
    const refresh = read('refresh', durationOf, '15m, 2h, 1d');
    if (refresh !== null && refresh < MINUTE)
      unknownValue(host, 'refresh', String(host.getAttribute('refresh')), ['1m or more']);
    const patience = read('timeout', durationOf, '10s');
    const most = read('max-size', bytesOf, '5MB');
    const integrity = address === host.src ? host.getAttribute('integrity') : null;
    return {
      address,
      refresh: refresh === null ? null : Math.max(refresh, MINUTE),
      ...(integrity ? { integrity } : {}),
      ...(patience === null ? {} : { patience }),
      ...(most === null ? {} : { most }),
    };
  }
}
