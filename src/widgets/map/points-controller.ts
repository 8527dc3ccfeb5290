import { type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { warnOnce } from '../../kit/warn.ts';
import type { Point, Sight } from '../../model/geo.ts';
import type { Locale } from '../../model/language.ts';
import type { Snapshot } from '../../state/group.ts';
import type { PointsLayer } from './points-layer.ts';

type Host = LitElement & { readonly points: unknown; readonly src: string };

export interface PointsOptions {
  readonly sight: Sight;
  /** Of the canvas, in pixels. */
  readonly width: number;
  /** Numbers and other marks on the canvas, in pixels. */
  readonly taken: readonly Point[];
  readonly locale: Locale;
  readonly level: number;
}

/** A page's own places. What reads and draws them is loaded when there are any. */
export class PointsController implements ReactiveController {
  private readonly host: Host;
  private layer: PointsLayer | undefined;
  private points: unknown = null;
  private src = '';

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { points, src } = this.host;
    if (points === this.points && src === this.src) return;
    const fromSrc = points === null || points === undefined;
    [this.points, this.src] = [points, src];
    void this.load(fromSrc, points, src);
  }

  /** There are places to show. */
  get some(): boolean {
    return this.layer !== undefined;
  }

  canvas(snapshot: Snapshot, options: PointsOptions): TemplateResult | typeof nothing {
    return this.layer?.canvas(regionOf(snapshot), options) ?? nothing;
  }

  list(snapshot: Snapshot, options: Pick<PointsOptions, 'locale' | 'level'>): TemplateResult | typeof nothing {
    return this.layer?.list(regionOf(snapshot), options) ?? nothing;
  }

  /** What is there stays until the new places are. */
  private async load(fromSrc: boolean, points: unknown, src: string): Promise<void> {
    const stillAsked = (): boolean => this.points === points && this.src === src;
    let layer: PointsLayer | undefined;
    try {
      if (!fromSrc || src) {
        const { PointsLayer } = await import('./points-layer.ts');
        layer = await PointsLayer.from(this.host, fromSrc ? src : points);
      }
    } catch (error) {
      warnOnce(
        `<${this.host.localName} src="${src}">: ${error instanceof Error ? error.message : String(error)}. The places are not shown.`,
      );
      return;
    }
    if (!stillAsked()) return;
    this.layer = layer;
    this.host.requestUpdate();
  }
}

const regionOf = ({ dataset, filter }: Snapshot): Region | undefined => dataset.regions.find(({ id }) => id === filter.region);
