import { type About, compiledOf } from '../data/compiled.ts';
import type { Dataset } from '../data/types.ts';
import { frameTerms } from '../core/locales/terms.ts';
import { inLocale, type Locale } from '../i18n/language.ts';
import type { Snapshot } from '../store/group.ts';
import { type Markup, markup } from './markup.ts';

/** A choice of activities that a site publishes under a name. */
export interface Collection {
  readonly name: string;
  readonly title: { readonly da: string; readonly en: string };
  readonly filter: NonNullable<Dataset['collections']>[number]['filter'];
}

/** What a text is made for: an edition without script, or what a living widget's tag holds. */
export interface Edition {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The day to take for today: those to come and those past are told apart by it. */
  readonly today: string;
  /** A region's id, or the whole country. */
  readonly region: string | null;
  /** Only the activities of it. */
  readonly collection?: Collection;
  /** The way to the living edition; not where it is the living one's own text. */
  readonly live?: Markup;
}

export const snapshotOf = ({ dataset, region }: Edition): Snapshot => ({
  dataset,
  filter: { region, town: null, query: null },
  selected: null,
});

interface Frame {
  readonly title: string;
  readonly summary: string;
  readonly body: Markup;
  readonly notes: readonly (Markup | string)[];
  readonly about?: About;
}

/** What every text begins and ends with. Classes are there for those who have a style sheet; nothing needs one. */
export function frame(
  { dataset, locale, region: id, live }: Edition,
  widget: string,
  { title, summary, body, notes, about = 'clusters' }: Frame,
): Markup {
  const region = dataset.regions.find((one) => one.id === id);
  return markup`<div class="klynge-static klynge-static-${widget}" lang="${locale}">
    <h2>${title}${region && `: ${inLocale(region.name, locale)}`}</h2>
    <p>${summary}</p>
    ${body}
    <p><small>${frameTerms(locale).asOf(compiledOf(dataset.meta, about))}. ${notes.map((note) => markup`${note} `)}
    ${live}</small></p>
  </div>\n`;
}
