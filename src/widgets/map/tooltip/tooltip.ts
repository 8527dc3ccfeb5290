import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { placesTerms, statedWords } from '../../../core/locales/terms.ts';
import { placeTooltip } from './place-tooltip.ts';
import { calledName } from '../../../domain/clusters/clusters.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import type { MapPin } from '../map.view.ts';
import { type MarkerLayout, townMarkerId } from '../markers/marker-layout.view.ts';
import type { TownMarker } from '../towns/towns.view.ts';

export { tooltipStyles } from './tooltip.styles.ts';

/** What stands at a marker that is pointed at or focused. */
export class Tooltip implements ReactiveController {
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const find = (selector: string): HTMLElement | null =>
      this.host.renderRoot.querySelector(selector);
    const [anchor, tooltip, arrow] = [find('[aria-describedby=tip]'), find('.tip'), find('.arrow')];
    if (anchor && tooltip && arrow) void placeTooltip(anchor, tooltip, arrow);
  }

  render(
    described: string | null,
    { pins, towns, names }: MarkerLayout,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    if (names.some(({ of }) => of === described)) return nothing;
    const pin = pins.find(({ pin: { entry } }) => entry.cluster.id === described)?.pin;
    if (pin) return frame(ofCluster(pin, locale));
    const town = towns.find((one) => townMarkerId(one.town.town) === described)?.town;
    return town ? frame(ofTown(town)) : nothing;
  }
}

const frame = (body: TemplateResult): TemplateResult =>
  html`<div class="tip" part="tip" id="tip" role="tooltip">
    ${body}<span class="arrow"></span>
  </div>`;

function ofCluster({ entry, office, standing }: MapPin, locale: Locale): TemplateResult {
  const places = placesTerms(locale);
  const state = standing === 'unconfirmed' ? `, ${places.states.unconfirmed}` : nothing;
  return html`<b>${entry.order} ${calledName(entry.cluster)}</b>
    ${inLocale(entry.position.name, locale)}<br />
    ${office.town}${state}, ${statedWords(office, places)}`;
}

const ofTown = ({ name }: TownMarker): TemplateResult => html`<b>${name}</b>`;
