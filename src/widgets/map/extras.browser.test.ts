import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import {
  all,
  choose,
  field,
  fits,
  heard,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

type KlyngeMap = HTMLElementTagNameMap['klynge-map'];

async function map(
  group: string,
  attributes: Readonly<Record<string, string>> = {},
  width = 700,
): Promise<KlyngeMap> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.style.width = `${width}px`;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  host.append(widget);
  // What follows the first drawing is there.
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}

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
    const widget = await map('e-click');
    await sendMouse({ type: 'move', position: pointAt(widget, ...JUTLAND) });
    await until(widget, () => all(widget, '.pointed').length > 0);
    const told = heard<{ region: string | null }>('klynge-filter');
    await sendMouse({ type: 'click', position: pointAt(widget, ...JUTLAND) });
    expect((await told).detail).to.deep.equal({ region: '1082', town: null });
    await settled(widget);
    expect(status(widget)).to.equal('1 af 4 klynger vises: Region Midtjylland');
    await sendMouse({ type: 'click', position: pointAt(widget, ...JUTLAND) });
    await settled(widget);
    expect(status(widget)).to.equal('4 klynger vises');
  });

  it('chooses nothing in the sea', async () => {
    const widget = await map('e-sea');
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
    const widget = await map('e-nobody');
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
    const widget = await map('e-division', { now: '2026-11-24' });
    groupNamed('e-division').useDataset({ ...data, regions });
    const chips = (): string[] => all(widget, '.chip').map(textOf);
    await settled(widget);
    expect(chips()).to.deep.equal([
      'Hele landet 4',
      'Nordjylland 1',
      'Midtjylland 1',
      'Syddanmark 1',
    ]);
    widget.division = '2027';
    await settled(widget);
    expect(chips()).to.deep.equal(['Hele landet 4', 'Nordjylland 1', 'Vest 2']);
    const said = await warningsDuring(async () => {
      widget.division = 'snart';
      await settled(widget);
    });
    expect(said).to.deep.equal([
      '<klynge-map division="snart">: unknown value. Allowed: 2007, 2027.',
    ]);
    expect(chips()).to.have.length(4);
  });

  it('draws the municipalities’ borders where the page asks for it', async () => {
    const widget = await map('e-fine', { 'show-municipalities': '' });
    expect(all(widget, '.border.fine')).to.have.length(1);
    widget.showMunicipalities = false;
    await settled(widget);
    expect(all(widget, '.border.fine')).to.have.length(0);
  });
});

describe('<klynge-map fit>', () => {
  const frameOf = (widget: Element): string =>
    one(widget, '.canvas > svg').getAttribute('viewBox') ?? '';

  it('draws a chosen region at full width; the button leads back to the country, and focus stays in the map', async () => {
    const widget = await map('e-fit', { fit: '' });
    const whole = frameOf(widget);
    expect(all(widget, '.back')).to.have.length(0);
    groupNamed('e-fit').setFilter({ region: '1081' });
    await settled(widget);
    expect(frameOf(widget)).not.to.equal(whole);
    // Odense lies outside.
    expect(all(widget, '.pins button').map((pin) => pin.ariaLabel)).not.to.include(
      '4 Delta, hovedsæde Odense',
    );
    await expect(widget).to.be.accessible();
    named(widget, '.back', 'Hele landet').click();
    await settled(widget);
    expect(frameOf(widget)).to.equal(whole);
    expect(groupNamed('e-fit').snapshot.filter.region).to.equal(null);
    await until(widget, () => Boolean(inside(widget).activeElement?.closest('.pins')));
  });

  it('begins with the page’s own municipality, and fits a region again that is chosen after the way back', async () => {
    const widget = await map('e-fit-own', { fit: '', municipality: 'Aarhus' });
    const near = frameOf(widget);
    named(widget, '.back', 'Hele landet').click();
    await settled(widget);
    const whole = frameOf(widget);
    expect(whole).not.to.equal(near);
    groupNamed('e-fit-own').setFilter({ region: '1083' });
    await settled(widget);
    expect(frameOf(widget)).not.to.equal(whole);
    fits(widget);
  });
});

