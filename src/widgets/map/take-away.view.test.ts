import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { COUNTRY } from '../../domain/geo/geo.ts';
import { Group } from '../../store/group.ts';
import { toFigure } from './figure.view.ts';
import { mapTerms } from './map.terms.ts';
import { toMap } from './map.view.ts';
import { toPicture, toSvg } from './picture.view.ts';
import { type RowGroup, toGroups } from './rows.view.ts';
import { toTable } from './table.view.ts';

const unsorted = <T>(rows: T): T => rows;

function taken(name = 'Alfa Cluster'): { group: Group; groups: readonly RowGroup[]; svg: string } {
  const three = threeClusters();
  const group = new Group({
    ...three,
    clusters: three.clusters.map((one, i) => (i ? one : { ...one, name })),
  });
  const { snapshot } = group;
  const division = snapshot.dataset.regions;
  const options = {
    locale: 'da',
    terms: mapTerms('da'),
    places: placesTerms('da'),
    today: '2026-11-24',
    division,
    sorted: unsorted,
  } as const;
  const all = { ...options, nearest: () => null };
  const view = toMap(snapshot, all);
  const groups = toGroups(snapshot, all);
  const drawn = toFigure(view, { width: 480, sight: COUNTRY, names: [], towns: [] });
  const picture = toPicture(
    { snapshot, view, groups, drawn, sight: COUNTRY, division },
    { title: 'Titel', status: view.status, credit: 'Data pr. i dag. Kort: kilde' },
  );
  return { group, groups, svg: toSvg(picture) };
}

describe('the table to take along', () => {
  it('has a line for each place, with what is not known said, and source and date in each', () => {
    const { group, groups } = taken();
    const [head, ...lines] = toTable(group.snapshot.dataset, groups, {
      locale: 'da',
      places: placesTerms('da'),
    });
    expect(head).toContain('kilde');
    expect(lines.map((line) => line.slice(0, 7))).toEqual([
      [1, 'Åben teknologi', 'Alfa Cluster', 'Aarhus', 'hovedsæde', '', '2020-10'],
      [1, 'Åben teknologi', 'Alfa Cluster', 'Aalborg', 'kontor', '', '2020-10'],
      [2, 'Ærlig handel', 'Beta Denmark', 'ikke oplyst', null, null, null],
      [3, 'Skibsfart', 'Gamma', 'Esbjerg', 'kontor', 'lukket', '2020-10'],
    ]);
    for (const line of lines)
      expect(line.slice(-2)).toEqual(['https://www.example.dk/kilde', '2026-11-23']);
  });

  it('holds only what the filter leaves', () => {
    const { group } = taken();
    group.setFilter({ region: '1081' });
    const groups = toGroups(group.snapshot, {
      ...{
        locale: 'en',
        terms: mapTerms('en'),
        places: placesTerms('en'),
        today: '2026-11-24',
        sorted: unsorted,
      },
      ...{ division: group.snapshot.dataset.regions, nearest: () => null },
    });
    expect(
      toTable(group.snapshot.dataset, groups, { locale: 'en', places: placesTerms('en') }),
    ).toHaveLength(3);
  });
});

describe('the picture to take along', () => {
  it('carries title, every row of the list, the source and the date', () => {
    const { svg } = taken();
    for (const words of [
      '<title>Titel</title>',
      'Alfa Cluster',
      'Beta Denmark',
      'Gamma',
      '3 klynger vises',
      'Data pr. i dag. Kort: kilde',
    ])
      expect(svg).toContain(words);
  });

  it('is well formed whatever a name holds', () => {
    const { svg } = taken('<script>&"');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    // Every tag that is opened is closed.
    expect(svg.match(/<(?!\/|\?)[^>]*[^/]>/g)?.length).toBe(svg.match(/<\//g)?.length);
  });

  it('holds nothing that no XML may hold', () => {
    expect(taken(']]>').svg).not.toContain(']]>');
    expect(taken('Al\u0000fa\u0008 \uD800Cluster\uFFFF').svg).toContain('Alfa Cluster');
  });
});
