import type { Dataset } from '../../data/types.ts';
import type { Locale } from '../../i18n/language.ts';

/** What a widget's text in the page is written from: its data, and not what the visitor chose. */
export interface PageTextOf {
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The id of the region that the page asked for. */
  readonly region: string | null;
}

/** Writes the text of a widget as HTML, with what is filled in escaped; `null`: there is nothing to tell. */
export type PageText = (of: PageTextOf, host: Element) => { readonly text: string } | null;

const texts = new Map<string, () => Promise<PageText>>();

/** Entry points say where the text of their widget is written; it is loaded once the page rests. */
export function registerPageText(tag: string, load: () => Promise<PageText>): void {
  texts.set(tag, load);
}

export const pageTextOf = (tag: string): (() => Promise<PageText>) | undefined => texts.get(tag);