describe('<klynge-map municipality>', () => {
  it('names each cluster’s nearest office with the distance, and sorts by it', async () => {
    const widget = await map('e-near', { municipality: 'Odense', sort: 'distance' });
    const rows = (): string[] => all(widget, '.row .organisation').map(textOf);
    expect(rows()[0]).to.contain('Delta');
    expect(textOf(named(widget, '.row', 'Delta').querySelector('.ends .place'))).to.equal(
      'Odense hovedsæde, i kommunen',
    );
    expect(textOf(named(widget, '.row', 'Alfa').querySelector('.ends .place'))).to.match(
      /^Aarhus hovedsæde, ca\. (80|85|90|95) km$/,
    );
    expect(textOf(one(widget, '.foot'))).to.contain('nærmest Odense Kommune');
    choose(field(widget, 'Sortér efter'), 'number');
    await settled(widget);
    expect(rows()[0]).to.contain('Alfa');
    await expect(widget).to.be.accessible();
  });

  it('says what was likely meant when there are many to choose from', async () => {
    const said = await warningsDuring(async () => {
      const widget = document.createElement('klynge-map');
      widget.municipality = 'Viborgh';
      document.body.append(widget);
      await until(widget, () => all(widget, '.tools').length === 1);
      widget.remove();
    }, 1);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^<klynge-map municipality="Viborgh">: unknown value\. Did you mean 0791 \(Viborg\), /,
    );
  });
});

describe('<klynge-map show-activities>', () => {
  it('counts the activities of each town, and picking one narrows the group down to it', async () => {
    const widget = await map('e-towns', { 'show-activities': '' });
    expect(all(widget, '[part=town]').map((mark) => mark.ariaLabel)).to.deep.equal([
      'Odense: 1 aktivitet',
      'Aarhus: 2 aktiviteter',
    ]);
    expect(textOf(one(widget, '.towns'))).to.contain('3 aktiviteter i 2 byer');
    const told = heard<{ town: string | null }>('klynge-filter');
    named(widget, '[part=town]', 'Aarhus').click();
    expect((await told).detail).to.deep.equal({ region: null, town: 'Aarhus' });
    await settled(widget);
    expect(named(widget, '.towns .chip', 'Aarhus').ariaPressed).to.equal('true');
    await expect(widget).to.be.accessible();
    named(widget, '.towns button', 'Alle byer').click();
    await settled(widget);
    expect(groupNamed('e-towns').snapshot.filter.town).to.equal(null);
  });

  it('is part of the map’s one tab stop, after the numbers', async () => {
    const widget = await map('e-towns-keys', { 'show-activities': '' });
    expect(all(widget, '.pins button').filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    all(widget, '.pins button')[0]!.focus();
    await sendKeys({ press: 'End' });
    expect(inside(widget).activeElement?.ariaLabel).to.equal('Aarhus: 2 aktiviteter');
    await sendKeys({ press: 'Enter' });
    expect(groupNamed('e-towns-keys').snapshot.filter.town).to.equal('Aarhus');
  });

  it('follows the cluster that is picked', async () => {
    const widget = await map('e-towns-picked', { 'show-activities': '' });
    groupNamed('e-towns-picked').select('delta');
    await settled(widget);
    expect(all(widget, '[part=town]').map((mark) => mark.ariaLabel)).to.deep.equal([
      'Odense: 1 aktivitet',
    ]);
  });

  for (const width of [280, 320, 480, 768]) {
    it(`fits into ${width} px`, async () => {
      fits(
        await map(
          `e-towns-${width}`,
          { 'show-activities': '', municipality: 'Aarhus', fit: '' },
          width,
        ),
      );
    });
  }
});

describe('<klynge-map layout>', () => {
  it('is the list alone, or the map with the list folded, which opens with a choice', async () => {
    const widget = await map('e-layout', { layout: 'list' });
    expect(all(widget, '.canvas')).to.have.length(0);
    expect(all(widget, '.row')).to.have.length(4);
    expect(all(widget, '.tools button').map(textOf)).to.deep.equal(['Hent data (CSV)']);
    await expect(widget).to.be.accessible();
    widget.layout = 'map';
    await until(widget, () => all(widget, '.pins button').length === 2);
    const details = one<HTMLDetailsElement>(widget, 'details');
    expect(details.open).to.equal(false);
    await expect(widget).to.be.accessible();
    all(widget, '.pins button')[0]!.click();
    await settled(widget);
    expect(details.open).to.equal(true);
  });

  it('warns of another value once, and takes the first', async () => {
    const said = await warningsDuring(async () => {
      const widget = await map('e-layout-bad', { layout: 'grid' });
      expect(all(widget, '.canvas')).to.have.length(1);
    });
    expect(said).to.deep.equal([
      '<klynge-map layout="grid">: unknown value. Allowed: auto, map, list, both.',
    ]);
  });
});
