import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDataset } from '../../../tools/data/publish.ts';
import postcodes from '../../data/postcodes.json' with { type: 'json' };
import type { Dataset } from '../../data/types.ts';
import { entriesOf } from '../clusters/clusters.ts';
import { clusterSearch, clustersFound, loadTrades, searchIn } from './cluster-search.ts';
import { QUERIES } from './cluster-search.queries.ts';
import { errorsBetween } from './errors.ts';
import { stemOf } from './stem.ts';
import { TRADES } from './trades.queries.ts';

const dataset = wholeDataset() as unknown as Dataset;
const entries = entriesOf(dataset);
const find = clusterSearch(entries, 'da');
const first = (query: string): string | undefined => find(query).hits[0]?.item.cluster.id;
const strong = (query: string): readonly string[] =>
  find(query)
    .hits.filter((hit) => hit.strong)
    .map(({ item }) => item.cluster.id);

describe('the search for a cluster', () => {
  it.each(QUERIES)('"%s" finds %s first', (query, cluster) => {
    expect(first(query)).toBe(cluster);
  });

  it('has been asked at least sixty things, and finds something for nonsense only by chance', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    for (const nonsense of ['qqqq', 'xyzzy', '12345', 'turisme'])
      expect(find(nonsense).hits).toEqual([]);
  });

  it('shows everything, in the order of the numbers, when nothing is asked', () => {
    expect(find(' ').hits.map(({ item }) => item.order)).toEqual(entries.map(({ order }) => order));
  });

  it('takes one letter for the beginning of a name', () => {
    expect(find('l').hits.map(({ item }) => item.cluster.id)).toContain('danish-sound-cluster');
    expect(find('l').hits.length).toBeLessThan(entries.length);
  });

  it('puts what has all words before what has some', () => {
    expect(first('robotter i Odense')).toBe('odense-robotics');
    expect(find('lyd beton').hits.length).toBeGreaterThan(0);
  });

  it('says which word was met, as it is written, and how', () => {
    expect(find('vindmoeller').hits[0]?.reasons).toEqual([
      { field: 'keyword', meeting: 'word', word: 'vindmølle', query: 'vindmoeller' },
    ]);
    expect(find('skibselektriker').hits[0]?.reasons[0]).toMatchObject({
      meeting: 'compound',
      word: 'skib',
    });
    expect(find('rovot').hits[0]?.reasons[0]).toMatchObject({ meeting: 'near', word: 'robot' });
    expect(find('Struer').hits[0]?.reasons[0]).toMatchObject({ field: 'town', word: 'Struer' });
    expect(find('RoboCluster').hits[0]?.reasons[0]).toMatchObject({ field: 'former' });
  });

  it('gives the clusters that fit, without those that may also be meant', () => {
    const found = [...clustersFound(dataset, 'maskine', 'da')];
    expect(found).toEqual(strong('maskine'));
    expect(found.length).toBeGreaterThan(0);
    expect(clustersFound(dataset, 'oksekød', 'da').size).toBe(0);
    expect(find('oksekød').hits.length).toBeGreaterThan(0);
  });

  it('is made once for a dataset and a language, until the language’s own words come', async () => {
    const before = searchIn(dataset, 'de');
    expect(searchIn(dataset, 'de')).toBe(before);
    await loadTrades('de');
    expect(searchIn(dataset, 'de')).not.toBe(before);
  });

  it('finds by a town only where the cluster has an office now', () => {
    for (const town of ['København', 'Frederikshavn', 'Aarhus'])
      expect(strong(town), town).not.toContain('marlog');
    expect(strong('Struer')).toEqual(['danish-sound-cluster']);
  });

  it('never throws, and gives each entry at most once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        const found = find(query).hits.map(({ item }) => item.cluster.id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('the search knows trades', () => {
  const rows = TRADES.flatMap(({ queries, ...row }) =>
    queries.split(', ').map((query) => ({ query, ...row })),
  );
  const ofTrades = rows.filter(({ cluster }) => cluster !== null);
  const ofNone = rows.filter(({ cluster }) => cluster === null);

  it('has been asked at least four hundred things, each once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(400);
    expect(new Set(rows.map(({ query }) => query)).size).toBe(rows.length);
  });

  it('finds the right cluster first for at least nineteen of twenty', () => {
    const wrong = ofTrades.filter(({ query, cluster }) => first(query) !== cluster);
    expect(
      wrong.length / ofTrades.length,
      wrong.map(({ query }) => query).join(', '),
    ).toBeLessThanOrEqual(0.05);
  });

  it('is sure of nothing that belongs to no cluster', () => {
    expect(ofNone.length).toBeGreaterThanOrEqual(100);
    expect(ofNone.filter(({ query }) => strong(query).length)).toEqual([]);
  });

  it.each([
    'hotel',
    'advokat',
    'frisør',
    'frisoer',
    'frisøre',
    '551010',
    '96.02.10',
    'fiskerestaurant',
  ])('says of "%s" that it is known and belongs to none', (query) => {
    expect(find(query)).toMatchObject({ hits: [], elsewhere: expect.any(String) as string });
  });

  it('knows nothing of a word that it has not got', () => {
    expect(find('qqqq').elsewhere).toBeNull();
  });

  it.each([
    ['tømrer', ['we-build-denmark']],
    ['spildevand', ['clean']],
    ['tøj', ['lifestyle-design-cluster']],
    ['solcelleanlæg', ['energy-cluster-denmark']],
    ['lydanlæg', ['danish-sound-cluster']],
  ])('cuts compounds at words, and finds no others inside: "%s"', (query, clusters) => {
    expect(strong(query)).toEqual(clusters);
  });

  it.each([
    ['43.32.00', 'we-build-denmark'],
    ['433200', 'we-build-denmark'],
    ['43.32', 'we-build-denmark'],
    ['branchekode 433200', 'we-build-denmark'],
    ['107110', 'food-bio-cluster-denmark'],
  ])('finds by an industry code: "%s"', (query, cluster) => {
    expect(strong(query)).toEqual([cluster]);
    expect(find(query).hits[0]?.reasons[0]?.field).toBe('code');
  });

  it('takes neither a postcode nor a number of a company for a code', () => {
    for (const number of ['8800', '12345678', '999999']) expect(find(number).hits).toEqual([]);
  });

  it.each([
    ['carpenter', 'we-build-denmark'],
    ['bakery', 'food-bio-cluster-denmark'],
    ['software developer', 'digitallead'],
    ['insurance broker', 'copenhagen-fintech'],
    ['welding', 'made'],
    ['freight forwarder', 'marlog'],
  ])('finds by English trades on an English page: "%s"', async (query, cluster) => {
    await loadTrades('en');
    expect(clusterSearch(entries, 'en')(query).hits[0]?.item.cluster.id).toBe(cluster);
  });

  it('fetches the words of a language once, and none for Danish', async () => {
    await loadTrades('en');
    expect(await loadTrades('en')).toBe(false);
    expect(await loadTrades('da')).toBe(false);
  });
});

