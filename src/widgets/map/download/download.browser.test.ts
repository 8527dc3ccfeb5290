import { expect } from '@open-wc/testing';
import { named, savedDuring } from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';

describe('the downloads of <klynge-map>', () => {
  it('is a table of what the list shows', async () => {
    const widget = await drawnMap('t-csv');
    const { name, blob } = await savedDuring(() => named(widget, '.tools button', 'CSV').click());
    expect(name).to.equal('klynger-2026-11-23.csv');
    const text = await blob.text();
    expect(text)
      .to.contain('1;Åben teknologi;Alfa Cluster;Aarhus;hovedsæde')
      .and.to.contain('2;Ærlig handel;Beta Denmark;ikke oplyst');
  });

  it('is a picture with the list, the source and the date, as SVG and as PNG', async () => {
    const widget = await drawnMap('t-svg');
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
