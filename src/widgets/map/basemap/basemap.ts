import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Region } from '../../../data/types.ts';
import { BORNHOLM, type Box, isCountry, type Viewport } from '../../../domain/geo/geo.ts';
import {
  areaPath,
  bordersPath,
  codesIn,
  landBorderPath,
  landPath,
  municipalityPath,
  neighboursPath,
} from '../../../domain/geo/shapes.ts';
import type { MapContent } from '../map.view.ts';
import { regionBorders } from './region-borders.view.ts';

export interface Basemap {
  readonly content: MapContent;
  readonly viewport: Viewport;
  /** The region that the visitor chose. */
  readonly region: Region | undefined;
  /** The municipality to outline, by code: the visitor's, else the page's. */
  readonly outlined: string | undefined;
  /** The region under the pointer. */
  readonly pointed: Region | undefined;
  /** Draws the borders between municipalities too. */
  readonly showMunicipalities: boolean;
  /** Draws the neighbours too. */
  readonly showNeighbours: boolean;
}

const box = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;

/** The drawn country: decoration, since every fact is in the list too. */
export const basemap = (options: Basemap): TemplateResult =>
  html`<svg
      class="far ${isCountry(options.viewport) ? '' : 'near'}"
      viewBox=${box(options.viewport.frame)}
      aria-hidden="true"
      focusable="false"
    >
      ${
        options.showNeighbours
          ? svg`<path d=${neighboursPath()}></path>
              <path class="strip" d=${landBorderPath()}></path>`
          : nothing
      }
    </svg>
    <svg viewBox=${box(options.viewport.frame)} aria-hidden="true" focusable="false">
      <path class="land" d=${landPath()}></path>
      ${areas(options)} ${borders(options)}
      <path class="german" d=${landBorderPath()}></path>
      ${ownMunicipality(options)} ${bornholm(options)}
    </svg>
    ${options.viewport.inset ? html`<span class="bornholm" aria-hidden="true">Bornholm</span>` : nothing}`;

const BORNHOLM_CODES = ['0400', '0411'];

/** Bornholm in its box. */
function bornholm(options: Basemap): unknown {
  const { inset } = options.viewport;
  if (!inset) return nothing;
  const { x, y, width, height } = inset;
  return svg`<rect class="inset" x=${x} y=${y} width=${width} height=${height}></rect>
    <svg x=${x} y=${y} width=${width} height=${height} viewBox=${box(BORNHOLM)}>
      <path class="land" d=${BORNHOLM_CODES.map(municipalityPath).join('')}></path>
      ${areas(options)} ${ownMunicipality(options)}
    </svg>`;
}

/** The region that the visitor chose, and the one that the pointer is on. */
const areas = ({ content, region, pointed }: Basemap): unknown => [
  area(region, 'chosen', content),
  pointed === region ? nothing : area(pointed, 'pointed', content),
];

function area(
  region: Region | undefined,
  className: string,
  { snapshot: { dataset } }: MapContent,
): unknown {
  if (!region) return nothing;
  const codes = codesIn([region.id, ...region.mergedFrom], dataset.municipalities);
  return svg`<path class=${className} d=${areaPath(codes)}></path>`;
}

function borders({ content, showMunicipalities }: Basemap): unknown {
  const { dataset } = content.snapshot;
  const { stays, goes } = regionBorders(content.division, dataset);
  const fine = showMunicipalities
    ? svg`<path class="border fine" d=${bordersPath(dataset.municipalities, 'within', (a, b) => a.region === b.region)}></path>`
    : nothing;
  return svg`${fine}<path class="border" d=${stays}></path>${goes ? svg`<path class="border until" d=${goes}></path>` : nothing}`;
}

const ownMunicipality = ({ outlined }: Basemap): unknown => {
  const outline = outlined ? municipalityPath(outlined) : '';
  return outline
    ? svg`<path class="halo" d=${outline}></path><path class="own" d=${outline}></path>`
    : nothing;
};