describe('towns', () => {
  /** "Rude" is a pane of glass; the letters of the others stand inside names. */
  const ALSO_WORDS = ['Rude', 'Fur', 'Lynge', 'Løsning'];
  const towns = [postcodes.names, postcodes.towns]
    .flatMap((names) => names.split('|'))
    .filter((name) => /^\p{L}+$/u.test(name) && !ALSO_WORDS.includes(name));

  // What fails here belongs to `towns` in `facts/trades/parts.json`.
  it('say no field alone, however much they are like a word of one', () => {
    const said = towns.flatMap((town) =>
      find(town)
        .hits.filter(
          ({ strong: fits, reasons }) => fits && reasons.some((one) => one.field !== 'town'),
        )
        .map(({ reasons }) => `${town}: ${reasons[0]?.word ?? ''}`),
    );
    expect(towns.length).toBeGreaterThan(500);
    expect(said).toEqual(['Odense: Odense Robotics']);
  });

  it('say nothing beside a trade, and nor does the letter of a district', () => {
    expect(strong('tømrer i Køge')).toEqual(['we-build-denmark']);
    expect(strong('tømrer i Vejen')).toEqual(['we-build-denmark']);
    expect(strong('Odense C')).toEqual(strong('Odense'));
  });
});

describe('endings', () => {
  it.each([
    ['robotter', 'robot'],
    ['robotternes', 'robot'],
    ['vindmoeller', 'vindmoelle'],
    ['fabrikker', 'fabrik'],
    ['forsvaret', 'forsvar'],
    ['banker', 'bank'],
  ])('%s and %s are one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('leave short words alone', () => {
    expect(['lyd', 'spil', 'hus'].map(stemOf)).toEqual(['lyd', 'spil', 'hus']);
  });
});

describe('typing errors', () => {
  it.each([
    ['robot', 'rovot', 1],
    ['robot', 'orbot', 1],
    ['robot', 'robt', 1],
    ['robot', 'robbot', 1],
    ['robot', 'rbooot', 2],
    ['robot', 'sound', 3],
  ])('between %s and %s: %i', (one, other, errors) => {
    expect(errorsBetween(one, other, 2)).toBe(errors);
  });
});
