import { pluralOf } from '../../../i18n/plural.ts';
import type { HistoryTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: HistoryTerms = {
  title: 'The history of the clusters',
  summary: (count, from, to) =>
    `${plural(count, { one: 'event', other: 'events' })} from ${from} to ${to}.`,
  kinds: {
    background: 'Background',
    organisation: 'Organisation',
    statistic: 'Figures',
    policy: 'Policy',
    geography: 'Geography',
  },
  expected: 'to come',
  chart: 'Networks and clusters over time',
  when: 'When',
  howMany: 'Number',
  qualifiers: {
    exact: '',
    approximately: 'about ',
    'more-than': 'more than ',
    'less-than': 'fewer than ',
  },
  sources: 'Sources',
  caveat:
    'Years and figures are from the pages named with each event. What was not found is not here.',
};
