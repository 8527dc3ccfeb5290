import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  heard,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { type KlyngeCalendar, wholeCalendar } from '../../../../tests/support/calendar.ts';
import { groupNamed } from '../../../store/groups.ts';

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));

async function opened(group: string, title: string, attributes = ''): Promise<KlyngeCalendar> {
  const widget = await wholeCalendar(group, attributes);
  named(widget, '.acts button', `Vis mere om ${title}`).click();
  await until(widget, () => inside(widget).querySelector('.facts') !== null);
  return widget;
}

before(async () => {
  // The checker is large, and is fetched by the first check.
  await expect(await fixture(html`<p>Aktiviteter</p>`)).to.be.accessible();
});

describe('an opened activity', () => {
  it('is accessible', async () => {
    await expect(await opened('e-axe', 'Møde', 'filters="none"')).to.be.accessible();
  });

  it('tells all that is known in its place, what is not known too, and tells the page', async () => {
    const told = heard<{ id: string }>('klynge-activity-open');
    const widget = await opened('e-open', 'Møde');
    expect((await told).detail).to.deep.equal({ id: 'meet' });
    const button = named(widget, '.acts button', 'Vis mindre om Møde');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const detail = textOf(one(widget, '.event .detail'));
    for (const words of [
      '15. juni 2022 kl. 10.00–12.00',
      'Pris Gratis',
      'Arrangør Alfa',
      'Alfa Cluster (arrangør)',
      'Sted ikke oplyst',
      'data pr. 23. november 2026',
    ])
      expect(detail).to.contain(words);
    button.click();
    await settled(widget);
    expect(all(widget, '.detail')).to.have.length(0);
  });

  it('leads to its page and to the sign-up, each by a link of its own, without what tracks a visitor', async () => {
    const links = all<HTMLAnchorElement>(await opened('e-links', 'Møde'), '.detail a.external').map(
      ({ href }) => href,
    );
    expect(links).to.deep.equal(['https://www.example.dk/moede', 'https://tilmeld.example.dk/1']);
  });

  it('offers calendars on the web as plain links, and none for what is over', async () => {
    const hosts = (widget: Element): string[] =>
      all<HTMLAnchorElement>(widget, '.detail .links a').map(({ host }) => host);
    expect(hosts(await opened('e-web', 'Møde'))).to.deep.equal([
      'calendar.google.com',
      'outlook.office.com',
    ]);
    expect(hosts(await opened('e-web-over', 'Møde', 'now="2026-11-24" past=""'))).to.deep.equal([]);
  });

  it('narrows the group down to its town, which the map shows', async () => {
    const widget = await opened('e-town', 'Three days');
    const told = heard<{ region: string | null; town: string | null }>('klynge-filter');
    named(widget, '.detail button', 'Vis kun Aarhus').click();
    expect((await told).detail).to.deep.equal({ region: null, town: 'Aarhus' });
    expect(groupNamed('e-town').snapshot.filter.town).to.equal('Aarhus');
    await settled(widget);
    expect(status(widget)).to.equal('1 kommende aktivitet: Aarhus');
  });
});
