import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { Group } from '../../state/group.ts';
import { positionsTerms } from './positions.terms.ts';
import { type PositionsOptions, type PositionsView, toPositions } from './positions.view.ts';

function view(change: Partial<PositionsOptions> = {}, region: string | null = null): PositionsView {
  const group = new Group(threeClusters());
  group.setFilter({ region });
  const locale = change.locale ?? 'da';
  return toPositions(group.snapshot, {
    locale,
    terms: positionsTerms[locale],
    places: placesTerms[locale],
    query: '',
    grouping: 'status',
    today: '2026-11-24',
    sort: 'number',
    limit: Infinity,
    only: { clusters: null, status: null, municipality: null },
    find: undefined,
    distance: () => null,
    programme: null,
    ...change,
  });
}

const shape = ({ groups }: PositionsView): [string | null, number[]][] =>
  groups.map(({ title, rows }) => [title, rows.map((row) => row.entry.order)]);

describe('the list of positions', () => {
  it('stands in groups by status, the unknown last', () => {
    expect(shape(view())).toEqual([
      ['Styrkepositioner', [1]],
      ['Spirende styrkepositioner', [2]],
      ['Status ikke oplyst', [3]],
    ]);
  });

  it('stands by the head office’s region; without one and ended last', () => {
    expect(shape(view({ grouping: 'region' }))).toEqual([
      ['Region Midtjylland', [1]],
      ['Hovedsæde ikke oplyst', [2]],
      ['Ophørt', [3]],
    ]);
  });

  it('stands in one list without groups, by number', () => {
    expect(shape(view({ grouping: 'none' }))).toEqual([[null, [1, 2, 3]]]);
  });

  it('says where each sits, that it is not known, or that it has ended', () => {
    const rows = view({ grouping: 'none' }).groups[0]!.rows;
    expect(rows.map((row) => row.place)).toEqual([
      'Aarhus, Region Midtjylland (oplyst 2020)',
      'Hovedsæde ikke oplyst',
      'Ophørt april 2022.',
    ]);
  });

  it('shows in a region the place that the cluster has there', () => {
    const { groups, status } = view({ grouping: 'none' }, '1081');
    expect(groups[0]!.rows.map((row) => row.place)).toEqual(['Aalborg, Region Nordjylland (oplyst 2020)']);
    expect(status).toBe('1 af 3 styrkepositioner vises: Region Nordjylland');
  });
});

describe('a search', () => {
  it.each([
    ['aaben', [1]],
    ['aalborg', [1]],
    ['gamma', [3]],
    ['fair trade', [2]],
    ['xyz', []],
  ])('for "%s" leaves the numbers %j', (query, orders) => {
    expect(shape(view({ query, grouping: 'none' }))[0]?.[1] ?? []).toEqual(orders);
  });

  it('is counted in both languages', () => {
    expect(view({ query: 'skib' }).status).toBe('1 af 3 styrkepositioner passer til ”skib”');
    expect(view({ query: 'skib', locale: 'en' }).status).toBe('1 of 3 strength positions match “skib”');
  });
});

it('the summary counts what the data holds and names what has ended', () => {
  expect(view().summary).toBe('3 områder, hvor danske virksomheder og forskere står stærkt eller er på vej til det. GAMMA ophørte i 2022.');
});
