import { html, nothing } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { addressFrom } from '../element/address.ts';
import { frameTerms } from '../locales/terms.ts';

/** Where the page says that somebody can be asked (`help-href`, `help-label`). */
export interface HelpLink {
  readonly href: string;
  /** Empty: the widget's own words. */
  readonly label: string;
}

/** What the page says of it by two attributes; `null`: nothing, or no address. */
export function helpFrom(
  host: HTMLElement & { readonly helpHref: string; readonly helpLabel: string },
): HelpLink | null {
  const href = addressFrom(host, 'help-href', host.helpHref);
  return href === null ? null : { href, label: host.helpLabel.trim() };
}

/** The way to somebody who can be asked; nothing, where the page names none. */
export const helpLink = (help: HelpLink | null, locale: Locale): unknown =>
  help
    ? html`<p class="help"><a href=${help.href}>${help.label || frameTerms(locale).help}</a></p>`
    : nothing;
