import { pluralOf } from '../../../i18n/plural.ts';
import { listed } from '../../../i18n/sentences.ts';
import type { CardTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: CardTerms = {
  fits: (words) => `Fits if you work with, say, ${listed(words, 'or')}.`,
  next: 'What happens next',
  events: 'All the cluster’s events',
  website: 'Website',
  offices: (count) => plural(count, { one: 'office', other: 'offices' }),
  more: 'More about the cluster',
  moreHint: 'members, history, sources',
  whole: 'See all about the cluster',
  close: 'Close',
  shown: (name) => `${name} is shown`,
  ended: (when) => `The cluster closed in ${when}.`,
};
