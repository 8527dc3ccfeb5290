import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../../tests/support/fixtures.ts';
import { mapContent } from '../../../../tests/support/map-view.ts';
import { COUNTRY } from '../../../domain/geo/geo.ts';
import { toGroups } from '../list-panel/rows.view.ts';
import { type MapContent, toMap } from '../map.view.ts';
import { toMarkerLayout } from '../markers/marker-layout.view.ts';
import { toPicture, toSvg } from './picture.view.ts';
import { toTable } from './table.view.ts';

/** The picture of a map on which the first cluster has that name. */
function svgOf(name = 'Alfa Cluster'): string {
  const three = threeClusters();
  const clusters = three.clusters.map((one, i) => (i ? one : { ...one, name }));
  const content = mapContent({ dataset: { ...three, clusters } });
  const view = toMap(content);
  const layout = toMarkerLayout(view, { width: 480, viewport: COUNTRY });
  const picture = toPicture(
    { content, groups: toGroups(content), layout, viewport: COUNTRY },
    { title: 'Titel', status: view.status, credit: 'Data pr. i dag. Kort: kilde' },
  );
  return toSvg(picture);
}

const tableOf = (content: MapContent): ReturnType<typeof toTable> =>
  toTable(content, toGroups(content));

describe('the downloaded table', () => {
  it('has a line for each place, with what is not known said, and source and date in each', () => {
    const [head, ...lines] = tableOf(mapContent());
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
    expect(tableOf(mapContent({ region: '1081', locale: 'en' }))).toHaveLength(3);
  });
});

describe('the downloaded picture', () => {
  it('carries title, every row of the list, the source and the date', () => {
    const svg = svgOf();
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
    const svg = svgOf('<script>&"');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    // Every tag that is opened is closed.
    expect(svg.match(/<(?!\/|\?)[^>]*[^/]>/g)?.length).toBe(svg.match(/<\//g)?.length);
  });

  it('holds nothing that no XML may hold', () => {
    expect(svgOf(']]>')).not.toContain(']]>');
    expect(svgOf('Al\u0000fa\u0008 \uD800Cluster\uFFFF')).toContain('Alfa Cluster');
  });
});
