import type { LitElement, ReactiveController } from 'lit';
import type { Municipality, Region } from '../../data/types.ts';
import { boxOf } from '../../domain/geo/areas.ts';
import { COUNTRY, type Sight, sightOf } from '../../domain/geo/geo.ts';
import { codesIn } from '../../domain/geo/shapes.ts';

export interface Fitted {
  readonly fit: boolean;
  readonly region: Region | undefined;
  readonly municipality: Municipality | undefined;
  /** Every municipality, with the region that it lies in. */
  readonly municipalities: readonly Municipality[];
}

const ISLAND = '0400';

/** Whether the map shows the whole country or one area of it. */
export class SightController implements ReactiveController {
  sight: Sight = COUNTRY;
  private readonly host: LitElement;
  private area = '';
  private region = '';
  /** The visitor has gone back to the whole country. */
  private whole = false;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.whole = false;
  }

  /** The sight of a chosen region, else of the page's municipality, else of the country. */
  follow({ fit, region, municipality, municipalities }: Fitted): Sight {
    if (region && region.id !== this.region) this.whole = false;
    this.region = region?.id ?? '';
    const codes =
      !fit || this.whole
        ? []
        : region
          ? codesIn([region.id, ...region.mergedFrom], municipalities)
          : municipality
            ? [municipality.code]
            : [];
    const area = codes.join();
    if (area !== this.area) {
      this.area = area;
      const mainland = codes.filter((code) => code !== ISLAND);
      const drawn = mainland.length ? mainland : codes;
      this.sight = drawn.length ? sightOf(boxOf(drawn), drawn.length < codes.length) : COUNTRY;
    }
    return this.sight;
  }

  /** Back to the whole country: until another region is chosen. */
  leave(): void {
    this.whole = true;
    this.host.requestUpdate();
  }
}
