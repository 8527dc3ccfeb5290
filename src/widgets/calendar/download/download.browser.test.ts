import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { all, named, one, savedDuring, textOf } from '../../../../tests/support/browser.ts';
import { calendarData, wholeCalendar } from '../../../../tests/support/calendar.ts';

describe('what a visitor downloads', () => {
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

  it('is a calendar to subscribe to, where the dataset names more than the one of the button', async () => {
    const feeds = [
      { name: { da: 'Alle', en: 'All' }, url: 'https://data.example.dk/alle.ics' },
      { name: { da: 'Alfa', en: 'Alfa' }, url: 'https://data.example.dk/alfa.ics' },
    ];
    const widget = await wholeCalendar('e-feed', '', { dataset: calendarData({ feeds }) });
    const link = one<HTMLAnchorElement>(widget, '.feeds a');
    expect([textOf(link), link.href]).to.deep.equal([
      'Abonnér: Alfa',
      'webcal://data.example.dk/alfa.ics',
    ]);
    expect(all(await wholeCalendar('e-no-feed'), '.feeds, .ways')).to.have.length(0);
  });
});
