import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Group, Snapshot } from '../../store/group.ts';
import { groupNamed } from '../../store/groups.ts';

/** Draws its host again whenever the group of that name changes. */
export class GroupController implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly group: string };
  private followed: Group | undefined;
  private stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly group: string }) {
    this.host = host;
    host.addController(this);
  }

  get group(): Group {
    const group = groupNamed(this.host.group);
    if (this.stop && group !== this.followed) this.follow(group);
    return group;
  }

  get snapshot(): Snapshot {
    return this.group.snapshot;
  }

  hostConnected(): void {
    this.follow(groupNamed(this.host.group));
    // What happened while the host was away was not heard.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.stop?.();
    this.stop = undefined;
  }

  private follow(group: Group): void {
    this.stop?.();
    this.followed = group;
    this.stop = group.subscribe(() => {
      this.host.requestUpdate();
    });
  }
}
