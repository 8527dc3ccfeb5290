import { html, type TemplateResult } from 'lit';
import type { Region } from '../../../data/types.ts';
import { icon } from '../../../core/templates/icons.ts';
import { regionSelect } from '../../../core/templates/region-select.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { Snapshot } from '../../../store/group.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import type { Grouping } from '../positions.view.ts';

export const GROUPINGS = ['status', 'region', 'none'] as const satisfies readonly Grouping[];

export interface BarOptions {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  readonly grouping: Grouping;
  readonly regions: readonly Region[];
  /** The fields behind the button are shown, where it is narrow. */
  readonly refining: boolean;
  readonly onRefine: () => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onRegion: (region: string | null) => void;
  readonly onInput: () => void;
  /** The visitor came to the search field. */
  readonly onSearchFocus: () => void;
}

export function bar({
  snapshot,
  locale,
  terms,
  grouping,
  regions,
  refining,
  onRefine,
  onGroup,
  onRegion,
  onInput,
  onSearchFocus,
}: BarOptions): TemplateResult {
  const className = refining ? 'refined shown' : 'refined';
  return html`<div class="bar no-print">
    <label class="field">
      <span class="label">${terms.search}</span>
      <span class="control search">
        ${icon('search')}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          @focus=${onSearchFocus}
          @input=${onInput}
        />
      </span>
    </label>
    <button class="button refine" type="button" aria-expanded=${refining} @click=${onRefine}>
      ${terms.refine} ${icon('chevron')}
    </button>
    ${selectField({
      label: terms.groupBy,
      className,
      value: grouping,
      options: GROUPINGS.map((value) => ({ value, label: terms.groupings[value] })),
      choose: onGroup,
    })}
    ${regionSelect(snapshot, { locale, division: regions, className, choose: onRegion })}
  </div>`;
}
