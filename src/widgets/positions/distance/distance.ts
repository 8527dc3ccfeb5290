import { distanceTerms, placesTerms } from '../../../core/locales/terms.ts';
import { type Nearest, nearestTo } from '../../../core/templates/nearest.view.ts';
import type { Cluster, Municipality } from '../../../data/types.ts';
import type { Locale } from '../../../i18n/language.ts';

/** The office of each cluster that is nearest to a municipality. */
export const nearestFrom =
  (municipality: Municipality, locale: Locale) =>
  (cluster: Cluster): Nearest | null =>
    nearestTo(municipality, cluster, distanceTerms(locale), placesTerms(locale));
