import { expect } from '@open-wc/testing';
import { all, fits, inside, one, settled, until } from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';
import { groupNamed } from '../../../store/groups.ts';

describe('<klynge-map fit>', () => {
  const frameOf = (widget: Element): string =>
    one(widget, '.canvas > svg').getAttribute('viewBox') ?? '';

  it('draws a chosen region at full width; the button leads back to the country, and focus stays in the map', async () => {
    const widget = await drawnMap('e-fit', { fit: '' });
    const whole = frameOf(widget);
    expect(all(widget, '.back')).to.have.length(0);
    groupNamed('e-fit').setFilter({ region: '1081' });
    await settled(widget);
    expect(frameOf(widget)).not.to.equal(whole);
    // Odense lies outside.
    expect(all(widget, '.pins button').map((pin) => pin.ariaLabel)).not.to.include(
      '4 Delta, hovedsæde Odense',
    );
    await expect(widget).to.be.accessible();
    one(widget, '.back').click();
    await settled(widget);
    expect(frameOf(widget)).to.equal(whole);
    expect(groupNamed('e-fit').snapshot.filter.region).to.equal(null);
    await until(widget, () => Boolean(inside(widget).activeElement?.closest('.pins')));
  });

  it('begins with the page’s own municipality, and fits a region again that is chosen after the way back', async () => {
    const widget = await drawnMap('e-fit-own', { fit: '', municipality: 'Aarhus' });
    const near = frameOf(widget);
    one(widget, '.back').click();
    await settled(widget);
    const whole = frameOf(widget);
    expect(whole).not.to.equal(near);
    groupNamed('e-fit-own').setFilter({ region: '1083' });
    await settled(widget);
    expect(frameOf(widget)).not.to.equal(whole);
    fits(widget);
  });
});
