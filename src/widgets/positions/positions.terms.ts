import { termsOf } from '../../i18n/language.ts';

export interface PositionsTerms {
  title: string;
  summary: (count: number, years: string | null) => string;
  ceased: (name: string, year: string) => string;
  search: string;
  clearSearch: string;
  refine: string;
  groupBy: string;
  groupings: Record<'status' | 'region' | 'none', string>;
  groups: Record<'strength' | 'emerging' | 'unknown', string>;
  noHeadOffice: string;
  ended: string;
  tags: Record<'strength' | 'emerging' | 'unknown', string>;
  endedTag: (year: string) => string;
  notNational: string;
  inProgramme: (years: string, known: 'no' | 'unknown') => string;
  about: (position: string) => string;
  shown: (count: number) => string;
  someShown: (count: number, total: number) => string;
  all: (count: number) => string;
  without: (positions: string) => string;
  foundBy: (words: string) => string;
  details: string;
  nearest: (place: string) => string;
  shownOf: (count: number, total: number, region: string) => string;
  found: (count: number, total: number, query: string) => string;
  nothingFound: (query: string) => string;
  nothingHere: string;
  tryOther: string;
}

export const positionsTerms = termsOf<PositionsTerms>('positions', {
  da: {
    title: 'Danmarks styrkepositioner',
    summary: (count, years) =>
      `${count} områder, hvor danske virksomheder og forskere står stærkt eller er på vej til det.${years ? ` Bag hvert står en klyngeorganisation, udpeget til ${years}` : ''}`,
    ceased: (name, year) => `${name} ophørte i ${year}`,
    search: 'Søg i styrkepositioner og klynger',
    clearSearch: 'Ryd søgning',
    refine: 'Gruppér og filtrér',
    groupBy: 'Gruppér efter',
    groupings: { status: 'Status', region: 'Region', none: 'Ingen' },
    groups: {
      strength: 'Styrkepositioner',
      emerging: 'Spirende styrkepositioner',
      unknown: 'Status ikke oplyst',
    },
    noHeadOffice: 'Hovedsæde ikke oplyst',
    ended: 'Ophørt',
    tags: { strength: 'Styrkeposition', emerging: 'Spirende', unknown: 'Status ikke oplyst' },
    endedTag: (year) => `Ophørt ${year}`,
    notNational: 'Ikke national',
    inProgramme: (years, known) =>
      `Program ${years}: ${known === 'no' ? 'ikke med' : 'ikke oplyst'}`,
    about: (position) => `om ${position}`,
    shown: (count) => `${count} ${count === 1 ? 'styrkeposition' : 'styrkepositioner'} vises`,
    someShown: (count, total) => `${count} af ${total} styrkepositioner vises`,
    all: (count) => `Vis alle ${count}`,
    without: (positions) => `Uden klynge: ${positions}`,
    foundBy: (words) => `Fundet ved: ${words}`,
    details: 'Oplysninger',
    nearest: (place) => `Nærmest: ${place}`,
    shownOf: (count, total, region) => `${count} af ${total} styrkepositioner vises: ${region}`,
    found: (count, total, query) => `${count} af ${total} styrkepositioner passer til ”${query}”`,
    nothingFound: (query) => `Ingen styrkepositioner passer til ”${query}”.`,
    nothingHere: 'Ingen styrkepositioner passer til valgene.',
    tryOther: 'Prøv et kortere ord, en by eller navnet på en klynge.',
  },
  en: {
    title: 'Denmark’s strength positions',
    summary: (count, years) =>
      `${count} fields in which Danish companies and researchers are strong, or about to be.${years ? ` Behind each stands a cluster organisation, appointed for ${years}` : ''}`,
    ceased: (name, year) => `${name} closed in ${year}`,
    search: 'Search positions and clusters',
    clearSearch: 'Clear search',
    refine: 'Group and filter',
    groupBy: 'Group by',
    groupings: { status: 'Status', region: 'Region', none: 'None' },
    groups: {
      strength: 'Strength positions',
      emerging: 'Emerging strength positions',
      unknown: 'Status not known',
    },
    noHeadOffice: 'Head office not known',
    ended: 'Closed',
    tags: { strength: 'Strength position', emerging: 'Emerging', unknown: 'Status not known' },
    endedTag: (year) => `Closed ${year}`,
    notNational: 'Not national',
    inProgramme: (years, known) =>
      `Programme ${years}: ${known === 'no' ? 'not in it' : 'not known'}`,
    about: (position) => `about ${position}`,
    shown: (count) => `${count} strength ${count === 1 ? 'position' : 'positions'} shown`,
    someShown: (count, total) => `${count} of ${total} strength positions shown`,
    all: (count) => `Show all ${count}`,
    without: (positions) => `Without a cluster: ${positions}`,
    foundBy: (words) => `Found by: ${words}`,
    details: 'Details',
    nearest: (place) => `Nearest: ${place}`,
    shownOf: (count, total, region) => `${count} of ${total} strength positions shown: ${region}`,
    found: (count, total, query) => `${count} of ${total} strength positions match “${query}”`,
    nothingFound: (query) => `No strength positions match “${query}”.`,
    nothingHere: 'No strength positions match your choices.',
    tryOther: 'Try a shorter word, a town or the name of a cluster.',
  },
});
