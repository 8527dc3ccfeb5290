import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

describe('<klynge-positions>', () => {
  it('is accessible, closed and open', async () => {
    const widget = await positions('p-axe');
    await expect(widget).to.be.accessible();
    named(widget, 'button', 'Åben teknologi').click();
    await until(widget, () => detailOf(widget).includes('Stiftet'));
    await expect(widget).to.be.accessible();
  });

  it('opens a row in place, tells the group and the page, and lets go again', async () => {
    const widget = await positions('p-open');
    const told = heard<{ id: string | null }>('klynge-select');
    const button = named(widget, 'button', 'Åben teknologi');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    expect((await told).detail).to.deep.equal({ id: 'alfa' });
    expect(groupNamed('p-open').snapshot.selected).to.equal('alfa');
    await until(widget, () => detailOf(widget).includes('kontor, oplyst 2020'));
    expect(textOf(button)).to.contain('Vis mindre');
    button.click();
    await settled(widget);
    expect(groupNamed('p-open').snapshot.selected).to.equal(null);
    expect(all(widget, '.detail')).to.have.length(0);
  });

  it('opens the row of a cluster that is picked elsewhere', async () => {
    const widget = await positions('p-follow');
    groupNamed('p-follow').select('gamma');
    await settled(widget);
    expect(all(widget, '[aria-expanded=true]').map(textOf)).to.deep.equal([
      'Vis mindre om Skibsfart',
    ]);
  });

  it('finds what is typed when Enter is pressed, marks it and counts it', async () => {
    const widget = await positions('p-search');
    await until(widget, () => all(widget, '.tools button').length > 0);
    one(widget, 'input').focus();
    await sendKeys({ type: 'aaben' });
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(textOf(one(widget, '[role=status]'))).to.equal(
      '1 af 3 styrkepositioner passer til ”aaben”',
    );
    expect(all(widget, '.name mark').map(textOf)).to.deep.equal(['Åben']);
    expect(inside(widget).activeElement?.localName).to.equal('input');
  });

  it('finds as it is typed, after a pause', async () => {
    const widget = await positions('p-type');
    one(widget, 'input').focus();
    await sendKeys({ type: 'skib' });
    await until(widget, () => all(widget, '.row').length === 1);
    expect(textOf(one(widget, '.row'))).to.contain('Skibsfart');
  });

  it('says when nothing is found, and clears the search back to the field', async () => {
    const widget = await positions('p-none');
    one(widget, 'input').focus();
    await sendKeys({ type: 'turisme' });
    await sendKeys({ press: 'Enter' });
    await settled(widget);
    expect(textOf(one(widget, '.empty'))).to.contain(
      'Ingen klynge har ”turisme” blandt sine fagord.',
    );
    named(widget, 'button', 'Ryd søgningen, og vis alle 3').click();
    await settled(widget);
    expect(all(widget, '.row')).to.have.length(3);
    expect(inside(widget).activeElement?.localName).to.equal('input');
  });

  it('says of a trade that none of the clusters has that they are not for all', async () => {
    const widget = await positions('p-elsewhere');
    one(widget, 'input').focus();
    await sendKeys({ type: 'frisør' });
    await until(widget, () => all(widget, '.empty').length > 0);
    expect(textOf(one(widget, '.empty'))).to.contain('De er ikke for alle brancher.');
  });

  it('sets the region for the whole group', async () => {
    const widget = await positions('p-region');
    const told = heard<{ region: string | null }>('klynge-filter');
    choose(field(widget, 'Region'), '1081');
    expect((await told).detail).to.deep.equal({ region: '1081', town: null });
    await settled(widget);
    expect(textOf(one(widget, '[role=status]'))).to.equal(
      '1 af 3 styrkepositioner vises: Region Nordjylland',
    );
  });

  it('speaks English where the page does', async () => {
    const widget = await positions('p-en', 'lang="en"');
    expect(textOf(one(widget, 'h2'))).to.equal('Denmark’s strength positions');
    expect(textOf(one(widget, '[role=status]'))).to.equal('3 strength positions shown');
    await expect(widget).to.be.accessible();
  });

  it('takes its heading, its level and its grouping from the tag', async () => {
    const widget = await positions(
      'p-attributes',
      'heading="Områder" heading-level="3" group-by="none"',
    );
    expect(textOf(one(widget, 'h3'))).to.equal('Områder');
    expect(all(widget, 'h4')).to.have.length(3);
    expect(all(widget, 'h2')).to.have.length(0);
  });

  it('warns once of a value that it does not know, and goes on', async () => {
    const said = await warningsDuring(async () => {
      const widget = await positions('p-bad', 'group-by="colour" region="Skåne"');
      widget.requestUpdate();
      await settled(widget);
      expect(all(widget, '.row')).to.have.length(3);
    });
    expect(said).to.deep.equal([
      '<klynge-positions region="Skåne">: unknown value. Allowed: 1081 (Region Nordjylland), 1082 (Region Midtjylland), 1083 (Region Syddanmark).',
      '<klynge-positions group-by="colour">: unknown value. Allowed: status, region, none.',
    ]);
  });

  for (const width of [280, 320, 480, 640, 768, 1200]) {
    it(`fits into ${width} px`, async () => {
      const widget = await positions(`p-${width}`);
      widget.style.width = `${width}px`;
      named(widget, 'button', 'Åben teknologi').click();
      await until(widget, () => detailOf(widget).includes('Stiftet'));
      fits(widget);
    });
  }
});
