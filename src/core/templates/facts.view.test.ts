import { describe, expect, it } from 'vitest';
import { aCluster, aDataset, aLocation, aPosition } from '../../../tests/support/fixtures.ts';
import type { Cluster } from '../../data/types.ts';
import { placesTerms } from '../locales/terms.ts';
import { factsTerms } from '../locales/facts/terms.ts';
import { toFacts } from './facts.view.ts';

const factsOf = (
  change: Partial<Cluster>,
  locale: 'da' | 'en' = 'da',
  dataset = aDataset(),
): ReturnType<typeof toFacts> =>
  toFacts(dataset, aCluster({ id: 'a', position: 'one', ...change }), locale, {
    ...placesTerms(locale),
    ...factsTerms(locale),
  });

const figure = (
  count: number,
  asOf: string | null,
  change: object = {},
): Cluster['members'][number] => ({
  count,
  asOf,
  qualifier: 'exact',
  unit: { da: 'medlemmer', en: 'members' },
  sources: [0],
  ...change,
});

describe('the facts of a cluster', () => {
  it('say what is not known, in both languages', () => {
    const unknown = ['founded', 'goldLabel', 'members', 'programme', 'predecessors'] as const;
    expect(unknown.map((key) => factsOf({})[key].text)).toEqual(
      Array.from({ length: 5 }, () => 'ikke oplyst'),
    );
    expect(unknown.map((key) => factsOf({}, 'en')[key].text)).toEqual(
      Array.from({ length: 5 }, () => 'not known'),
    );
  });

  it('tell whether its position is strong already, or about to be', () => {
    const withStatus = (status: 'strength' | 'emerging' | null): string =>
      factsOf(
        {},
        'da',
        aDataset({ strengthPositions: [aPosition({ id: 'one', order: 1, status })] }),
      ).status.text;
    expect(['strength', 'emerging', null].map((one) => withStatus(one as 'strength'))).toEqual([
      'Styrkeposition',
      'Spirende styrkeposition',
      'ikke oplyst',
    ]);
  });

  it('take the newest dated number of members, with its date and what it counts', () => {
    const members = [
      figure(170, '2014-05'),
      figure(1400, '2020-07', { qualifier: 'approximately' }),
      figure(9, null),
    ];
    expect(factsOf({ members }).members).toEqual({
      text: 'ca. 1.400 medlemmer',
      note: 'juli 2020',
    });
    expect(factsOf({ members }, 'en').members).toEqual({
      text: 'about 1,400 members',
      note: 'Jul 2020',
    });
  });

  it('take an undated number where there is no other, and say so', () => {
    expect(factsOf({ members: [figure(9, null, { qualifier: 'more-than' })] }).members).toEqual({
      text: 'over 9 medlemmer',
      note: 'uden dato',
    });
  });

  it('take the first of two numbers of one date', () => {
    expect(factsOf({ members: [figure(34, '2019'), figure(900, '2019')] }).members.text).toBe(
      '34 medlemmer',
    );
  });

  it('tell an award with its year, its score, and that its end is not known', () => {
    expect(
      factsOf({ goldLabel: { awarded: '2021-11', scorePercent: 95, validTo: null, sources: [0] } })
        .goldLabel,
    ).toEqual({
      text: 'Guld, nov. 2021, 95 pct.',
      note: 'udløb ikke oplyst',
    });
  });

  it('tell each place with its role, its state and the year it was stated', () => {
    const { offices } = factsOf({
      locations: [
        aLocation({ id: 'head', status: 'unconfirmed', asOf: '2017-09-29' }),
        aLocation({ id: 'planned', role: 'office', status: 'planned', town: null, asOf: null }),
        aLocation({ id: 'gone', role: 'hub', status: 'former', name: 'Et hus' }),
      ],
    });
    expect(offices.map(({ mark, place, name, note }) => [mark, place, name, note])).toEqual([
      ['unconfirmed', 'Aarhus', null, 'hovedsæde, ubekræftet, oplyst 2017'],
      ['planned', 'Midtjylland, by ikke oplyst', null, 'planlagt kontor, uden dato'],
      ['closed', 'Aarhus', 'Et hus', 'tidligere hub, oplyst 2020'],
    ]);
  });

  it('tell who takes part in it, and what it was granted: the newest first, unknown sums said', () => {
    const grant = { programme: null, sources: [0] };
    const facts = factsOf(
      {
        knowledgePartners: [
          { name: 'Et universitet', role: { da: 'medstifter', en: 'co-founder' }, sources: [0] },
        ],
        grants: [
          {
            ...grant,
            funders: ['ufm'],
            amountDkk: 4400000,
            from: '2021-01-01',
            to: '2024-12-31',
            what: { da: 'bevilling', en: 'grant' },
          },
          {
            ...grant,
            funders: ['En fond'],
            amountDkk: null,
            from: '2023-01-01',
            to: null,
            what: { da: 'støtte', en: 'support' },
          },
        ],
      },
      'da',
      aDataset({
        funders: [{ id: 'ufm', name: { da: 'Ministeriet', en: 'The ministry' } }] as never,
      }),
    );
    expect(facts.partners).toEqual([{ text: 'Et universitet', note: 'medstifter' }]);
    expect(facts.grants).toEqual([
      { text: 'beløb ikke oplyst', note: 'En fond, 2023, støtte' },
      { text: '4,4 mio. kr.', note: 'Ministeriet, 2021–2024, bevilling' },
    ]);
  });

  it('say of one that no programme has appointed that it is not a national cluster', () => {
    expect(factsOf({ programmes: [] }).programme.text).toBe('ikke en national klynge');
    expect(factsOf({ programmes: [] }, 'en').programme.text).toBe('not a national cluster');
  });

  it('never say that a cluster was dropped where it is only not known', () => {
    const dataset = aDataset({
      programmes: [
        { id: 'first', from: '2021-01-01', to: '2024-12-31' },
        { id: 'second', from: '2025-01-01', to: '2028-12-31' },
      ] as never,
    });
    const part = { appointedOn: null, from: null, to: null, sources: [] };
    const programmes = [
      { ...part, programme: 'first', appointed: true, from: '2021-01-01', to: '2024-12-31' },
      { ...part, programme: 'second', appointed: null },
    ];
    expect(factsOf({ programmes }, 'da', dataset).programme).toEqual({
      text: '2021–2024',
      note: '2025–2028: ikke oplyst',
    });
  });

  it('name each page once, several of one site by number', () => {
    const dataset = aDataset({
      sources: ['https://www.a.dk/1', 'https://a.dk/2', 'https://b.dk/'],
    });
    const { sources } = factsOf({ sources: [0, 2, 1, 0] }, 'da', dataset);
    expect(sources.map(({ label }) => label)).toEqual(['a.dk', 'b.dk', 'a.dk (2)']);
  });
});
