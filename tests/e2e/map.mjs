/** What people come to the map for. */
import { expect, flat, focused, pressUntil, tree } from './steps.mjs';

export const body = '<klynge-map municipality="Aarhus" show-activities></klynge-map>';
export const tag = 'klynge-map';

const isPin = ({ role, name }) =>
  role === 'button' && /^\d+ .*, (?:ubekræftet )?hovedsæde /.test(name);
const isRow = ({ role, expanded }) => role === 'button' && expanded !== undefined;

export const tasks = {
  'find the cluster for robots, and its office nearest to Aarhus, by the map': async (tab) => {
    await pressUntil(tab, 'Tab', isPin);
    // The card at a number says what the cluster is about, and is the number's description.
    const { node } = await pressUntil(tab, 'ArrowRight', ({ description }) =>
      /robot/i.test(description ?? ''),
    );
    expect(node.name === '8 Odense Robotics, hovedsæde Odense', `its name is "${node.name}"`);
    await tab.keyboard.press('Enter');
    const pressed = await focused(tab);
    expect(
      pressed?.pressed === true && pressed.name === node.name,
      'the number says that it is chosen, and keeps the focus',
    );
    const row = (await tree(tab)).find((one) => isRow(one) && one.expanded);
    expect(
      /Odense Robotics.*Aarhus hub, i kommunen/.test(row?.name ?? ''),
      `the opened row says "${row?.name}"`,
    );
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    expect(!(await tree(tab)).some((one) => isRow(one) && one.expanded), 'Escape lets it go');
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
      /Odense Robotics Robot-, automations- og droneteknologi Aarhus hub, i kommunen/.test(
        node.name,
      ),
      `its name is "${node.name}"`,
    );
    await tab.keyboard.press('Enter');
    expect((await focused(tab))?.expanded === true, 'the row says that it is open');
    await tab.waitForFunction(() =>
      document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'),
    );
    const words = (await tree(tab)).map(({ name }) => name).join(' ');
    expect(
      words.includes('Hovedsæde og kontorer') && words.includes('odenserobotics.dk'),
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
