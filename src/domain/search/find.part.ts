/** The search with the words that it looks in besides names. A part of its own, since it is needed only when somebody types. */
import keywords from '../../data/keywords.json' with { type: 'json' };
import { finderFor, type Found } from './cluster-search.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { localeRegistry } from '../../i18n/registry.ts';
import type { Entry } from '../clusters/clusters.ts';

type Words = Entry['position']['keywords'];

const bundled = new Map(
  keywords.strengthPositions.map((position): [string, Words] => [position.id, position.keywords]),
);

/** A dataset's own keywords count; where it has none for a position, the bundled ones. */
function keywordsOf({ position }: Entry): readonly string[] {
  const { da, en } =
    position.keywords.da.length + position.keywords.en.length
      ? position.keywords
      : (bundled.get(position.id) ?? position.keywords);
  return [...da, ...en];
}

export type Find = (query: string) => readonly Found<Entry>[];

/** In a language that was added: its own words too. Danish and English find everywhere. */
export const finder = (entries: readonly Entry[], locale: Locale): Find =>
  finderFor(
    entries,
    (entry) => [
      ...keywordsOf(entry),
      ...(localeRegistry()?.keywords(entry.position.id, locale) ?? []),
    ],
    (text) => inLocale(text, locale),
  );
