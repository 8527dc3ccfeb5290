import { html, type TemplateResult } from 'lit';
import type { Region } from '../../data/types.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { regionChoices, regionSelect } from '../../core/templates/region-select.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';

export interface FilterOptions {
  readonly locale: Locale;
  readonly hint: string;
  readonly division: readonly Region[];
  readonly choose: (region: string | null) => void;
}

/** The regions as chips, and as a native select where it is narrow. */
export function regionFilter(
  snapshot: Snapshot,
  { locale, hint, division, choose }: FilterOptions,
): TemplateResult {
  const chosen = snapshot.filter.region ?? '';
  return html`<div class="filter no-print">
    <fieldset class="chips-field">
      <legend class="label">${frameTerms(locale).region} <span>${hint}</span></legend>
      <div class="chips">
        ${regionChoices(snapshot, locale, division).map(
          ({ value, label, count }) =>
            html`<label class="chip">
              <input
                type="radio"
                name="region"
                .checked=${value === chosen}
                @change=${() => {
                  choose(value || null);
                }}
              />
              ${label} <b>${count}</b>
            </label>`,
        )}
      </div>
    </fieldset>
    ${regionSelect(snapshot, { locale, division, className: 'select-field', choose })}
  </div>`;
}
