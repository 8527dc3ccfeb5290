// What people come for, done with the keyboard alone and told from the accessibility tree: what a screen reader would have to say.
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/klynge.js" defer></script></head><body><h1>Kommunen</h1>${body}<a href="#after">Efter kortet</a></body></html>`;
const server = await serve({
  folder: 'dist',
  pages: {
    '/map': page('<klynge-map municipality="Aarhus" show-activities></klynge-map>'),
    '/calendar': page('<klynge-calendar now="2022-04-01"></klynge-calendar>'),
  },
});
const browser = await puppeteer.launch(CHROMIUM);

const flat = (node) => [node, ...(node.children ?? []).flatMap(flat)];
/** Every node that a screen reader can come to. */
const tree = async (tab, interestingOnly = true) => flat(await tab.accessibility.snapshot({ includeIframes: false, interestingOnly }));
const focused = async (tab) => (await tree(tab)).find((node) => node.focused && node.role !== 'RootWebArea');

/** Presses a key until the focused node is the one looked for; gives it and how often the key was pressed. */
async function pressUntil(tab, key, wanted, most = 60) {
  for (let times = 1; times <= most; times++) {
    await tab.keyboard.press(key);
    const node = await focused(tab);
    if (node && wanted(node)) return { node, times };
  }
  throw new Error(`${key} never reached it`);
}

const expect = (found, what) => {
  if (!found) throw new Error(what);
};
const isPin = ({ role, name }) => role === 'button' && /^\d+ .*, (?:ubekræftet )?hovedsæde /.test(name);
const isRow = ({ role, expanded }) => role === 'button' && expanded !== undefined;

const TASKS = {
  'find the cluster for robots, and its office nearest to Aarhus, by the map': async (tab) => {
    await pressUntil(tab, 'Tab', isPin);
    // The card at a number says what the cluster is about, and is the number's description.
    const { node } = await pressUntil(tab, 'ArrowRight', ({ description }) => /robot/i.test(description ?? ''));
    expect(node.name === '8 Odense Robotics, hovedsæde Odense', `its name is "${node.name}"`);
    await tab.keyboard.press('Enter');
    const pressed = await focused(tab);
    expect(pressed?.pressed === true && pressed.name === node.name, 'the number says that it is chosen, and keeps the focus');
    const row = (await tree(tab)).find((one) => isRow(one) && one.expanded);
    expect(/Odense Robotics.*Aarhus hub, i kommunen/.test(row?.name ?? ''), `the opened row says "${row?.name}"`);
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    expect(!(await tree(tab)).some((one) => isRow(one) && one.expanded), 'Escape lets it go');
  },
  'find the same by the list, past the map': async (tab) => {
    await pressUntil(tab, 'Tab', ({ name }) => name === 'Spring kortet over');
    await tab.keyboard.press('Enter');
    expect(isRow(await focused(tab)), 'the link leads into the list');
    const { node } = await pressUntil(tab, 'Tab', ({ name, role }) => role === 'button' && /robot/i.test(name));
    expect(/Odense Robotics Robot-, automations- og droneteknologi Aarhus hub, i kommunen/.test(node.name), `its name is "${node.name}"`);
    await tab.keyboard.press('Enter');
    expect((await focused(tab))?.expanded === true, 'the row says that it is open');
    await tab.waitForFunction(() => document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'));
    const words = (await tree(tab)).map(({ name }) => name).join(' ');
    expect(words.includes('Hovedsæde og kontorer') && words.includes('odenserobotics.dk'), 'places and website are read');
  },
  'choose a region with the keyboard and hear how many clusters are left': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'radio' && name.startsWith('Hele landet'));
    const { node } = await pressUntil(tab, 'ArrowRight', ({ name }) => name.startsWith('Nordjylland'));
    expect(node.checked === true, 'the region is chosen');
    const live = await tab.evaluate(
      () => document.querySelector('klynge-map').shadowRoot.querySelector('.status[role=status]').textContent,
    );
    expect(/^\d+ af \d+ klynger vises: Region Nordjylland$/.test(live), `it says "${live}"`);
  },
  'pass the map: one stop for all its marks': async (tab) => {
    await pressUntil(tab, 'Tab', isPin);
    await tab.keyboard.press('Tab');
    expect(!isPin(await focused(tab)), 'the next stop is not on the map');
  },
  'what is drawn is decoration, the marks a named group, and nothing an application': async (tab) => {
    const nodes = await tree(tab, false);
    expect(!nodes.some(({ role }) => ['application', 'img', 'image'].includes(role)), 'no picture and no application is in the tree');
    const group = nodes.find(({ role, name }) => role === 'group' && name === 'Kort: klyngernes hovedsæder');
    const marks = flat(group).filter(({ role }) => role === 'button');
    const numbers = marks.map(({ name }) => Number(/^\d+/.exec(name)?.[0] ?? Infinity));
    expect(marks.length > 8 && numbers.every((n, i) => i === 0 || n >= numbers[i - 1]), 'the numbers are in their order');
  },
};

