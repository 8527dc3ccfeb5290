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
import {
  calendarData,
  type KlyngeCalendar,
  wholeCalendar,
} from '../../../../tests/support/calendar.ts';
import { copiedDuring, refusedDuring } from '../../../../tests/support/clipboard.ts';
import { PUBLISHED } from '../../../../tests/support/published.ts';
import { groupNamed } from '../../../store/groups.ts';

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));

async function opened(group: string, title: string, attributes = ''): Promise<KlyngeCalendar> {
  const widget = await wholeCalendar(group, attributes);
  named(widget, '.event-title button', title).click();
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
    const button = named(widget, '.event-title button', 'Møde');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const detail = textOf(one(widget, '.event .detail'));
    for (const words of [
      'Onsdag 15. juni 2022 kl. 10.00–12.00',
      'Hvor Ikke oplyst',
      'Arrangør 1 Alfa Cluster',
      'Pris Gratis',
      'Sidst bekræftet 23. november 2026',
    ])
      expect(detail).to.contain(words);
    button.click();
    await settled(widget);
    expect(all(widget, '.detail')).to.have.length(0);
  });

  it('ends in what the visitor can do: sign up there, keep it, tell of it', async () => {
    const widget = await opened('e-links', 'Møde');
    expect(all(widget, '.actions .button').map(textOf)).to.deep.equal([
      'Tilmeld jer på tilmeld.example.dk',
      'Tilføj til kalender',
      'Kopiér adressen',
    ]);
    expect(one<HTMLAnchorElement>(widget, '.actions a').href).to.equal(
      'https://tilmeld.example.dk/1',
    );
    // Its page is told without what tracks a visitor.
    expect(one<HTMLAnchorElement>(widget, '.detail a.external').href).to.equal(
      'https://www.example.dk/moede',
    );
    expect(all(widget, '.event.open .acts')).to.have.length(0);
  });

  it('gives the address of its page, by hand where the browser lets nobody copy', async () => {
    const widget = await opened('e-copy', 'Møde');
    await refusedDuring(async () => {
      named(widget, '.actions button', 'Kopiér adressen').click();
      await until(widget, () => all(widget, '.actions input').length === 1);
    });
    expect(one<HTMLInputElement>(widget, '.actions input').value).to.equal(
      'https://www.example.dk/moede',
    );
    expect(textOf(one(widget, '.actions [role=status]'))).to.contain('Her er adressen');
    const copied = await copiedDuring(() => named(widget, '.actions button', 'Kopiér').click());
    expect(copied).to.equal('https://www.example.dk/moede');
    await until(widget, () =>
      textOf(one(widget, '.actions [role=status]')).includes('Adressen er kopieret'),
    );
    expect(all(widget, '.actions input')).to.have.length(0);
  });

  it('gives the page’s own address with the activity in it, where the page keeps it there', async () => {
    const widget = await opened('e-linked', 'Møde', 'deep-link=""');
    const copied = await copiedDuring(() => named(widget, '.actions button', 'Kopiér').click());
    history.replaceState(null, '', location.pathname + location.search);
    expect(copied).to.match(/#klynge-activity__e-linked__meet$/);
  });

  it('leads to its published page and calendar file, where the data tells of them', async () => {
    const data = calendarData();
    const dataset = { ...data, meta: { ...data.meta, published: PUBLISHED } };
    const widget = await wholeCalendar('e-published', 'deep-link=""', { dataset });
    const followed: string[] = [];
    widget.addEventListener('click', (event) => {
      const [link] = event.composedPath();
      if (!(link instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      followed.push(link.href);
    });
    const { click } = HTMLAnchorElement.prototype;
    const opened = new Promise<string>((done) => {
      HTMLAnchorElement.prototype.click = function () {
        done(this.href);
      };
    });
    named(widget, '.event .add', 'Tilføj til kalender: Møde').click();
    expect(await opened).to.equal('https://klynger.example/aktivitet/meet.ics');
    HTMLAnchorElement.prototype.click = click;
    named(widget, '.event-title button', 'Møde').click();
    await until(widget, () => inside(widget).querySelector('.facts') !== null);
    named(widget, '.actions a', 'Tilføj til kalender').click();
    expect(followed).to.deep.equal(['https://klynger.example/aktivitet/meet.ics']);
    const copied = await copiedDuring(() => named(widget, '.actions button', 'Kopiér').click());
    history.replaceState(null, '', location.pathname + location.search);
    expect(copied).to.equal('https://klynger.example/aktivitet/meet.html');
  });

  it('of the page’s own has no published file', async () => {
    const data = calendarData();
    const dataset = { ...data, meta: { ...data.meta, published: PUBLISHED } };
    const activities = [{ id: 'meet', title: 'Vores', start: '2022-06-15' }];
    const widget = await wholeCalendar('e-own', '', { dataset, activities });
    named(widget, '.event-title button', 'Vores').click();
    await until(widget, () => inside(widget).querySelector('.facts') !== null);
    expect(all(widget, '.actions .button').map(textOf)).to.deep.equal(['Tilføj til kalender']);
    expect(all(widget, '.actions a')).to.have.length(0);
  });

  it('opens the organiser’s card, in the widget of the group that shows it', async () => {
    const widget = await opened('e-card', 'Møde');
    const told = heard<{ id: string | null }>('klynge-select');
    named(widget, '.detail button', '1 Alfa Cluster').click();
    expect((await told).detail).to.deep.equal({ id: 'alfa' });
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

  it('shows its town on the map of the group, where the page has one', async () => {
    const alone = await opened('e-no-map', 'Three days');
    expect(all(alone, '.detail button').map(textOf)).not.to.include('Vis på kortet');
    const map = await fixture(html`<div data-klynge="map" data-group="e-town"></div>`);
    const widget = await opened('e-town', 'Three days');
    const told = heard<{ region: string | null; town: string | null }>('klynge-filter');
    named(widget, '.detail button', 'Vis på kortet').click();
    expect((await told).detail).to.deep.equal({ region: null, town: 'Aarhus', query: null });
    expect(groupNamed('e-town').snapshot.filter.town).to.equal('Aarhus');
    await settled(widget);
    expect(status(widget)).to.equal('1 kommende aktivitet: Aarhus');
    map.remove();
  });
});
