import type { ClusterNextTerms } from './terms.ts';

export const da: ClusterNextTerms = {
  takePart: 'Sådan deltager I',
  deadline: (title) => `Frist: ${title}`,
};
