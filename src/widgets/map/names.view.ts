import type { Dataset, Region } from '../../data/types.ts';
import { chords } from '../../domain/geo/areas.ts';
import { regionShortName } from '../../domain/clusters/clusters.ts';
import type { Locale } from '../../i18n/language.ts';
import { codesIn } from '../../domain/geo/shapes.ts';
import type { AreaName } from './figure.view.ts';

/** Bornholm, whose box has a name of its own. */
const ISLAND = '0400';

/** The names that stand on the land: the regions', and the municipalities' where they are drawn. */
export function areaNames(
  dataset: Dataset,
  division: readonly Region[],
  locale: Locale,
  municipalities: boolean,
): readonly AreaName[] {
  return [
    ...division.map((region) => ({
      text: regionShortName(region, locale),
      kind: 'region' as const,
      chords: chords(codesIn([region.id, ...region.mergedFrom], dataset.municipalities)),
    })),
    ...(municipalities ? dataset.municipalities : [])
      .filter(({ code }) => code !== ISLAND)
      .map(({ code, name }) => ({
        text: name,
        kind: 'municipality' as const,
        chords: chords([code]),
      })),
  ];
}
