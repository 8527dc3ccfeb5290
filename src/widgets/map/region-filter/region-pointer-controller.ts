import { isElement } from '../../../dom/native.ts';
import type { LitElement, ReactiveController } from 'lit';
import type { Region } from '../../../data/types.ts';
import { unplace, type Viewport } from '../../../domain/geo/geo.ts';
import { municipalityUnder } from '../../../domain/geo/municipality-at.ts';

export interface RegionPointer {
  /** What the map shows now. */
  readonly viewport: () => Viewport;
  /** The region in force that the municipality with that code lies in. */
  readonly regionOf: (municipality: string) => Region | undefined;
  /** The visitor picked a region on the map. */
  readonly onPick: (region: Region) => void;
}

/**
 * The regions under a pointer: it lights up what a click would choose. The keyboard has the same
 * choice as a native control.
 */
export class RegionPointerController implements ReactiveController {
  pointed: Region | undefined;
  private readonly host: LitElement;
  private readonly map: RegionPointer;

  constructor(host: LitElement, map: RegionPointer) {
    this.host = host;
    this.map = map;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pointed = undefined;
  }

  readonly move = (event: PointerEvent): void => {
    // A finger has no hovering.
    if (event.pointerType !== 'touch') this.light(this.regionAt(event));
  };

  readonly leave = (): void => {
    this.light(undefined);
  };

  readonly click = (event: MouseEvent): void => {
    const region = this.regionAt(event);
    if (region) this.map.onPick(region);
  };

  private regionAt({ currentTarget, target, clientX, clientY }: MouseEvent): Region | undefined {
    if (
      !(currentTarget instanceof HTMLElement) ||
      (isElement(target) && target.closest('button, .tip'))
    )
      return undefined;
    const canvas = currentTarget.getBoundingClientRect();
    const viewport = this.map.viewport();
    const { x, y, width } = viewport.frame;
    const scale = width / canvas.width;
    const point = {
      x: x + (clientX - canvas.x) * scale,
      y: y + (clientY - canvas.y) * scale,
    };
    const code = municipalityUnder(unplace(point, viewport));
    return code === null ? undefined : this.map.regionOf(code);
  }

  private light(region: Region | undefined): void {
    if (this.pointed === region) return;
    this.pointed = region;
    this.host.requestUpdate();
  }
}
