import { type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import type { Point, Sight } from '../../domain/geo/geo.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import type { PointsLayer } from './points-layer.ts';

type Host = LitElement & {
  readonly points: unknown;
  readonly pointsSrc: string;
  readonly fetched: unknown;
};

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
  /** Places, or the address of some. */
  private from: unknown = null;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { points, pointsSrc, fetched } = this.host;
    const from = points ?? (pointsSrc || fetched);
    if (from === this.from) return;
    this.from = from;
    void this.load(from);
  }

  /** There are places to show. */
  get some(): boolean {
    return this.layer !== undefined;
  }

  canvas(snapshot: Snapshot, options: PointsOptions): TemplateResult | typeof nothing {
    return (
      this.layer?.canvas(snapshot.dataset.municipalities, regionOf(snapshot), options) ?? nothing
    );
  }

  list(
    snapshot: Snapshot,
    options: Pick<PointsOptions, 'locale' | 'level'>,
  ): TemplateResult | typeof nothing {
    return (
      this.layer?.list(snapshot.dataset.municipalities, regionOf(snapshot), options) ?? nothing
    );
  }

  /** What is there stays until the new places are. */
  private async load(from: unknown): Promise<void> {
    let layer: PointsLayer | undefined;
    try {
      if (from) {
        const { PointsLayer } = await import('./points-layer.ts');
        layer = await PointsLayer.from(this.host, from);
      }
    } catch (error) {
      const where = typeof from === 'string' ? `points-src="${from}"` : 'points';
      warnOnce(
        `<${this.host.localName} ${where}>: ${error instanceof Error ? error.message : String(error)}. The places are not shown.`,
      );
      return;
    }
    if (this.from !== from) return;
    this.layer = layer;
    this.host.requestUpdate();
  }
}

const regionOf = ({ dataset, filter }: Snapshot): Region | undefined =>
  dataset.regions.find(({ id }) => id === filter.region);
