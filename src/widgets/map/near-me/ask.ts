import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import type { Locale } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';

export interface Ask {
  readonly locale: Locale;
  /** What is wrong with what was typed. */
  readonly problem: unknown;
  /** The visitor is about to type. */
  readonly onNear: () => void;
  readonly onAsk: (words: string) => void;
}

/**
 * The field for a postcode or a town: asked by the visitor, and answered in the page. No `<form>`,
 * which a sandbox may keep from being submitted.
 */
export function askField({ locale, problem, onNear, onAsk }: Ask): TemplateResult {
  const { ask } = mapTerms(locale);
  const submit = ({ currentTarget }: Event): void => {
    const field = (currentTarget as Element).closest('.ask')?.querySelector('input');
    onAsk(field?.value ?? '');
  };
  return html`<div class="ask-field">
    <label class="label" for="place">${ask.label}</label>
    <div class="ask-line">
      <span class="control search"
        >${icon('place')}
        <input
          id="place"
          type="search"
          autocomplete="postal-code"
          maxlength="60"
          aria-describedby="place-problem place-hint"
          aria-invalid=${problem ? 'true' : nothing}
          @focus=${onNear}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing) submit(event);
          }}
      /></span>
      <button class="button primary" type="button" @pointerenter=${onNear} @click=${submit}>
        <span class="long">${ask.button}</span><span class="short">${ask.buttonShort}</span>
      </button>
    </div>
    <p class="hint" id="place-hint">${ask.hint}</p>
    <div id="place-problem" role="alert">${problem}</div>
  </div>`;
}
