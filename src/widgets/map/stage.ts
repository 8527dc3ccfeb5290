import { html, nothing, type TemplateResult } from 'lit';
import type { Municipality, Region } from '../../data/types.ts';
import type { Sight } from '../../domain/geo/geo.ts';
import type { Snapshot } from '../../store/group.ts';
import { country } from './country.ts';
import type { Extras } from './extras.ts';
import { figure, markAt } from './figure.ts';
import type { Figure } from './figure.view.ts';
import type { MapTerms } from './map.terms.ts';
import type { MapView } from './map.view.ts';
import type { under } from './pieces.ts';

export interface Stage {
  readonly snapshot: Snapshot;
  readonly terms: MapTerms;
  readonly view: MapView;
  readonly drawn: Figure;
  readonly sight: Sight;
  readonly division: readonly Region[];
  readonly municipality: Municipality | undefined;
  readonly showMunicipalities: boolean;
  readonly pick: (id: string) => void;
  readonly extras: Extras | undefined;
  readonly skip: (event: Event) => void;
  /** What explains the marks, once it has followed. */
  readonly under: typeof under | undefined;
}

/** The drawn country with everything that stands on it, and what explains it. */
export function stage({
  snapshot,
  terms,
  view,
  drawn,
  sight,
  division,
  municipality,
  showMunicipalities,
  pick,
  extras,
  skip,
  under: explain,
}: Stage): TemplateResult {
  const { regions, pins } = extras ?? {};
  return html`<div class="map" part="figure">
    <div class="figure">
      <a class="skip" href="#list" @click=${skip}>${terms.skip}</a>
      <div
        class="canvas ${regions?.pointed ? 'pointing' : ''}"
        part="canvas"
        @click=${(event: MouseEvent) => {
          const id = markAt(event);
          if (id) pick(id);
          pins?.click(event);
          regions?.click(event);
        }}
        @keydown=${pins?.press}
        @pointermove=${regions?.move}
        @pointerleave=${regions?.leave}
        @pointerover=${pins?.point}
        @pointerout=${pins?.leave}
        @focusin=${pins?.enter}
        @focusout=${pins?.leave}
      >
        ${country({
          ...{
            sight,
            division,
            whole: explain !== undefined,
            region: view.region,
            pointed: regions?.pointed,
          },
          land: snapshot.dataset.municipalities,
          next: snapshot.dataset.regions.filter(({ to }) => to === null),
          municipality: municipality?.code ?? null,
          municipalities: showMunicipalities,
        })}
        ${sight.inset ? html`<span class="bornholm" aria-hidden="true">Bornholm</span>` : nothing}
        ${extras?.onCanvas(drawn)}
        ${figure(drawn, {
          label: terms.figure,
          selected: snapshot.selected,
          current: pins?.tabStop ?? drawn.pins[0]?.pin.entry.cluster.id,
          described: pins?.hinted ?? null,
          town: snapshot.filter.town,
        })}
        ${extras?.card(view, drawn)}
      </div>
      ${extras?.belowCanvas(view)}
    </div>
    ${explain?.(view, terms, extras?.legend(drawn))}
  </div>`;
}
