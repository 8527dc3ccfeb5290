import type { LitElement, ReactiveController } from 'lit';
import { readFragment, writeFragment } from '../model/address.ts';
import type { Group } from '../state/group.ts';

type Host = LitElement & { readonly group: string; readonly deepLink: boolean };

/**
 * Keeps what the visitor chose in the page's address, where the page asks for it: read at the start and whenever the address
 * changes, written without adding to the history. A fragment that is the page's own is left alone.
 */
export class DeepLinkController implements ReactiveController {
  private readonly host: Host;
  private readonly groupOf: () => Group;
  private started = false;

  constructor(host: Host, groupOf: () => Group) {
    this.host = host;
    this.groupOf = groupOf;
    host.addController(this);
  }

  /** The page's address with the group's choice in it. */
  get address(): string {
    const { selected, filter } = this.groupOf().snapshot;
    const linked = { selected, region: filter.region };
    const { href, hash } = location;
    return (
      href.slice(0, href.length - hash.length) +
      (writeFragment(hash, this.host.group, linked) ?? writeFragment('', this.host.group, linked) ?? '')
    );
  }

  hostUpdate(): void {
    if (!this.host.deepLink || this.started) return;
    this.started = true;
    addEventListener('hashchange', this.read);
    this.read();
  }

  hostUpdated(): void {
    if (!this.host.deepLink) return;
    const { selected, filter } = this.groupOf().snapshot;
    const { hash } = location;
    const wanted = writeFragment(hash, this.host.group, { selected, region: filter.region });
    if (wanted !== null && wanted !== hash) history.replaceState(history.state, '', wanted || location.pathname + location.search);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.read);
    this.started = false;
  }

  private readonly read = (): void => {
    const linked = readFragment(location.hash, this.host.group);
    if (!linked) return;
    const group = this.groupOf();
    group.setFilter({ region: group.snapshot.dataset.regions.some(({ id }) => id === linked.region) ? linked.region : null });
    group.select(linked.selected);
  };
}
