import { expect, fixture, html } from '@open-wc/testing';
import { all, fits, one, textOf, until, warningsDuring } from '../../../tests/support/browser.ts';
import { aDataset } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

async function history(lang = 'da', width = 800): Promise<HTMLElementTagNameMap['klynge-history']> {
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const widget = document.createElement('klynge-history');
  widget.now = '2026-11-24';
  widget.style.width = `${width}px`;
  host.append(widget);
  await until(widget, () => all(widget, '.event').length > 0);
  return widget;
}

describe('<klynge-history>', () => {
  it('is an ordered list by year, accessible in both languages', async () => {
    for (const lang of ['da', 'en']) {
      const widget = await history(lang);
      expect(all(widget, 'ol.years > li').length).to.be.greaterThan(10);
      await expect(widget).to.be.accessible();
    }
  });

  it('has the numbers as a table with words for what is drawn', async () => {
    const widget = await history();
    expect(textOf(one(widget, '.counts')))
      .to.contain('ca. 40')
      .and.to.contain('over 60');
    expect(all(widget, '.counts tbody tr').length).to.be.greaterThan(4);
    expect(textOf(all(widget, '.event').at(-1))).to.contain('kommer');
  });

  it('does not call a region unknown where none is there yet', async () => {
    const said = await warningsDuring(async () => {
      groupNamed('h-regions').useDataset(aDataset({ regions: [] }));
      const widget = await history();
      widget.group = 'h-regions';
      widget.region = '1082';
      await widget.updateComplete;
    });
    expect(said).to.deep.equal([]);
  });

  for (const width of [280, 480, 1200]) {
    it(`fits into ${width} px`, async () => {
      fits(await history('da', width));
    });
  }
});
