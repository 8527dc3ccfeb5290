/** What people come to the list of strength positions for. */
import { expect, flat, focused, pressUntil, tree } from './steps.mjs';

export const body = '<klynge-positions></klynge-positions>';
export const tag = 'klynge-positions';

const live = (tab) =>
  tab.evaluate(
    () =>
      document.querySelector('klynge-positions').shadowRoot.querySelector('.status[role=status]')
        .textContent,
  );
const isMore = ({ role, name, expanded }) =>
  role === 'button' && expanded !== undefined && name.startsWith('Vis m');

export const tasks = {
  'find the cluster for wind turbines by typing, and hear how many fit': async (tab) => {
    await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'searchbox' && name === 'Søg i styrkepositioner og klynger',
    );
    await tab.keyboard.type('havvindmøller');
    await tab.waitForFunction(() =>
      document.querySelector('klynge-positions').shadowRoot.querySelector('.why'),
    );
    expect(
      /^\d+ af \d+ styrkepositioner passer til ”havvindmøller”$/.test(await live(tab)),
      `it says "${await live(tab)}"`,
    );
    const first = (await tree(tab)).find(({ role, level }) => role === 'heading' && level === 3);
    expect(first.name === '2 Energiteknologi', `the first is "${first.name}"`);
  },
  'read what is known of a cluster, and what is not': async (tab) => {
    await pressUntil(
      tab,
      'Tab',
      (node) => isMore(node) && node.name.endsWith('om Digitale teknologier'),
    );
    await tab.keyboard.press('Enter');
    expect(
      (await focused(tab)).expanded === true,
      'the button says that it is open, and keeps the focus',
    );
    await tab.waitForFunction(() =>
      document.querySelector('klynge-positions').shadowRoot.querySelector('.detail .facts'),
    );
    const nodes = await tree(tab);
    expect(
      nodes.some(
        ({ role, name, level }) =>
          role === 'heading' && level === 5 && name === 'DigitalLead: Oplysninger',
      ),
      'it has a heading',
    );
    const words = nodes.map(({ name }) => name).join(' ');
    for (const term of ['Stiftet', 'Videnpartnere', 'Bevillinger', 'Kilder', 'ikke oplyst'])
      expect(words.includes(term), `${term} is read`);
  },
  'go by headings: the title, the groups, a position each, in their order': async (tab) => {
    const headings = (await tree(tab))
      .filter(({ role }) => role === 'heading')
      .filter(({ name }) => name !== 'Kommunen');
    expect(headings[0].level === 2 && headings[1].level === 3, 'title and groups');
    const numbers = headings.filter(({ level }) => level === 4).map(({ name }) => parseInt(name));
    expect(
      numbers.length > 8 && numbers.every(Number.isInteger),
      'each position’s heading begins with its number',
    );
    expect(
      !(await tree(tab, false)).some(({ role }) => role === 'application'),
      'nothing is an application',
    );
    expect(
      flat(await tab.accessibility.snapshot()).some(({ role }) => role === 'searchbox'),
      'the search is there',
    );
  },
};
