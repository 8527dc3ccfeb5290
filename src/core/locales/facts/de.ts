import { numberPhrase } from '../../../i18n/language.ts';
import type { FactsTerms } from './terms.ts';

/** "4,4 Mio. DKK"; below a million in kroner. */
const kroner = (amount: number): string =>
  amount >= 1e6
    ? `${String(Math.round(amount / 1e5) / 10).replace('.', ',')} Mio. DKK`
    : `${numberPhrase(amount, 'de')} DKK`;

export const de: FactsTerms = {
  status: 'Status',
  statuses: { strength: 'Stärkeposition', emerging: 'Stärkeposition im Entstehen' },
  offices: 'Hauptsitz und Büros',
  founded: 'Gegründet',
  goldLabel: 'Gold-Label',
  members: 'Mitglieder',
  programme: 'Nationales Programm',
  predecessors: 'Vorgänger',
  partners: 'Wissenspartner',
  grants: 'Förderungen',
  kroner,
  amountUnknown: 'Betrag nicht bekannt',
  notNational: 'kein nationales Cluster',
  sources: 'Quellen',
  yes: 'ja',
  no: 'nein',
  gold: 'Gold',
  percent: (value) => `${numberPhrase(value, 'de')} Prozent`,
  expiryUnknown: 'Ablauf nicht bekannt',
  expires: (date) => `abgelaufen ${date}`,
  qualifiers: { exact: '', approximately: 'etwa ', 'more-than': 'über ', 'less-than': 'unter ' },
};
