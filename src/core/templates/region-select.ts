import type { TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { entriesIn, regionShortName } from '../../domain/clusters/clusters.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import { frameTerms } from '../locales/terms.ts';
import { selectField } from './select-field.ts';

export interface RegionSelect {
  readonly locale: Locale;
  /** The regions to choose from. */
  readonly division: readonly Region[];
  readonly className?: string;
  readonly describedBy?: string;
  readonly choose: (region: string | null) => void;
}

/** The region that the group's widgets show, of those in force; each with its number of clusters. */
export const regionSelect = (
  { dataset, filter }: Snapshot,
  { locale, division, choose, ...field }: RegionSelect,
): TemplateResult =>
  selectField({
    label: frameTerms(locale).region,
    ...field,
    value: filter.region ?? '',
    options: [
      { value: '', label: frameTerms(locale).wholeCountry },
      ...division.map((region) => ({
        value: region.id,
        label: `${regionShortName(region, locale)} (${entriesIn(dataset, region.id).length})`,
      })),
    ],
    choose: (value) => {
      choose(value || null);
    },
  });