const live = (tab) =>
  tab.evaluate(() => document.querySelector('klynge-calendar').shadowRoot.querySelector('.status[role=status]').textContent.trim());

/** The same for the calendar; each begins at the top of its page, in the time zone named. */
const CALENDAR_TASKS = {
  'find the next application deadline, and what is known of it': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'combobox' && name.startsWith('Art'));
    await pressUntil(tab, 'ArrowDown', ({ value }) => /Ansøgningsfrist/.test(value ?? ''));
    expect(/^\d+ kommende aktiviteter$/.test(await live(tab)), `it says "${await live(tab)}"`);
    const { node } = await pressUntil(tab, 'Tab', ({ role, name }) => role === 'button' && name.startsWith('Vis mere om'));
    await tab.keyboard.press('Enter');
    expect((await focused(tab))?.name === node.name.replace('mere', 'mindre'), 'the button says that it is open, and keeps the focus');
    await tab.waitForFunction(() => document.querySelector('klynge-calendar').shadowRoot.querySelector('.detail .facts'));
    const words = (await tree(tab, false)).map(({ name }) => name).join(' ');
    expect(words.includes('Frist 30. maj 2022 kl. 12.00') && words.includes('ikke oplyst'), 'when it is, and what is not known, is read');
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'link' && name === 'Google Kalender', 8);
  },
  'go to June 2022 in the month, hear how many there are, and open an activity': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'radio' && name.includes('Liste'));
    await tab.keyboard.press('ArrowRight');
    await tab.waitForFunction(() => document.querySelector('klynge-calendar').shadowRoot.querySelector('table'));
    await pressUntil(tab, 'Tab', ({ name }) => name === 'Næste måned, maj 2022');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    const step = await focused(tab);
    expect(step?.name === 'Næste måned, juli 2022', `the focus is on "${step?.name}"`);
    expect((await live(tab)) === '2 aktiviteter og 4 programpunkter i juni 2022', `it says "${await live(tab)}"`);
    const nodes = await tree(tab, false);
    expect(
      nodes.some(({ role, name }) => role === 'rowheader' && name.includes('Uge 24')),
      'weeks are row headers',
    );
    expect(
      nodes.some(({ role, name }) => /cell/.test(role) && name.includes('6. juni 2022, 2. pinsedag')),
      'a public holiday is read in its cell',
    );
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'button' && name.includes('CLUSTERIX'));
    await tab.keyboard.press('Enter');
    const heading = await focused(tab);
    expect(heading?.role === 'heading' && heading.name.includes('CLUSTERIX'), `reading goes on at "${heading?.name}"`);
  },
  'pass the calendar: no trap on the way to what follows it': async (tab) => {
    await pressUntil(tab, 'Tab', ({ role, name }) => role === 'link' && name === 'Efter kortet', 250);
  },
  'see from New Zealand what the clock shows in Denmark, and at home': async (tab) => {
    const words = (await tree(tab, false)).map(({ name }) => name).join(' ');
    expect(words.includes('kl. 10.00–12.00 dansk tid (kl. 20.00–22.00 hos dig)'), 'both are read');
  },
};

let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(CALENDAR_TASKS)) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.emulateTimezone(name.includes('New Zealand') ? 'Pacific/Auckland' : 'Europe/Copenhagen');
    await tab.goto(`${server.origin}/calendar`, { waitUntil: 'load' });
    await tab.waitForFunction(() => document.querySelector('klynge-calendar').shadowRoot?.querySelector('.tools'));
    await run(tab);
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${error.message}`);
  } finally {
    await tab.close();
  }
}
for (const [name, run] of Object.entries(TASKS)) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.goto(`${server.origin}/map`, { waitUntil: 'load' });
    await tab.waitForFunction(() => document.querySelector('klynge-map').shadowRoot?.querySelector('.tools'));
    await run(tab);
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${error.message}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
