import { calledName, type Entry, headOffice } from '../../../domain/clusters/clusters.ts';
import type { Locale } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapOffice, MapView } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';

/** Why some numbers are small and hollow. */
export type Quiet = 'notHere' | 'notFound' | 'fartherAway';

type Mark = 'headOffice' | 'unconfirmed' | MapOffice['kind'];

export interface LegendView {
  /** What the numbers are, or what can be done with them; `null` where something is picked or asked. */
  readonly hint: string | null;
  /** The marks that stand on the map and in no words beside it. */
  readonly marks: readonly { readonly mark: Mark; readonly label: string }[];
  readonly quiet: string | null;
  /** What has no place on the map, and why. */
  readonly missing: string | null;
}

export interface LegendState {
  readonly quiet: Quiet | null;
  /** The list is to be unfolded by the visitor. */
  readonly isFolded: boolean;
}

const OFFICES = ['office', 'hub', 'town', 'planned', 'closed'] as const;

/** What is to be said of the marks on the map as it is now. */
export function toLegend(
  view: MapView,
  { pins, offices, isNamed }: Pick<MarkerLayout, 'pins' | 'offices' | 'isNamed'>,
  locale: Locale,
  { quiet, isFolded }: LegendState,
): LegendView {
  const { legend } = mapTerms(locale);
  const { shown } = view;
  const numbers = isFolded ? legend.pickNumber : legend.numbers;
  const hint = isNamed ? legend.pick : numbers;
  const meant = pins.filter(({ pin }) => (shown ? pin.entry === shown : !pin.out));
  const marks: Mark[] = [
    ...(shown && meant.some(({ pin }) => pin.standing === 'stated')
      ? (['headOffice'] as const)
      : []),
    ...(meant.some(({ pin }) => pin.standing === 'unconfirmed') ? (['unconfirmed'] as const) : []),
    ...OFFICES.filter((kind) => offices.some(({ office }) => office.kind === kind)),
  ];
  return {
    hint: shown || quiet ? null : hint,
    marks: marks.map((mark) => ({ mark, label: legend[mark] })),
    quiet: quiet && pins.some(({ pin }) => pin.out) && !view.selected ? legend[quiet] : null,
    missing: shown || isFolded || quiet === 'fartherAway' ? null : toMissing(view, locale),
  };
}

/** "4 MARLOG (ophørt), 9 MADE og 12 Vision Denmark (hovedsæde ikke oplyst)". */
function toMissing({ ended, unplaced, unlocated }: MapView, locale: Locale): string | null {
  const { legend } = mapTerms(locale);
  const reasonOf = (entry: Entry): string => {
    if (ended.includes(entry)) return legend.ceased;
    return unplaced.includes(entry)
      ? legend.unknown
      : legend.unlocated(headOffice(entry.cluster)?.town ?? '');
  };
  const reasons = new Map<string, string[]>();
  for (const entry of [...ended, ...unplaced, ...unlocated].sort((a, b) => a.order - b.order)) {
    const reason = reasonOf(entry);
    const name = `${entry.order} ${calledName(entry.cluster)}`;
    reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  }
  const groups = [...reasons].map(([reason, names]) => ({ reason, names }));
  return groups.length ? legend.missing(groups) : null;
}
