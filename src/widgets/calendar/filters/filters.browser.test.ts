import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  choose,
  field,
  named,
  one,
  settled,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { calendar, wholeCalendar } from '../../../../tests/support/calendar.ts';

const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);
const status = (widget: Element): string => textOf(one(widget, '[role=status]'));

before(async () => {
  // The checker is large, and is fetched by the first check.
  await expect(await fixture(html`<p>Aktiviteter</p>`)).to.be.accessible();
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
    one(widget, '.past summary').click();
    await until(widget, () => all(widget, '.archive').length > 0);
    const archive = field(widget, 'Arkiv');
    expect([...archive.options].map(textOf)).to.deep.equal(['Vælg år', '2022 (4)', '2021 (1)']);
    choose(archive, '2021');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Projektet']);
  });
});
