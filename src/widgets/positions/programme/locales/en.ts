import { pluralOf } from '../../../../i18n/plural.ts';
import type { PositionsProgrammeTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: PositionsProgrammeTerms = {
  programme: 'Programme',
  total: (sum) => `DKK ${sum} million set aside in all`,
  sum: (sum) => `DKK ${sum} million`,
  yearly: (sum) => `DKK ${sum} million a year`,
  granted: (sum) => `DKK ${sum} million granted`,
  offered: (sum) => `DKK ${sum} million offered`,
  appointed: (count, later) =>
    `${plural(count, { one: 'cluster appointed', other: 'clusters appointed' })}${later !== null && later !== count ? `, later ${later}` : ''}`,
  list: {
    complete: 'The list of clusters is known.',
    partial: 'The list of clusters is known only in part.',
    none: 'The list of clusters is not known.',
  },
  unknown: 'not known',
  sources: 'Sources',
};
