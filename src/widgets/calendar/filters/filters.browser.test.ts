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
import { groupNamed } from '../../../store/groups.ts';
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
      'filters="where municipality language period search past"',
    );
    expect(all(widget, '.bar .label').map(textOf)).to.deep.equal([
      'Hvor',
      'Kommune',
      'Visning',
      'Sprog',
      'Fra',
      'Til',
      'Søg i aktiviteter',
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

  it('are folded but for two, until the visitor asks for more', async () => {
    const widget = await wholeCalendar('e-fold');
    const seen = (): string[] =>
      all(widget, '.bar .field')
        .filter((one) => one.getClientRects().length > 0)
        .map((one) => textOf(one.querySelector('.label')));
    await until(widget, () => all(widget, '.bar .field').length === 5);
    expect(seen()).to.deep.equal(['Fag', 'Hvor']);
    const more = named(widget, '.more-choices', 'Flere valg');
    more.click();
    await settled(widget);
    expect(more.getAttribute('aria-expanded')).to.equal('true');
    expect(seen()).to.deep.equal(['Fag', 'Hvor', 'Art', 'Type', 'Format']);
  });

  it('where: the whole country and online, a region of the group, or only online', async () => {
    const widget = await calendar('e-where');
    const where = field(widget, 'Hvor');
    expect([...where.options].map(textOf).at(0)).to.equal('Hele landet og online');
    expect([...where.options].map(textOf).at(-1)).to.equal('Kun online');
    choose(where, '1082');
    await settled(widget);
    expect(groupNamed('e-where').snapshot.filter.region).to.equal('1082');
    choose(where, 'online');
    await settled(widget);
    expect([groupNamed('e-where').snapshot.filter.region, widget.format]).to.deep.equal([
      null,
      'online',
    ]);
    expect(where.value).to.equal('online');
    choose(where, '');
    await settled(widget);
    expect(widget.format).to.equal('');
  });

  it('say how many activities each choice would leave', async () => {
    const widget = await wholeCalendar('e-counts');
    // The folded fields come after the first render, and their figures after them.
    await until(widget, () => all(widget, 'option').some((one) => textOf(one).includes('(')));
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
