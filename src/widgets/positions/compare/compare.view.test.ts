import { describe, expect, it } from 'vitest';
import { wholeDataset } from '../../../../tools/data/publish.ts';
import type { Dataset } from '../../../data/types.ts';
import { entriesOf, municipalityNamed } from '../../../domain/clusters/clusters.ts';
import { clusterSearch, keywordsIn } from '../../../domain/search/cluster-search.ts';
import { type Answer, type ComparisonOptions, toComparison } from './compare.view.ts';
import { positionsCompareTerms } from './locales/terms.ts';
import { addMunicipalityShapes } from '../../../domain/geo/municipality-shapes.ts';

addMunicipalityShapes();

const dataset = wholeDataset() as unknown as Dataset;

const answers = (question: string, change: Partial<ComparisonOptions> = {}): readonly Answer[] => {
  const { topics } = toComparison({
    dataset,
    chosen: ['odense-robotics', 'made', 'digitallead'],
    locale: 'da',
    terms: positionsCompareTerms('da'),
    query: 'maskine',
    find: clusterSearch(entriesOf(dataset), 'da'),
    keywords: (entry) => keywordsIn(entry, 'da'),
    municipality: municipalityNamed(dataset.municipalities, 'Viborg'),
    now: '2026-11-24',
    ...change,
  });
  return topics.find((topic) => topic.question === question)?.answers ?? [];
};

describe('the comparison', () => {
  it('says by which words each fits, and that another has none', () => {
    expect(answers('Passer på ”maskine”').map(({ met, text }) => [met, text])).toEqual([
      [[['maskine', '']], ''],
      [[['maskine', '']], ''],
      [[], 'ingen af fagordene'],
    ]);
    expect(answers('Passer på ””', { query: '' })).toEqual([]);
  });

  it('tells six other words of each', () => {
    for (const { text } of answers('Andre fagord')) {
      expect(text.split(', ')).toHaveLength(6);
      expect(text).not.toContain('maskine');
    }
  });

  it('tells the nearest office where the page is somewhere, and that none is known', () => {
    expect(
      answers('Nærmest Viborg').map(({ text, note }) => [text.replaceAll('\u00A0', ' '), note]),
    ).toEqual([
      ['ca. 65 km', 'Aarhus, hub'],
      ['ca. 45 km', 'Herning, satellit'],
      ['ca. 65 km', 'Aarhus, hovedsæde'],
    ]);
    expect(answers('Nærmest Viborg', { municipality: undefined })).toEqual([]);
    expect(answers('Nærmest Viborg', { chosen: ['marlog', 'made'] })[0]?.text).toBe('ikke oplyst');
  });

  it('tells members with their date, or that they are not known', () => {
    const [odense, made] = answers('Medlemmer');
    expect([odense?.note, made?.note]).toEqual(['2018', 'juni 2019']);
  });

  it('tells what happens next as seen on a day, in the language of its title', () => {
    expect(answers('Det næste, der sker').map(({ text }) => text)).toEqual([
      'ingen dato kendt',
      'ingen dato kendt',
      'ingen dato kendt',
    ]);
    const past = answers('Det næste, der sker', {
      now: '2020-01-01',
      chosen: ['odense-robotics', 'clean'],
    });
    for (const { text, note, lang } of past) {
      expect(text).not.toBe('ingen dato kendt');
      expect(note).toMatch(/\d{4}/);
      expect(lang).toBeTruthy();
    }
  });

  it('leads to each, or says that its page is not known', () => {
    expect(answers('Kontakt', { chosen: ['made', 'marlog'] })).toEqual([
      { text: 'made.dk', href: 'https://www.made.dk' },
      { text: 'Hjemmeside ikke oplyst' },
    ]);
  });
});
