import { chords } from '../../../domain/geo/areas.ts';
import { codesIn } from '../../../domain/geo/shapes.ts';
import { regionShortName } from '../../../domain/clusters/clusters.ts';
import type { MapContent } from '../map.view.ts';
import type { AreaName } from './marker-layout.view.ts';

/** Bornholm, whose box has a name of its own. */
const BORNHOLM = '0400';

/** The names that stand on the land: the regions', and the municipalities' where they are drawn. */
export function areaNames(
  { snapshot, division, locale }: MapContent,
  showMunicipalities: boolean,
): readonly AreaName[] {
  const { municipalities } = snapshot.dataset;
  return [
    ...division.map((region) => ({
      text: regionShortName(region, locale),
      kind: 'region' as const,
      chords: chords(codesIn([region.id, ...region.mergedFrom], municipalities)),
    })),
    ...(showMunicipalities ? municipalities : [])
      .filter(({ code }) => code !== BORNHOLM)
      .map(({ code, name }) => ({
        text: name,
        kind: 'municipality' as const,
        chords: chords([code]),
      })),
  ];
}
