import type { ClusterNextTerms } from './terms.ts';

export const de: ClusterNextTerms = {
  takePart: 'So nehmen Sie teil',
  deadline: (title) => `Frist: ${title}`,
};
