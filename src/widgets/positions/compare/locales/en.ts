import type { PositionsCompareTerms } from './terms.ts';

export const en: PositionsCompareTerms = {
  title: (count) => `Compare ${count} clusters`,
  remove: 'Remove',
  worksWith: 'Works with',
  fits: (query) => `Fits “${query}”`,
  noneFits: 'none of its words',
  otherWords: 'Other words',
  nearest: (place) => `Nearest to ${place}`,
  members: 'Members',
  next: 'What happens next',
  noDate: 'no date known',
  contact: 'Contact',
};
