import type { Dataset, Programme } from '../../data/types.ts';

/** "2021–2024". */
export const yearsOf = ({ from, to }: Pick<Programme, 'from' | 'to'>): string => `${from.slice(0, 4)}–${to.slice(0, 4)}`;

/**
 * The programme by its id, or by the years at its end (`2025-2028`). Without one: the newest whose list of clusters is known.
 * `undefined`: there is none of that name.
 */
export function chosenProgramme({ programmes }: Dataset, wanted: string): Programme | undefined {
  if (wanted && wanted !== 'newest') return programmes.find(({ id }) => id === wanted || id.endsWith(`-${wanted}`));
  return programmes
    .filter(({ clusterList }) => clusterList === 'complete')
    .reduce<Programme | undefined>((newest, one) => (newest && newest.from >= one.from ? newest : one), undefined);
}
