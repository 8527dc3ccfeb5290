import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: PositionsTerms = {
  title: 'Danmarks styrkepositioner',
  summary: (count, years, ended) => {
    const fields = plural(count, {
      one: 'område, hvor danske virksomheder og forskere står stærkt eller er på vej til det',
      other: 'områder, hvor danske virksomheder og forskere står stærkt eller er på vej til det',
    });
    return sentences(
      count ? fields : 'Ingen områder vises',
      count > 0 &&
        years &&
        `${count === 1 ? 'Bag det' : 'Bag hvert'} står en klyngeorganisation, udpeget til ${years}`,
      listed(ended, 'og'),
    );
  },
  ceased: (name, year) => `${name} ophørte i ${year}`,
  search: 'Søg i styrkepositioner og klynger',
  clearAll: (total) => `Ryd søgningen, og vis alle ${total}`,
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
  inProgramme: (years, known) => `Program ${years}: ${known === 'no' ? 'ikke med' : 'ikke oplyst'}`,
  about: (position) => `om ${position}`,
  shown: (count) => plural(count, { one: 'styrkeposition vises', other: 'styrkepositioner vises' }),
  someShown: (count, total) => `${count} af ${total} styrkepositioner vises`,
  all: (count) => `Vis alle ${count}`,
  without: (positions) => `Uden klynge: ${positions}`,
  why: {
    keyword: ['Passer, fordi ', ' er et af klyngens fagord.'],
    near: ['Ligner ', '.'],
    name: ['Passer, fordi ', ' er navnet på klyngen eller dens fag.'],
    former: ['Hed tidligere ', '.'],
    town: ['Har kontor i ', '.'],
    description: ['Fundet i beskrivelsen: ', ''],
    code: ['Branchekode ', ' hører til klyngens fag.'],
  },
  perhaps: (count) => `Måske også (${count})`,
  suchAs: 'Fx',
  details: 'Oplysninger',
  nearest: (place) => `Nærmest: ${place}`,
  shownOf: (count, total, region) => `${count} af ${total} styrkepositioner vises: ${region}`,
  found: (count, total, query) => `${count} af ${total} styrkepositioner passer til ”${query}”`,
  nothingFound: (query) => `Ingen klynge har ”${query}” blandt sine fagord.`,
  nothingHere: 'Ingen styrkepositioner passer til valgene.',
  nothingAtAll: 'Ingen styrkepositioner i oplysningerne.',
  elsewhere:
    'Det fag hører ikke til hos en af de nationale klynger. De er ikke for alle brancher. Prøv, hvilken teknik, hvilke varer eller hvilket problem I arbejder med.',
  tryOther:
    'Prøv, hvad I laver, i stedet for branchens navn. Hvilken teknik, hvilke varer, hvilket problem?',
};
