/** Words that lead to a field, as somebody who works in it says them: for those who do not know what to write. */
import { listOf } from '../../data/list-of.ts';
import bundled from '../../data/examples.json' with { type: 'json' };
import type { Locale } from '../../i18n/language.ts';
import { localeRegistry } from '../../i18n/registry.ts';
import type { Entry } from '../clusters/clusters.ts';

const firstExamples: Readonly<Record<string, { readonly da: string; readonly en: string }>> =
  bundled;

/** The dataset's own example in the page's language, else the bundled one, else a keyword. */
function exampleOf({ position }: Entry, locale: Locale): string | undefined {
  const { id, examples, keywords } = position;
  const known = { da: examples?.da[0], en: examples?.en[0] };
  const danish = [known.da, firstExamples[id]?.da, keywords.da[0]];
  const english = [known.en, firstExamples[id]?.en, keywords.en[0]];
  const own = localeRegistry()?.keywords(id, locale)[0];
  const words = locale === 'da' ? danish : [locale !== 'en' && own, ...english, ...danish];
  return words.find((word) => typeof word === 'string');
}

const wordsOf = (entries: readonly Entry[], locale: Locale): readonly string[] => [
  ...new Set(entries.flatMap((entry) => exampleOf(entry, locale) ?? [])),
];

const openOnly = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ cluster }) => !cluster.ended);

/** So many words, from fields with a cluster that are spread over all of them. */
export function wordsToTry(
  entries: readonly Entry[],
  locale: Locale,
  count: number,
): readonly string[] {
  const words = wordsOf(openOnly(entries), locale);
  const length = Math.min(count, words.length);
  return listOf(length, (i) => words[Math.floor((i * words.length) / length)] ?? '');
}

/** Words of the fields that somebody may mean instead, of those that have a cluster. */
export function relatedWords(
  related: readonly string[],
  entries: readonly Entry[],
  locale: Locale,
): readonly string[] {
  const meant = openOnly(entries).filter(({ position }) => related.includes(position.id));
  return wordsOf(meant, locale);
}
