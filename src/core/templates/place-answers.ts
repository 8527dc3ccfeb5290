import { html, type TemplateResult } from 'lit';
import type { Municipality } from '../../data/types.ts';
import type { NamedPlace } from '../../domain/geo/postcodes.ts';
import type { Locale } from '../../i18n/language.ts';
import { placeAnswersTerms } from '../locales/place-answers/terms.ts';

/** What is said of what a visitor typed for a postcode or a town. */
export interface PlaceAnswers {
  readonly locale: Locale;
  /** The visitor says which one is meant. */
  readonly onTake: (place: NamedPlace) => void;
}

/** Why there is no answer, and what may be meant. */
export function unknownPlace(
  asked: string,
  suggestions: readonly NamedPlace[],
  { locale, onTake }: PlaceAnswers,
): TemplateResult {
  const terms = placeAnswersTerms(locale);
  return html`${asked ? terms.unknown(asked) : terms.empty}
  ${suggestions.map((place) => choice(place, terms.meant(place.label), onTake))}`;
}

/** "Hvilken Nørre Snede?" */
export const whichTown = ([place]: readonly NamedPlace[], locale: Locale): string =>
  placeAnswersTerms(locale).which(place?.town ?? '');

/** Towns of one name, to choose from. */
export function townsOfOneName(
  places: readonly NamedPlace[],
  municipalities: readonly Municipality[],
  { locale, onTake }: PlaceAnswers,
): TemplateResult {
  const terms = placeAnswersTerms(locale);
  const nameOf = ({ municipality }: NamedPlace): string =>
    municipalities.find(({ code }) => code === municipality)?.name ?? '';
  return html`<div class="choices">
    ${places.map((place) =>
      choice(
        place,
        `${place.postcode} ${place.town}, ${terms.inMunicipality(nameOf(place))}`,
        onTake,
      ),
    )}
  </div>`;
}

const choice = (place: NamedPlace, words: string, onTake: PlaceAnswers['onTake']): TemplateResult =>
  html`<button
    class="quiet"
    type="button"
    @click=${() => {
      onTake(place);
    }}
  >
    ${words}
  </button>`;
