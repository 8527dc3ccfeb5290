import type { LitElement, ReactiveController } from 'lit';
import type { ClusterId } from '../../../data/types.ts';

/** No more than can be read beside each other. */
const MOST = 3;

/** The clusters that the visitor chose to compare: this list's own, and not the group's. */
export class ChosenController implements ReactiveController {
  private readonly host: LitElement;
  private readonly onSecond: () => void;
  ids: readonly ClusterId[] = [];
  /** Where one more was refused. */
  refused: ClusterId | null = null;
  private compares = false;

  /** `onSecond`: a comparison is likely. */
  constructor(host: LitElement, onSecond: () => void) {
    this.host = host;
    this.onSecond = onSecond;
    host.addController(this);
  }

  hostConnected(): void {
    this.refused = null;
  }

  /** They stand beside each other now. */
  get on(): boolean {
    return this.compares && this.ids.length > 1;
  }

  /** Takes one more, or lets one go; `false`: there are enough. */
  readonly choose = (id: ClusterId, wanted: boolean): boolean => {
    const others = this.ids.filter((one) => one !== id);
    const isRefused = wanted && others.length >= MOST;
    this.refused = isRefused ? id : null;
    if (!isRefused) this.ids = wanted ? [...others, id] : others;
    if (this.ids.length > 1) this.onSecond();
    this.host.requestUpdate();
    return !isRefused;
  };

  compare(on: boolean): void {
    this.compares = on;
    this.refused = null;
    this.host.requestUpdate();
  }
}
