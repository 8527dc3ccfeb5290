import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: PositionsTerms = {
  title: 'Find your cluster',
  purpose: 'Each cluster has its field. Write what you work with, and we find the one that fits.',
  search: 'What do you work with?',
  hint: 'Write an ordinary word or your industry code. Typing errors and other endings are fine.',
  tryWords: 'Try',
  pick: 'Or pick a field',
  summary: (count, years, ended) => {
    const fields = plural(count, {
      one: 'field in which Danish companies and researchers are strong, or about to be',
      other: 'fields in which Danish companies and researchers are strong, or about to be',
    });
    return sentences(
      count ? fields : 'No fields are shown',
      count > 0 &&
        years &&
        `${count === 1 ? 'Behind it' : 'Behind each'} stands a cluster organisation, appointed for ${years}`,
      listed(ended, 'and'),
    );
  },
  ceased: (name, year) => `${name} closed in ${year}`,
  noHeadOffice: 'Head office not known',
  ended: 'Closed',
  endedIn: (name, year) => `${name}, closed in ${year}`,
  notNational: 'Not national',
  inProgramme: (years, known) =>
    `Programme ${years}: ${known === 'no' ? 'not in it' : 'not known'}`,
  all: (count) => `Show all ${count}`,
  without: (positions) => `Without a cluster: ${positions}`,
  nearest: (place) => `Nearest: ${place}`,
  shownOf: (count, total, region) => `${count} of ${total} fields: ${region}`,
  back: (total) => `All ${total} fields`,
  backToResults: 'Back to the results',
  nothingHere: 'No clusters match your choices.',
  nothingAtAll: 'There are no clusters in the data.',
};
