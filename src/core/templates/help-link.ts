import { html, nothing } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { frameTerms } from '../locales/terms.ts';

/** Where the page says that somebody can be asked (`help-href`, `help-label`). */
export interface HelpLink {
  readonly href: string;
  /** Empty: the widget's own words. */
  readonly label: string;
}

/** The way to somebody who can be asked; nothing, where the page names none. */
export const helpLink = (help: HelpLink | null, locale: Locale): unknown =>
  help
    ? html`<p class="help"><a href=${help.href}>${help.label || frameTerms(locale).help}</a></p>`
    : nothing;
