import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  fits,
  heard,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';
import { groupNamed } from '../../../store/groups.ts';

describe('<klynge-map show-activities>', () => {
  it('counts the activities of each town, and picking one narrows the group down to it', async () => {
    const widget = await drawnMap('e-towns', { 'show-activities': '' });
    expect(all(widget, '[part=town]').map((mark) => mark.ariaLabel)).to.deep.equal([
      'Odense: 1 aktivitet',
      'Aarhus: 2 aktiviteter',
    ]);
    expect(textOf(one(widget, '.towns'))).to.contain('3 aktiviteter i 2 byer');
    const told = heard<{ town: string | null }>('klynge-filter');
    named(widget, '[part=town]', 'Aarhus').click();
    expect((await told).detail).to.deep.equal({ region: null, town: 'Aarhus', query: null });
    await settled(widget);
    expect(named(widget, '.towns .chip', 'Aarhus').ariaPressed).to.equal('true');
    await expect(widget).to.be.accessible();
    named(widget, '.towns button', 'Alle byer').click();
    await settled(widget);
    expect(groupNamed('e-towns').snapshot.filter.town).to.equal(null);
  });

  it('is part of the map’s one tab stop, after the numbers', async () => {
    const widget = await drawnMap('e-towns-keys', { 'show-activities': '' });
    expect(all(widget, '.pins button').filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    all(widget, '.pins button')[0]!.focus();
    await sendKeys({ press: 'End' });
    expect(inside(widget).activeElement?.ariaLabel).to.equal('Aarhus: 2 aktiviteter');
    await sendKeys({ press: 'Enter' });
    // A key is told to be pressed before the page has done what it is for.
    await until(widget, () => groupNamed('e-towns-keys').snapshot.filter.town === 'Aarhus');
  });

  it('follows the cluster that is picked', async () => {
    const widget = await drawnMap('e-towns-picked', { 'show-activities': '' });
    groupNamed('e-towns-picked').select('delta');
    await settled(widget);
    expect(all(widget, '[part=town]').map((mark) => mark.ariaLabel)).to.deep.equal([
      'Odense: 1 aktivitet',
    ]);
  });

  for (const width of [280, 320, 480, 768]) {
    it(`fits into ${width} px`, async () => {
      fits(
        await drawnMap(
          `e-towns-${width}`,
          { 'show-activities': '', municipality: 'Aarhus', fit: '' },
          width,
        ),
      );
    });
  }
});
