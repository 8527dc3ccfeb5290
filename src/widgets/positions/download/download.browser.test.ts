import { expect } from '@open-wc/testing';
import { all, named, one, savedDuring, textOf, until } from '../../../../tests/support/browser.ts';
import { positions } from '../../../../tests/support/positions.ts';

describe('what <klynge-positions> gives to download', () => {
  it('is a table and records of what is shown', async () => {
    const widget = await positions('v-take', { status: 'emerging' });
    const csv = await savedDuring(() => named(widget, '.tools button', 'CSV').click());
    expect(csv.name).to.equal('styrkepositioner-2026-11-23.csv');
    expect(await csv.blob.text()).to.contain('2;Ærlig handel;emerging;Beta Denmark;ikke oplyst');
    const json = await savedDuring(() => named(widget, '.tools button', 'JSON').click());
    const { positions: records, compiled } = JSON.parse(await json.blob.text()) as {
      positions: Record<string, unknown>[];
      compiled: string;
    };
    expect([records.length, records[0]?.['headOffice'], compiled]).to.deep.equal([
      1,
      null,
      '2026-11-23',
    ]);
  });

  it('is JSON-LD for search engines in the page itself, unless the page does without', async () => {
    const widget = await positions('v-ld', {});
    const block = (): Element | null => widget.querySelector('script[type="application/ld+json"]');
    await until(widget, () => block() !== null);
    const { itemListElement } = JSON.parse(block()?.textContent ?? '') as {
      itemListElement: { item: { name: string } }[];
    };
    expect(itemListElement.map(({ item }) => item.name)).to.deep.equal([
      'Alfa Cluster',
      'Beta Denmark',
      'Gamma',
      'Delta',
    ]);
    widget.remove();
    expect(widget.querySelector('script')).to.equal(null);
    expect((await positions('v-no-ld', { 'json-ld': 'off' })).querySelector('script')).to.equal(
      null,
    );
  });

  it('is paper with every row, however few were shown, and no more of them open', async () => {
    const widget = await positions('v-print', { limit: '1' });
    await until(widget, () => all(widget, '.tools').length === 1);
    dispatchEvent(new Event('beforeprint'));
    expect(all(widget, '.row')).to.have.length(4);
    expect(all(widget, '.row.open')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(all(widget, '.row')).to.have.length(1);
  });
});

describe('<klynge-positions deep-link>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens what the address names, has a heading and its own address in each opened row', async () => {
    history.replaceState(null, '', '#klynge__v-link__gamma');
    const widget = await positions('v-link', { 'deep-link': '' });
    await until(widget, () => all(widget, '.detail .facts').length === 1);
    expect(textOf(one(widget, '.detail :is(h4, h5)'))).to.equal('Gamma: Oplysninger');
    expect(one<HTMLAnchorElement>(widget, '.anchor a').getAttribute('href')).to.equal(
      '#klynge__v-link__gamma',
    );
    expect(textOf(one(widget, '.anchor'))).to.equal('Link til GAMMA');
  });
});
