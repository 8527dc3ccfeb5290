import { type Chord, regionChords } from '../../../domain/geo/areas.ts';
import { codesIn } from '../../../domain/geo/shapes.ts';
import { regionShortName } from '../../../domain/clusters/clusters.ts';
import type { Region } from '../../../data/types.ts';
import type { MapContent } from '../map.view.ts';
import type { AreaName } from './marker-layout.view.ts';

/** Bornholm, whose box has a name of its own. */
const BORNHOLM = '0400';

/** Measures an area that was not measured when the data was built. */
export type MeasureChords = (codes: readonly string[]) => readonly Chord[];

/**
 * The names that stand on the land: the regions', and the municipalities' where they are drawn. Without `measure` only
 * what the data has measures of is named.
 */
export function areaNames(
  content: MapContent,
  showMunicipalities: boolean,
  measure?: MeasureChords,
): readonly AreaName[] {
  const { municipalities } = content.snapshot.dataset;
  return [
    ...content.division.map((region) => ({
      text: regionShortName(region, content.locale),
      kind: 'region' as const,
      chords: chordsOf(codesOf(region, content), measure),
    })),
    ...(showMunicipalities && measure ? municipalities : [])
      .filter(({ code }) => code !== BORNHOLM)
      .map(({ code, name }) => ({
        text: name,
        kind: 'municipality' as const,
        chords: measure?.([code]) ?? [],
      })),
  ];
}

/** Whether something is to be named that the data has no measures of. */
export const needsMeasuring = (content: MapContent, showMunicipalities: boolean): boolean =>
  showMunicipalities ||
  content.division.some((region) => {
    const codes = codesOf(region, content);
    return codes.length > 0 && !regionChords(codes);
  });

const codesOf = ({ id, mergedFrom }: Region, { snapshot }: MapContent): readonly string[] =>
  codesIn([id, ...mergedFrom], snapshot.dataset.municipalities);

const chordsOf = (codes: readonly string[], measure?: MeasureChords): readonly Chord[] =>
  regionChords(codes) ?? measure?.(codes) ?? [];
