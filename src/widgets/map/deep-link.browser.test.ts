import { expect } from '@open-wc/testing';
import { all, named, one, settled, textOf, until } from '../../../tests/support/browser.ts';
import { drawnMap } from '../../../tests/support/drawn-map.ts';
import { groupNamed } from '../../store/groups.ts';

describe('<klynge-map deep-link>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('keeps the choice behind the # of the address; what the page’s code does is no step back', async () => {
    const before = history.length;
    const widget = await drawnMap('t-link', { 'deep-link': '' });
    groupNamed('t-link').select('alfa');
    groupNamed('t-link').setFilter({ region: '1082' });
    await settled(widget);
    expect(location.hash).to.equal('#klynge__t-link__alfa.klynge-region__t-link__1082');
    groupNamed('t-link').select(null);
    groupNamed('t-link').setFilter({ region: null });
    await settled(widget);
    expect(location.hash).to.equal('');
    expect(history.length).to.equal(before);
  });

  it('begins with what the address says, and follows it', async () => {
    history.replaceState(null, '', '#klynge__t-start__delta');
    const widget = await drawnMap('t-start', { 'deep-link': '' });
    await until(widget, () => textOf(one(widget, '.card')).includes('Delta'));
    location.hash = '#klynge__t-start__alfa';
    await until(widget, () => textOf(one(widget, '.card')).includes('Alfa'));
  });

  it('leaves an address alone that is the page’s own, and one that it was not asked for', async () => {
    history.replaceState(null, '', '#kontakt');
    const widget = await drawnMap('t-own', { 'deep-link': '' });
    groupNamed('t-own').select('alfa');
    await settled(widget);
    expect(location.hash).to.equal('#kontakt');
    history.replaceState(null, '', location.pathname + location.search);
    const other = await drawnMap('t-no');
    groupNamed('t-no').select('alfa');
    await settled(other);
    expect(location.hash).not.to.contain('t-no');
  });

  it('gives a link to copy; where the browser lets nobody copy, to copy by hand', async () => {
    const widget = await drawnMap('t-copy', { 'deep-link': '' });
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
    if (input) expect(input.value).to.contain('#klynge__t-copy__alfa');
    else expect(textOf(one(widget, '.tools [role=status]'))).to.equal('Linket er kopieret.');
    await expect(widget).to.be.accessible();
  });
});
