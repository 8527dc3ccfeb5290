import { expect } from '@open-wc/testing';
import {
  all,
  inside,
  named,
  one,
  savedDuring,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { copiedDuring, refusedDuring } from '../../../../tests/support/clipboard.ts';
import { mapData } from '../../../../tests/support/map-data.ts';
import { PUBLISHED } from '../../../../tests/support/published.ts';
import { positions } from '../../../../tests/support/positions.ts';
import { groupNamed } from '../../../store/groups.ts';

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

  it('is paper with every field, however few were shown, and with the card before them', async () => {
    const widget = await positions('v-print', { limit: '1' });
    await until(widget, () => all(widget, '.tools').length === 1);
    dispatchEvent(new Event('beforeprint'));
    expect(all(widget, '.row')).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    expect(all(widget, '.row')).to.have.length(1);
    groupNamed('v-print').select('gamma');
    await until(widget, () => all(widget, '.card').length === 1);
    expect(all(widget, '.row')).to.have.length(0);
    dispatchEvent(new Event('beforeprint'));
    expect([all(widget, '.card').length, all(widget, '.row').length]).to.deep.equal([1, 4]);
    dispatchEvent(new Event('afterprint'));
  });
});

describe('<klynge-positions deep-link>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the card of what the address names, and copies its own address', async () => {
    history.replaceState(null, '', '#klynge__v-link__gamma');
    const widget = await positions('v-link', { 'deep-link': '' });
    await until(widget, () => all(widget, '.card .copy-address').length === 1);
    expect(textOf(one(widget, '.card-name'))).to.equal('3 Gamma');
    const copied = await copiedDuring(() => {
      named(widget, '.copy-address button', 'Kopiér adressen').click();
    });
    expect(copied).to.equal(
      `${location.origin}${location.pathname}${location.search}#klynge__v-link__gamma`,
    );
    await until(
      widget,
      () => textOf(one(widget, '.copy-address [role=status]')) === 'Adressen er kopieret.',
    );
    await expect(widget).to.be.accessible();
  });

  it('has no address to copy where the page does not keep it', async () => {
    const widget = await positions('v-none', {});
    groupNamed('v-none').select('gamma');
    await until(widget, () => all(widget, '.card').length === 1);
    await until(widget, () => all(widget, '.card .facts').length === 1);
    expect(all(widget, '.copy-address')).to.have.length(0);
  });

  it('copies the published page of the cluster before its own', async () => {
    const data = mapData();
    const { meta } = data;
    groupNamed('v-page').useDataset({ ...data, meta: { ...meta, published: PUBLISHED } });
    const widget = await positions('v-page', {}, false);
    groupNamed('v-page').select('gamma');
    await until(widget, () => all(widget, '.copy-address').length === 1);
    const press = (): void => {
      named(widget, '.copy-address button', 'Kopiér adressen').click();
    };
    expect(await copiedDuring(press)).to.equal('https://klynger.example/klynge/gamma.html');
    widget.lang = 'en';
    await until(widget, () => textOf(one(widget, '.copy-address')).includes('Copy'));
    const english = await copiedDuring(() => one(widget, '.copy-address button').click());
    expect(english).to.equal('https://klynger.example/en/klynge/gamma.html');
  });

  it('shows the address, selected, where the browser lets nobody copy', async () => {
    history.replaceState(null, '', '#klynge__v-hand__gamma');
    const widget = await positions('v-hand', { 'deep-link': '' });
    await until(widget, () => all(widget, '.copy-address').length === 1);
    await refusedDuring(async () => {
      one(widget, '.copy-address button').click();
      await until(widget, () => all(widget, '.copy-address input').length === 1);
    });
    const field = one<HTMLInputElement>(widget, '.copy-address input');
    expect(field.value).to.contain('#klynge__v-hand__gamma');
    await until(widget, () => field.selectionEnd === field.value.length);
    expect([field.selectionStart, inside(widget).activeElement]).to.deep.equal([0, field]);
    expect(textOf(one(widget, '.copy-address [role=status]'))).to.contain('Her er adressen');
    await expect(widget).to.be.accessible();
  });
});
