import { html, type TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { icon } from '../../core/templates/icons.ts';
import { regionSelect } from '../../core/templates/region-select.ts';
import { selectField } from '../../core/templates/select-field.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import type { PositionsTerms } from './positions.terms.ts';
import type { Grouping } from './positions.view.ts';

export const GROUPINGS = ['status', 'region', 'none'] as const satisfies readonly Grouping[];

export interface BarOptions {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  readonly grouping: Grouping;
  readonly regions: readonly Region[];
  /** The fields behind the button are shown, where it is narrow. */
  readonly refining: boolean;
  readonly refine: () => void;
  readonly group: (grouping: Grouping) => void;
  readonly region: (region: string | null) => void;
  readonly type: () => void;
  /** The visitor came to the search field. */
  readonly come: () => void;
}

export function bar({
  snapshot,
  locale,
  terms,
  grouping,
  regions,
  refining,
  refine,
  group,
  region,
  type,
  come,
}: BarOptions): TemplateResult {
  const className = refining ? 'refined shown' : 'refined';
  return html`<div class="bar no-print">
    <label class="field">
      <span class="label">${terms.search}</span>
      <span class="control search">
        ${icon('search')}
        <input type="search" autocomplete="off" spellcheck="false" @focus=${come} @input=${type} />
      </span>
    </label>
    <button class="button refine" type="button" aria-expanded=${refining} @click=${refine}>
      ${terms.refine} ${icon('chevron')}
    </button>
    ${selectField({
      label: terms.groupBy,
      className,
      value: grouping,
      options: GROUPINGS.map((value) => ({ value, label: terms.groupings[value] })),
      choose: group,
    })}
    ${regionSelect(snapshot, { locale, division: regions, className, choose: region })}
  </div>`;
}
