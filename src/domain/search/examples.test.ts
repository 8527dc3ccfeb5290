import { describe, expect, it } from 'vitest';
import { aCluster, aPosition, threeClusters } from '../../../tests/support/fixtures.ts';
import { wholeDataset } from '../../../tools/data/publish.ts';
import type { Dataset } from '../../data/types.ts';
import { entriesOf } from '../clusters/clusters.ts';
import { clusterSearch, loadTrades, relatedTo } from './cluster-search.ts';
import { relatedWords, wordsToTry } from './examples.ts';

const entries = entriesOf(wholeDataset() as unknown as Dataset);
const leadsTo = (words: readonly string[], locale: string): readonly (string | undefined)[] => {
  const find = clusterSearch(entries, locale);
  return words.map((word) => find(word).hits.find(({ strong }) => strong)?.item.position.id);
};

describe('words to try', () => {
  it('are six of fields spread over all of them, as companies say them', () => {
    expect(wordsToTry(entries, 'da', 6)).toEqual([
      'rense spildevand',
      'landbrug',
      'tømrer',
      'robotter',
      'software',
      'computerspil',
    ]);
  });

  it.each(['da', 'en'])('lead each to a field with a cluster, in %s', async (locale) => {
    await loadTrades(locale);
    for (const count of [5, 6, 13]) {
      const words = wordsToTry(entries, locale, count);
      expect(words).toHaveLength(count);
      const ended = entries
        .filter(({ cluster }) => cluster.ended)
        .map(({ position }) => position.id);
      for (const id of leadsTo(words, locale)) expect([undefined, ...ended]).not.toContain(id);
    }
  });

  it('are a dataset’s own where it has any; else its keywords, else none', () => {
    const position = aPosition({ id: 'own', order: 1 });
    const own = (change: object): readonly string[] =>
      wordsToTry(
        entriesOf(
          threeClusters({
            strengthPositions: [{ ...position, ...change }],
            clusters: [aCluster({ id: 'a', position: 'own' })],
          }),
        ),
        'da',
        6,
      );
    expect(own({ examples: { da: ['glas', 'porcelæn'], en: [] } })).toEqual(['glas']);
    expect(own({ examples: null, keywords: { da: ['ler'], en: [] } })).toEqual(['ler']);
    expect(own({ keywords: { da: [], en: [] } })).toEqual([]);
  });
});

describe('a field without a cluster', () => {
  const closed = entries.find(({ cluster }) => cluster.ended)!;

  it('has words of related fields, and each leads to a cluster', () => {
    const words = relatedWords(relatedTo(closed), entries, 'da');
    expect(words.length).toBeGreaterThanOrEqual(3);
    for (const id of leadsTo(words, 'da')) expect(relatedTo(closed)).toContain(id);
  });

  it('has none that lead to another without a cluster', () => {
    expect(relatedWords([closed.position.id], entries, 'da')).toEqual([]);
  });
});
