import type { Figure, Location } from '../data/types.ts';
import type { Terms } from './terms-controller.ts';

export interface FactsTerms {
  offices: string;
  founded: string;
  goldLabel: string;
  members: string;
  programme: string;
  predecessors: string;
  sources: string;
  noSources: string;
  unknown: string;
  undated: string;
  yes: string;
  no: string;
  gold: string;
  percent: (value: number) => string;
  expiryUnknown: string;
  expires: (date: string) => string;
  ended: (date: string) => string;
  stated: (year: string) => string;
  townUnknown: (region: string) => string;
  roles: Record<Location['role'], string>;
  states: Record<'planned' | 'closed' | 'former' | 'unconfirmed', string>;
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
    noSources: 'Henter kilder …',
    unknown: 'ikke oplyst',
    undated: 'uden dato',
    yes: 'ja',
    no: 'nej',
    gold: 'Guld',
    percent: (value) => `${value} pct.`,
    expiryUnknown: 'udløb ikke oplyst',
    expires: (date) => `udløb ${date}`,
    ended: (date) => `Ophørt ${date}`,
    stated: (year) => `oplyst ${year}`,
    townUnknown: (region) => `${region}, by ikke oplyst`,
    roles: { 'head-office': 'hovedsæde', office: 'kontor', hub: 'hub', satellite: 'satellit', 'activity-town': 'aktivitetsby' },
    states: { planned: 'planlagt', closed: 'lukket', former: 'tidligere', unconfirmed: 'ubekræftet' },
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
    noSources: 'Loading sources …',
    unknown: 'not known',
    undated: 'undated',
    yes: 'yes',
    no: 'no',
    gold: 'Gold',
    percent: (value) => `${value} per cent`,
    expiryUnknown: 'end date not known',
    expires: (date) => `expired ${date}`,
    ended: (date) => `Closed ${date}`,
    stated: (year) => `stated ${year}`,
    townUnknown: (region) => `${region}, town not known`,
    roles: { 'head-office': 'head office', office: 'office', hub: 'hub', satellite: 'satellite', 'activity-town': 'town of activity' },
    states: { planned: 'planned', closed: 'closed', former: 'former', unconfirmed: 'unconfirmed' },
    qualifiers: { exact: '', approximately: 'about ', 'more-than': 'over ', 'less-than': 'under ' },
  },
};
