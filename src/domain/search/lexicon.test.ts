import { describe, expect, it } from 'vitest';
import { ELSEWHERE, Lexicon } from './lexicon.ts';

const lexicon = new Lexicon();
for (const word of ['skib', 'lager']) lexicon.add(word, 'sea');
lexicon.add('elektriker', 'building');
lexicon.add('robot', 'robots', 'product');
lexicon.add('fabrik', 'production', 'general');
lexicon.add('møbler', 'furniture');
lexicon.add('spil', 'games');
for (const word of ['hotel', 'restaurant']) lexicon.add(word, ELSEWHERE);
for (const word of ['firma', 'anlæg', 'udstyr']) lexicon.add(word, 'part', 'part');
lexicon.add('udstyr', 'health');

const best = (word: string): string | undefined =>
  [...lexicon.meaningsOf(word).of].sort(([, a], [, b]) => b.like - a.like)[0]?.[0];

describe('a lexicon', () => {
  it.each([
    ['skibet', 'sea', 'another ending'],
    ['skibselektriker', 'sea', 'what stands first tells the field'],
    ['lagerrobot', 'robots', 'a product stays what it is'],
    ['moebelfabrik', 'furniture', 'a general word gives way'],
    ['fabrik', 'production', 'a general word alone'],
    ['skibsfirma', 'sea', 'a word that says nothing'],
    ['mobler', 'furniture', 'typed without the letters of Danish'],
    ['elektirker', 'building', 'a typing error'],
    ['skibselektirker', 'sea', 'a typing error in a part'],
    ['elektr', 'building', 'not typed to the end'],
    ['hotelmoebler', 'furniture', 'goods for those of no field'],
    ['skibsrestaurant', ELSEWHERE, 'the end belongs to no field'],
    ['hotelfirma', ELSEWHERE, 'the beginning belongs to no field'],
    ['spildevand', undefined, 'no word inside another'],
    ['firma', undefined, 'says nothing of a field'],
    ['qqqq', undefined, 'nothing is known'],
  ])('"%s": %s, since %s', (word, owner, _why) => {
    if (owner === undefined)
      expect(
        [...lexicon.meaningsOf(word).of.values()].filter(({ meeting }) => meeting !== 'guess'),
      ).toEqual([]);
    else expect(best(word)).toBe(owner);
  });

  it('takes a keyword that says little by itself for a general word', () => {
    expect(lexicon.meaningsOf('udstyr').of.get('health')?.general).toBe(true);
  });

  it('guesses where it knows only a piece', () => {
    expect(lexicon.meaningsOf('elektrikerxyz').of.get('building')?.meeting).toBe('guess');
  });

  it('takes the letters of Danish as they are typed, where two words are alike without them', () => {
    const alike = new Lexicon();
    alike.add('roer', 'food');
    alike.add('rør', 'metal');
    const likeOf = (written: string): readonly (number | undefined)[] => {
      const { of } = alike.meaningsOf('roer', { written });
      return ['food', 'metal'].map((owner) => of.get(owner)?.like);
    };
    expect(likeOf('rør')[1]).toBeGreaterThan(likeOf('rør')[0] ?? 1);
    expect(likeOf('roer')[0]).toBeGreaterThan(likeOf('roer')[1] ?? 1);
  });

  it('has a general word give way to another field that has the same', () => {
    const shared = new Lexicon();
    shared.add('data', 'health', 'general');
    shared.add('data', 'digital');
    const { of } = shared.meaningsOf('data');
    expect(of.get('digital')?.like).toBeGreaterThan(of.get('health')?.like ?? 1);
  });

  it('takes a word that is typed to its end for no beginning', () => {
    expect(lexicon.meaningsOf('elektr', { unfinished: false }).of.size).toBe(0);
  });

  it('takes no much longer word for the same', () => {
    const cats = new Lexicon();
    cats.add('kateter', 'health');
    expect(cats.meaningsOf('kat').of.get('health')?.meeting).toBe('beginning');
  });

  it('cuts no short pieces but as they are, and none of two letters but in front', () => {
    const short = new Lexicon();
    for (const word of ['bord', 'finer', 'møbel', 'el', 'bil', 'mekaniker']) short.add(word, 'any');
    const isCut = (word: string): boolean =>
      [...short.meaningsOf(word).of.values()].some(({ meeting }) => meeting === 'compound');
    expect(['elbil', 'bordmøbel'].map((word) => isCut(word.replace('ø', 'oe')))).toEqual([
      true,
      true,
    ]);
    expect(['bordel', 'finmekaniker'].map(isCut)).toEqual([false, false]);
  });

  it('is not silent for a word that is a little like one that says nothing', () => {
    const food = new Lexicon();
    food.add('foder', 'food');
    food.add('formidling', 'part', 'part');
    expect(food.meaningsOf('fodermiddel').of.get('food')?.meeting).toBe('guess');
  });

  it('is not held up by the longest of words', () => {
    expect(lexicon.meaningsOf('skib'.repeat(500)).of.size).toBe(0);
  });
});
