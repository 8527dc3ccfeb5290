import { expect } from '@open-wc/testing';
import {
  all,
  fits,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { calendar, calendarData } from '../../../../tests/support/calendar.ts';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { groupNamed } from '../../../store/groups.ts';

const NEXT = 'layout="next"';
const LATE = `${NEXT} now="2026-11-24"`;
const feeds = [{ name: { da: 'Alle', en: 'All' }, url: 'https://klynger.example/alle.ics' }];

const rows = (widget: Element): string[] => all(widget, '.next > li').map(textOf);
const links = (widget: Element): string[] =>
  all<HTMLAnchorElement>(widget, '.next-ways a').map(({ href }) => href);

describe('the next activities, for a front page', () => {
  it('are three rows with a date, a title that leads on, a time and a place', async () => {
    const widget = await calendar('x-next', NEXT);
    expect(rows(widget)).to.have.length(3);
    expect(rows(widget)[0]).to.contain('15. juni ons.').and.to.contain('kl. 10.00–12.00');
    expect(one<HTMLAnchorElement>(widget, '.next a').href).to.equal('https://www.example.dk/moede');
    expect(rows(widget)[2]).to.contain('1. juli fre. kl. 12.00').and.to.contain('Frist: Pulje');
    expect(all(widget, 'button, select, input')).to.have.length(0);
    expect(textOf(one(widget, '.as-of'))).to.equal('Data pr. 23. november 2026');
  });

  it('are as many as the page asks for, and follow what is picked in the group', async () => {
    const widget = await calendar('x-limit', `${NEXT} limit="1"`);
    expect(rows(widget)).to.have.length(1);
    groupNamed('x-limit').select('beta');
    await until(widget, () => rows(widget).join().includes('Three days'));
    expect(rows(widget)[0]).to.contain('20.–22. juni man.–ons.');
  });

  it('have the year where the month of that name is another', async () => {
    const activities = [anActivity({ id: 'far', start: '2023-06-01' })];
    const widget = await calendar('x-far', NEXT, { dataset: calendarData({ activities }) });
    expect(rows(widget)[0]).to.contain('1. juni 2023');
  });

  it('say what is called off', async () => {
    const activities = [anActivity({ id: 'off', start: '2022-06-10', status: 'cancelled' })];
    const widget = await calendar('x-off', NEXT, { dataset: calendarData({ activities }) });
    expect(rows(widget)[0]).to.contain('Aflyst');
  });

  it('lead to all of them, and to the feed, where there are any', async () => {
    const widget = await calendar('x-more', `${NEXT} more-href="/kalender"`, {
      dataset: calendarData({ feeds }),
    });
    expect(links(widget)).to.deep.equal([
      `${location.origin}/kalender`,
      'webcal://klynger.example/alle.ics',
    ]);
    expect(all(await calendar('x-no-more', NEXT), '.next-ways')).to.have.length(0);
  });

  it('lead to no address that is none', async () => {
    const said = await warningsDuring(async () => {
      const widget = await calendar('x-script', `${NEXT} more-href="javascript:alert(1)"`);
      expect(links(widget)).to.deep.equal([]);
    }, 1);
    expect(said[0]).to.contain('more-href="javascript:alert(1)">: not an address of a page');
  });

  it('are the clusters’ own pages, folded, where there are none', async () => {
    const widget = await calendar('x-none', LATE);
    expect(textOf(one(widget, '[role=group]'))).to.contain('Ingen datoer lige nu.');
    one(widget, '.all-clusters > summary').click();
    expect(all(widget, '.own-pages li').map(textOf)[0]).to.contain('Alfa Cluster');
  });

  it('are those of the clusters that are near, where the page has a municipality', async () => {
    const widget = await calendar('x-near', `${LATE} municipality="Aarhus"`);
    await until(widget, () => all(widget, '.own-pages').length > 1);
    const near = one(widget, '.own-pages').querySelectorAll('a');
    expect(near.length).to.be.greaterThan(0).and.to.be.lessThan(4);
    expect(textOf(one(widget, '[role=group]'))).to.contain('De nærmeste klynger');
  });

  it('become the whole calendar when the page says so', async () => {
    const widget = await calendar('x-whole', NEXT);
    widget.layout = '';
    await settled(widget);
    expect(all(widget, '.event button').length).to.be.greaterThan(0);
    expect(all(widget, '.next')).to.have.length(0);
  });

  it('take the place of the list in another layout only', async () => {
    const [said] = await warningsDuring(async () => {
      expect(all(await calendar('x-odd', 'layout="newest"'), '.event button')).not.to.be.empty;
    }, 1);
    expect(said).to.contain('layout="newest">: unknown value. Allowed: next');
  });

  for (const [name, attributes] of [
    ['some', NEXT],
    ['none', `${LATE} municipality="Aarhus"`],
  ] as const)
    it(`are accessible, and fit into 240 px: ${name}`, async () => {
      const widget = await calendar(`x-axe-${name}`, `${attributes} more-href="/k"`, {
        width: 240,
        dataset: calendarData({ feeds }),
      });
      await expect(widget).to.be.accessible();
      fits(widget);
    });
});
