import { expect } from '@open-wc/testing';
import { all, named, one, settled, textOf, until } from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';
import { groupNamed } from '../../../store/groups.ts';

describe('a map beside a search', () => {
  it('shows what was found, says so, and leads back to all', async () => {
    const widget = await drawnMap('found-some');
    groupNamed('found-some').setFilter({ query: 'Alfa' });
    await until(widget, () => all(widget, '.token').length === 1);
    expect(textOf(one(widget, '.token'))).to.equal(
      'Søgning på siden: Alfa. 1 af 4 klynger vises. Vis alle 4',
    );
    expect(textOf(one(widget, '.panel-title'))).to.equal('1 klynge passer til ”Alfa”');
    expect(all(widget, '.row')).to.have.length(1);
    expect(all(widget, '.link').length).to.be.greaterThan(0);
    expect(all(widget, '.quiet-pin')).to.have.length(1);
    expect(textOf(one(widget, '.status'))).to.equal('1 af 4 klynger vises: ”Alfa”');
    named(widget, '.token button', 'Vis alle 4').click();
    await settled(widget);
    expect(groupNamed('found-some').snapshot.filter.query).to.equal(null);
    expect(all(widget, '.token')).to.have.length(0);
    expect(all(widget, '.row')).to.have.length(4);
    expect(widget.shadowRoot?.activeElement?.id).to.equal('place');
  });

  it('shows the country where nothing was found, and says so', async () => {
    const widget = await drawnMap('found-none');
    groupNamed('found-none').setFilter({ query: 'qqqqq' });
    await until(widget, () => all(widget, '.token').length === 1);
    expect(textOf(one(widget, '.token'))).to.contain('0 af 4 klynger vises.');
    expect(textOf(one(widget, '.panel-title'))).to.equal('Ingen klynge passer til ”qqqqq”');
    expect(all(widget, '.quiet-pin')).to.have.length(0);
  });
});
