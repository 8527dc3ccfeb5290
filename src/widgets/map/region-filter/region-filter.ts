import { html, type TemplateResult } from 'lit';
import { regionSelect } from '../../../core/templates/region-select.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapContent } from '../map.view.ts';

/** The regions, beside the field for a place. */
export function regionFilter(
  { snapshot, locale, division }: MapContent,
  choose: (region: string | null) => void,
): TemplateResult {
  const describedBy = 'region-hint';
  return html`<div class="ask-region">
    ${regionSelect(snapshot, { locale, division, describedBy, choose })}
    <p class="hint" id=${describedBy}>${mapTerms(locale).regionHint}</p>
  </div>`;
}
