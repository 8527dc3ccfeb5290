import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../kit/icons.ts';
import { numberMark } from '../../kit/number-mark.ts';
import { type PlacesTerms, statedWords } from '../../kit/places.terms.ts';
import { type Entry, headOffice, isPresent, standingOf } from '../../model/clusters.ts';
import { datePhrase } from '../../model/dates.ts';
import { inLocale, type Locale } from '../../model/language.ts';
import type { MapTerms } from './map.terms.ts';
import type { MapPin, MapView } from './map.view.ts';

/** The card at a number: hovered, focused, and closed by Escape. */
export const tip = ({ entry, office, standing }: MapPin, locale: Locale, places: PlacesTerms): TemplateResult =>
  html`<div class="tip" part="tip" id="tip" role="tooltip">
    <b>${entry.order} ${entry.cluster.name}</b>
    ${inLocale(entry.position.name, locale)}<br />
    ${office.town}${standing === 'unconfirmed' ? `, ${places.states.unconfirmed}` : nothing}, ${statedWords(office, places)}
    <span class="arrow"></span>
  </div>`;

/** What the marks mean, and the clusters that have no place on the map. */
export const under = ({ unplaced, ended, merges, region }: MapView, terms: MapTerms): TemplateResult =>
  html`<div class="under">
    ${merges && region ? html`<p class="note">${icon('info')}<span>${merges}</span></p>` : nothing}
    <ul class="legend" part="legend">
      <li>${numberMark('n', 'stated')} ${terms.legend.headOffice}</li>
      <li>${numberMark('n', 'unconfirmed')} ${terms.legend.unconfirmed}</li>
      <li><span class="spot"></span> ${terms.legend.office}</li>
      <li><span class="spot closed"></span> ${terms.legend.closed}</li>
    </ul>
    ${
      unplaced.length + ended.length
        ? html`<ul class="tray" part="tray">
            ${
              unplaced.length
                ? html`<li>
                    ${unplaced.map((entry) => html`${numberMark(entry.order, 'unknown')}<span class="sr">${entry.order} ${entry.cluster.name}</span>`)}
                    ${terms.noHeadOffice}
                  </li>`
                : nothing
            }
            ${ended.map(
              ({ order, cluster }) =>
                html`<li>${numberMark(order, 'ended')} ${terms.ceased(cluster.shortName, cluster.ended?.slice(0, 4) ?? '')}</li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;

export interface PeekHandlers {
  readonly close: () => void;
  readonly seeAll: (event: Event) => void;
}

/** On narrow maps the list is far below: the picked cluster in short stands right under the map. */
export function peek(
  { cluster, order, position }: Entry,
  locale: Locale,
  terms: MapTerms,
  places: PlacesTerms,
  { close, seeAll }: PeekHandlers,
): TemplateResult {
  const head = headOffice(cluster);
  const others = cluster.locations.filter((one) => one !== head && one.town && isPresent(one));
  return html`<div class="peek" part="peek">
    ${numberMark(order, standingOf(cluster))}
    <div>
      <b>${cluster.name}</b>
      <span class="position">${inLocale(position.name, locale)}</span>
    </div>
    <button class="close" type="button" aria-label=${terms.close} @click=${close}>${icon('close')}</button>
    <p>
      ${
        cluster.ended
          ? `${terms.ended} ${datePhrase(cluster.ended, locale)}.`
          : head
            ? `${terms.legend.headOffice}: ${head.town ?? places.unknown}${head.status === 'unconfirmed' ? `, ${places.states.unconfirmed}` : ''} (${statedWords(head, places)}).`
            : `${terms.noHeadOffice}.`
      }
      ${others.length ? `${terms.legend.office}: ${others.map((one) => one.town).join(', ')}.` : nothing}
    </p>
    <a href="#list" @click=${seeAll}>${terms.seeAll}</a>
  </div>`;
}

/** What is known to be in the page's own municipality. */
export const municipalityNote = (title: string, sentences: readonly string[], none: string): TemplateResult =>
  html`<div class="note">
    ${icon('place')}
    <div>
      <b>${title}</b>
      ${sentences.length ? sentences.map((sentence) => html`<p>${sentence}</p>`) : html`<p>${none}</p>`}
    </div>
  </div>`;
