import { html, type LitElement, nothing } from 'lit';
import {
  type PlaceAnswers,
  townsOfOneName,
  unknownPlace,
  whichTown,
} from '../../../core/templates/place-answers.ts';
import type { Dataset } from '../../../data/types.ts';
import type { Passes } from '../../../domain/activities/activities.ts';
import { nearPlace } from '../../../domain/activities/near-place.ts';
import { findPlace, type NamedPlace, type PlaceAnswer } from '../../../domain/geo/postcodes.ts';
import type { Locale } from '../../../i18n/language.ts';

/** What is near the place that the visitor named. */
export interface Near {
  /** "8800 Viborg". */
  readonly label: string;
  readonly passes: Passes;
}

/** The place that a visitor named by postcode or town. Nothing of it leaves the page. */
export class NearPlace {
  /** What was typed. */
  asked = '';
  private readonly host: LitElement;
  private answer: PlaceAnswer | undefined;
  private made: { dataset: Dataset; place: NamedPlace; passes: Passes } | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  ask(words: string): void {
    this.asked = words.trim();
    this.answer = this.asked ? findPlace(this.asked) : undefined;
    this.host.requestUpdate();
  }

  /** `null`: no place is named. */
  near(dataset: Dataset): Near | null {
    if (this.answer?.is !== 'found') return null;
    const { place } = this.answer;
    if (this.made?.dataset !== dataset || this.made.place !== place)
      this.made = { dataset, place, passes: nearPlace(dataset, place) };
    return { label: place.label, passes: this.made.passes };
  }

  /** What is to be said under the field: nobody knows the place, or there are several. */
  problem({ municipalities }: Dataset, locale: Locale): unknown {
    const options: PlaceAnswers = { locale, onTake: this.take };
    if (this.answer?.is === 'unknown')
      return unknownPlace(this.asked, this.answer.suggestions, options);
    if (this.answer?.is === 'several')
      return html`${whichTown(this.answer.places, locale)}
      ${townsOfOneName(this.answer.places, municipalities, options)}`;
    return nothing;
  }

  private readonly take = (place: NamedPlace): void => {
    this.asked = place.label;
    this.answer = { is: 'found', place };
    this.host.requestUpdate();
    // What was pressed is gone: one goes on at the field.
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelector<HTMLElement>('#near-place')?.focus();
    });
  };
}
