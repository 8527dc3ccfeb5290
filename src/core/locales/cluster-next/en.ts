import type { ClusterNextTerms } from './terms.ts';

export const en: ClusterNextTerms = {
  takePart: 'How to take part',
  deadline: (title) => `Deadline: ${title}`,
};
