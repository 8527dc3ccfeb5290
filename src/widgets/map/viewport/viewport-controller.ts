import type { LitElement, ReactiveController } from 'lit';
import type { Municipality, Region } from '../../../data/types.ts';
import { boxOf } from '../../../domain/geo/areas.ts';
import { type Box, COUNTRY, type Viewport, viewportOf } from '../../../domain/geo/geo.ts';
import { codesIn, municipalityPath } from '../../../domain/geo/shapes.ts';

export interface FittedArea {
  /** Shows an area alone, where there is one. */
  readonly fit: boolean;
  readonly region: Region | undefined;
  readonly municipality: Municipality | undefined;
  /** Every municipality, with the region that it lies in. */
  readonly municipalities: readonly Municipality[];
  /** The whole country, for a canvas of that width. */
  readonly country: Viewport;
}

const BORNHOLM = '0400';

/** Whether the map shows the whole country or one area of it. */
export class ViewportController implements ReactiveController {
  /** What the map shows now. */
  viewport: Viewport = COUNTRY;
  private readonly host: LitElement;
  private area = '';
  private region = '';
  /** The visitor has gone back to the whole country. */
  private wholeCountry = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.wholeCountry = false;
  }

  /** Shows a chosen region, else the page's municipality, else the country. */
  show(area: FittedArea): Viewport {
    const { fit, region, country } = area;
    if (region && region.id !== this.region) this.wholeCountry = false;
    this.region = region?.id ?? '';
    const codes = fit && !this.wholeCountry ? codesOf(area) : [];
    const key = [country.frame.width, ...codes].join();
    if (key !== this.area) {
      this.area = key;
      this.viewport = codes.length ? fitted(codes, country.frame) : country;
    }
    return this.viewport;
  }

  /** Back to the whole country: until another region is chosen. */
  showCountry(): void {
    this.wholeCountry = true;
    this.host.requestUpdate();
  }
}

function codesOf({ region, municipality, municipalities }: FittedArea): readonly string[] {
  if (region) return codesIn([region.id, ...region.mergedFrom], municipalities);
  // Its outline may still be on its way.
  return municipality && municipalityPath(municipality.code) ? [municipality.code] : [];
}

/** Bornholm stands in its box, unless it is all there is to show. */
function fitted(codes: readonly string[], like: Box): Viewport {
  const mainland = codes.filter((code) => code !== BORNHOLM);
  const drawn = mainland.length ? mainland : codes;
  return viewportOf(boxOf(drawn), drawn.length < codes.length, { like });
}
