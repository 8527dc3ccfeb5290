import { isElement } from '../../../dom/native.ts';
import type { LitElement, ReactiveController } from 'lit';
import { markerAt } from './markers.ts';

/** Milliseconds that the tooltip waits for the pointer to reach it. */
const LINGER = 150;

export interface MarkerEvents {
  /** The visitor picked what the marker stands for. */
  readonly onPick: (id: string) => void;
  /** The visitor let go of what is picked. Gives whether anything was. */
  readonly onRelease: () => boolean;
}

/**
 * The markers under pointer and keyboard: one tab stop, arrows in the order of the numbers, a
 * tooltip for the one that is pointed at or focused. Escape closes the tooltip first, then lets the
 * choice go.
 */
export class MarkerController implements ReactiveController {
  /** The marker that the tooltip describes. */
  described: string | null = null;
  private readonly host: LitElement;
  private readonly events: MarkerEvents;
  private lastUsed: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, events: MarkerEvents) {
    this.host = host;
    this.events = events;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.described = null;
  }

  /** The marker last used, else the selected one, else the first: as long as it is on the map. */
  tabStop(ids: readonly string[], selected: string | null): string | undefined {
    return [this.lastUsed, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  }

  focus(id: string | null): void {
    if (id !== null) this.button(id)?.focus();
  }

  /** Once the host is drawn again: what was focused may be gone. */
  focusTabStop(): void {
    void this.host.updateComplete.then(() => {
      this.buttons.find(({ tabIndex }) => tabIndex === 0)?.focus();
    });
  }

  readonly click = (event: Event): void => {
    const id = markerAt(event);
    if (!id) return;
    this.lastUsed = id;
    this.events.onPick(id);
  };

  readonly pointerOver = (event: PointerEvent): void => {
    const id = markerAt(event);
    const onTooltip = isElement(event.target) && event.target.closest('.tip');
    if (id || onTooltip) clearTimeout(this.timer);
    // A finger has no hovering: its tap picks, and what is picked stands under the map.
    if (id && event.pointerType !== 'touch') this.describe(id);
  };

  readonly focusIn = (event: Event): void => {
    const id = markerAt(event);
    if (!id) return;
    clearTimeout(this.timer);
    this.lastUsed = id;
    if (this.button(id)?.matches(':focus-visible')) this.describe(id);
    else this.host.requestUpdate();
  };

  readonly leave = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.describe(null);
    }, LINGER);
  };

  readonly keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' ? this.escape() : this.step(event)) event.preventDefault();
  };

  private escape(): boolean {
    // A number with its name beside it has no tooltip.
    if (!this.host.renderRoot.querySelector('.tip')) return this.events.onRelease();
    this.describe(null);
    return true;
  }

  /** Moves the focus, where the key is one that does. */
  private step(event: KeyboardEvent): boolean {
    const ids = this.buttons.map((button) => button.dataset['id'] ?? '');
    const at = ids.indexOf(markerAt(event) ?? '');
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const to = steps[event.key];
    if (at < 0 || to === undefined) return false;
    this.focus(ids.at(to % ids.length) ?? null);
    return true;
  }

  private describe(id: string | null): void {
    if (this.described === id) return;
    this.described = id;
    this.host.requestUpdate();
  }

  private get buttons(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('.pins button[data-id]')];
  }

  private button(id: string): HTMLElement | undefined {
    return this.buttons.find(({ dataset }) => dataset['id'] === id);
  }
}
