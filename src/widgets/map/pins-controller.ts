import type { LitElement, ReactiveController } from 'lit';
import { markAt } from './figure.ts';

/** Milliseconds that the card waits for the pointer to reach it. */
const LINGER = 150;

export interface PinsHost {
  readonly selected: () => string | null;
  /** Picks what the mark stands for, or lets it go if it is the picked one. */
  readonly pick: (id: string) => void;
}

/**
 * The numbers on the map under pointer and keyboard: one tab stop, arrows in the order of the numbers, a card for the one
 * that is pointed at or focused. Escape closes the card first, then lets the choice go.
 */
export class PinsController implements ReactiveController {
  /** The number whose card is shown. */
  hinted: string | null = null;
  private readonly host: LitElement;
  private readonly map: PinsHost;
  private ids: readonly string[] = [];
  private last: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, map: PinsHost) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  /** What has a mark on the map: clusters in the order of their numbers, then towns. */
  follow(ids: readonly string[]): void {
    this.ids = ids;
  }

  /** The number last used, else the selected one, else the first: as long as it is on the map. */
  get tabStop(): string | undefined {
    return (
      [this.last, this.map.selected()].find((id) => id !== null && this.ids.includes(id)) ??
      this.ids[0]
    );
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.hinted = null;
  }

  focus(id: string | null): void {
    this.button(id)?.focus();
  }

  /** Once the host is drawn again: what was focused may be gone. */
  focusFirst(): void {
    void this.host.updateComplete.then(() => {
      this.focus(this.tabStop ?? null);
    });
  }

  readonly click = (event: Event): void => {
    const id = markAt(event);
    if (!id) return;
    this.last = id;
  };

  readonly point = (event: PointerEvent): void => {
    const id = markAt(event);
    const onCard = event.target instanceof Element && event.target.closest('.tip');
    if (id || onCard) clearTimeout(this.timer);
    // A finger has no hovering: its tap picks, and what is picked stands under the map.
    if (id && event.pointerType !== 'touch') this.hint(id);
  };

  readonly enter = (event: Event): void => {
    const id = markAt(event);
    if (!id) return;
    clearTimeout(this.timer);
    this.last = id;
    if (this.button(id)?.matches(':focus-visible')) this.hint(id);
    else this.host.requestUpdate();
  };

  readonly leave = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.hint(null);
    }, LINGER);
  };

  readonly press = (event: KeyboardEvent): void => {
    const { ids } = this;
    const selected = this.map.selected();
    const at = ids.indexOf(markAt(event) ?? '');
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at - 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (event.key === 'Escape' && this.hinted) this.hint(null);
    else if (event.key === 'Escape' && selected) this.map.pick(selected);
    else if (at >= 0 && step !== undefined) this.focus(ids.at(step % ids.length) ?? null);
    else return;
    event.preventDefault();
  };

  private hint(id: string | null): void {
    if (this.hinted === id) return;
    this.hinted = id;
    this.host.requestUpdate();
  }

  private button(id: string | null): HTMLElement | null {
    return id
      ? this.host.renderRoot.querySelector<HTMLElement>(`button[data-id="${CSS.escape(id)}"]`)
      : null;
  }
}
