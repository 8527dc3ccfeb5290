import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  detailOf,
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
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

async function positions(
  group: string,
  attributes = '',
): Promise<HTMLElementTagNameMap['klynge-positions']> {
  groupNamed(group).useDataset(threeClusters());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-positions');
  widget.group = group;
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g))
    widget.setAttribute(name!, value!);
  host.append(widget);
  await settled(widget);
  return widget;
}

const cell = (widget: Element, words: string): HTMLElement => named(widget, '.cell', words);
const field = (widget: Element): HTMLInputElement => one<HTMLInputElement>(widget, 'input');
const focused = (widget: Element): string => textOf(inside(widget).activeElement);

describe('<klynge-positions>', () => {
  it('is accessible, with every field and with a card', async () => {
    const widget = await positions('p-axe');
    await expect(widget).to.be.accessible();
    cell(widget, 'Åben teknologi').click();
    await until(widget, () => all(widget, '.card').length > 0);
    one<HTMLDetailsElement>(widget, '.card .more').open = true;
    await until(widget, () => detailOf(widget).includes('Stiftet'));
    await expect(widget).to.be.accessible();
  });

  it('asks first: the field is the first thing that is reached', async () => {
    const widget = await positions('p-first');
    await sendKeys({ press: 'Tab' });
    expect(inside(widget).activeElement).to.equal(field(widget));
  });

  it('opens a card in the place of the fields, read from its name, and Escape leads back to the field it came from', async () => {
    const widget = await positions('p-open');
    const told = heard<{ id: string | null }>('klynge-select');
    cell(widget, 'Åben teknologi').click();
    expect((await told).detail).to.deep.equal({ id: 'alfa' });
    expect(groupNamed('p-open').snapshot.selected).to.equal('alfa');
    await until(widget, () => focused(widget) === '1 Alfa Cluster');
    expect(all(widget, '.cell')).to.have.length(0);
    const gone = heard<{ id: string | null }>('klynge-select');
    await sendKeys({ press: 'Escape' });
    expect((await gone).detail).to.deep.equal({ id: null });
    await settled(widget);
    expect(inside(widget).activeElement).to.equal(cell(widget, 'Åben teknologi'));
    cell(widget, 'Skibsfart').click();
    await until(widget, () => all(widget, '.card').length > 0);
    named(widget, 'button', 'Alle 3 fag').click();
    await settled(widget);
    expect(inside(widget).activeElement).to.equal(cell(widget, 'Skibsfart'));
  });

  it('shows the card of a cluster that is picked elsewhere, and leaves the focus where it is', async () => {
    const widget = await positions('p-follow');
    field(widget).focus();
    groupNamed('p-follow').select('gamma');
    await until(widget, () => all(widget, '.card').length > 0);
    expect(textOf(one(widget, '.card-name'))).to.equal('3 Gamma');
    expect(inside(widget).activeElement).to.equal(field(widget));
  });

  it('lets go of the card when the visitor looks for something else', async () => {
    const widget = await positions('p-away');
    groupNamed('p-away').select('gamma');
    await until(widget, () => all(widget, '.card').length > 0);
    field(widget).focus();
    await sendKeys({ type: 'aaben' });
    await until(widget, () => all(widget, '.hit').length > 0);
    expect(groupNamed('p-away').snapshot.selected).to.equal(null);
  });

  it('finds what is typed, and says how many fit', async () => {
    const widget = await positions('p-search');
    field(widget).focus();
    await sendKeys({ type: 'aaben' });
    await sendKeys({ press: 'Enter' });
    await until(widget, () => all(widget, '.hit').length === 1);
    expect(textOf(one(widget, '.results-title'))).to.equal('1 klynge passer til ”aaben”');
    expect(textOf(one(widget, '.hit'))).to.contain('Åben teknologi');
    expect(inside(widget).activeElement).to.equal(field(widget));
    await expect(widget).to.be.accessible();
  });

  it('says when nothing is found, and clears the search back to the field', async () => {
    const widget = await positions('p-none');
    field(widget).focus();
    await sendKeys({ type: 'turisme' });
    await until(widget, () => all(widget, '.empty').length > 0);
    expect(textOf(one(widget, '.results-title'))).to.equal(
      'Ingen klynge har ”turisme” blandt sine fagord',
    );
    named(widget, 'button', 'Ryd søgningen, og vis alle 3').click();
    await settled(widget);
    expect(all(widget, '.cell')).to.have.length(3);
    expect(inside(widget).activeElement).to.equal(field(widget));
  });

  it('says of a trade that none of the clusters has that they are not for all', async () => {
    const widget = await positions('p-elsewhere');
    field(widget).focus();
    await sendKeys({ type: 'frisør' });
    await until(widget, () => all(widget, '.empty').length > 0);
    expect(textOf(one(widget, '.empty'))).to.contain('De er ikke for alle brancher.');
  });

  it('follows a region that was chosen elsewhere, says so, and leads out of it', async () => {
    const widget = await positions('p-region');
    groupNamed('p-region').setFilter({ region: '1081' });
    await settled(widget);
    expect(textOf(one(widget, '.pick'))).to.equal('1 af 3 fag: Region Nordjylland');
    const told = heard<{ region: string | null }>('klynge-filter');
    named(widget, 'button', 'Hele landet').click();
    expect((await told).detail).to.deep.equal({ region: null, town: null, query: null });
    await settled(widget);
    expect(all(widget, '.cell')).to.have.length(3);
  });

  it('speaks English where the page does', async () => {
    const widget = await positions('p-en', 'lang="en"');
    expect(textOf(one(widget, 'h2'))).to.equal('Find your cluster');
    expect(textOf(one(widget, '.pick'))).to.equal('Or pick a field');
    await expect(widget).to.be.accessible();
  });

  it('takes its heading and its level from the tag', async () => {
    const widget = await positions('p-attributes', 'heading="Områder" heading-level="3"');
    expect(textOf(one(widget, 'h3'))).to.equal('Områder');
    expect(all(widget, 'h4').map(textOf)).to.deep.equal(['Eller vælg et fag']);
    expect(all(widget, 'h2')).to.have.length(0);
  });

  it('warns once of a value that it does not know, and goes on', async () => {
    const said = await warningsDuring(async () => {
      const widget = await positions('p-bad', 'view="colour" region="Skåne"');
      widget.requestUpdate();
      await settled(widget);
      expect(all(widget, '.row')).to.have.length(3);
    });
    expect(said.toSorted()).to.deep.equal([
      '<klynge-positions region="Skåne">: unknown value. Allowed: 1081 (Region Nordjylland), 1082 (Region Midtjylland), 1083 (Region Syddanmark).',
      '<klynge-positions view="colour">: unknown value. Allowed: grid, table.',
    ]);
  });

  for (const width of [280, 320, 480, 640, 768, 1200]) {
    it(`fits into ${width} px, with its fields and with a card`, async () => {
      const widget = await positions(`p-${width}`);
      widget.style.width = `${width}px`;
      fits(widget);
      cell(widget, 'Åben teknologi').click();
      await until(widget, () => all(widget, '.card').length > 0);
      one<HTMLDetailsElement>(widget, '.card .more').open = true;
      await until(widget, () => detailOf(widget).includes('Stiftet'));
      fits(widget);
    });
  }
});
