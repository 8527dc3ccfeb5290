/** WCAG 4.1.3: what is said without being asked for. A region is heard only if it was there before, and it is in the accessibility tree. */
import { flat } from '../e2e/steps.mjs';

const shadow = (widget) => `document.querySelector('klynge-${widget}').shadowRoot`;
const type = (widget, words) =>
  `{ const field = ${shadow(widget)}.querySelector('input[type=search]:not([autocomplete=postal-code])'); field.focus(); field.value = '${words}'; for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true })); }`;
const choose = (widget, label, value) =>
  `{ const field = [...${shadow(widget)}.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith('${label}')).querySelector('select'); field.value = '${value}'; field.dispatchEvent(new Event('change', { bubbles: true })); }`;
const click = (widget, selector, i = 0) =>
  `${shadow(widget)}.querySelectorAll('${selector}')[${i}].click();`;
const view = (i) => click('calendar', '.segment input', i);

const BODIES = {
  map: '<klynge-map now="2026-11-24"></klynge-map>',
  positions: '<klynge-positions now="2026-11-24"></klynge-positions>',
  calendar: '<klynge-calendar now="2022-04-01" filters="all" limit="5"></klynge-calendar>',
  all: '<klynge-map now="2022-04-01" show-activities></klynge-map><klynge-positions now="2022-04-01"></klynge-positions><klynge-calendar now="2022-04-01"></klynge-calendar>',
};

/** What a visitor does, step by step, and what is said after the last step by the regions whose words changed, in the page's order. */
const SAID = {
  'a region on the map: how many clusters are left': [
    'map',
    [choose('map', 'Region', '1084')],
    [/^\d+ af \d+ klynger vises: Region Hovedstaden$/],
  ],
  'a cluster picked on the map: that it is shown, and how many offices it has': [
    'map',
    [click('map', '.pins button')],
    [/^CLEAN vises\. \d+ kontorer\.$/],
  ],
  'own places, searched': [
    'map',
    [
      `document.querySelector('klynge-map').points = [{ name: 'Zink A/S', lat: 56.157, lon: 10.21 }, { name: 'Kobber A/S', lat: 55.4, lon: 10.39 }];`,
      type('map', 'zink'),
    ],
    [/^1 sted passer til ”zink”$/],
  ],
  'words that are found': [
    'positions',
    [type('positions', 'vand')],
    [/^\d+ klynger? passer til ”vand”/],
  ],
  'words that nobody has': [
    'positions',
    [type('positions', 'qqqq')],
    [/^Ingen klynge har ”qqqq” blandt sine fagord$/],
  ],
  'a word to try': [
    'positions',
    [click('positions', '.word')],
    [/^\d+ klynger? passer til ”rense spildevand”/],
  ],
  'a kind of activity': [
    'calendar',
    [choose('calendar', 'Art', 'call')],
    [/^\d+ kommende aktiviteter$/],
  ],
  'words that no activity has': [
    'calendar',
    [type('calendar', 'qqqq')],
    [/^0 kommende aktiviteter: ”qqqq”$/],
  ],
  'from the list to a month': ['calendar', [view(1)], [/^\d+ aktiviteter.* i april 2022$/]],
  'from month to month': [
    'calendar',
    [view(1), click('calendar', '.step', 1)],
    [/^\d+ aktiviteter.* i maj 2022$/],
  ],
  'a cluster picked on the map: what the calendar is left with': [
    'all',
    [click('map', '.pins button', 1)],
    [
      /^Energy Cluster Denmark vises\. \d+ kontorer\.$/,
      /^\d+ kommende aktiviteter: Energy Cluster Denmark$/,
    ],
  ],
  'a region on the map, where the calendar follows': [
    'all',
    [choose('map', 'Region', '1085')],
    [/klynger vises: Region Sjælland$/, /kommende aktiviteter.*: Region Sjælland$/],
  ],
  'a town on the map: what the calendar is left with': [
    'all',
    [click('map', '.towns button')],
    [/^\d+ kommende aktivitet(?:er)?: Esbjerg$/],
  ],
};

export const livePages = Object.fromEntries(
  Object.entries(BODIES).map(([name, body]) => [`/live-${name}`, { name, body }]),
);

const regions = `eyes.all('[role=status]').map((element) => [element, element.textContent.trim()])`;

export const live = Object.entries(SAID).map(([title, [body, steps, wanted]]) => ({
  title: `it says: ${title}`,
  path: `/live-${body}`,
  async run(tab) {
    let said = [];
    for (const step of steps) {
      await tab.evaluate(`globalThis.before = new Map(${regions})`);
      await tab.evaluate(step);
      const changed = `${regions}.filter(([element, words]) => globalThis.before.has(element) && globalThis.before.get(element) !== words).map(([, words]) => words)`;
      // Some steps bring what they need first.
      if (step !== steps.at(-1) || wanted.length)
        await tab
          .waitForFunction(
            `${changed}.length > 0 || ${steps.length > 1 && step !== steps.at(-1)}`,
            { polling: 20, timeout: 60_000 },
          )
          .catch(() => {});
      await tab.waitForNetworkIdle({ idleTime: 60 });
      await tab.evaluate('eyes.rest()');
      said = await tab.evaluate(changed);
    }
    const findings = [];
    if (said.length !== wanted.length || !wanted.every((pattern, i) => pattern.test(said[i])))
      findings.push(`it says ${JSON.stringify(said)}, not ${wanted.join(', ')}`);
    const nodes = flat(await tab.accessibility.snapshot({ interestingOnly: false })).filter(
      ({ role }) => role === 'status',
    );
    const told = nodes.map((node) =>
      flat(node)
        .map(({ role, name }) => (role === 'StaticText' ? name : ''))
        .join(''),
    );
    for (const words of said)
      if (!told.some((one) => one.trim() === words))
        findings.push(`no status in the accessibility tree says "${words}"`);
    return { findings, 'things said': said.length };
  },
}));
