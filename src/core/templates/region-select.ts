import type { TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { entriesIn, entriesOf, regionShortName } from '../../domain/clusters/clusters.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import { frameTerms } from '../locales/terms.ts';
import { selectField } from './select-field.ts';

export interface RegionChoice {
  /** `''` is the whole country. */
  readonly value: string;
  readonly label: string;
  /** How many clusters the region has. */
  readonly count: number;
}

/** The whole country and the regions, each with its number of clusters. */
export function regionChoices(
  { dataset }: Snapshot,
  locale: Locale,
  division: readonly Region[],
): readonly RegionChoice[] {
  return [
    { value: '', label: frameTerms(locale).wholeCountry, count: entriesOf(dataset).length },
    ...division.map((region) => ({
      value: region.id,
      label: regionShortName(region, locale),
      count: entriesIn(dataset, region.id).length,
    })),
  ];
}

export interface RegionSelect {
  readonly locale: Locale;
  /** The regions to choose from. */
  readonly division: readonly Region[];
  readonly className?: string;
  readonly choose: (region: string | null) => void;
}

/** The region that the group's widgets show. */
export const regionSelect = (
  snapshot: Snapshot,
  { locale, division, className = '', choose }: RegionSelect,
): TemplateResult =>
  selectField({
    label: frameTerms(locale).region,
    className,
    value: snapshot.filter.region ?? '',
    options: regionChoices(snapshot, locale, division).map(({ value, label, count }) => ({
      value,
      label: `${label} (${count})`,
    })),
    choose: (value) => {
      choose(value || null);
    },
  });
