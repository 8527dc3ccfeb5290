import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: PositionsTerms = {
  title: 'Denmark’s strength positions',
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
  search: 'Search positions and clusters',
  clearAll: (total) => `Clear the search and show all ${total}`,
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
  shown: (count) =>
    plural(count, { one: 'strength position shown', other: 'strength positions shown' }),
  someShown: (count, total) => `${count} of ${total} strength positions shown`,
  all: (count) => `Show all ${count}`,
  without: (positions) => `Without a cluster: ${positions}`,
  why: {
    keyword: ['Fits because ', ' is one of the cluster’s words.'],
    near: ['Similar to ', '.'],
    name: ['Fits because ', ' is the name of the cluster or its field.'],
    former: ['Formerly ', '.'],
    town: ['Has an office in ', '.'],
    description: ['Found in the description: ', ''],
    code: ['Industry code ', ' belongs to the cluster’s field.'],
  },
  perhaps: (count) => `Perhaps also (${count})`,
  suchAs: 'Such as',
  details: 'Details',
  nearest: (place) => `Nearest: ${place}`,
  shownOf: (count, total, region) => `${count} of ${total} strength positions shown: ${region}`,
  found: (count, total, query) =>
    `${count} of ${total} strength positions ${count === 1 ? 'matches' : 'match'} “${query}”`,
  nothingFound: (query) => `No cluster has “${query}” among its words.`,
  nothingHere: 'No strength positions match your choices.',
  nothingAtAll: 'There are no strength positions in the data.',
  elsewhere:
    'None of the national clusters has that trade as its field. They do not cover every industry. Try the technology, the goods or the problem that you work with.',
  tryOther:
    'Try what you do instead of the name of the industry. Which technology, which goods, which problem?',
};
