/** What people come to the map for. */
import { expect, flat, focused, pressUntil, tree } from './steps.mjs';

export const body = '<klynge-map municipality="Aarhus" show-activities></klynge-map>';
export const tag = 'klynge-map';

const isPin = ({ role, name }) =>
  role === 'button' && /^\d+ .*, (?:ubekræftet )?hovedsæde /.test(name);

/** Which one is near us, and whom do we contact: asked and answered in two actions, and a third for all about it. */
const nearUs = (width) => async (tab) => {
  await tab.setViewport({ width, height: 900 });
  const { times } = await pressUntil(tab, 'Tab', ({ name }) => name === 'Postnummer eller by');
  expect(times === 1, `the field is stop ${times}`);
  await tab.keyboard.type('7100');
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() =>
    document.querySelector('klynge-map').shadowRoot.querySelector('.nearby'),
  );
  const said = (await tree(tab)).map(({ role, name }) => `${role} ${name}`);
  expect(said.includes('heading Nærmest 7100 Vejle'), 'the answer has a heading');
  expect(
    said.some((one) => /^link foodbiocluster\.dk/.test(one)),
    'whom to contact is a link in the answer',
  );
  await pressUntil(
    tab,
    'Tab',
    ({ role, name }) => role === 'button' && name === 'Food & Bio Cluster Denmark',
  );
  await tab.keyboard.press('Enter');
  await tab.waitForFunction(() =>
    document.querySelector('klynge-map').shadowRoot.querySelector('.card-name'),
  );
  const card = (await tree(tab)).map(({ role, name }) => `${role} ${name}`);
  expect(card.includes('link Kontakt via foodbiocluster.dk'), 'the card says how to reach it');
};

export const tasks = {
  'see who is near and whom to contact, at 360 px': nearUs(360),
  'see who is near and whom to contact, at 1000 px': nearUs(1000),
  'find the cluster for robots, and its office nearest to Aarhus, by the map': async (tab) => {
    await pressUntil(tab, 'Tab', isPin);
    const { node } = await pressUntil(tab, 'ArrowRight', ({ name }) => /robot/i.test(name));
    expect(node.name === '8 Odense Robotics, hovedsæde Odense', `its name is "${node.name}"`);
    await tab.keyboard.press('Enter');
    const title = await focused(tab);
    expect(
      title?.role === 'heading' && title.name === '8 Odense Robotics',
      `the card is read from its name, not from "${title?.name}"`,
    );
    const words = (await tree(tab)).map(({ name }) => name);
    expect(
      words.includes('Kontakt via odenserobotics.dk') && words.includes('Aarhus'),
      'the card says how to reach it, and where it is',
    );
    await tab.keyboard.press('Escape');
    const back = await focused(tab);
    expect(back?.name === node.name && !back.pressed, 'Escape leads back to the number');
  },
  'find the nearest offices by a postcode: type, Enter': async (tab) => {
    const { times } = await pressUntil(tab, 'Tab', ({ name }) => name === 'Postnummer eller by');
    expect(times === 1, `the field is stop ${times}`);
    await tab.keyboard.type('8800');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() =>
      document.querySelector('klynge-map').shadowRoot.querySelector('.nearby'),
    );
    const said = (await tree(tab)).map(({ name }) => name);
    expect(said.includes('Nærmest 8800 Viborg'), 'the answer has a heading');
    const words = said.join(' ');
    expect(
      /CenSec[^;]*, Karup, ca\.\s20\skm; Lifestyle & Design Cluster, Herning, ca\.\s40\skm/.test(
        words,
      ),
      `it says "${words}"`,
    );
  },
  'find the same by the list, past the map': async (tab) => {
    const { node } = await pressUntil(
      tab,
      'Tab',
      ({ name, role }) => role === 'button' && /robot/i.test(name),
    );
    expect(
      /Odense Robotics Robot-, automations- og droneteknologi · Aarhus, hub, i kommunen/.test(
        node.name,
      ),
      `its name is "${node.name}"`,
    );
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() =>
      document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'),
    );
    const words = (await tree(tab)).map(({ name }) => name).join(' ');
    expect(
      words.includes('5 kontorer') && words.includes('Kontakt via odenserobotics.dk'),
      'places and website are read',
    );
  },
  'choose a region with the keyboard and hear how many clusters are left': async (tab) => {
    const { node } = await pressUntil(tab, 'Tab', ({ name }) => name === 'Region');
    expect(node.description === 'Hovedsæde, kontor eller hub', `it says "${node.description}"`);
    // Letters choose in a native select without opening it.
    await tab.keyboard.type('Nord');
    const live = await tab.evaluate(
      () =>
        document.querySelector('klynge-map').shadowRoot.querySelector('.status[role=status]')
          .textContent,
    );
    expect(/^\d+ af \d+ klynger vises: Region Nordjylland$/.test(live), `it says "${live}"`);
  },
  'pass the map: one stop for all its marks': async (tab) => {
    await pressUntil(tab, 'Tab', isPin);
    await tab.keyboard.press('Tab');
    expect(!isPin(await focused(tab)), 'the next stop is not on the map');
  },
  'what is drawn is decoration, the marks a named group, and nothing an application': async (
    tab,
  ) => {
    const nodes = await tree(tab, false);
    expect(
      !nodes.some(({ role }) => ['application', 'img', 'image'].includes(role)),
      'no picture and no application is in the tree',
    );
    const group = nodes.find(
      ({ role, name }) => role === 'group' && name === 'Kort: klyngernes hovedsæder',
    );
    const marks = flat(group).filter(({ role }) => role === 'button');
    const numbers = marks.map(({ name }) => Number(/^\d+/.exec(name)?.[0] ?? Infinity));
    expect(
      marks.length > 8 && numbers.every((n, i) => i === 0 || n >= numbers[i - 1]),
      'the numbers are in their order',
    );
  },
};
