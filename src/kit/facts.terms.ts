import type { Figure } from '../data/types.ts';
import type { Terms } from './terms-controller.ts';

export interface FactsTerms {
  offices: string;
  founded: string;
  goldLabel: string;
  members: string;
  programme: string;
  predecessors: string;
  sources: string;
  yes: string;
  no: string;
  gold: string;
  percent: (value: number) => string;
  expiryUnknown: string;
  expires: (date: string) => string;
  qualifiers: Record<Figure['qualifier'], string>;
}

export const factsTerms: Terms<FactsTerms> = {
  da: {
    offices: 'Hovedsæde og kontorer',
    founded: 'Stiftet',
    goldLabel: 'Guldmærke',
    members: 'Medlemmer',
    programme: 'Nationalt program',
    predecessors: 'Forgængere',
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
    sources: 'Sources',
    yes: 'yes',
    no: 'no',
    gold: 'Gold',
    percent: (value) => `${value} per cent`,
    expiryUnknown: 'end date not known',
    expires: (date) => `expired ${date}`,
    qualifiers: { exact: '', approximately: 'about ', 'more-than': 'over ', 'less-than': 'under ' },
  },
};
