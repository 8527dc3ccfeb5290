import { describe, expect, it } from 'vitest';
import { wholeDataset } from '../../../tools/data/publish.ts';
import type { Dataset } from '../../data/types.ts';
import { entriesOf } from '../clusters/clusters.ts';
import { wordsAsked } from './asked.ts';
import { clusterSearch, loadTrades } from './cluster-search.ts';
import { foldText } from './fold.ts';
import { Lexicon } from './lexicon.ts';

const find = clusterSearch(entriesOf(wholeDataset() as unknown as Dataset), 'da');
const first = (query: string): string | undefined => find(query).hits[0]?.item.cluster.id;
const strong = (query: string): readonly string[] =>
  find(query)
    .hits.filter((hit) => hit.strong)
    .map(({ item }) => item.cluster.id);
const asked = (query: string): readonly string[] =>
  wordsAsked(query, new Lexicon()).map(({ written }) => written);

/** A trade or goods of each cluster, as a visitor names it. */
const TOLD: readonly (readonly [word: string, cluster: string])[] = [
  ['tømrer', 'we-build-denmark'],
  ['sofaer', 'lifestyle-design-cluster'],
  ['vandværk', 'clean'],
  ['biogasanlæg', 'energy-cluster-denmark'],
  ['rederi', 'marlog'],
  ['pølser', 'food-bio-cluster-denmark'],
  ['proteser', 'danish-life-science-cluster'],
  ['svejsning', 'made'],
  ['robotarme', 'odense-robotics'],
  ['software', 'digitallead'],
  ['forsikring', 'copenhagen-fintech'],
  ['tegnefilm', 'vision-denmark'],
  ['guitarer', 'danish-sound-cluster'],
  ['satellitter', 'censec'],
];

describe('what stands around a trade', () => {
  it.each([
    'vi designer X',
    'vi bygger X',
    'vi udvikler X',
    'vi fremstiller X',
    'produktion af X',
    'design af X',
    'vi kan lave X',
    'alt inden for X',
    'X i Odense',
    'X i Aarhus',
    'X i København',
    'X på Fyn',
    'X til landbruget',
    'vi leverer X til industrien',
    'X A/S',
    'X I/S',
    'X ApS',
    'så vi kan få X ud over det hele',
  ])('does not hide it: "%s"', (frame) => {
    const found = TOLD.map(([word]) => first(frame.replace('X', word)));
    expect(found).toEqual(TOLD.map(([, cluster]) => cluster));
  });

  it.each([
    ['Odense Robotics', 'odense-robotics'],
    ['Design, mode og møbler', 'lifestyle-design-cluster'],
    ['byggeri', 'we-build-denmark'],
    ['vi bygger', 'we-build-denmark'],
    ['design', 'lifestyle-design-cluster'],
    ['designer', 'lifestyle-design-cluster'],
    ['MADE', 'made'],
    ['We Build Denmark', 'we-build-denmark'],
    ['avanceret produktion', 'made'],
    ['teknologi', 'digitallead'],
    ['Food & Bio Cluster', 'food-bio-cluster-denmark'],
    ['vi støber gulve', 'we-build-denmark'],
    ['vi har får', 'food-bio-cluster-denmark'],
  ])('finds by itself: "%s"', (query, cluster) => {
    expect(first(query)).toBe(cluster);
  });

  it('is left out as it is typed, with the letters of Danish too', () => {
    expect(asked('vi sælger øl på havnen')).toEqual(['øl', 'havnen']);
    expect(asked('Hansen og Søn A/S, I/S og ApS')).toEqual(['hansen', 'søn']);
    expect(asked('på')).toEqual(['på']);
  });

  it('takes only the last word for the beginning of one', () => {
    expect(strong('elektr')).toContain('we-build-denmark');
    expect(strong('elektr xyzzy')).toEqual([]);
    expect(strong('sk xyzzy')).toEqual([]);
  });
});

describe('what stands around a trade in other languages', () => {
  const dataset = wholeDataset() as unknown as Dataset;
  it.each([
    ['en', 'we design software', 'digitallead'],
    ['en', 'port', 'marlog'],
    ['en', 'data', 'digitallead'],
    ['en', 'carpenter in Aarhus', 'we-build-denmark'],
    ['de', 'wir bauen Möbel', 'lifestyle-design-cluster'],
    ['de', 'Tischler für Schiffe', 'we-build-denmark'],
  ] as const)('%s: "%s"', async (locale, query, cluster) => {
    await loadTrades(locale);
    const found = clusterSearch(entriesOf(dataset), locale)(query);
    expect(found.hits[0]?.item.cluster.id).toBe(cluster);
  });
});

describe('how sure the search is', () => {
  it.each(['eloksering', 'kodeks', 'vielser', 'røgrensning'])(
    'sees no likeness where only short stems are alike: "%s"',
    (query) => {
      const near = find(query).hits.flatMap(({ reasons }) =>
        reasons.filter(({ meeting }) => meeting === 'near'),
      );
      expect(near).toEqual([]);
    },
  );

  it.each([
    ['datter', 'nothing'],
    ['sjov', 'one letter of four'],
    ['jeg klipper hår', 'what is done to a word of no field'],
    ['jeg spiller fodbold', 'what is done to a word of no field'],
    ['lydighedstræning af hunde', 'the beginning of another word'],
    ['vi udlejer sommerhuse', 'a general word'],
    ['moderne', 'a word that says nothing'],
    ['klaverundervisning', 'lessons'],
    ['bankospil', 'a piece of two letters'],
    ['bordel', 'a piece of two letters'],
    ['håndboldspiller', 'the head of a compound'],
    ['lagkage', 'food'],
  ])('"%s": %s', (query, why) => {
    expect(strong(query)).toEqual(why === 'food' ? ['food-bio-cluster-denmark'] : []);
  });

  it('leads to what one word tells for sure below what more of them tell', () => {
    const query = 'vi laver reservedele til forsvarets køretøjer';
    expect(strong(query)).toEqual(['made']);
    expect(find(query).hits.map(({ item }) => item.cluster.id)).toEqual(['made', 'censec']);
  });

  it('does not say of a typing error that a word belongs nowhere', () => {
    expect(find('hotelle').elsewhere).not.toBeNull();
    expect(find('hptel').elsewhere).toBeNull();
    expect(strong('hptel')).toEqual([]);
  });

  it('finds typing errors in long words', () => {
    expect(strong('vindmolelr')).toEqual(['energy-cluster-denmark']);
    expect(first('rovot')).toBe('odense-robotics');
  });
});

describe('words that are compared alike', () => {
  it.each([
    ['rør', 'made'],
    ['roer', 'food-bio-cluster-denmark'],
    ['stålrør', 'made'],
    ['data', 'digitallead'],
    ['port', 'we-build-denmark'],
    ['bioteknologi', 'danish-life-science-cluster'],
  ])('"%s" is of %s', (query, cluster) => {
    expect(foldText(query)).toBeTruthy();
    expect(first(query)).toBe(cluster);
  });
});
