import { html, nothing, type TemplateResult } from 'lit';
import { frameTerms } from '../../../core/locales/terms.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { PositionsTerms } from '../locales/terms.ts';

interface NothingHere {
  readonly terms: PositionsTerms;
  readonly locale: Locale;
  /** How many there are without the region. */
  readonly total: number;
  /** `null`: no region is chosen. */
  readonly onWholeCountry: (() => void) | null;
}

/** The page or the region left no cluster, or the data has none. */
export const nothingHere = ({
  terms,
  locale,
  total,
  onWholeCountry,
}: NothingHere): TemplateResult =>
  html`<div class="empty" part="empty">
    <p class="lead">${total || onWholeCountry ? terms.nothingHere : terms.nothingAtAll}</p>
    ${onWholeCountry ? wholeCountry(locale, onWholeCountry) : nothing}
  </div>`;

/** The way out of a region that was chosen elsewhere on the page. */
export const wholeCountry = (locale: Locale, onWholeCountry: () => void): TemplateResult =>
  html`<button class="button no-print" type="button" @click=${onWholeCountry}>
    ${frameTerms(locale).wholeCountry}
  </button>`;
