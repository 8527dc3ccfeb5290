import { expect } from '@open-wc/testing';
import {
  all,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { calendar, calendarData, wholeCalendar } from '../../../../tests/support/calendar.ts';

const COLLECTIONS = [
  {
    id: 'alfas-moder',
    title: { da: 'Alfas møder', en: 'Meetings of Alfa' },
    filter: { clusters: ['alfa'], kind: 'event' },
  },
] as const;
const dataset = calendarData({ collections: COLLECTIONS });
const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);

describe('<klynge-calendar collection>', () => {
  it('shows the activities of a published collection under its title, in the page’s text too', async () => {
    const everything = await calendar('c-all', '', { dataset });
    const expected = titles(everything).filter((title) => !title.includes('Pulje'));
    const widget = await calendar('c-one', 'collection=" Alfas-Moder "', { dataset });
    expect(titles(widget)).not.to.include('Pulje');
    expect(titles(widget)).to.include('Møde');
    expect(titles(widget).length).to.be.at.most(expected.length);
    expect(textOf(one(widget, '.title'))).to.equal('Alfas møder');
    await until(widget, () => widget.textContent.includes('Alfas møder'));
    expect(widget.textContent).not.to.contain('Pulje');
  });

  it('is what the visitor filters in, and follows the page', async () => {
    const widget = await wholeCalendar('c-filter', 'collection="alfas-moder"', { dataset });
    const before = titles(widget);
    widget.kind = 'call';
    await until(widget, () => all(widget, '.empty button').length === 1);
    one(widget, '.empty button').click();
    await settled(widget);
    expect(titles(widget)).to.deep.equal(before);
    widget.heading = 'Vores egne ord';
    await settled(widget);
    expect(textOf(one(widget, '.title'))).to.equal('Vores egne ord');
    widget.heading = '';
    widget.collection = '';
    await until(widget, () => titles(widget).some((title) => title.includes('Pulje')));
  });

  it('shows everything where the data does not have it, and says which it has', async () => {
    const said = await warningsDuring(async () => {
      const widget = await calendar('c-unknown', 'collection="alfas-mode"', { dataset });
      expect(titles(widget).some((title) => title.includes('Pulje'))).to.equal(true);
      await calendar('c-none', 'collection="viborg-gron"');
    }, 2);
    expect(said).to.deep.equal([
      '<klynge-calendar collection="alfas-mode">: unknown value. Allowed: alfas-moder (Alfas møder).',
      '<klynge-calendar collection="viborg-gron">: unknown value. Allowed: no value, since the data has no collections.',
    ]);
  });
});
