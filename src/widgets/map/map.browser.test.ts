import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse, resetMouse } from '@web/test-runner-commands';
import {
  all,
  choose,
  detailOf,
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
import { drawnMap } from '../../../tests/support/drawn-map.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

async function map(
  group: string,
  attributes = '',
  width = 1000,
): Promise<HTMLElementTagNameMap['klynge-map']> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.style.width = `${width}px`;
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
    widget.setAttribute(name!, value!);
  host.append(widget);
  // What follows the first render is there.
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}

const pins = (widget: Element): HTMLElement[] => all(widget, '.pins button');
const focused = (widget: Element): string =>
  inside(widget).activeElement?.getAttribute('aria-label') ?? '';

describe('<klynge-map>', () => {
  it('is accessible, with nothing chosen, with a cluster and with a region', async () => {
    const widget = await map('m-axe', 'municipality="Aarhus"');
    await expect(widget).to.be.accessible();
    pins(widget)[0]!.click();
    await until(widget, () => detailOf(widget).includes('Stiftet'));
    await expect(widget).to.be.accessible();
    groupNamed('m-axe').setFilter({ region: '1082' });
    await settled(widget);
    await expect(widget).to.be.accessible();
  });

  it('has one tab stop for its numbers; arrows, Home and End go through them in order', async () => {
    const widget = await map('m-keys');
    expect(pins(widget).map((pin) => pin.getAttribute('aria-label'))).to.deep.equal([
      '1 Alfa Cluster, hovedsæde Aarhus',
      '4 Delta, hovedsæde Odense',
    ]);
    expect(pins(widget).filter((pin) => pin.tabIndex === 0)).to.have.length(1);
    pins(widget)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(widget)).to.contain('4 Delta');
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(widget)).to.contain('1 Alfa');
    await sendKeys({ press: 'End' });
    expect(focused(widget)).to.contain('4 Delta');
    await sendKeys({ press: 'Home' });
    expect(focused(widget)).to.contain('1 Alfa');
  });

  it('opens a card by Enter on its number, and goes back to the number by Escape', async () => {
    const widget = await map('m-enter');
    pins(widget)[1]!.focus();
    const told = heard<{ id: string | null }>('klynge-select');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({ id: 'delta' });
    await settled(widget);
    expect(pins(widget)[1]!.getAttribute('aria-pressed')).to.equal('true');
    expect(textOf(one(widget, '.card-name'))).to.contain('Delta');
    expect(inside(widget).activeElement?.className).to.equal('card-name');
    expect(all(widget, '.row')).to.have.length(0);
    await sendKeys({ press: 'Escape' });
    await settled(widget);
    expect(groupNamed('m-enter').snapshot.selected).to.equal(null);
    expect(focused(widget)).to.contain('4 Delta');
  });

  it('opens the card of a row, which leads back to the row', async () => {
    const widget = await map('m-list');
    named(widget, '.row-button', 'Alfa Cluster').click();
    await settled(widget);
    expect(pins(widget).map((pin) => pin.getAttribute('aria-pressed'))).to.deep.equal([
      'true',
      'false',
    ]);
    expect(all(widget, '.link').length).to.be.greaterThan(0);
    expect(all(widget, '.of-town').map(textOf)).to.include('Aalborg');
    expect(textOf(one(widget, '.card')))
      .to.contain('Åben teknologi')
      .and.to.contain('2 kontorer');
    expect(textOf(one(widget, '.status'))).to.equal('Alfa Cluster vises. 2 kontorer.');
    named(widget, '.card button', 'Alle 4 klynger').click();
    await settled(widget);
    expect(inside(widget).activeElement === named(widget, '.row-button', 'Alfa Cluster')).to.equal(
      true,
    );
    expect(textOf(one(widget, '.status'))).to.equal('4 klynger vises');
  });

  it('shows a card at the number that the pointer is on; Escape closes it', async () => {
    const widget = await map('m-card', '', 700);
    const box = pins(widget)[0]!.getBoundingClientRect();
    await sendMouse({
      type: 'move',
      position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)],
    });
    await until(widget, () => all(widget, '[role=tooltip]').length === 1);
    expect(textOf(one(widget, '[role=tooltip]'))).to.equal(
      '1 Alfa Cluster Åben teknologi Aarhus, oplyst 2020',
    );
    pins(widget)[0]!.focus();
    await sendKeys({ press: 'Escape' });
    await until(widget, () => all(widget, '[role=tooltip]').length === 0);
    await resetMouse();
  });

  it('chooses a region in its field, and leaves the others quiet on the map', async () => {
    const widget = await map('m-region');
    const told = heard<{ region: string | null }>('klynge-filter');
    choose(field(widget, 'Region'), '1083');
    expect((await told).detail).to.deep.equal({ region: '1083', town: null, query: null });
    await settled(widget);
    expect(textOf(one(widget, '[role=status]'))).to.equal(
      '1 af 4 klynger vises: Region Syddanmark',
    );
    expect(pins(widget).map((pin) => pin.classList.contains('quiet-pin'))).to.deep.equal([
      true,
      false,
    ]);
    expect(all(widget, '.chosen').length).to.be.greaterThan(0);
  });

  it('asks first: what it is for, the field, its button and the region stand above all else', async () => {
    const widget = await map('m-asks');
    expect(textOf(one(widget, '.summary'))).to.equal(
      'Find den klynge, der ligger nærmest jer, og se, hvor I kan henvende jer.',
    );
    expect(all(widget, '.head .as-of')).to.have.length(0);
    one(widget, '#place').focus();
    const stops = [];
    for (let i = 0; i < 3; i++) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = inside(widget);
      stops.push(activeElement?.localName === 'select' ? 'region' : textOf(activeElement!));
    }
    expect(stops[0]).to.contain('Vis de nærmeste');
    expect(stops[1]).to.equal('region');
    expect(focused(widget)).to.contain('1 Alfa Cluster');
  });

  it('folds what is to be said of the data at its foot; the day of the data is seen', async () => {
    const widget = await map('m-about');
    const about = one<HTMLDetailsElement>(widget, '.foot .about');
    expect(about.open).to.equal(false);
    expect(textOf(one(widget, '.about summary'))).to.equal(
      'Om oplysningerne Data pr. 23. november 2026',
    );
    expect(textOf(one(widget, '.about-body'))).to.contain('4 klynger');
    dispatchEvent(new Event('beforeprint'));
    expect(about.open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    expect(about.open).to.equal(false);
  });

  it('keeps what has no place on the map in words under it', async () => {
    const widget = await map('m-tray');
    expect(textOf(one(widget, '.tray'))).to.equal(
      'Ikke på kortet: 2 Beta Denmark (hovedsæde ikke oplyst), 3 GAMMA (ophørt)',
    );
  });

  it('names its source and the data’s date', async () => {
    const widget = await map('m-credit');
    expect(textOf(one(widget, '.foot'))).to.contain(
      'indeholder data fra Klimadatastyrelsen, DAGI, september 2021, CC BY 4.0 (forenklet)',
    );
    expect(textOf(one(widget, '.about .as-of'))).to.equal('Data pr. 23. november 2026');
  });

  it('outlines the page’s municipality and says what is there', async () => {
    const widget = await map('m-own', 'municipality="0751"');
    expect(all(widget, '.own').length).to.be.greaterThan(0);
    expect(textOf(one(widget, '.note')))
      .to.contain('I Aarhus Kommune')
      .and.to.contain('Alfa Cluster: hovedsæde, Aarhus (oplyst 2020).');
  });

  it('warns of a municipality that there is not, and shows the country', async () => {
    const said = await warningsDuring(async () => {
      const widget = await map('m-bad', 'municipality="Aabyen"');
      expect(pins(widget)).to.have.length(2);
    }, 1);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain(
      '<klynge-map municipality="Aabyen">: unknown value. Did you mean 0580 (Aabenraa)',
    );
  });

  it('draws again for another width, and goes on after it was away', async () => {
    const widget = await map('m-width');
    const small = (): boolean => pins(widget)[0]!.classList.contains('small');
    expect(small()).to.equal(false);
    widget.style.width = '320px';
    await until(widget, small);
    const parent = widget.parentElement!;
    widget.remove();
    widget.style.width = '1000px';
    parent.append(widget);
    await until(widget, () => !small());
    groupNamed('m-width').select('alfa');
    await settled(widget);
    expect(pins(widget)[0]!.getAttribute('aria-pressed')).to.equal('true');
  });

  it('speaks English where the page does', async () => {
    const widget = await map('m-en', 'lang="en"');
    expect(textOf(one(widget, 'h2'))).to.equal('Denmark’s national clusters');
    expect(pins(widget)[0]!.getAttribute('aria-label')).to.equal(
      '1 Alfa Cluster, head office Aarhus',
    );
    await expect(widget).to.be.accessible();
  });

  for (const width of [280, 320, 480, 640, 768, 1200]) {
    it(`fits into ${width} px, with hit areas that do not overlap`, async () => {
      const widget = await map(`m-${width}`, '', width);
      named(widget, '.row-button', 'Alfa Cluster').click();
      await until(widget, () => detailOf(widget).includes('Stiftet'));
      fits(widget);
      for (const pin of pins(widget)) {
        const { width: wide, height } = pin.getBoundingClientRect();
        expect(Math.min(wide, height)).to.be.at.least(24);
      }
    });
  }

  for (const width of [880, 1000, 1200, 1400]) {
    it(`has no two names on each other at ${width} px, also in a wide font`, async () => {
      const host = await fixture<HTMLElement>(
        html`<div style="font-family: 'DejaVu Sans', Verdana, sans-serif"></div>`,
      );
      const widget = document.createElement('klynge-map');
      widget.group = `m-names-${width}`;
      widget.showMunicipalities = true;
      widget.style.width = `${width}px`;
      host.append(widget);
      await until(widget, () => all(widget, '.over.name').length > (width < 900 ? 0 : 5));
      const names = all(widget, '.over').map((name) => ({
        text: textOf(name),
        box: name.getBoundingClientRect(),
      }));
      const met = names.flatMap(({ text, box }, i) =>
        names
          .slice(i + 1)
          .filter(
            ({ box: b }) =>
              box.left < b.right - 1 &&
              b.left < box.right - 1 &&
              box.top < b.bottom - 2 &&
              b.top < box.bottom - 2,
          )
          .map((other) => `${text} × ${other.text}`),
      );
      expect(met).to.deep.equal([]);
    });
  }

  it('has the other offices folded in their rows, where the browser’s search finds them', async () => {
    const widget = await drawnMap('t-folds');
    const fold = named(widget, '.row .elsewhere', 'Andre kontorer');
    // Browsers that do not know it hide it as ever.
    const known = 'onbeforematch' in fold ? 'until-found' : '';
    expect([fold.getAttribute('hidden'), fold.offsetHeight]).to.deep.equal([known, 0]);
    // As the browser does with what it has found.
    fold.removeAttribute('hidden');
    groupNamed('t-folds').setFilter({ query: null, town: null });
    widget.requestUpdate();
    await settled(widget);
    expect(fold.offsetHeight).to.be.greaterThan(0);
    await expect(widget).to.be.accessible();
  });
});
