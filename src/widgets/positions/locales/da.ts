import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: PositionsTerms = {
  title: 'Find jeres klynge',
  purpose: 'Hver klynge har sit fag. Skriv, hvad I arbejder med, så finder vi den, der passer.',
  search: 'Hvad arbejder I med?',
  hint: 'Skriv et almindeligt ord eller jeres branchekode. Stavefejl og andre endelser går an.',
  tryWords: 'Prøv',
  pick: 'Eller vælg et fag',
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
  noHeadOffice: 'Hovedsæde ikke oplyst',
  ended: 'Ophørt',
  endedIn: (name, year) => `${name}, ophørt i ${year}`,
  notNational: 'Ikke national',
  inProgramme: (years, known) => `Program ${years}: ${known === 'no' ? 'ikke med' : 'ikke oplyst'}`,
  all: (count) => `Vis alle ${count}`,
  without: (positions) => `Uden klynge: ${positions}`,
  nearest: (place) => `Nærmest: ${place}`,
  shownOf: (count, total, region) => `${count} af ${total} fag: ${region}`,
  back: (total) => `Alle ${total} fag`,
  backToResults: 'Tilbage til resultatet',
  nothingHere: 'Ingen klynger passer til valgene.',
  nothingAtAll: 'Ingen klynger i oplysningerne.',
};
