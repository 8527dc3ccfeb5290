import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/templates/heading.ts';
import { drawing, icon } from '../../core/templates/icons.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { type PlacesTerms, statedWords } from '../../core/locales/places.terms.ts';
import { type Entry, headOffice, isPresent, standingOf } from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { ExtraTerms } from './extras.terms.ts';
import type { MapTerms } from './map.terms.ts';
import type { MapPin } from './map.view.ts';
import type { TownMark } from './towns.view.ts';

const CLOSE = 'M5 5l10 10M15 5L5 15';

/** The card at a number: hovered, focused, and closed by Escape. */
export const tip = (
  { entry, office, standing }: MapPin,
  locale: Locale,
  places: PlacesTerms,
): TemplateResult =>
  html`<div class="tip" part="tip" id="tip" role="tooltip">
    <b>${entry.order} ${entry.cluster.name}</b>
    ${inLocale(entry.position.name, locale)}<br />
    ${office.town}${standing === 'unconfirmed' ? `, ${places.states.unconfirmed}` : nothing},
    ${statedWords(office, places)}
    <span class="arrow"></span>
  </div>`;

/** The same at the mark of a town's activities. */
export const townTip = ({ name }: TownMark): TemplateResult =>
  html`<div class="tip" part="tip" id="tip" role="tooltip">
    <b>${name}</b><span class="arrow"></span>
  </div>`;

export interface PeekHandlers {
  readonly close: () => void;
  readonly seeAll: (event: Event) => void;
}

/** On narrow maps the list is far below: the picked cluster in short stands right under the map. */
export function peek(
  { cluster, order, position }: Entry,
  locale: Locale,
  terms: MapTerms & ExtraTerms,
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
    <button class="close" type="button" aria-label=${terms.close} @click=${close}>
      ${drawing(CLOSE, 20)}
    </button>
    <p>
      ${
        cluster.ended
          ? `${terms.ended} ${datePhrase(cluster.ended, locale)}.`
          : head
            ? `${terms.legend.headOffice}: ${head.town ?? places.unknown}${head.status === 'unconfirmed' ? `, ${places.states.unconfirmed}` : ''} (${statedWords(head, places)}).`
            : `${terms.noHeadOffice}.`
      }
      ${others.length ? `${terms.others}: ${others.map((one) => one.town).join(', ')}.` : nothing}
    </p>
    <a href="#list" @click=${seeAll}>${terms.seeAll}</a>
  </div>`;
}

/** What is known to be in the page's own municipality. */
export const municipalityNote = (
  level: number,
  title: string,
  sentences: readonly string[],
  { noneInMunicipality }: ExtraTerms,
): TemplateResult =>
  html`<div class="note">
    ${icon('place')}
    <div>
      ${heading(level, '', html`<b>${title}</b>`)}
      ${sentences.length ? sentences.map((sentence) => html`<p>${sentence}</p>`) : html`<p>${noneInMunicipality}</p>`}
    </div>
  </div>`;
