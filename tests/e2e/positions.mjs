/** What people come to the search for a cluster for. */
import { expect, flat, focused, pressUntil, tree } from './steps.mjs';

export const body = '<klynge-positions></klynge-positions>';
export const tag = 'klynge-positions';

const inside = (tab, selector) =>
  tab.waitForFunction(
    (wanted) => document.querySelector('klynge-positions').shadowRoot.querySelector(wanted),
    {},
    selector,
  );
/** Those with a button in them too. */
const headings = async (tab, level) =>
  (await tree(tab, false)).filter((one) => one.role === 'heading' && one.level === level);

/** The question is answered when the first result names the right cluster, says why, and leads to it. */
async function answered(tab, { field, cluster, contact }) {
  await inside(tab, '.hit');
  const nodes = await tree(tab);
  const [first] = await headings(tab, 4);
  expect(first?.name.includes(field), `the first result is "${first?.name}"`);
  const words = nodes.map(({ name }) => name).join(' ');
  for (const word of [cluster, 'Passer, fordi'])
    expect(words.includes(word), `${word} is read: ${words.slice(0, 400)}`);
  expect(
    nodes.some(({ role, name }) => role === 'link' && name.startsWith(contact)),
    `there is a link ${contact}`,
  );
}

/** Which cluster is for a company like mine? In one action: what is typed. */
const whichOne = (width) => async (tab) => {
  await tab.setViewport({ width, height: 800 });
  // The first thing that is reached asks.
  await tab.keyboard.press('Tab');
  const { role, name } = await focused(tab);
  expect(
    role === 'searchbox' && name === 'Hvad arbejder I med?',
    `the first that is reached is ${role} "${name}"`,
  );
  await tab.keyboard.type('vvs');
  await answered(tab, {
    field: 'Byggeri og anlæg',
    cluster: 'WE BUILD DENMARK',
    contact: 'Kontakt via webuilddenmark.dk',
  });
};

export const tasks = {
  'which cluster is for a company like mine? by one word, at 360 px': whichOne(360),
  'which cluster is for a company like mine? by one word, at 1000 px': whichOne(1000),
  'which cluster is for a company like mine? by a word to try, without typing': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'button' && name === 'tømrer');
    await tab.keyboard.press('Enter');
    await answered(tab, {
      field: 'Byggeri og anlæg',
      cluster: 'WE BUILD DENMARK',
      contact: 'Kontakt via webuilddenmark.dk',
    });
    expect((await focused(tab)).name === 'tømrer', 'the word keeps the focus');
  },
  'find the cluster for wind turbines by typing, and hear how many fit': async (tab) => {
    await pressUntil(
      tab,
      'Tab',
      ({ role, name }) => role === 'searchbox' && name === 'Hvad arbejder I med?',
    );
    await tab.keyboard.type('havvindmøller');
    await inside(tab, '.why');
    await tab.waitForFunction(
      () =>
        document.querySelector('klynge-positions').shadowRoot.querySelector('[role=status]')
          .textContent === '1 klynge passer til ”havvindmøller”',
    );
    const [first] = await headings(tab, 4);
    expect(first.name === '2 Energiteknologi', `the first is "${first.name}"`);
  },
  'read what is known of a cluster, and what is not, and come back': async (tab) => {
    const isField = ({ role, name }) =>
      role === 'button' && name.startsWith('10 Digitale teknologier');
    await pressUntil(tab, 'Tab', isField);
    await tab.keyboard.press('Enter');
    await inside(tab, '.card .button.primary');
    expect((await focused(tab)).name === '10 DigitalLead', 'the card is read from its name');
    await pressUntil(tab, 'Tab', ({ name }) => name?.startsWith('Mere om klyngen'));
    await tab.keyboard.press('Enter');
    await inside(tab, '.detail .facts');
    const words = (await tree(tab)).map(({ name }) => name).join(' ');
    for (const term of [
      'Status',
      'Stiftet',
      'Videnpartnere',
      'Bevillinger',
      'Kilder',
      'ikke oplyst',
    ])
      expect(words.includes(term), `${term} is read`);
    await tab.keyboard.press('Escape');
    await inside(tab, '.cell');
    expect(isField(await focused(tab)), 'the field has the focus again');
  },
  'compare two clusters': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role }) => role === 'searchbox');
    await tab.keyboard.type('maskine');
    await inside(tab, '.check');
    for (const name of ['Sammenlign Odense Robotics', 'Sammenlign MADE']) {
      await pressUntil(tab, 'Tab', (one) => one.role === 'checkbox' && one.name.startsWith(name));
      await tab.keyboard.press('Space');
    }
    await pressUntil(tab, 'Tab', ({ name }) => name === 'Sammenlign de 2');
    await tab.keyboard.press('Enter');
    await inside(tab, '.comparison');
    await tab.waitForFunction(
      () => document.querySelector('klynge-positions').shadowRoot.activeElement,
    );
    expect((await focused(tab)).name === 'Sammenlign 2 klynger', 'it is read from its heading');
    const words = (await tree(tab)).map(({ name }) => name).join(' ');
    for (const question of ['Arbejder med', 'Andre fagord', 'Medlemmer', 'Kontakt'])
      expect(words.includes(question), `${question} is asked`);
  },
  'go by headings: the title, then the fields, or what was found': async (tab) => {
    const found = (await tree(tab))
      .filter(({ role }) => role === 'heading')
      .filter(({ name }) => name !== 'Kommunen');
    expect(
      found.map(({ level, name }) => `${level} ${name}`).join() ===
        '2 Find jeres klynge,3 Eller vælg et fag',
      `they are ${found.map(({ level, name }) => `${level} ${name}`).join()}`,
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
