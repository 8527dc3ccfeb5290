import { html, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import type { ClusterId } from '../../data/types.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import type { Point } from '../../domain/geo/geo.ts';
import { type Figure, type FigurePin, type FigureTown, townId } from './figure.view.ts';

export interface FigureOptions {
  readonly label: string;
  readonly selected: ClusterId | null;
  /** The one pin that the Tab key stops at. */
  readonly current: string | undefined;
  /** The pin whose card is shown. */
  readonly described: string | null;
  /** The town whose activities the group shows. */
  readonly town: string | null;
}

/** In shares of the canvas, so that a page that is printed, or zoomed, keeps them in their places. */
const at = ({ x, y }: Point, { width, height }: Figure): DirectiveResult =>
  setProperties({ '--x': share(x, width), '--y': share(y, height) });

const share = (n: number, of: number): number => Math.round((n / of) * 10_000) / 100;

/** What stands over the country: links, places, numbers and town names. The numbers are buttons in their own order. */
export const figure = (view: Figure, options: FigureOptions): TemplateResult =>
  html`<svg viewBox="0 0 ${view.width} ${view.height}" aria-hidden="true" focusable="false">
      ${view.leaders.map(({ from, to }) => svg`<path class="leader" d="M${from.x} ${from.y}L${to.x} ${to.y}"></path>`)}
      ${view.links.map((d) => svg`<path class="link" d=${d}></path><path class="link" d=${d}></path>`)}
    </svg>
    ${view.towns.map(
      (one) =>
        html`<span
          class="over sum"
          ${setProperties({ '--x': share(one.at.x, view.width), '--y': share(one.at.y, view.height), '--r': one.radius })}
        ></span>`,
    )}
    ${view.anchors.map((point) => html`<span class="over anchor" ${at(point, view)}></span>`)}
    ${view.offices.map((one) => html`<span class="over spot ${one.office.kind}" ${at(one, view)}></span>`)}
    ${view.labels.map((label) => html`<span class="over ${label.kind} ${label.side}" aria-hidden="true" ${at(label, view)}>${label.text}</span>`)}
    <div role="group" aria-label=${options.label} class="pins">
      ${view.pins.map((pin) => renderPin(pin, view, options))}${view.towns.map((town) => renderTown(town, view, options))}
    </div>`;

function renderTown(
  { mark, x, y, roomy }: FigureTown,
  view: Figure,
  { town, current, described }: FigureOptions,
): TemplateResult {
  const id = townId(mark.town);
  return html`<button
    type="button"
    part="town"
    data-id=${id}
    class="${roomy ? 'roomy ' : ''}${view.width < 400 ? 'small' : ''}"
    tabindex=${id === current ? 0 : -1}
    aria-label=${mark.name}
    aria-pressed=${mark.town === town}
    aria-describedby=${id === described ? 'tip' : nothing}
    ${at({ x, y }, view)}
  >
    ${numberMark(mark.count, 'town')}
  </button>`;
}

function renderPin(
  { pin, x, y, roomy }: FigurePin,
  view: Figure,
  { selected, current, described }: FigureOptions,
): TemplateResult {
  const { id } = pin.entry.cluster;
  const quiet = pin.out || (selected !== null && selected !== id);
  return html`<button
    type="button"
    part="pin"
    data-id=${id}
    class="${roomy ? 'roomy ' : ''}${quiet ? 'quiet-pin ' : ''}${view.width < 400 ? 'small' : ''}"
    tabindex=${id === current ? 0 : -1}
    aria-label=${pin.name}
    aria-pressed=${id === selected}
    aria-describedby=${id === described ? 'tip' : nothing}
    ${at({ x, y }, view)}
  >
    ${numberMark(pin.entry.order, pin.standing)}
  </button>`;
}

/** The mark that the event is on: a cluster's id, or that of a town's activities. */
export const markAt = ({ target }: Event): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('button[data-id]')?.dataset['id'] ?? null)
    : null;
