import { html, nothing, type TemplateResult } from 'lit';
import { drawing } from '../../../core/templates/icons.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { MapView } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';
import { type LegendState, toLegend } from './legend.view.ts';

export { legendStyles } from './legend.styles.ts';

const INFO = 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9.2V14M10 6.3v.1';

export interface Legend extends LegendState {
  readonly view: MapView;
  readonly layout: MarkerLayout;
  readonly locale: Locale;
  /** Marks of other features. */
  readonly more: readonly unknown[];
}

/** What the marks on the map mean, and the clusters that have no place on it. */
export function legend({ view, layout, locale, more, ...state }: Legend): TemplateResult {
  const { merges, region } = view;
  const { hint, marks, quiet, missing } = toLegend(view, layout, locale, state);
  return html`<div class="under">
    ${merges && region ? html`<p class="note">${drawing(INFO, 20)}<span>${merges}</span></p>` : nothing}
    <ul class="legend" part="legend">
      ${hint ? html`<li>${hint}</li>` : nothing}
      ${marks.map(({ mark, label }) => html`<li><span class="spot ${mark}"></span> ${label}</li>`)}
      ${more} ${quiet ? html`<li>${quiet}</li>` : nothing}
    </ul>
    ${missing ? html`<p class="tray" part="tray">${missing}</p>` : nothing}
  </div>`;
}
