import { numberPhrase } from '../../../i18n/language.ts';
import type { FactsTerms } from './terms.ts';

/** "DKK 4.4 million"; below a million in kroner. */
function kroner(amount: number): string {
  if (amount < 1e6) return `DKK ${numberPhrase(amount, 'en')}`;
  return `DKK ${Math.round(amount / 1e5) / 10} million`;
}

export const en: FactsTerms = {
  status: 'Status',
  statuses: { strength: 'Strength position', emerging: 'Emerging strength position' },
  offices: 'Head office and offices',
  founded: 'Founded',
  goldLabel: 'Gold label',
  members: 'Members',
  programme: 'National programme',
  predecessors: 'Predecessors',
  partners: 'Knowledge partners',
  grants: 'Grants',
  kroner,
  amountUnknown: 'amount not known',
  notNational: 'not a national cluster',
  sources: 'Sources',
  yes: 'yes',
  no: 'no',
  gold: 'Gold',
  percent: (value) => `${value} per cent`,
  expiryUnknown: 'end date not known',
  expires: (date) => `expired ${date}`,
  qualifiers: { exact: '', approximately: 'about ', 'more-than': 'over ', 'less-than': 'under ' },
};
