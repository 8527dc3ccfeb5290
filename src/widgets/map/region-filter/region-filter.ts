import { html, nothing, type TemplateResult } from 'lit';
import { frameTerms } from '../../../core/locales/terms.ts';
import { regionChoices, regionSelect } from '../../../core/templates/region-select.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapContent } from '../map.view.ts';

/** The regions as chips, and as a native select where it is narrow. */
export function regionFilter(
  { snapshot, locale, division }: MapContent,
  onChoose: (region: string | null) => void,
): TemplateResult | typeof nothing {
  if (!entriesOf(snapshot.dataset).length) return nothing;
  const chosen = snapshot.filter.region ?? '';
  return html`<div class="filter no-print">
    <fieldset class="chips-field">
      <legend class="label">
        ${frameTerms(locale).region} <span>${mapTerms(locale).regionHint}</span>
      </legend>
      <div class="chips">
        ${regionChoices(snapshot, locale, division).map(
          ({ value, label, count }) =>
            html`<label class="chip">
              <input
                type="radio"
                name="region"
                .checked=${value === chosen}
                @change=${() => {
                  onChoose(value || null);
                }}
              />
              ${label} <b>${count}</b>
            </label>`,
        )}
      </div>
    </fieldset>
    ${regionSelect(snapshot, { locale, division, className: 'select-field', choose: onChoose })}
  </div>`;
}
