import { placesTerms } from '../../../core/locales/terms.ts';
import { cardTerms } from '../../../core/locales/card/terms.ts';
import { cardOffices } from '../../../core/templates/cluster-card.view.ts';
import type { Entry } from '../../../domain/clusters/clusters.ts';
import type { Locale } from '../../../i18n/language.ts';
import { sentences } from '../../../i18n/sentences.ts';

export { shortCard } from './short-card.ts';
export { cardPanel, cardStyles, officesStyles } from '../../../core/templates/card-panel.ts';

/** "Odense Robotics vises. 5 kontorer." */
export function cardStatus({ cluster }: Entry, locale: Locale): string {
  const terms = cardTerms(locale);
  const { length } = cardOffices(cluster, placesTerms(locale));
  return sentences(terms.shown(cluster.name), length && terms.offices(length));
}
