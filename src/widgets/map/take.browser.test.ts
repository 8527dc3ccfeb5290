import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  named,
  one,
  savedDuring,
  settled,
  textOf,
  until,
} from '../../../tests/support/browser.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

type KlyngeMap = HTMLElementTagNameMap['klynge-map'];

async function map(group: string, deepLink = false): Promise<KlyngeMap> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.deepLink = deepLink;
  host.append(widget);
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}

describe('what a map gives to take along', () => {
  it('is a table of what the list shows', async () => {
    const widget = await map('t-csv');
    const { name, blob } = await savedDuring(() => named(widget, '.tools button', 'CSV').click());
    expect(name).to.equal('klynger-2026-11-23.csv');
    const text = await blob.text();
    expect(text)
      .to.contain('1;Åben teknologi;Alfa Cluster;Aarhus;hovedsæde')
      .and.to.contain('2;Ærlig handel;Beta Denmark;ikke oplyst');
  });

  it('is a picture with the list, the source and the date, as SVG and as PNG', async () => {
    const widget = await map('t-svg');
    const svg = await savedDuring(() => named(widget, '.tools button', 'SVG').click());
    const text = await svg.blob.text();
    expect(text)
      .to.contain('Data pr. 23. november 2026. Kort: indeholder data fra Klimadatastyrelsen')
      .and.to.contain('Alfa Cluster');
    expect(
      new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'),
    ).to.equal(null);
    const png = await savedDuring(() => named(widget, '.tools button', 'PNG').click());
    expect(png.blob.type).to.equal('image/png');
    const bitmap = await createImageBitmap(png.blob);
    expect([bitmap.width > 1500, bitmap.height > 1000]).to.deep.equal([true, true]);
  });
});

describe('<klynge-map deep-link>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps the choice behind the # of the page’s address, without adding to the history', async () => {
    const before = history.length;
    const widget = await map('t-link', true);
    groupNamed('t-link').select('alfa');
    groupNamed('t-link').setFilter({ region: '1082' });
    await settled(widget);
    expect(location.hash).to.equal('#klynge.t-link=alfa&klynge-region.t-link=1082');
    groupNamed('t-link').select(null);
    groupNamed('t-link').setFilter({ region: null });
    await settled(widget);
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(before);
  });

  it('begins with what the address says, and follows it', async () => {
    history.replaceState(null, '', '#klynge.t-start=delta');
    const widget = await map('t-start', true);
    await until(widget, () => textOf(one(widget, '.row.open')).includes('Delta'));
    location.hash = '#klynge.t-start=alfa';
    await until(widget, () => textOf(one(widget, '.row.open')).includes('Alfa'));
  });

  it('leaves an address alone that is the page’s own, and one that it was not asked for', async () => {
    history.replaceState(null, '', '#kontakt');
    const widget = await map('t-own', true);
    groupNamed('t-own').select('alfa');
    await settled(widget);
    expect(location.hash).to.equal('#kontakt');
    history.replaceState(null, '', location.pathname + location.search);
    const other = await map('t-no');
    groupNamed('t-no').select('alfa');
    await settled(other);
    expect(location.hash).not.to.contain('t-no');
  });

  it('gives a link to copy; where the browser lets nobody copy, to copy by hand', async () => {
    const widget = await map('t-copy', true);
    groupNamed('t-copy').select('alfa');
    await settled(widget);
    named(widget, '.tools button', 'Kopiér link').click();
    await until(
      widget,
      () =>
        textOf(one(widget, '.tools [role=status]')) !== '' ||
        all(widget, '.tools input').length === 1,
    );
    const [input] = all<HTMLInputElement>(widget, '.tools input');
    if (input) expect(input.value).to.contain('#klynge.t-copy=alfa');
    else expect(textOf(one(widget, '.tools [role=status]'))).to.equal('Linket er kopieret.');
    await expect(widget).to.be.accessible();
  });
});
