import { html, nothing, type TemplateResult } from 'lit';
import { placesTerms, statedWords } from '../../../core/locales/terms.ts';
import { cardTerms } from '../../../core/locales/card/terms.ts';
import { clusterName, contact } from '../../../core/templates/cluster-card.ts';
import type { HelpLink } from '../../../core/templates/help-link.ts';
import { type Entry, headOffice } from '../../../domain/clusters/clusters.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';

interface ShortCard {
  readonly entry: Entry;
  readonly locale: Locale;
  readonly level: number;
  readonly help: HelpLink | null;
  readonly onWhole: () => void;
  readonly onClose: () => void;
}

/** The picked cluster under a map in a narrow column: what it does, where it is, how to reach it. */
export function shortCard({
  entry,
  locale,
  level,
  help,
  onWhole,
  onClose,
}: ShortCard): TemplateResult {
  const { cluster, position } = entry;
  const terms = cardTerms(locale);
  const where = whereIs(entry, locale);
  return html`<div class="card" part="card">
    ${clusterName(entry, locale, level)}
    <p class="card-does">${inLocale(position.description, locale)}</p>
    ${where ? html`<p class="muted">${where}</p>` : nothing}
    ${cluster.ended ? nothing : contact(cluster, locale, help)}
    <p class="card-ways no-print">
      <button class="quiet" type="button" @click=${onWhole}>${terms.whole}</button>
      <button class="quiet" type="button" @click=${onClose}>${terms.close}</button>
    </p>
  </div>`;
}

/** "Struer, hovedsæde (oplyst 2023)". */
function whereIs({ cluster }: Entry, locale: Locale): string | null {
  const office = headOffice(cluster);
  if (!office) return null;
  const places = placesTerms(locale);
  const role = [
    office.town ?? places.unknown,
    places.roles[office.role],
    ...(office.status === 'unconfirmed' ? [places.states.unconfirmed] : []),
  ].join(', ');
  return `${role} (${statedWords(office, places)})`;
}
