import { expect } from '@open-wc/testing';
import {
  all,
  choose,
  field,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';

describe('<klynge-map municipality>', () => {
  it('names each cluster’s nearest office with the distance, and sorts by it', async () => {
    const widget = await drawnMap('e-near', { municipality: 'Odense', sort: 'distance' });
    const rows = (): string[] => all(widget, '.row .organisation').map(textOf);
    expect(rows()[0]).to.contain('Delta');
    expect(textOf(named(widget, '.row', 'Delta').querySelector('.place'))).to.equal(
      'Odense, hovedsæde, i kommunen',
    );
    expect(textOf(named(widget, '.row', 'Alfa').querySelector('.place'))).to.match(
      /^Aarhus, hovedsæde, ca\. (80|85|90|95) km$/,
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
