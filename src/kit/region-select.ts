import type { TemplateResult } from 'lit';
import { entriesIn, entriesOf, regionShortName, regionsOn } from '../model/clusters.ts';
import type { Locale } from '../model/language.ts';
import type { Snapshot } from '../state/group.ts';
import { frameTerms } from './frame.terms.ts';
import { selectField } from './select-field.ts';

export interface RegionChoice {
  /** `''` is the whole country. */
  readonly value: string;
  readonly label: string;
  /** How many clusters the region has. */
  readonly count: number;
}

/** The whole country and the regions in force on the day, each with its number of clusters. */
export function regionChoices({ dataset }: Snapshot, locale: Locale, today: string): readonly RegionChoice[] {
  return [
    { value: '', label: frameTerms[locale].wholeCountry, count: entriesOf(dataset).length },
    ...regionsOn(dataset, today).map((region) => ({
      value: region.id,
      label: regionShortName(region, locale),
      count: entriesIn(dataset, region.id).length,
    })),
  ];
}

export interface RegionSelect {
  readonly locale: Locale;
  readonly today: string;
  readonly className?: string;
  readonly choose: (region: string | null) => void;
}

/** The region that the group's widgets show. */
export const regionSelect = (snapshot: Snapshot, { locale, today, className = '', choose }: RegionSelect): TemplateResult =>
  selectField({
    label: frameTerms[locale].region,
    className,
    value: snapshot.filter.region ?? '',
    options: regionChoices(snapshot, locale, today).map(({ value, label, count }) => ({ value, label: `${label} (${count})` })),
    choose: (value) => {
      choose(value || null);
    },
  });
