import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import {
  all,
  heard,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';
import { mapData } from '../../../../tests/support/map-data.ts';
import { groupNamed } from '../../../store/groups.ts';

const canvasOf = (widget: Element): DOMRect => one(widget, '.canvas').getBoundingClientRect();
/** Where the map shows the place, by what stands there: a share of the canvas. */
const pointAt = (widget: Element, x: number, y: number): [number, number] => {
  const box = canvasOf(widget);
  return [Math.round(box.x + x * box.width), Math.round(box.y + y * box.height)];
};
const status = (widget: Element): string => textOf(one(widget, '.status'));
/** In the middle of Jutland, far from any number. */
const JUTLAND = [0.15, 0.52] as const;
/** In the Kattegat. */
const SEA = [0.55, 0.25] as const;

describe('<klynge-map>, regions on the map', () => {
  afterEach(() => resetMouse());

  it('lights up the region under the pointer and chooses it by a click; another click lets it go', async () => {
    const widget = await drawnMap('e-click');
    await sendMouse({ type: 'move', position: pointAt(widget, ...JUTLAND) });
    await until(widget, () => all(widget, '.pointed').length > 0);
    const told = heard<{ region: string | null }>('klynge-filter');
    await sendMouse({ type: 'click', position: pointAt(widget, ...JUTLAND) });
    expect((await told).detail).to.deep.equal({ region: '1082', town: null, query: null });
    await settled(widget);
    expect(status(widget)).to.equal('1 af 4 klynger vises: Region Midtjylland');
    await sendMouse({ type: 'click', position: pointAt(widget, ...JUTLAND) });
    await settled(widget);
    expect(status(widget)).to.equal('4 klynger vises');
  });

  it('chooses nothing in the sea', async () => {
    const widget = await drawnMap('e-sea');
    await sendMouse({ type: 'click', position: pointAt(widget, ...SEA) });
    await settled(widget);
    expect(status(widget)).to.equal('4 klynger vises');
    expect(all(widget, '.pointed')).to.have.length(0);
  });

  it('says so when a region has no cluster, and leads back', async () => {
    const data = mapData();
    groupNamed('e-nobody').useDataset({
      ...data,
      clusters: data.clusters.filter(({ id }) => id !== 'delta'),
    });
    const widget = await drawnMap('e-nobody');
    groupNamed('e-nobody').useDataset({
      ...data,
      clusters: data.clusters.filter(({ id }) => id !== 'delta'),
    });
    groupNamed('e-nobody').setFilter({ region: '1083' });
    await settled(widget);
    expect(textOf(one(widget, '.empty'))).to.contain(
      'Ingen klynger har oplyst et sted i Region Syddanmark.',
    );
    await expect(widget).to.be.accessible();
    named(widget, '.empty button', 'Hele landet').click();
    await settled(widget);
    expect(all(widget, '.row')).to.have.length(3);
  });

  it('draws the regions of the year that the page names, and warns of a year that has none', async () => {
    const data = mapData();
    const [north, middle, south] = data.regions;
    const merged = {
      ...middle!,
      id: 'vest',
      from: '2027-01-01',
      to: null,
      mergedFrom: [middle!.id, south!.id],
      name: { da: 'Region Vest', en: 'West' },
    };
    const regions = [
      north!,
      { ...middle!, to: '2026-12-31' },
      { ...south!, to: '2026-12-31' },
      merged,
    ];
    const widget = await drawnMap('e-division', { now: '2026-11-24' });
    groupNamed('e-division').useDataset({ ...data, regions });
    const options = (): string[] => all(widget, '.ask-region option').map(textOf);
    await settled(widget);
    expect(options()).to.deep.equal([
      'Hele landet',
      'Nordjylland (1)',
      'Midtjylland (1)',
      'Syddanmark (1)',
    ]);
    widget.division = '2027';
    await settled(widget);
    expect(options()).to.deep.equal(['Hele landet', 'Nordjylland (1)', 'Vest (2)']);
    const said = await warningsDuring(async () => {
      widget.division = 'snart';
      await settled(widget);
    });
    expect(said).to.deep.equal([
      '<klynge-map division="snart">: unknown value. Allowed: 2007, 2027.',
    ]);
    expect(options()).to.have.length(4);
  });

  it('draws the municipalities’ borders where the page asks for it', async () => {
    const widget = await drawnMap('e-fine', { 'show-municipalities': '' });
    expect(all(widget, '.border.fine')).to.have.length(1);
    widget.showMunicipalities = false;
    await settled(widget);
    expect(all(widget, '.border.fine')).to.have.length(0);
  });
});
