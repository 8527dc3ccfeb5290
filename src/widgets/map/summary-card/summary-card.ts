import { html, nothing, type TemplateResult } from 'lit';
import { placesTerms, statedWords } from '../../../core/locales/terms.ts';
import { drawing } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import {
  type Entry,
  headOffice,
  isPresent,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';

export { summaryCardStyles } from './summary-card.styles.ts';

const CROSS = 'M5 5l10 10M15 5L5 15';

export interface SummaryCardEvents {
  readonly onClose: () => void;
  readonly onSeeAll: (event: Event) => void;
}

/** On narrow maps the list is far below: the picked cluster in short stands right under the map. */
export function summaryCard(
  entry: Entry,
  locale: Locale,
  { onClose, onSeeAll }: SummaryCardEvents,
): TemplateResult {
  const { cluster, order, position } = entry;
  const terms = mapTerms(locale);
  return html`<div class="peek" part="peek">
    ${numberMark(order, headOfficeStatusOf(cluster))}
    <div>
      <b>${cluster.name}</b>
      <span class="position">${inLocale(position.name, locale)}</span>
    </div>
    <button class="close" type="button" aria-label=${terms.close} @click=${onClose}>
      ${drawing(CROSS, 20)}
    </button>
    <p>${whereItIs(entry, locale)} ${otherOffices(entry, locale)}</p>
    <a href="#list" @click=${onSeeAll}>${terms.seeAll}</a>
  </div>`;
}

function whereItIs({ cluster }: Entry, locale: Locale): string {
  const terms = mapTerms(locale);
  const places = placesTerms(locale);
  const head = headOffice(cluster);
  if (cluster.ended) return `${terms.ended} ${datePhrase(cluster.ended, locale)}.`;
  if (!head) return `${terms.noHeadOffice}.`;
  const state = head.status === 'unconfirmed' ? `, ${places.states.unconfirmed}` : '';
  return `${terms.legend.headOffice}: ${head.town ?? places.unknown}${state} (${statedWords(head, places)}).`;
}

function otherOffices({ cluster }: Entry, locale: Locale): string | typeof nothing {
  const head = headOffice(cluster);
  const towns = cluster.locations
    .filter((one) => one !== head && one.town && isPresent(one))
    .map(({ town }) => town);
  return towns.length ? `${mapTerms(locale).others}: ${towns.join(', ')}.` : nothing;
}
