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
import { calendar, wholeCalendar } from '../../../../tests/support/calendar.ts';

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));
const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);
const focused = (widget: Element): Element | null => inside(widget).activeElement;

before(async () => {
  // The checker is large, and is fetched by the first check.
  await expect(await fixture(html`<p>Aktiviteter</p>`)).to.be.accessible();
});

before(async () => {
  // What follows the first render is fetched once for all tests.
  await wholeCalendar('warm', 'view="month"');
});

describe('the month of <klynge-calendar>', () => {
  it('is accessible with a day and an activity open', async () => {
    const widget = await wholeCalendar('m-axe', 'view="month" filters="none"');
    named(widget, '.bar-item', 'Møde').click();
    await until(widget, () => inside(widget).querySelector('.facts') !== null);
    await expect(widget).to.be.accessible();
  });

  it('is accessible where it is narrow', async () => {
    const widget = await wholeCalendar('m-narrow-axe', 'view="month" filters="none"', {
      width: 320,
    });
    await until(widget, () => inside(widget).querySelector('.month-list') !== null);
    await expect(widget).to.be.accessible();
  });

  it('is a native table, Monday first, with week numbers as row headers', async () => {
    const widget = await calendar('m-table', 'view="month" month="2022-06"');
    expect(textOf(one(widget, 'caption'))).to.equal('juni 2022');
    expect(all(widget, 'thead th').map((cell) => cell.getAttribute('abbr'))).to.deep.equal([
      null,
      'mandag',
      'tirsdag',
      'onsdag',
      'torsdag',
      'fredag',
      'lørdag',
      'søndag',
    ]);
    expect(all(widget, 'tbody th').map(textOf)).to.deep.equal([
      'Uge 2222',
      'Uge 2323',
      'Uge 2424',
      'Uge 2525',
      'Uge 2626',
    ]);
    expect(all(widget, '[role=grid]')).to.have.length(0);
    expect(status(widget)).to.equal('2 aktiviteter og 4 programpunkter i juni 2022');
  });

  it('names the public holidays once the first render is done', async () => {
    const widget = await wholeCalendar('m-holiday', 'view="month" month="2022-06"');
    expect(textOf(one(widget, 'time[datetime="2022-06-06"] .sr'))).to.equal(
      '6. juni 2022, 2. pinsedag',
    );
    expect(textOf(one(widget, 'time[datetime="2022-06-06"] small'))).to.equal('2. pinsedag');
  });

  it('goes through the months by buttons that keep the focus and say where they lead', async () => {
    const widget = await calendar('m-step', 'view="month" month="2022-12"');
    const next = named(widget, 'button', 'Næste måned, januar 2023');
    next.focus();
    next.click();
    await settled(widget);
    expect(textOf(one(widget, '.month-name'))).to.equal('januar 2023');
    expect(status(widget)).to.equal('0 aktiviteter i januar 2023');
    expect(focused(widget)?.getAttribute('aria-label')).to.equal('Næste måned, februar 2023');
  });

  it('says that it is empty and leads to the nearest that is not', async () => {
    const widget = await calendar('m-nearest', 'view="month" month="2022-09"');
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter i september 2022.');
    named(widget, 'button', 'Gå til juli 2022').click();
    await until(widget, () => focused(widget)?.className === 'step');
    expect(textOf(one(widget, '.month-name'))).to.equal('juli 2022');
  });

  it('opens the list of a day that holds more than fits', async () => {
    const widget = await calendar('m-more', 'view="month" month="2022-06"');
    named(widget, '.more', '+2 flere').click();
    await until(widget, () => textOf(focused(widget)) === '20. juni 2022');
    expect(titles(widget)).to.deep.equal([
      'Three days',
      'Punkt 1',
      'Punkt 2',
      'Punkt 3',
      'Punkt 4',
    ]);
  });

  it('opens an activity in the list of its day, and tells the page', async () => {
    const widget = await wholeCalendar('m-open', 'view="month" month="2022-06"');
    const told = heard<{ id: string }>('klynge-activity-open');
    named(widget, '.bar-item', 'Three days').click();
    expect((await told).detail).to.deep.equal({ id: 'days' });
    await until(widget, () => textOf(focused(widget)) === 'Three days');
    await until(widget, () =>
      textOf(inside(widget).querySelector('.detail')).includes(
        '20.–22. juni 2022, klokkeslæt ikke oplyst',
      ),
    );
  });

  it('has its words in a list below it where its cells have no room for them', async () => {
    const widget = await wholeCalendar('m-narrow', 'view="month" month="2022-06"', { width: 320 });
    await until(widget, () => inside(widget).querySelector('.month-list') !== null);
    expect(titles(widget)).to.deep.equal(['Møde', 'Three days']);
    named(widget, '.count', '15. juni 2022: 1 aktivitet').click();
    await until(widget, () => textOf(focused(widget)) === '15. juni 2022');
    expect(all(widget, '.bar-item')).to.have.length(0);
    widget.style.width = '900px';
    await until(widget, () => all(widget, '.bar-item').length > 0);
    expect(all(widget, '.month-list')).to.have.length(0);
    expect(all(widget, '.bar-item').map(textOf)).to.deep.equal([
      '110.00 Møde',
      '2 Three days',
      '11.00 Punkt 1',
      '12.00 Punkt 2',
      'Frist: Pulje',
    ]);
    expect(all(widget, '.count')).to.have.length(0);
  });

  it('has them on paper too, and the focus is afterwards where it was', async () => {
    const widget = await wholeCalendar('m-paper', 'view="month" month="2022-06"');
    await until(widget, () => all(widget, '.count').length === 0);
    const bar = named(widget, '.bar-item', 'Møde');
    bar.focus();
    dispatchEvent(new Event('beforeprint'));
    await until(widget, () => titles(widget).length === 2);
    dispatchEvent(new Event('afterprint'));
    await until(widget, () => titles(widget).length === 0);
    expect(textOf(focused(widget))).to.equal(textOf(bar));
  });

  it('does what the page asks it to', async () => {
    const widget = await calendar('m-host', 'view="month" month="2022-06"');
    const month = (): string => textOf(one(widget, '.month-name'));
    widget.showNext();
    await settled(widget);
    expect(month()).to.equal('juli 2022');
    widget.showPrevious();
    widget.showPrevious();
    await settled(widget);
    expect(month()).to.equal('maj 2022');
    widget.showDate('2022-06-15');
    await settled(widget);
    expect([month(), titles(widget)]).to.deep.equal(['juni 2022', ['Møde']]);
    widget.showToday();
    await settled(widget);
    expect([month(), titles(widget)]).to.deep.equal(['juni 2022', []]);
  });
});
