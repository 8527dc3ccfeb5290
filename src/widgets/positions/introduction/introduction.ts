import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import type { Dataset } from '../../../data/types.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { positionsIntroductionTerms } from './locales/terms.ts';

export { introductionStyles } from './introduction.styles.ts';

/** What clusters are, and who pays: in the maintainers' own words, from the facts. */
export function introduction(
  { activityTypes, funders }: Dataset,
  locale: Locale,
  level: number,
): TemplateResult {
  const terms = positionsIntroductionTerms(locale);
  // Until the programmes are there, only the funders' names are known.
  const payers = funders.filter((funder) => 'paysFor' in funder);
  return html`<div class="intro" part="intro">
    ${heading(level, 'group-head', terms.intro)}
    ${terms.introText.map((text) => html`<p>${text}</p>`)}
    ${
      activityTypes.length
        ? html`<p>
            <b>${terms.activities}:</b>
            ${activityTypes.map(({ name }) => terms.within(inLocale(name, locale))).join(', ')}.
          </p>`
        : nothing
    }
    ${
      payers.length
        ? html`${heading(level + 1, '', html`<b>${terms.who}</b>`)}
            <ul class="dots">
              ${payers.map(({ name, paysFor }) => html`<li>${terms.paysFor(inLocale(name, locale), inLocale(paysFor, locale))}</li>`)}
            </ul>`
        : nothing
    }
  </div>`;
}
