import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import { LONGEST_QUERY } from '../../../domain/search/query.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import { wordButtons } from './words.ts';

export interface Ask {
  readonly terms: PositionsTerms;
  /** What stands in the field. */
  readonly words: string;
  /** Words to try; `null`: what follows answers already. */
  readonly tries: readonly string[] | null;
  readonly onInput: () => void;
  /** The visitor is about to type. */
  readonly onNear: () => void;
  readonly onTry: (word: string) => void;
}

/** The one question, and words for those who do not know what to answer. */
export const ask = ({ terms, words, tries, onInput, onNear, onTry }: Ask): TemplateResult =>
  html`<div class="ask no-print" part="ask">
    <label class="field">
      <span class="label">${terms.search}</span>
      <span class="control search">
        ${icon('search')}
        <input
          type="search"
          autocomplete="off"
          spellcheck="false"
          maxlength=${LONGEST_QUERY}
          aria-describedby=${tries ? 'hint' : nothing}
          .value=${words}
          @focus=${onNear}
          @input=${onInput}
        />
      </span>
    </label>
    ${
      tries
        ? html`<p class="hint" id="hint">${terms.hint}</p>
            ${tries.length ? wordButtons(terms.tryWords, tries, onTry) : nothing}`
        : nothing
    }
  </div>`;
