import type { Figure } from '../../data/types.ts';
import { type Locale, numberPhrase, termsOf } from '../../i18n/language.ts';

export interface FactsTerms {
  offices: string;
  founded: string;
  goldLabel: string;
  members: string;
  programme: string;
  predecessors: string;
  partners: string;
  grants: string;
  kroner: (amount: number) => string;
  amountUnknown: string;
  notNational: string;
  sources: string;
  yes: string;
  no: string;
  gold: string;
  percent: (value: number) => string;
  expiryUnknown: string;
  expires: (date: string) => string;
  qualifiers: Record<Figure['qualifier'], string>;
}

/** "4,4 mio. kr.", "DKK 4.4 million"; below a million in kroner. */
function kroner(amount: number, locale: Locale): string {
  const large = amount >= 1e6;
  const millions = String(Math.round(amount / 1e5) / 10);
  const number = large
    ? locale === 'da'
      ? millions.replace('.', ',')
      : millions
    : numberPhrase(amount, locale);
  return locale === 'da'
    ? `${number} ${large ? 'mio. ' : ''}kr.`
    : `DKK ${number}${large ? ' million' : ''}`;
}

export const factsTerms = termsOf<FactsTerms>('facts', {
  da: {
    offices: 'Hovedsæde og kontorer',
    founded: 'Stiftet',
    goldLabel: 'Guldmærke',
    members: 'Medlemmer',
    programme: 'Nationalt program',
    predecessors: 'Forgængere',
    partners: 'Videnpartnere',
    grants: 'Bevillinger',
    kroner: (amount) => kroner(amount, 'da'),
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
  },
  en: {
    offices: 'Head office and offices',
    founded: 'Founded',
    goldLabel: 'Gold label',
    members: 'Members',
    programme: 'National programme',
    predecessors: 'Predecessors',
    partners: 'Knowledge partners',
    grants: 'Grants',
    kroner: (amount) => kroner(amount, 'en'),
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
  },
});
