import type { TemplateResult } from 'lit';
import type { Told } from '../../domain/activities/activities.ts';
import { googleLink, outlookLink } from '../../domain/activities/calendar-links.ts';
import type { CalendarEntry } from '../../domain/activities/ical.ts';
import { toDetail } from './detail.view.ts';
import { extraTerms } from './extras.terms.ts';
import type { Kit } from './extras-kit.ts';
import type { Scene } from './scene.view.ts';

export interface DetailOptions {
  readonly scene: Scene;
  /** The visitor's time zone. */
  readonly visitor: string | null;
  /** The activity as a calendar takes it; `null`: it is over. */
  readonly entry: CalendarEntry | null;
  /** It is the page's own, and has no source but that. */
  readonly own: boolean;
  readonly saveFile: () => void;
  readonly onlyTown: (town: string) => void;
}

/** All that is known of an activity, under it. */
export function detail(
  { html, nothing, externalLink }: Kit,
  activity: Told,
  options: DetailOptions,
): TemplateResult {
  const { scene, visitor, entry, own, saveFile, onlyTown } = options;
  const terms = extraTerms(scene.locale);
  const { facts, town, links, sources, stated, composed } = toDetail(
    activity,
    scene,
    terms,
    visitor,
  );
  const fact = (term: string, content: unknown, wide = false): TemplateResult =>
    html`<div class=${wide ? 'wide' : ''}>
      <dt>${term}</dt>
      <dd>${content}</dd>
    </div>`;
  const calendar = entry
    ? html`<button class="quiet" type="button" @click=${saveFile}>${terms.file}</button>
        <a href=${googleLink(entry)}>${terms.google}</a>
        <a href=${outlookLink(entry)}>${terms.outlook}</a>`
    : nothing;
  return html`<dl class="facts">
      ${facts.map(({ term, text, note, wide }) => fact(term, html`${text}${note ? html` <small>(${note})</small>` : nothing}`, wide))}
      ${links.map(({ label, url }) => fact(label, externalLink(url), true))}
      ${
        entry
          ? html`<div class="wide no-print">
              <dt>${terms.yours}</dt>
              <dd class="links">${calendar}</dd>
            </div>`
          : nothing
      }
      ${fact(
        terms.source,
        html`${
            sources.length
              ? sources.map(
                  ({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`,
                )
              : own
                ? terms.own
                : terms.unknown
          } <small>(${stated})</small>`,
        true,
      )}
    </dl>
    ${composed ? html`<p class="muted">${terms.composed}</p>` : nothing}
    ${
      town && town !== scene.filter.town
        ? html`<button
            class="quiet no-print"
            type="button"
            @click=${() => {
              onlyTown(town);
            }}
          >
            ${terms.onlyTown(town)}
          </button>`
        : nothing
    }`;
}
