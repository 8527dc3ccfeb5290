import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { frameTerms } from '../locales/terms.ts';

/** What could not be had is said as that, and never as nothing; the button asks for it again. */
export const notFetched = (
  locale: Locale,
  onRetry: () => void,
  words = frameTerms(locale).notFetched,
): TemplateResult =>
  html`<p class="lost" role="status">
    ${words}
    <button class="no-print" type="button" @click=${onRetry}>${frameTerms(locale).again}</button>
  </p>`;
