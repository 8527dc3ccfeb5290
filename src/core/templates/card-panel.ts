import { html, nothing, type TemplateResult } from 'lit';
import { backButton } from './back-button.ts';
import { type ClusterCard, clusterCard, clusterName } from './cluster-card.ts';

export { cardStyles } from '../styles/card.ts';
export { officesStyles } from '../styles/offices.ts';

interface CardPanel extends ClusterCard {
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
  /** A link to it, where the page's address keeps the choice. */
  readonly link?: unknown;
}

/** The picked cluster, in the place of what it was picked from. */
export const cardPanel = ({ back, onBack, link = nothing, ...card }: CardPanel): TemplateResult =>
  html`<div class="card" part="card">
    ${backButton(back, onBack)} ${clusterName(card.entry, card.locale, card.level)}
    ${clusterCard({ ...card, level: card.level + 1 })} ${link}
  </div>`;
