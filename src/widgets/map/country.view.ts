import type { Municipality, Region } from '../../data/types.ts';
import { bordersPath } from '../../domain/geo/shapes.ts';

/** The borders of the regions, those apart that go away when today's regions become others. */
export function bordersOf(
  municipalities: readonly Municipality[],
  division: readonly Region[],
  next: readonly Region[],
): { readonly stays: string; readonly goes: string } {
  const owner = (regions: readonly Region[], id: string): string =>
    regions.find((one) => one.id === id || one.mergedFrom.includes(id))?.id ?? id;
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
