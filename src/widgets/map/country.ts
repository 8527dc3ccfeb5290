import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { FRAME, INSET } from '../../model/geo.ts';
import { bordersPath, landBorderPath, landPath, municipalityPath, neighboursPath, regionPath } from '../../model/shapes.ts';

export interface Country {
  /** The regions in force. */
  readonly division: readonly Region[];
  /** The regions after those, where that is decided; else the same. */
  readonly next: readonly Region[];
  /** The one that the visitor chose. */
  readonly region: Region | undefined;
  /** The code of the page's own municipality. */
  readonly municipality: string | null;
}

const box = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string => `${x} ${y} ${width} ${height}`;

/** The drawn country: decoration, since every fact is in the list too. */
export const country = (options: Country): TemplateResult =>
  html`<svg class="far" viewBox=${box(FRAME)} aria-hidden="true" focusable="false">
      <path d=${neighboursPath()}></path>
      <path class="strip" d=${landBorderPath()}></path>
    </svg>
    <svg viewBox=${box(FRAME)} aria-hidden="true" focusable="false">
      <path class="land" d=${landPath()}></path>
      ${chosen(options)} ${borders(options)}
      <path class="german" d=${landBorderPath()}></path>
      ${own(options)}
      <rect class="inset" x=${INSET.atX} y=${INSET.atY} width=${INSET.width} height=${INSET.height}></rect>
      <svg x=${INSET.atX} y=${INSET.atY} width=${INSET.width} height=${INSET.height} viewBox=${box(INSET)}>
        <path class="land" d=${municipalityPath(BORNHOLM) + municipalityPath(CHRISTIANSO)}></path>
        ${chosen(options)} ${own(options)}
      </svg>
    </svg>`;

const BORNHOLM = '0400';
const CHRISTIANSO = '0411';

const chosen = ({ region }: Country): unknown =>
  region ? svg`<path class="chosen" d=${regionPath([region.id, ...region.mergedFrom])}></path>` : nothing;

/** A border that goes away when today's regions become others is drawn as such. */
function borders({ division, next }: Country): unknown {
  const owner = (regions: readonly Region[], id: string): string =>
    regions.find((one) => one.id === id || one.mergedFrom.includes(id))?.id ?? id;
  const name = `${division.map(({ id }) => id).join()} ${next.map(({ id }) => id).join()}`;
  const stays = bordersPath(`${name} stay`, (a, b) => owner(next, a.region) !== owner(next, b.region));
  const goes = bordersPath(
    `${name} go`,
    (a, b) => owner(division, a.region) !== owner(division, b.region) && owner(next, a.region) === owner(next, b.region),
  );
  return svg`<path class="border" d=${stays}></path>${goes ? svg`<path class="border until" d=${goes}></path>` : nothing}`;
}

const own = ({ municipality }: Country): unknown => {
  const outline = municipality ? municipalityPath(municipality) : '';
  return outline ? svg`<path class="halo" d=${outline}></path><path class="own" d=${outline}></path>` : nothing;
};
