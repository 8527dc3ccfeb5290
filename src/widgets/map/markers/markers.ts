import { isElement } from '../../../dom/native.ts';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { ClusterId } from '../../../data/types.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { Point } from '../../../domain/geo/geo.ts';
import {
  type MarkerLayout,
  type PlacedPin,
  type PlacedTown,
  townMarkerId,
} from './marker-layout.view.ts';

export interface Markers {
  /** The name of the group of buttons. */
  readonly label: string;
  readonly selected: ClusterId | null;
  /** The town whose activities the group shows. */
  readonly town: string | null;
  /** The marker that the Tab key stops at. */
  readonly tabStop: string | undefined;
  /** The marker that the tooltip describes. */
  readonly described: string | null;
}

/**
 * In shares of the canvas, so that a page that is printed, or zoomed, keeps them in their places.
 */
const at = ({ x, y }: Point, { width, height }: MarkerLayout): DirectiveResult =>
  setProperties({ '--x': share(x, width), '--y': share(y, height) });

const share = (n: number, of: number): number => Math.round((n / of) * 10_000) / 100;

/**
 * What stands over the country: links, offices, numbers and names. The numbers are buttons in their
 * own order.
 */
export const markers = (layout: MarkerLayout, options: Markers): TemplateResult =>
  html`<svg viewBox="0 0 ${layout.width} ${layout.height}" aria-hidden="true" focusable="false">
      ${layout.leaders.map(({ from, to }) => svg`<path class="leader" d="M${from.x} ${from.y}L${to.x} ${to.y}"></path>`)}
      ${layout.links.map((d) => svg`<path class="link" d=${d}></path><path class="link" d=${d}></path>`)}
    </svg>
    ${layout.towns.map((town) => townCircle(town, layout))}
    ${layout.anchors.map((point) => html`<span class="over anchor" ${at(point, layout)}></span>`)}
    ${layout.offices.map((one) => html`<span class="over spot ${one.office.kind}" ${at(one, layout)}></span>`)}
    ${layout.names.map((name) => html`<span class="over name ${name.side} ${name.of ? '' : 'of-town'}" aria-hidden="true" ${at(name, layout)}>${name.lines.map((line) => html`<span>${line}</span>`)}</span>`)}
    <div role="group" aria-label=${options.label} class="pins">
      ${layout.pins.map((pin) => clusterMarker(pin, layout, options))}${layout.towns.map((town) => townMarker(town, layout, options))}
    </div>`;

/** The area of the circle tells how many activities there are. */
const townCircle = (
  { at: point, radius }: PlacedTown,
  { width, height }: MarkerLayout,
): TemplateResult =>
  html`<span
    class="over sum"
    ${setProperties({ '--x': share(point.x, width), '--y': share(point.y, height), '--r': radius })}
  ></span>`;

function townMarker(
  { town, x, y, hasTouchMargin }: PlacedTown,
  layout: MarkerLayout,
  options: Markers,
): TemplateResult {
  const id = townMarkerId(town.town);
  return html`<button
    type="button"
    part="town"
    data-id=${id}
    class=${classes(layout, hasTouchMargin)}
    tabindex=${id === options.tabStop ? 0 : -1}
    aria-label=${town.name}
    aria-pressed=${town.town === options.town}
    aria-describedby=${id === options.described ? 'tip' : nothing}
    ${at({ x, y }, layout)}
  >
    ${numberMark(town.count, 'town')}
  </button>`;
}

function clusterMarker(
  { pin, x, y, hasTouchMargin }: PlacedPin,
  layout: MarkerLayout,
  { selected, tabStop, described }: Markers,
): TemplateResult {
  const { id } = pin.entry.cluster;
  const quiet = pin.out || (selected !== null && selected !== id);
  return html`<button
    type="button"
    part="pin"
    data-id=${id}
    class="${quiet ? 'quiet-pin ' : ''}${classes(layout, hasTouchMargin)}"
    tabindex=${id === tabStop ? 0 : -1}
    aria-label=${pin.name}
    aria-pressed=${id === selected}
    aria-describedby=${id === described ? 'tip' : nothing}
    ${at({ x, y }, layout)}
  >
    ${numberMark(pin.entry.order, pin.standing)}
  </button>`;
}

const classes = ({ isSmall }: MarkerLayout, hasTouchMargin: boolean): string =>
  `${hasTouchMargin ? 'has-touch-margin ' : ''}${isSmall ? 'small' : ''}`;

/** The marker that the event is on: a cluster's id, or that of a town's activities. */
export const markerAt = ({ target }: Event): string | null =>
  isElement(target)
    ? (target.closest<HTMLElement>('button[data-id]')?.dataset['id'] ?? null)
    : null;
