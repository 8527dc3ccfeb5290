import { expect } from '@open-wc/testing';
import {
  all,
  inside,
  named,
  one,
  savedDuring,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { calendar, type KlyngeCalendar, wholeCalendar } from '../../../tests/support/calendar.ts';
import { KlyngeCalendar as Calendar } from './calendar.ts';

const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));

describe('a page’s own activities', () => {
  it('take the place of the dataset’s; those with a mistake are left out and told of once', async () => {
    let widget!: KlyngeCalendar;
    const [said = ''] = await warningsDuring(async () => {
      widget = await calendar('e-own', '', {
        activities: [
          { id: 'mine', title: 'Vores møde', start: '2022-06-10T14:00' },
          { id: 'late', title: 'Forkert', start: '2022-06-10', end: '2022-06-09' },
          { id: 'link', title: 'Ond', start: '2022-06-10', url: 'javascript:alert(1)' },
        ],
      });
    }, 1);
    expect(titles(widget)).to.deep.equal(['Vores møde']);
    expect(said)
      .to.contain('2 left out, the others are shown.')
      .and.to.contain('activities[1].end')
      .and.to.contain('activities[2].url');
  });

  it('may be given before the widget’s code is there', async () => {
    const early = document.createElement('klynge-calendar-early') as KlyngeCalendar;
    Object.assign(early, {
      group: 'e-own-early',
      now: '2022-06-01',
      view: 'month',
      activities: [{ id: 'mine', title: 'Vores møde', start: '2022-06-10' }],
    });
    document.body.append(early);
    customElements.define('klynge-calendar-early', class extends Calendar {});
    await until(early, () => inside(early).querySelector('table') !== null);
    await until(early, () => inside(early).textContent.includes('Vores møde'));
    early.remove();
  });

  it('are shown, opened and taken along with no more than a title and a day', async () => {
    const widget = await wholeCalendar('e-own-bare', '', {
      activities: [{ id: 'mine', title: 'Vores møde', start: '2022-06-10' }],
    });
    named(widget, '.event-title button', 'Vores møde').click();
    await until(widget, () => inside(widget).querySelector('.facts') !== null);
    expect(textOf(one(widget, '.detail'))).to.contain('Hvor Ikke oplyst');
    const { blob } = await savedDuring(() => named(widget, '.actions .button', 'Tilføj').click());
    expect(await blob.text()).to.contain('DTSTART;VALUE=DATE:20220610');
  });

  it('may be 100,000: as many are drawn as are shown, and others take their place', async () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({
      id: `a-${i}`,
      title: `Nr. ${i}`,
      start: `20${22 + (i % 8)}-0${1 + (i % 9)}-1${i % 10}`,
    }));
    const widget = await calendar('e-many', '', { activities: many });
    expect(status(widget)).to.match(/^\d\d\.\d{3} kommende aktiviteter$/);
    expect(all(widget, '.event')).to.have.length(50);
    widget.view = 'month';
    await until(widget, () => inside(widget).querySelector('table') !== null);
    expect(all(widget, '.bar-item').length).to.be.lessThan(200);
    widget.activities = null;
    widget.view = 'list';
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Møde', 'Three days', 'Pulje']);
  });
});
