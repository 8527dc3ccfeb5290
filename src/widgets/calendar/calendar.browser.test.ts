import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  choose,
  field,
  fits,
  heard,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { calendar, calendarData, wholeCalendar } from '../../../tests/support/calendar.ts';
import { anActivity } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../store/groups.ts';

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));
const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);

before(async () => {
  // The checker is large, and is fetched by the first check.
  await expect(await fixture(html`<p>Aktiviteter</p>`)).to.be.accessible();
});

before(async () => {
  // What follows the first render is fetched once for all tests.
  await wholeCalendar('warm', 'view="month"');
});

describe('<klynge-calendar>', () => {
  // The fields above are checked by themselves, with all that there may be.
  it('is accessible as a list', async () => {
    await expect(await wholeCalendar('c-axe', 'filters="none"')).to.be.accessible();
  });

  it('is accessible as a month', async () => {
    await expect(
      await wholeCalendar('c-axe-month', 'view="month" filters="none"'),
    ).to.be.accessible();
  });

  it('is accessible where nothing is to come', async () => {
    await expect(
      await wholeCalendar('c-axe-empty', 'now="2026-11-24" filters="none"'),
    ).to.be.accessible();
  });

  it('is accessible in English', async () => {
    await expect(await wholeCalendar('c-axe-en', 'lang="en" filters="none"')).to.be.accessible();
  });

  it('lists what comes next, with week, weekday, time, place and cluster as words', async () => {
    const widget = await calendar('c-list');
    expect(status(widget)).to.equal('3 kommende aktiviteter og 1 løbende projekt');
    expect(titles(widget)).to.deep.equal(['Møde', 'Three days', 'Pulje']);
    expect(all(widget, '.week').map(textOf)).to.deep.equal(['Uge 24', 'Uge 25', 'Uge 26']);
    expect(textOf(one(widget, '.event')))
      .to.contain('15. juni 2022')
      .and.to.contain('kl. 10.00–12.00')
      .and.to.contain('Fysisk · Gratis')
      .and.to.contain('Alfa Cluster');
    expect(textOf(one(widget, '.running')))
      .to.contain('Løbende projekt')
      .and.to.contain('Projektet');
  });

  it('says in one line what it is for, and below what the data is, folded but for its day', async () => {
    const widget = await wholeCalendar('c-about');
    expect(textOf(one(widget, '.summary'))).to.equal(
      'Arrangementer og frister, I kan deltage i. I tilmelder jer hos arrangøren.',
    );
    expect(one<HTMLDetailsElement>(widget, '.foot .about').open).to.equal(false);
    expect(textOf(one(widget, '.about > summary'))).to.equal(
      'Om oplysningerne Vist fra 1. juni 2022',
    );
    expect(textOf(one(widget, '.about-body'))).to.contain('Typerne er registrets egen inddeling.');
  });

  it('marks a title in another language, and tells kinds apart in words', async () => {
    const widget = await calendar('c-kinds');
    expect(textOf(one(widget, '.event-title [lang=en]'))).to.equal('Three days');
    expect(all(widget, '.event .kind b').map(textOf)).to.deep.equal([
      'Arrangement',
      'Arrangement',
      'Ansøgningsfrist',
    ]);
    expect(all(widget, '.parts li')).to.have.length(4);
  });

  it('marks what is today, and leaves out a deadline that has passed today', async () => {
    const widget = await calendar('c-today', 'now="2022-06-15T09:00"');
    expect(textOf(one(widget, '.event.event .today-word'))).to.equal('i dag');
    expect(all(widget, '.today-word')).to.have.length(1);
    const later = await calendar('c-deadline', 'now="2022-07-01T12:30"');
    expect(titles(later)).not.to.include('Pulje Vis');
    expect(status(later)).to.equal('0 kommende aktiviteter og 1 løbende projekt');
  });

  it('says what is cancelled, moved or full', async () => {
    const activities = (['cancelled', 'moved', 'full'] as const).map((state) =>
      anActivity({ id: state, start: '2022-06-10', status: state }),
    );
    const widget = await calendar('c-status', '', { dataset: calendarData({ activities }) });
    expect(all(widget, '.kind strong').map(textOf)).to.deep.equal([
      '· Aflyst',
      '· Flyttet',
      '· Fuldt booket',
    ]);
  });

  it('opens what is past only for who asks, by the fold or by the attribute', async () => {
    const widget = await calendar('c-fold', 'now="2026-11-24"');
    expect(textOf(one(widget, '.past summary'))).to.equal(
      'Tidligere aktiviteter 5, senest Pulje den 1. juli 2022',
    );
    expect(titles(widget)).to.deep.equal([]);
    one(widget, '.past summary').click();
    await until(widget, () => titles(widget).length > 0);
    expect(titles(widget).sort()).to.deep.equal([
      'Forbi',
      'Møde',
      'Projektet',
      'Pulje',
      'Three days',
    ]);
  });

  it('says in every row how to take part, and where that leads', async () => {
    const activities = [
      anActivity({ id: 'a', start: '2022-06-10', registrationUrl: 'https://t.example/1' }),
      anActivity({ id: 'b', start: '2022-06-11', url: 'https://www.b.example/' }),
      anActivity({
        id: 'c',
        start: '2022-06-01',
        deadline: '2022-06-12',
        kind: 'call',
        registrationUrl: 'https://c.example/',
      }),
      anActivity({ id: 'd', start: '2022-06-13' }),
    ];
    const widget = await calendar('c-part', '', { dataset: calendarData({ activities }) });
    expect(
      all(widget, '.take-part').map((link) => textOf(link).split(':')[0]?.trim()),
    ).to.deep.equal(['Tilmeld jer', 'Læs mere', 'Til ansøgningen']);
    expect(all(widget, '.take-part small').map(textOf)).to.deep.equal([
      't.example',
      'b.example',
      'c.example',
    ]);
  });

  it('offers no way into a calendar for what is over', async () => {
    expect(all(await calendar('c-over', 'now="2026-11-24"'), '.add')).to.have.length(0);
    expect(all(await calendar('c-add'), '.add').map((button) => textOf(button))).to.deep.equal([
      'Tilføj til kalender: Møde',
      'Tilføj til kalender: Three days',
      'Tilføj frist: Pulje',
    ]);
  });

  it('shows more of the past, and reading goes on at the first of them', async () => {
    const activities = Array.from({ length: 12 }, (_, i) =>
      anActivity({ id: `p${i}`, start: `2022-05-${30 - i}`, title: `Nr. ${i + 1}` }),
    );
    const widget = await calendar('c-past', '', { dataset: calendarData({ activities }) });
    one(widget, '.past summary').click();
    await until(widget, () => titles(widget).length === 10);
    named(widget, 'button', 'Vis flere tidligere').click();
    await until(widget, () => titles(widget).length === 12);
    await until(widget, () => textOf(inside(widget).activeElement) === 'Nr. 11');
  });

  it('begins with as many as the page asked for, and a button shows the others', async () => {
    const widget = await calendar('c-limit', 'limit="1"');
    expect(titles(widget)).to.deep.equal(['Møde']);
    expect(status(widget)).to.contain('3 kommende aktiviteter');
    named(widget, 'button', 'Vis flere').click();
    await until(widget, () => titles(widget).length === 3);
    await until(widget, () => textOf(inside(widget).activeElement) === 'Three days');
  });

  it('follows the group’s cluster, and chooses it for the group', async () => {
    const widget = await calendar('c-cluster');
    const told = heard<{ id: string | null }>('klynge-select');
    const select = field(widget, 'Fag');
    choose(select, 'alfa');
    expect((await told).detail).to.deep.equal({ id: 'alfa' });
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Møde', 'Pulje']);
    groupNamed('c-cluster').select('beta');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Three days', 'Pulje']);
    expect(select.value).to.equal('beta');
  });

  it('filters by kind and type, and clears it all again', async () => {
    const widget = await wholeCalendar('c-filter', 'kind="project"');
    expect(all(widget, '.running')).to.have.length(1);
    choose(field(widget, 'Type'), 'matchmaking');
    await settled(widget);
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter passer til valgene.');
    named(widget, 'button', 'Ryd valg').click();
    await until(widget, () => titles(widget).length === 3);
    await until(widget, () => inside(widget).activeElement?.className === 'status');
  });

  for (const [attributes, left] of [
    ['cluster="alfa"', ['Møde', 'Pulje']],
    ['format="in-person"', ['Møde']],
    ['language="en"', ['Three days']],
    ['municipality="Aarhus"', ['Møde', 'Three days', 'Pulje']],
    ['municipality="0851"', ['Møde', 'Pulje']],
    ['from="2022-06-16" to="2022-06-30"', ['Three days']],
    ['search="three"', ['Three days']],
    ['from="2022-01-01" to="2022-01-31"', ['Forbi']],
    ['past=""', ['Møde', 'Three days', 'Pulje', 'Forbi']],
  ] as const) {
    it(`shows only what a page asks for: ${attributes}`, async () => {
      const widget = await calendar(`c-only-${attributes}`, attributes);
      expect(titles(widget)).to.deep.equal(left);
    });
  }

  it('keeps what the page asked for and does not show as a field, when the visitor clears the choices', async () => {
    const widget = await calendar('c-keep', 'language="en" kind="call"');
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter passer til valgene.');
    named(widget, 'button', 'Ryd valg').click();
    await until(widget, () => titles(widget).length === 1);
    expect([titles(widget), widget.language]).to.deep.equal([['Three days'], 'en']);
  });

  it('speaks English where the page does', async () => {
    const widget = await calendar('c-en', 'lang="en"');
    expect(status(widget)).to.equal('3 upcoming activities and 1 ongoing project');
    expect(textOf(one(widget, '.event')))
      .to.contain('15 June 2022')
      .and.to.contain('10:00–12:00')
      .and.to.contain('in Danish');
  });

  it('warns once of values that it does not know, and goes on', async () => {
    const said = await warningsDuring(async () => {
      const widget = await calendar(
        'c-bad',
        'view="week" kind="party" month="juni" from="i går" to="2022-02-30" language="dansk" limit="få" filters="farve"',
      );
      widget.view = 'month';
      await until(widget, () => inside(widget).querySelector('.month-name') !== null);
      expect(textOf(one(widget, '.month-name'))).to.equal('juni 2022');
      widget.showDate('i morgen');
    }, 9);
    expect(said.sort()).to.deep.equal([
      '<klynge-calendar filters="farve">: unknown value. Did you mean type, none, where?',
      '<klynge-calendar from="i går">: not a day. Expected YYYY-MM-DD.',
      '<klynge-calendar kind="party">: unknown value. Allowed: event, call, project.',
      '<klynge-calendar language="dansk">: not a language. Expected its code: da, en.',
      '<klynge-calendar limit="få">: not a whole number from 1 on. All are shown.',
      '<klynge-calendar month="juni">: not a month. Expected YYYY-MM.',
      '<klynge-calendar to="2022-02-30">: not a day. Expected YYYY-MM-DD.',
      '<klynge-calendar view="week">: unknown value. Allowed: list, month.',
      '<klynge-calendar>.showDate("i morgen"): not a day. Expected YYYY-MM-DD.',
    ]);
  });

  for (const width of [280, 320, 480, 640, 768, 1200, 1400]) {
    it(`fits into ${width} px, as list and month, with an activity open`, async () => {
      const widget = await wholeCalendar(`c-${width}`, 'filters="all"', { width });
      named(widget, '.event-title button', 'Møde').click();
      await until(widget, () => inside(widget).querySelector('.facts') !== null);
      fits(widget);
      widget.view = 'month';
      await until(widget, () => inside(widget).querySelector('table') !== null);
      fits(widget);
    });
  }
});
