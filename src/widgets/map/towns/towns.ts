import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import type { MapContent, MapLayer } from '../map.view.ts';
import { mapTownsTerms } from './locales/terms.ts';
import { type TownMarker, townMarkers } from './towns.view.ts';

export { townsStyles } from './towns.styles.ts';

export interface TownsLayer extends MapLayer {
  /** They stand among the numbers, which make room for them. */
  readonly markers: readonly TownMarker[];
}

export interface TownsOptions {
  readonly level: number;
  /** The visitor chose a town; `null` is all. */
  readonly onChoose: (town: string | null) => void;
}

/** The towns with activities, on the map and as a list: each narrows the calendar down to it. */
export function townsLayer(content: MapContent, options: TownsOptions): TownsLayer {
  const markers = townMarkers(content);
  return {
    markers,
    onCanvas: nothing,
    legend: html`<li>${numberMark('n', 'town')} ${mapTownsTerms(content.locale).legend}</li>`,
    list: townList(markers, content, options),
  };
}

function townList(
  markers: readonly TownMarker[],
  { snapshot, locale }: MapContent,
  { level, onChoose }: TownsOptions,
): TemplateResult {
  const terms = mapTownsTerms(locale);
  const chosen = snapshot.filter.town;
  const shown = markers.filter(({ count }) => count);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  return html`<div class="group towns" part="towns">
    ${heading(level, 'group-head', terms.activityTowns(shown.length, total))}
    <ul class="chips">
      ${shown.map(
        ({ town, count }) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-pressed=${town === chosen}
              @click=${() => {
                onChoose(town === chosen ? null : town);
              }}
            >
              ${town} <b>${count}</b>
            </button>
          </li>`,
      )}
    </ul>
    ${
      chosen === null
        ? nothing
        : html`<button
            class="quiet"
            type="button"
            @click=${() => {
              onChoose(null);
            }}
          >
            ${terms.allTowns}
          </button>`
    }
  </div>`;
}
