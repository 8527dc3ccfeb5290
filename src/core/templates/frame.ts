import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { heading } from './heading.ts';

export interface Frame {
  readonly locale: Locale;
  /** The title's words, or what the page put in their place; `none` leaves it to assistive technology. */
  readonly title: string;
  readonly heading: string;
  readonly level: number;
  /** The day of the data; not where the foot says it. */
  readonly asOf?: string;
  readonly summary?: unknown;
  readonly body: unknown;
  /** Not there before the rest is. */
  readonly foot: unknown;
  /** That something could not be fetched: known once all else has been asked for. */
  readonly lost: unknown;
}

/** What every widget begins and ends with: title above, remarks below. A group, so that the page's landmarks stay its own. */
export function frame({
  locale,
  title,
  heading: words,
  level,
  asOf,
  summary,
  body,
  foot,
  lost,
}: Frame): TemplateResult {
  const hidden = words === 'none';
  const name = words && !hidden ? words : title;
  return html`<div class="inside">
    <div role="group" aria-label=${name} lang=${locale}>
      <div class="head" part="head">
        ${heading(level, hidden ? 'sr' : 'title', name)}
        ${asOf ? html`<p class="as-of" part="as-of">${asOf}</p>` : nothing}
      </div>
      ${lost} ${summary ? html`<p class="summary" part="summary">${summary}</p>` : nothing} ${body}
      ${foot ? html`<div class="foot" part="foot">${foot}</div>` : nothing}
    </div>
  </div>`;
}
