import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { frameTerms } from '../locales/terms.ts';
import { icon } from './icons.ts';

export { aboutStyles } from '../styles/about.ts';

export interface About {
  readonly locale: Locale;
  /** The day that the data is of, in words: it is seen without unfolding. */
  readonly asOf: string;
  /** For paper. */
  readonly unfolded: boolean;
  readonly body: unknown;
}

/** What the data is, where it is from and what it leaves open: folded, below the answer. */
export const about = ({ locale, asOf, unfolded, body }: About): TemplateResult =>
  html`<details class="about" part="about" ?open=${unfolded}>
    <summary>
      ${icon('chevron', 'icon chevron')}
      <span class="about-title">${frameTerms(locale).about}</span>
      <span class="as-of" part="as-of">${asOf}</span>
    </summary>
    <div class="about-body">${body}</div>
  </details>`;
