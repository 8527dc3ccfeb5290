/** The search with the words that it looks in besides names. Loaded when somebody types. */
import keywords from '../../data/keywords.json' with { type: 'json' };
import { rankerFor, type Ranked } from './rank.ts';
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

export type ClusterSearch = (query: string) => readonly Ranked<Entry>[];

/** In a language that was added: its own words too. Danish and English find everywhere. */
export const clusterSearch = (entries: readonly Entry[], locale: Locale): ClusterSearch =>
  rankerFor(
    entries,
    (entry) => [
      ...keywordsOf(entry),
      ...(localeRegistry()?.keywords(entry.position.id, locale) ?? []),
    ],
    (text) => inLocale(text, locale),
  );
