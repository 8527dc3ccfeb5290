import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import type { Locale } from '../../../i18n/language.ts';
import { calendarPlaceTerms } from './locales/terms.ts';

/** What the field for a place holds and does. */
export interface PlaceFieldOptions {
  /** What was asked for. */
  readonly value: string;
  /** What is to be said of it. */
  readonly problem: unknown;
  /** The visitor is about to type. */
  readonly onNear: () => void;
  /** A postcode or a town; `''`: none. */
  readonly onPlace: (words: string) => void;
}

/** The field for a postcode or a town: what is near is shown once it is entered or left. */
export function placeField(
  locale: Locale,
  className: string,
  { value, problem, onNear, onPlace }: PlaceFieldOptions,
): TemplateResult {
  const { label, hint } = calendarPlaceTerms(locale);
  return html`<div class="field place ${className}">
    <label class="label" for="near-place">${label}</label>
    <span class="control search"
      >${icon('place')}<input
        id="near-place"
        type="search"
        autocomplete="postal-code"
        maxlength="60"
        aria-describedby="near-place-problem near-place-hint"
        aria-invalid=${problem === nothing ? nothing : 'true'}
        .value=${value}
        @focus=${onNear}
        @input=${({ target }: Event) => {
          if (!(target as HTMLInputElement).value) onPlace('');
        }}
        @change=${({ target }: Event) => {
          onPlace((target as HTMLInputElement).value);
        }}
    /></span>
    <p class="hint" id="near-place-hint">${hint}</p>
    <div id="near-place-problem" role="alert">${problem}</div>
  </div>`;
}
