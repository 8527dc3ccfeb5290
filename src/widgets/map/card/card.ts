import { html, type TemplateResult } from 'lit';
import { cardTerms, placesTerms } from '../../../core/locales/terms.ts';
import { type ClusterCard, clusterCard } from '../../../core/templates/cluster-card.ts';
import { cardOffices } from '../../../core/templates/cluster-card.view.ts';
import type { Entry } from '../../../domain/clusters/clusters.ts';
import type { Locale } from '../../../i18n/language.ts';
import { sentences } from '../../../i18n/sentences.ts';
import { backButton } from '../back-button.ts';

export { cardStyles, officesStyles } from '../../../core/templates/cluster-card.ts';

interface CardPanel extends ClusterCard {
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
}

/** The picked cluster, in the place of the list. */
export const cardPanel = ({ back, onBack, ...card }: CardPanel): TemplateResult =>
  html`<div class="card" part="card">${backButton(back, onBack)} ${clusterCard(card)}</div>`;

/** "Odense Robotics vises. 5 kontorer." */
export function cardStatus({ cluster }: Entry, locale: Locale): string {
  const terms = cardTerms(locale);
  const { length } = cardOffices(cluster, placesTerms(locale));
  return sentences(terms.shown(cluster.name), length && terms.offices(length));
}
