import { expect, fixture, html } from '@open-wc/testing';
import { anAnswer } from '../../../../tests/support/answers.ts';
import {
  all,
  fits,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { mapData } from '../../../../tests/support/map-data.ts';
import { groupNamed } from '../../../store/groups.ts';
import '../define.ts';

type KlyngeMap = HTMLElementTagNameMap['klynge-map'];

async function map(group: string, points: unknown, width = 700): Promise<KlyngeMap> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.style.width = `${width}px`;
  widget.points = points;
  host.append(widget);
  return widget;
}

const THREE = [
  { name: 'Åbenrå Værk', lat: 55.396, lon: 10.388 },
  { name: 'Zink A/S', lat: 56.157, lon: 10.21, url: 'https://zink.example.dk' },
  { name: 'Bådeværft', lat: 57.048, lon: 9.919 },
];
const places = (widget: Element): string[] => all(widget, '.places b').map(textOf);
const drawn = (widget: Element): boolean => all(widget, '[part=points]').length === 1;
/** As many as asked for, spread over Denmark, the same each time. */
const many = (count: number): unknown[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `Sted ${i + 1}`,
    lat: 55 + ((i * 7919) % 2500) / 1000,
    lon: 8.5 + ((i * 104729) % 4000) / 1000,
  }));

describe('<klynge-map points>', () => {
  it('draws own places and lists them in Danish order, with their municipality and address', async () => {
    const widget = await map('p-three', THREE);
    await until(widget, () => drawn(widget));
    expect(places(widget)).to.deep.equal(['Bådeværft', 'Zink A/S', 'Åbenrå Værk']);
    expect(textOf(named(widget, '.places .row', 'Zink')))
      .to.contain('Aarhus')
      .and.to.contain('zink.example.dk');
    expect(one(widget, '.dots path').getAttribute('d')?.match(/h0/g)).to.have.length(3);
    await expect(widget).to.be.accessible();
  });

  it('follows the region of the group, and finds by words', async () => {
    const widget = await map('p-region', THREE);
    await until(widget, () => drawn(widget));
    groupNamed('p-region').setFilter({ region: '1083' });
    await settled(widget);
    expect(places(widget)).to.deep.equal(['Åbenrå Værk']);
    expect(textOf(one(widget, '[part=points] .status'))).to.equal('1 sted i Region Syddanmark');
    groupNamed('p-region').setFilter({ region: null });
    const search = one<HTMLInputElement>(widget, '[part=points] input');
    search.value = 'vaerft';
    search.dispatchEvent(new Event('input'));
    await settled(widget);
    expect(places(widget)).to.deep.equal(['Bådeværft']);
    expect(textOf(one(widget, '[part=points] .status'))).to.equal('1 sted passer til ”vaerft”');
    search.value = 'xyz';
    search.dispatchEvent(new Event('input'));
    await settled(widget);
    expect(textOf(one(widget, '[part=points] .status'))).to.equal(
      'Ingen steder passer til valgene.',
    );
  });

  it('gathers thousands into circles with their number, and shows the list in parts', async () => {
    const widget = await map('p-many', many(10_000));
    await until(widget, () => drawn(widget));
    const sums = all(widget, '.many').map((mark) => Number(mark.textContent));
    const dots = one(widget, '.dots path').getAttribute('d')?.match(/h0/g)?.length ?? 0;
    expect(sums.length).to.be.lessThan(400);
    // Some of the made-up places lie off the map's edge; none is counted twice.
    const total = sums.reduce((sum, count) => sum + count, dots);
    expect(total).to.be.greaterThan(9000).and.at.most(10_000);
    expect(places(widget)).to.have.length(20);
    named(widget, '[part=points] button', 'Vis 20 flere').click();
    await until(widget, () => places(widget).length === 40);
    await until(widget, () => inside(widget).activeElement?.textContent?.includes('Sted') ?? false);
    fits(widget);
  });

  it('leaves out places with a mistake, and tells once which', async () => {
    const said = await warningsDuring(async () => {
      const widget = await map('p-bad', [
        ...THREE,
        { name: 'Nord', lat: 156, lon: 10 },
        { lat: 56, lon: 10 },
      ]);
      await until(widget, () => drawn(widget));
      expect(places(widget)).to.have.length(3);
    });
    expect(said).to.deep.equal([
      '<klynge-map>: 2 of 5 places were left out: [3] expected a latitude from -90 to 90; [4] expected a name.',
    ]);
  });

  it('shows those that can be read beside one that cannot', async () => {
    const unreadable = {
      get name() {
        throw new Error('not to be read');
      },
      lat: 56,
      lon: 10,
    };
    const widget = await map('p-unreadable', [unreadable, ...THREE]);
    await until(widget, () => drawn(widget));
    expect(places(widget)).to.have.length(3);
  });

  it('reads GeoJSON from src, which may hold a dataset too, and from points-src, so that both can be given', async () => {
    const geojson = (...names: string[]): object => ({
      type: 'FeatureCollection',
      features: names.map((name, i) => ({
        type: 'Feature',
        properties: { name },
        geometry: { type: 'Point', coordinates: [10 + i / 10, 56] },
      })),
    });
    const [data, points] = [
      await anAnswer({
        body: { sources: mapData().sources, clusters: mapData().clusters.slice(0, 1) },
      }),
      await anAnswer({ body: geojson('Sted') }),
    ];
    const widget = await map('p-both', null);
    widget.src = points.address;
    await until(widget, () => places(widget).join() === 'Sted');
    expect(all(widget, '.row-button').length).to.equal(4);
    widget.pointsSrc = points.address;
    groupNamed('p-both').useDataset();
    groupNamed('p-both').useBundled(mapData());
    widget.src = data.address;
    await until(
      widget,
      () => all(widget, '.list:not(.places) .row').length === 1 && places(widget).join() === 'Sted',
    );
    expect(await points.asked()).to.have.length(1);
    expect(await data.asked()).to.have.length(1);
  });

  it('leaves the map as it is when points-src cannot be read, and tells it once', async () => {
    const widget = await map('p-src', null);
    const blob = new Blob([JSON.stringify({ type: 'FeatureCollection', features: [] })]);
    const said = await warningsDuring(async () => {
      widget.pointsSrc = URL.createObjectURL(blob);
      await until(widget, () => all(widget, '.tools').length === 1);
    }, 1);
    expect(said[0])
      .to.contain('<klynge-map points-src="blob:')
      .and.to.contain('an http or https address was expected');
    expect(all(widget, '.row').length).to.equal(4);
  });

  it('shows other places when the page sets others, and none when it takes them away', async () => {
    const widget = await map('p-other', THREE);
    await until(widget, () => drawn(widget));
    widget.points = [{ name: 'Ny', lat: 56, lon: 10 }];
    await until(widget, () => places(widget).join() === 'Ny');
    widget.points = null;
    await until(widget, () => !drawn(widget));
  });
});
