import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Municipality, Region } from '../../data/types.ts';
import { BORNHOLM, type Box, FRAME, type Sight } from '../../domain/geo/geo.ts';
import { bordersOf } from './country.view.ts';
import {
  areaPath,
  bordersPath,
  codesIn,
  landBorderPath,
  landPath,
  municipalityPath,
  neighboursPath,
} from '../../domain/geo/shapes.ts';

export interface Country {
  readonly sight: Sight;
  /** The regions in force. */
  readonly division: readonly Region[];
  /** The regions after those, where that is decided; else the same. */
  readonly next: readonly Region[];
  /** Every municipality, with the region that it lies in. */
  readonly land: readonly Municipality[];
  /** The one that the visitor chose. */
  readonly region: Region | undefined;
  /** The code of the page's own municipality. */
  readonly municipality: string | null;
  /** The region under the pointer. */
  readonly pointed: Region | undefined;
  /** Draws the borders between municipalities too. */
  readonly municipalities: boolean;
  /** The neighbours too. */
  readonly whole: boolean;
}

const box = ({ x, y, width, height }: Box): string => `${x} ${y} ${width} ${height}`;

/** The drawn country: decoration, since every fact is in the list too. */
export const country = (options: Country): TemplateResult =>
  html`<svg
      class="far ${options.sight.frame === FRAME ? '' : 'near'}"
      viewBox=${box(options.sight.frame)}
      aria-hidden="true"
      focusable="false"
    >
      ${
        options.whole
          ? svg`<path d=${neighboursPath()}></path>
              <path class="strip" d=${landBorderPath()}></path>`
          : nothing
      }
    </svg>
    <svg viewBox=${box(options.sight.frame)} aria-hidden="true" focusable="false">
      <path class="land" d=${landPath()}></path>
      ${areas(options)} ${borders(options)}
      <path class="german" d=${landBorderPath()}></path>
      ${own(options)} ${island(options)}
    </svg>`;

const CODES = ['0400', '0411'];

/** Bornholm in its box. */
function island(options: Country): unknown {
  const { inset } = options.sight;
  if (!inset) return nothing;
  const { x, y, width, height } = inset;
  return svg`<rect class="inset" x=${x} y=${y} width=${width} height=${height}></rect>
    <svg x=${x} y=${y} width=${width} height=${height} viewBox=${box(BORNHOLM)}>
      <path class="land" d=${CODES.map(municipalityPath).join('')}></path>
      ${areas(options)} ${own(options)}
    </svg>`;
}

/** The region that the visitor chose, and the one that the pointer is on. */
const areas = ({ land, region, pointed }: Country): unknown => [
  area(land, region, 'chosen'),
  pointed === region ? nothing : area(land, pointed, 'pointed'),
];

const area = (
  land: readonly Municipality[],
  region: Region | undefined,
  className: string,
): unknown =>
  region
    ? svg`<path class=${className} d=${areaPath(codesIn([region.id, ...region.mergedFrom], land))}></path>`
    : nothing;

function borders({ land, division, next, municipalities }: Country): unknown {
  const { stays, goes } = bordersOf(land, division, next);
  const fine = municipalities
    ? svg`<path class="border fine" d=${bordersPath(land, 'within', (a, b) => a.region === b.region)}></path>`
    : nothing;
  return svg`${fine}<path class="border" d=${stays}></path>${goes ? svg`<path class="border until" d=${goes}></path>` : nothing}`;
}

const own = ({ municipality }: Country): unknown => {
  const outline = municipality ? municipalityPath(municipality) : '';
  return outline
    ? svg`<path class="halo" d=${outline}></path><path class="own" d=${outline}></path>`
    : nothing;
};
