import { expect } from '@open-wc/testing';
import {
  all,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';

describe('<klynge-map layout>', () => {
  it('is the list alone, or the map with the list folded, in whose place a card stands', async () => {
    const widget = await drawnMap('e-layout', { layout: 'list' });
    expect(all(widget, '.canvas')).to.have.length(0);
    expect(all(widget, '.row')).to.have.length(4);
    expect(all(widget, '.tools button').map(textOf)).to.deep.equal(['Hent data (CSV)']);
    await expect(widget).to.be.accessible();
    widget.layout = 'map';
    await until(widget, () => all(widget, '.pins button').length === 2);
    const details = one<HTMLDetailsElement>(widget, '.side details');
    expect(details.open).to.equal(false);
    await expect(widget).to.be.accessible();
    all(widget, '.pins button')[0]!.click();
    await settled(widget);
    expect(all(widget, '.side > .card')).to.have.length(1);
    expect(all(widget, '.row')).to.have.length(0);
  });

  it('warns of another value once, and takes the first', async () => {
    const said = await warningsDuring(async () => {
      const widget = await drawnMap('e-layout-bad', { layout: 'grid' });
      expect(all(widget, '.canvas')).to.have.length(1);
    });
    expect(said).to.deep.equal([
      '<klynge-map layout="grid">: unknown value. Allowed: auto, map, list, both.',
    ]);
  });
});
