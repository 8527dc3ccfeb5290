import { numberPhrase } from '../../../i18n/language.ts';
import type { FactsTerms } from './terms.ts';

/** "4,4 mio. kr."; below a million in kroner. */
function kroner(amount: number): string {
  if (amount < 1e6) return `${numberPhrase(amount, 'da')} kr.`;
  return `${String(Math.round(amount / 1e5) / 10).replace('.', ',')} mio. kr.`;
}

export const da: FactsTerms = {
  status: 'Status',
  statuses: { strength: 'Styrkeposition', emerging: 'Spirende styrkeposition' },
  offices: 'Hovedsæde og kontorer',
  founded: 'Stiftet',
  goldLabel: 'Guldmærke',
  members: 'Medlemmer',
  programme: 'Nationalt program',
  predecessors: 'Forgængere',
  partners: 'Videnpartnere',
  grants: 'Bevillinger',
  kroner,
  amountUnknown: 'beløb ikke oplyst',
  notNational: 'ikke en national klynge',
  sources: 'Kilder',
  yes: 'ja',
  no: 'nej',
  gold: 'Guld',
  percent: (value) => `${value} pct.`,
  expiryUnknown: 'udløb ikke oplyst',
  expires: (date) => `udløb ${date}`,
  qualifiers: { exact: '', approximately: 'ca. ', 'more-than': 'over ', 'less-than': 'under ' },
};
