/** What people come to the calendar for. */
import { expect, focused, pressUntil, tree } from './steps.mjs';

export const body = '<klynge-calendar now="2022-04-01"></klynge-calendar>';
export const tag = 'klynge-calendar';
/** Where the visitor sits. */
export const zoneOf = (name) =>
  name.includes('New Zealand') ? 'Pacific/Auckland' : 'Europe/Copenhagen';

const live = (tab) =>
  tab.evaluate(() =>
    document
      .querySelector('klynge-calendar')
      .shadowRoot.querySelector('.status[role=status]')
      .textContent.trim(),
  );

/** The answer is there before anything is pressed; two keys lead to where one takes part. */
const nextOne = (width) => async (tab) => {
  await tab.setViewport({ width, height: 900 });
  const first = await tree(tab, false);
  const words = first.map(({ name }) => name).join(' ');
  expect(
    words.includes('4. april 2022') && words.includes('Informationsmøde om Innovationskraft'),
    'when the next one is, and what',
  );
  expect(
    first.some(({ role, name }) => role === 'link' && /^Læs mere.*Informationsmøde/.test(name)),
    'its row ends in an action',
  );
  const { node } = await pressUntil(tab, 'Tab', ({ name }) =>
    name.startsWith('Informationsmøde om'),
  );
  expect(node.role === 'button' && node.expanded === false, 'the title opens');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() =>
    document.querySelector('klynge-calendar').shadowRoot.querySelector('.actions .primary'),
  );
  const { node: action, times } = await pressUntil(tab, 'Tab', ({ role }) => role === 'link', 1);
  expect(
    times === 1 && action.name === 'Læs mere på clusterexcellencedenmark.dk',
    `the first thing in it is "${action.name}"`,
  );
};

export const tasks = {
  'what happens next, and how to join, at 360 px': nextOne(360),
  'what happens next, and how to join, at 1000 px': nextOne(1000),
  'find the next application deadline, and what is known of it': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'button' && name === 'Flere valg');
    await tab.keyboard.press('Enter');
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'combobox' && name.startsWith('Art'));
    await pressUntil(tab, 'ArrowDown', ({ value }) => /Ansøgningsfrist/.test(value ?? ''));
    expect(/^\d+ kommende aktiviteter$/.test(await live(tab)), `it says "${await live(tab)}"`);
    const { node } = await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'button' && !/^(?:Ryd|Flere) valg/.test(name),
    );
    await tab.keyboard.press('Enter');
    const title = await focused(tab);
    expect(
      title?.name === node.name && title.expanded === true,
      'the title says that it is open, and keeps the focus',
    );
    await tab.waitForFunction(() =>
      document.querySelector('klynge-calendar').shadowRoot.querySelector('.detail .facts'),
    );
    const words = (await tree(tab, false)).map(({ name }) => name).join(' ');
    expect(
      words.includes('Frist 30. maj 2022 kl. 12.00') && words.includes('Ikke oplyst'),
      'when it is, and what is not known, is read',
    );
    await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'link' && name === 'Google Kalender',
      8,
    );
  },
  'go to June 2022 in the month, hear how many there are, and open an activity': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'radio' && name.includes('Liste'));
    await tab.keyboard.press('ArrowRight');
    await tab.waitForFunction(() =>
      document.querySelector('klynge-calendar').shadowRoot.querySelector('table'),
    );
    await pressUntil(tab, 'Tab', ({ name }) => name === 'Næste måned, maj 2022');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    const step = await focused(tab);
    expect(step?.name === 'Næste måned, juli 2022', `the focus is on "${step?.name}"`);
    expect(
      (await live(tab)) === '2 aktiviteter og 4 programpunkter i juni 2022',
      `it says "${await live(tab)}"`,
    );
    const nodes = await tree(tab, false);
    expect(
      nodes.some(({ role, name }) => role === 'rowheader' && name.includes('Uge 24')),
      'weeks are row headers',
    );
    expect(
      nodes.some(
        ({ role, name }) => /cell/.test(role) && name.includes('6. juni 2022, 2. pinsedag'),
      ),
      'a public holiday is read in its cell',
    );
    await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'button' && name.includes('CLUSTERIX'),
    );
    await tab.keyboard.press('Enter');
    // The activity is shown first, and what is fetched for it may come before the focus moves.
    await tab.waitForFunction(() => {
      const { activeElement } = document.querySelector('klynge-calendar').shadowRoot;
      return activeElement?.matches('.event-title button');
    });
    const heading = await focused(tab);
    expect(
      heading?.role === 'button' && heading.expanded && heading.name.includes('CLUSTERIX'),
      `reading goes on at "${heading?.name}"`,
    );
  },
  'pass the calendar: no trap on the way to what follows it': async (tab) => {
    await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'link' && name === 'Efter widgeten',
      250,
    );
  },
  'see from New Zealand what the clock shows in Denmark, and at home': async (tab) => {
    const words = (await tree(tab, false)).map(({ name }) => name).join(' ');
    expect(words.includes('kl. 10.00–12.00 dansk tid (kl. 20.00–22.00 hos dig)'), 'both are read');
  },
};
