import type { LitElement, ReactiveController } from 'lit';
import {
  type Choice,
  type GroupChoice,
  type Owner,
  readFragment,
  type WidgetChoice,
  writeFragment,
} from '../../domain/deep-link.ts';
import type { Group } from '../../store/group.ts';

/** The page's address with another fragment. A fragment alone would be one of the page's `<base>`. */
const withFragment = (fragment: string): string => location.href.replace(/#.*$/s, '') + fragment;

type Host = LitElement & { readonly group: string; readonly deepLink: boolean };

/** What a widget has beside its group's choice, and can be told by an address. */
export interface OwnChoice {
  /** As it is now; an empty text is none. */
  readonly read: () => WidgetChoice;
  /** Takes over what the address says. What the widget does not know it leaves alone. */
  readonly take: (choice: WidgetChoice) => void;
}

/** What is written while somebody types is the same place still: the way back leads past it. */
const TYPED: ReadonlySet<string> = new Set<keyof Choice>(['query', 'words']);

/** What each group began with, before an address was read. */
const beginnings = new WeakMap<Group, GroupChoice>();
/** The widgets that keep their choice in the address, in the order in which they came. */
const hosts: Host[] = [];

const choiceOf = ({ snapshot: { selected, filter } }: Group): GroupChoice => ({
  selected: selected ?? '',
  region: filter.region ?? '',
  query: filter.query ?? '',
});

/**
 * Keeps what the visitor chose in the page's address, where the page asks for it: read at the start
 * and whenever the address changes. It says what is another choice than the one that the page began
 * with. What a visitor would call a place is a step in the history. A fragment that is the page's
 * own is left alone.
 */
export class DeepLinkController implements ReactiveController {
  private readonly host: Host;
  private readonly groupOf: () => Group;
  private readonly own: OwnChoice | undefined;
  private readonly arrive: (() => void) | undefined;
  private started = false;
  private ownBeginning: WidgetChoice | undefined;
  private said: Choice = {};

  /** `arrive`: the address named a cluster, and the group has it now. */
  constructor(host: Host, groupOf: () => Group, own?: OwnChoice, arrive?: () => void) {
    this.host = host;
    this.groupOf = groupOf;
    this.own = own;
    this.arrive = arrive;
    host.addController(this);
  }

  /** The page's address with what is chosen now. */
  get address(): string {
    const { owner, different } = this;
    const fragment = writeFragment(location.hash, owner, different);
    return withFragment(fragment ?? writeFragment('', owner, different) ?? '');
  }

  /** The page's address with one choice: a cluster, or an activity. */
  addressOf(choice: Choice): string {
    return withFragment(writeFragment('', this.owner, choice) ?? '');
  }

  hostUpdate(): void {
    // A drawing that was asked for before the host was taken away comes after it: nobody would end what it began.
    if (!this.host.deepLink || this.started || !this.host.isConnected) return;
    this.started = true;
    hosts.push(this.host);
    addEventListener('hashchange', this.follow);
    const group = this.groupOf();
    if (!beginnings.has(group)) beginnings.set(group, choiceOf(group));
    this.ownBeginning ??= this.own?.read();
    // What other widgets of the group have been told meanwhile stays.
    this.take(readFragment(location.hash, this.owner) ?? {});
  }

  /** Writes only a new choice: what the address says otherwise has been changed there, and is about to be read. */
  hostUpdated(): void {
    if (!this.started || !this.host.deepLink) return;
    const { choice, said } = this;
    const changed = (Object.keys(choice) as (keyof Choice)[]).filter(
      (name) => choice[name] !== said[name],
    );
    if (!changed.length) return;
    this.said = choice;
    const { hash } = location;
    const wanted = writeFragment(hash, this.owner, this.different);
    if (wanted === null || wanted === hash) return;
    write(
      withFragment(wanted),
      changed.some((name) => !TYPED.has(name)),
    );
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.follow);
    const at = hosts.indexOf(this.host);
    if (at >= 0) hosts.splice(at, 1);
    this.started = false;
  }

  /** Two calendars of one group are told apart by their order. */
  private get owner(): Owner {
    const { localName, group } = this.host;
    const alike = hosts.filter((one) => one.localName === localName && one.group === group);
    return { group, number: Math.max(1, alike.indexOf(this.host) + 1) };
  }

  private get choice(): Choice {
    return { ...choiceOf(this.groupOf()), ...this.own?.read() };
  }

  private get beginning(): Choice {
    return { ...beginnings.get(this.groupOf()), ...this.ownBeginning };
  }

  /** What is not as the page began. */
  private get different(): { readonly [Name in keyof Choice]: string | undefined } {
    const { choice, beginning } = this;
    return Object.fromEntries(
      (Object.keys(choice) as (keyof Choice)[]).map((name) => [
        name,
        choice[name] === (beginning[name] ?? '') ? undefined : choice[name],
      ]),
    );
  }

  /** The address was changed, or the visitor went back: what it does not name is as the page began. */
  private readonly follow = (): void => {
    // "To the top of the page" is no choice.
    if (location.href.endsWith('#')) return;
    const told = readFragment(location.hash, this.owner);
    if (told) this.take({ ...this.beginning, ...told });
  };

  private take(told: Choice): void {
    const group = this.groupOf();
    const { dataset } = group.snapshot;
    const { selected, region, query } = told;
    if (region !== undefined)
      group.setFilter({ region: dataset.regions.some(({ id }) => id === region) ? region : null });
    if (query !== undefined) group.setFilter({ query });
    if (selected !== undefined) group.select(selected || null);
    this.own?.take(told);
    if (selected) this.arrive?.();
    this.said = this.choice;
  }
}

/**
 * Only what the visitor did is a step of the history; what a page's own code does takes the place
 * of the one before.
 */
function write(address: string, isPlace: boolean): void {
  const { userActivation } = navigator as { userActivation?: UserActivation };
  try {
    if (isPlace && userActivation?.isActive !== false) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  } catch {
    // A page without an address of its own, or one that writes too often: the choice holds all the same.
  }
}
