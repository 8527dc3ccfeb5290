import {
  applyLayers,
  type DatasetLayer,
  type PartialDataset,
  withMissingLists,
} from '../data/layers.ts';
import { groups, registered, tiersOf } from './registered.ts';
import { FILLED_LISTS, type Tier, TIERS } from './tiers.ts';

/**
 * Adds lists to the bundled dataset. Each widget's entry point registers what the widget draws first,
 * so that a page loads no more than that; the first copy of a list on the page stays. Groups that
 * show other data keep it.
 */
export function registerDataset(part: PartialDataset): void {
  apply(withMissingLists(part));
}

/** Loads a tier into the bundled dataset: once for the page, after those that it builds on. */
export async function load(tier: Tier): Promise<void> {
  const { after, fillsIn, isLoaded } = TIERS[tier];
  if (after) await load(after);
  const tiers = (fillsIn && tiersOf[fillsIn]) ?? TIERS;
  const layer = await tiers[tier].read();
  // Another copy of the library may have loaded it meanwhile.
  if (!isLoaded(registered.bundled)) apply(layer);
}

/** Groups that show the bundled dataset, or overrides of it, show the new one. */
function apply(layer: DatasetLayer): void {
  const dataset = applyLayers(registered.bundled, [layer]);
  if (dataset === registered.bundled) return;
  for (const list of FILLED_LISTS)
    if (!registered.bundled[list].length && dataset[list].length) tiersOf[list] = TIERS;
  registered.bundled = Object.freeze(dataset);
  for (const group of groups.values()) group.useBundled(dataset);
}
