import { expect } from '@open-wc/testing';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { all, inside, named, one, textOf, until } from '../../../../tests/support/browser.ts';
import {
  calendarData,
  type KlyngeCalendar,
  wholeCalendar,
} from '../../../../tests/support/calendar.ts';

const dataset = calendarData({
  activities: [
    anActivity({
      id: 'viborg',
      title: 'Møde i Viborg',
      start: '2022-06-10',
      town: 'Viborg',
      municipality: '0791',
    }),
    anActivity({
      id: 'odense',
      title: 'Møde i Odense',
      start: '2022-06-11',
      town: 'Odense',
      municipality: '0461',
    }),
    anActivity({ id: 'online', title: 'Møde online', start: '2022-06-12', format: 'online' }),
  ],
});
const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);
const status = (widget: Element): string => textOf(one(widget, '[role=status]'));
const field = (widget: Element): HTMLInputElement => one(widget, '#near-place');
const problem = (widget: Element): string => textOf(one(widget, '#near-place-problem'));
const withPlaces = (group: string): Promise<KlyngeCalendar> =>
  wholeCalendar(group, 'filters="place cluster"', { dataset });

/** As a visitor does: types, and presses Enter or goes on. */
function enter(widget: KlyngeCalendar, words: string): void {
  field(widget).focus();
  field(widget).value = words;
  field(widget).dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the field for a place', () => {
  it('is there where the page asks for it, and is accessible', async () => {
    const without = await wholeCalendar('place-none', '', { dataset });
    expect(inside(without).querySelector('#near-place')).to.equal(null);
    const widget = await withPlaces('place-a11y');
    expect(textOf(one(widget, 'label[for="near-place"]'))).to.equal('Nær postnummer eller by');
    await expect(widget).to.be.accessible();
  });

  it('shows what is near, and what is online, and says so', async () => {
    const widget = await withPlaces('place-near');
    enter(widget, '8800');
    await until(widget, () => titles(widget).length === 2);
    expect(titles(widget)).to.deep.equal(['Møde i Viborg', 'Møde online']);
    expect(status(widget)).to.equal(
      '2 kommende aktiviteter: inden for 50 km af 8800 Viborg, eller online',
    );
  });

  it('is emptied by its own cross, and by what clears all', async () => {
    const widget = await withPlaces('place-clear');
    enter(widget, 'Viborg');
    await until(widget, () => titles(widget).length === 2);
    field(widget).value = '';
    field(widget).dispatchEvent(new Event('input', { bubbles: true }));
    await until(widget, () => titles(widget).length === 3);
    enter(widget, 'Odense C');
    await until(widget, () => titles(widget).length === 2);
    named(widget, 'button', 'Ryd valg').click();
    await until(widget, () => titles(widget).length === 3);
    expect(field(widget).value).to.equal('');
  });

  it('says what it does not know, keeps what was shown, and offers what may be meant', async () => {
    const widget = await withPlaces('place-unknown');
    enter(widget, 'Vibrog');
    await until(widget, () => problem(widget) !== '');
    expect(problem(widget)).to.contain('Vi kender ikke ”Vibrog”.');
    expect(field(widget).getAttribute('aria-invalid')).to.equal('true');
    expect(titles(widget)).to.have.length(3);
    named(widget, 'button', 'Mente I 8800 Viborg?').click();
    await until(widget, () => titles(widget).length === 2);
    await until(widget, () => widget.shadowRoot?.activeElement === field(widget));
    expect(problem(widget)).to.equal('');
  });

  it('asks which, where towns have one name', async () => {
    const widget = await withPlaces('place-several');
    enter(widget, 'Assens');
    await until(widget, () => problem(widget).startsWith('Hvilken Assens?'));
    const [first] = all(widget, '#near-place-problem button');
    first?.click();
    await until(widget, () => problem(widget) === '');
    expect(status(widget)).to.contain('inden for 50 km af');
  });
});
