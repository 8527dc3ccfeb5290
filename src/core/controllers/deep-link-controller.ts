import type { LitElement, ReactiveController } from 'lit';
import { type Linked, readFragment, writeFragment } from '../../domain/deep-link.ts';
import type { Group } from '../../store/group.ts';

/** The page's address with another fragment. A fragment alone would be one of the page's `<base>`. */
const withFragment = (fragment: string): string => location.href.replace(/#.*$/s, '') + fragment;

type Host = LitElement & { readonly group: string; readonly deepLink: boolean };

/**
 * Keeps what the visitor chose in the page's address, where the page asks for it: read at the
 * start and whenever the address changes, written without adding to the history. A fragment that
 * is the page's own is left alone.
 */
export class DeepLinkController implements ReactiveController {
  private readonly host: Host;
  private readonly groupOf: () => Group;
  private readonly arrive: (() => void) | undefined;
  private started = false;
  private said: Linked | undefined;

  /** `arrive`: the address named a cluster, and the group has it now. */
  constructor(host: Host, groupOf: () => Group, arrive?: () => void) {
    this.arrive = arrive;
    this.host = host;
    this.groupOf = groupOf;
    host.addController(this);
  }

  /** The page's address with the group's choice in it. */
  get address(): string {
    const { linked } = this;
    const { hash } = location;
    return withFragment(
      writeFragment(hash, this.host.group, linked) ??
        writeFragment('', this.host.group, linked) ??
        '',
    );
  }

  hostUpdate(): void {
    // A drawing that was asked for before the host was taken away comes after it: nobody would end what it began.
    if (!this.host.deepLink || this.started || !this.host.isConnected) return;
    this.started = true;
    addEventListener('hashchange', this.read);
    this.read();
    // What the page itself begins with is no choice of the visitor's.
    this.said ??= this.linked;
  }

  /** Writes only a new choice: what the address says otherwise has been changed there, and is about to be read. */
  hostUpdated(): void {
    if (!this.host.deepLink) return;
    const linked = this.linked;
    const said = this.said;
    if (said?.selected === linked.selected && said.region === linked.region) return;
    this.said = linked;
    const { hash } = location;
    const wanted = writeFragment(hash, this.host.group, linked);
    if (wanted === null || wanted === hash) return;
    try {
      history.replaceState(history.state, '', withFragment(wanted));
    } catch {
      // A page without an address of its own, or one that writes too often: the choice holds all the same.
    }
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
    this.started = false;
    this.said = undefined;
  }

  private get linked(): Linked {
    const { selected, filter } = this.groupOf().snapshot;
    return { selected, region: filter.region };
  }

  private readonly read = (): void => {
    const linked = readFragment(location.hash, this.host.group);
    if (!linked) return;
    const group = this.groupOf();
    group.setFilter({
      region: group.snapshot.dataset.regions.some(({ id }) => id === linked.region)
        ? linked.region
        : null,
    });
    group.select(linked.selected);
    if (linked.selected) this.arrive?.();
    this.said = this.linked;
  };
}
