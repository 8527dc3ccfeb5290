import { COMMON, likeness, nearness } from '../../src/domain/search/rank.ts';
import { stemOf } from '../../src/domain/search/stem.ts';
import { foldText, queryWords } from '../../src/domain/search/fold.ts';
import type { Section } from '../../tools/site/search-index.ts';

export interface Hit {
  readonly section: Section;
  readonly score: number;
  /** The words of the section that were met, folded. */
  readonly met: readonly string[];
}

/** How much a word says of a section by where it stands. */
const WEIGHTS = { page: 6, heading: 9, text: 2 } as const;

/** Makes the sections ready once; what it returns finds by all words of a query, the best first, with the rules of the positions' own search. */
export function finderIn(sections: readonly Section[]): (query: string) => readonly Hit[] {
  /** For every word there is: the sections that have it, with the weight of the best place. */
  const places = new Map<string, Map<number, number>>();
  sections.forEach((section, at) => {
    for (const field of ['page', 'heading', 'text'] as const) {
      for (const word of queryWords(section[field])) {
        const found = places.get(word) ?? new Map<number, number>();
        found.set(at, Math.max(found.get(at) ?? 0, WEIGHTS[field]));
        places.set(word, found);
      }
    }
  });
  const terms = [...places.keys()].map((word) => ({ word, stem: stemOf(word), named: false }));

  return (query) => {
    const all = queryWords(query);
    const telling = all.filter((word) => !COMMON.has(word));
    const words = telling.length ? telling : all;
    if (!words.length) return [];
    const hits = new Map<number, { score: number; met: string[] }>();
    for (const word of words) {
      const stem = stemOf(word);
      const best = new Map<number, { value: number; term: string }>();
      for (const term of terms) {
        const like = likeness(word, stem, term).like || nearness(word, stem, term);
        if (!like) continue;
        for (const [at, weight] of places.get(term.word) ?? []) {
          const value = like * weight;
          if (value > (best.get(at)?.value ?? 0)) best.set(at, { value, term: term.word });
        }
      }
      for (const [at, { value, term }] of best) {
        const hit = hits.get(at) ?? { score: 0, met: [] };
        hits.set(at, { score: hit.score + value, met: [...hit.met, term] });
      }
    }
    // Where something has all words, what has only some of them is not wanted.
    const most = Math.max(0, ...[...hits.values()].map(({ met }) => met.length));
    return [...hits]
      .flatMap(([at, { score, met }]) => {
        const section = sections[at];
        return section && met.length === most ? [{ section, score, met }] : [];
      })
      .sort((a, b) => b.score - a.score);
  };
}

/** The text around the first word that was met. */
export function excerptOf(text: string, met: readonly string[], length = 180): string {
  if (text.length <= length) return text;
  const words = [...text.matchAll(/\S+/g)];
  const first =
    words.find(([word]) => met.some((one) => queryWords(foldText(word)).includes(one)))?.index ?? 0;
  const begin = first < length / 2 ? 0 : text.lastIndexOf(' ', first - length / 3) + 1;
  const part = text.slice(begin, begin + length).replace(/\s\S*$/, '');
  return `${begin ? '… ' : ''}${part} …`;
}
