import { html, nothing, type TemplateResult } from 'lit';
import { type HelpLink, helpLink } from '../../../core/templates/help-link.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import type { Why } from '../positions.view.ts';

export { answerStyles } from './answer.styles.ts';

/** Why it was found, with the word that was met. */
export const whyLine = (
  { kind, word: [met, rest] }: Why,
  terms: PositionsTerms,
): TemplateResult => {
  const [before, after] = terms.why[kind];
  return html`<p class="why" part="why">${before}<mark>${met}</mark>${rest}${after}</p>`;
};

interface LeadOn {
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  /** Words that find something. */
  readonly words: readonly string[];
  readonly onWord: (word: string) => void;
  /** Where the page says that somebody can be asked; `null`: nowhere. */
  readonly help: HelpLink | null;
}

/** The ways on from a search that found nothing. */
export const leadOn = ({ locale, terms, words, onWord, help }: LeadOn): TemplateResult =>
  html`${words.length ? wordButtons(terms.suchAs, words, onWord) : nothing}
  ${helpLink(help, locale)}`;

/** Words that fill the search field. */
const wordButtons = (
  label: string,
  words: readonly string[],
  onWord: (word: string) => void,
): TemplateResult =>
  html`<div class="words" role="group" aria-label=${label}>
    <span aria-hidden="true">${label}</span>
    ${words.map(
      (word) =>
        html`<button
          class="button word"
          type="button"
          @click=${() => {
            onWord(word);
          }}
        >
          ${word}
        </button>`,
    )}
  </div>`;
