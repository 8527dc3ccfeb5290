import { pluralOf } from '../../../../i18n/plural.ts';
import { listed } from '../../../../i18n/sentences.ts';
import type { PositionsResultsTerms } from './terms.ts';

const plural = pluralOf('en');

const OFFICES: Partial<Record<string, readonly [one: string, more: string]>> = {
  hub: ['hub', 'hubs'],
  satellite: ['satellite', 'satellites'],
};

export const en: PositionsResultsTerms = {
  clearAll: (total) => `Clear the search and show all ${total}`,
  offices: (role, towns) => {
    const [one, more] = OFFICES[role] ?? ['office', 'offices'];
    return `${towns.length > 1 ? more : one} in ${listed(towns, 'and')}`;
  },
  found: (count, closed, query) => {
    const fits = plural(count, { one: 'cluster fits', other: 'clusters fit' });
    const fields = plural(closed, {
      one: 'field without a cluster',
      other: 'fields without a cluster',
    });
    return `${fits} “${query}”${count > 1 ? ', best first' : ''}${closed ? `, and ${fields}` : ''}`;
  },
  onlyClosed: (query) => `“${query}” belongs to a field without a cluster`,
  nothingFound: (query) => `No cluster has “${query}” among its words`,
  why: {
    keyword: ['Fits because ', ' is one of the cluster’s words.'],
    near: ['Similar to ', '.'],
    name: ['Fits because ', ' is the name of the cluster or its field.'],
    former: ['Formerly ', '.'],
    town: ['Has an office in ', '.'],
    description: ['Found in the description: ', ''],
    code: ['Industry code ', ' belongs to the cluster’s field.'],
  },
  whyClosed: ['Fits because ', ' is one of the field’s words.'],
  closed: (name, when) => `The cluster ${name} closed ${when}. Its field has no cluster now.`,
  related: 'If it is about any of these, there is a cluster:',
  perhaps: (count) => `Perhaps also (${count})`,
  suchAs: 'Such as',
  elsewhere:
    'None of the national clusters has that trade as its field. They do not cover every industry. Try the technology, the goods or the problem that you work with.',
  tryOther:
    'Try what you do instead of the name of the industry. Which technology, which goods, which problem?',
  compare: 'Compare',
  chosen: (names) => `${names.length} chosen (up to 3): ${listed(names, 'and')}`,
  compareChosen: (count) => `Compare the ${count}`,
  oneMore: 'Choose at least one more.',
  threeAtMost: 'Three at most. Remove one first.',
};
