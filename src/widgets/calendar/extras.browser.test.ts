import { expect, fixture, html } from '@open-wc/testing';
import ICAL from 'ical.js';
import {
  all,
  choose,
  field,
  heard,
  inside,
  named,
  one,
  savedDuring,
  settled,
  textOf,
  until,
} from '../../../tests/support/browser.ts';
import {
  calendar,
  calendarData,
  type KlyngeCalendar,
  wholeCalendar,
} from '../../../tests/support/calendar.ts';
import { groupNamed } from '../../store/groups.ts';

const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);
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

before(async () => {
  // What follows the first drawing is fetched once for all tests.
  await wholeCalendar('warm', 'view="month"');
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
    expect(hosts(await opened('e-web-over', 'Møde', 'now="2026-11-24"'))).to.deep.equal([]);
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

describe('what a calendar gives to take along', () => {
  it('is a file for each activity, which a calendar reads', async () => {
    const widget = await wholeCalendar('e-ics');
    const { name, blob } = await savedDuring(() =>
      named(widget, '.add', 'Tilføj til kalender: Møde').click(),
    );
    expect([name, blob.type]).to.deep.equal([
      'klyngernes-aktiviteter-meet.ics',
      'text/calendar;charset=utf-8',
    ]);
    const [event] = new ICAL.Component(ICAL.parse(await blob.text()) as never)
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    expect([event?.summary, event?.uid, event?.startDate.toString()]).to.deep.equal([
      'Møde',
      'meet@klynge-widgets',
      '2022-06-15T10:00:00',
    ]);
  });

  it('is a file of all that is shown, after the filter', async () => {
    const widget = await wholeCalendar('e-all', 'cluster="alfa"');
    const { blob } = await savedDuring(() => named(widget, '.tools button', '.ics').click());
    expect((await blob.text()).match(/SUMMARY:.*/g)).to.deep.equal([
      'SUMMARY:Møde',
      'SUMMARY:Frist: Pulje',
    ]);
  });

  it('is a table', async () => {
    const widget = await wholeCalendar('e-csv', 'lang="en"');
    const { name, blob } = await savedDuring(() => named(widget, '.tools button', 'CSV').click());
    expect(name).to.equal('cluster-activities-2026-11-23.csv');
    expect(await blob.text())
      .to.contain('Event;Møde;2022-06-15;10:00;2022-06-15;12:00')
      .and.to.contain('In person;Matchmaking;Alfa Cluster');
  });

  it('is a calendar to subscribe to, where the dataset names one', async () => {
    const feeds = [
      { name: { da: 'Alle klynger', en: 'All clusters' }, url: 'https://data.example.dk/alle.ics' },
    ];
    const widget = await wholeCalendar('e-feed', '', { dataset: calendarData({ feeds }) });
    const link = one<HTMLAnchorElement>(widget, '.feeds a');
    expect([textOf(link), link.href]).to.deep.equal([
      'Abonnér: Alle klynger',
      'webcal://data.example.dk/alle.ics',
    ]);
    expect(all(await wholeCalendar('e-no-feed'), '.feeds')).to.have.length(0);
  });
});

describe('further fields', () => {
  it('are accessible', async () => {
    await expect(await wholeCalendar('e-fields-axe', 'filters="all"')).to.be.accessible();
  });

  it('are there where the page asks for them, and filter', async () => {
    const widget = await calendar(
      'e-fields',
      'filters="region municipality language period search past"',
    );
    expect(all(widget, '.bar .label').map(textOf)).to.deep.equal([
      'Region',
      'Kommune',
      'Sprog',
      'Fra',
      'Til',
      'Søg i aktiviteter',
      'Visning',
    ]);
    choose(field(widget, 'Sprog'), 'en');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Three days']);
    choose(field(widget, 'Sprog'), '');
    const search = one<HTMLInputElement>(widget, 'input[type=search]');
    search.value = 'alfa';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Møde']);
    expect(status(widget)).to.equal('1 kommende aktivitet: ”alfa”');
    named(widget, 'button', 'Ryd valg').click();
    await until(widget, () => titles(widget).length === 3);
    expect(search.value).to.equal('');
  });

  it('say how many activities each choice would leave', async () => {
    const widget = await wholeCalendar('e-counts');
    await until(widget, () => textOf(field(widget, 'Art')).includes('('));
    expect([...field(widget, 'Art').options].map(textOf)).to.deep.equal([
      'Alle',
      'Arrangement (2)',
      'Ansøgningsfrist (1)',
      'Projekt (1)',
    ]);
    expect(textOf(field(widget, 'Type'))).to.contain('Matchmaking (1)');
  });

  it('are none where the page wants none', async () => {
    expect(all(await calendar('e-none', 'filters="none"'), '.bar .field, .refine')).to.have.length(
      0,
    );
  });

  it('lead into the archive by year', async () => {
    const widget = await wholeCalendar('e-archive', 'now="2023-06-01"');
    const archive = field(widget, 'Arkiv');
    expect([...archive.options].map(textOf)).to.deep.equal(['Vælg år', '2022 (4)', '2021 (1)']);
    choose(archive, '2021');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Projektet']);
  });
});

describe('a visitor in another time zone', () => {
  const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes'] as const;
  const own = parts.map((part) => Date.prototype[`get${part}`]);
  afterEach(() => {
    parts.forEach((part, i) => (Date.prototype[`get${part}`] = own[i]!));
  });

  it('sees Danish time named as such, and the own time beside it', async () => {
    // New Zealand’s winter: twelve hours ahead of Greenwich.
    for (const part of parts) {
      Date.prototype[`get${part}`] = function () {
        return new Date(this.getTime() + 12 * 3_600_000)[`getUTC${part}`]();
      };
    }
    const widget = await wholeCalendar('e-zone');
    expect(textOf(one(widget, '.event-meta'))).to.contain(
      'kl. 10.00–12.00 dansk tid (kl. 20.00–22.00 hos dig)',
    );
    expect(textOf(one(widget, '.foot'))).to.contain('Tider er dansk tid');
  });
});
