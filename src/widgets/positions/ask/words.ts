import { html, type TemplateResult } from 'lit';

/** Words that fill the search field. */
export const wordButtons = (
  label: string,
  words: readonly string[],
  onWord: (word: string) => void,
): TemplateResult =>
  html`<div class="words no-print" part="words" role="group" aria-label=${label}>
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
