import type { Dataset, Region } from '../../../data/types.ts';
import { bordersPath } from '../../../domain/geo/shapes.ts';

/** The borders of the regions, those apart that go away when today's regions become others. */
export function regionBorders(
  division: readonly Region[],
  { regions, municipalities }: Pick<Dataset, 'regions' | 'municipalities'>,
): { readonly stays: string; readonly goes: string } {
  const next = regions.filter(({ to }) => to === null);
  const owner = (all: readonly Region[], id: string): string =>
    all.find((one) => one.id === id || one.mergedFrom.includes(id))?.id ?? id;
  const name = `${division.map(({ id }) => id).join()} ${next.map(({ id }) => id).join()}`;
  return {
    stays: bordersPath(
      municipalities,
      `${name} stay`,
      (a, b) => owner(next, a.region) !== owner(next, b.region),
    ),
    goes: bordersPath(
      municipalities,
      `${name} go`,
      (a, b) =>
        owner(division, a.region) !== owner(division, b.region) &&
        owner(next, a.region) === owner(next, b.region),
    ),
  };
}
