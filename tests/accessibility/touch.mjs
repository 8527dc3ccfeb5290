/** A finger has no hover: one tap shows what there is, a second takes it back, and nothing needs to be held, dragged or pinched. */
const shadow = (widget) => `document.querySelector('klynge-${widget}').shadowRoot`;

/** Taps in the middle of what the selector finds first, as a finger does. */
async function tap(tab, widget, selector) {
  const handle = await tab.evaluateHandle(`${shadow(widget)}.querySelector('${selector}')`);
  await handle.asElement().scrollIntoView();
  await tab.evaluate('eyes.rest()');
  const { x, y } = await tab.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, handle);
  await tab.touchscreen.tap(x, y);
  await tab.waitForNetworkIdle({ idleTime: 60 });
  await tab.evaluate('eyes.rest()');
}
const is = (tab, widget, expression) =>
  tab.evaluate(`(() => { const root = ${shadow(widget)}; return Boolean(${expression}); })()`);

const TAPS = {
  'a number on the map, on a phone: its card stands under the map, and goes with a second tap': [
    'map',
    360,
    async (tab, want) => {
      await tap(tab, 'map', '.pins button');
      await want(`root.querySelector('.pins button').ariaPressed === 'true'`, 'it is picked');
      await want(`root.querySelector('.card')?.checkVisibility()`, 'its card is shown');
      await tap(tab, 'map', '.pins button');
      await want(
        `root.querySelector('.pins button').ariaPressed === 'false' && !root.querySelector('.card')`,
        'it is let go',
      );
    },
  ],
  'a number on the map, on a tablet: its card opens': [
    'map',
    1000,
    async (tab, want) => {
      await tap(tab, 'map', '.pins button');
      await want(`root.querySelector('.card .detail .facts')`, 'its card is open');
    },
  ],
  'a row of the list opens a card, which leads back': [
    'map',
    360,
    async (tab, want) => {
      await tap(tab, 'map', '.row-button');
      await want(`root.querySelector('.card')`, 'it is open');
      await tap(tab, 'map', '.panel-back');
      await want(`root.querySelector('.row-button')`, 'the list is there again');
    },
  ],
  'a town with activities is chosen by its mark': [
    'map',
    360,
    async (tab, want) => {
      await tap(tab, 'map', '[part=town]');
      await want(`root.querySelector('[part=town][aria-pressed=true]')`, 'it is chosen');
    },
  ],
  'a day of a month with no room for words shows its list': [
    'calendar',
    360,
    async (tab, want) => {
      await tap(tab, 'calendar', '.count');
      await want(`root.querySelector('.day-list, .month-list')`, 'the list is there');
      await want(`root.activeElement?.matches('.day-head, .event-title')`, 'reading goes on at it');
    },
  ],
  'a position opens': [
    'positions',
    360,
    async (tab, want) => {
      await tap(tab, 'positions', '.row button');
      await want(`root.querySelector('.card .button.primary')`, 'its card is there');
      await want(`root.activeElement?.matches('.card-name')`, 'reading goes on at its name');
    },
  ],
};

const BODIES = {
  map: '<klynge-map now="2022-04-01" show-activities></klynge-map>',
  calendar: '<klynge-calendar view="month" now="2022-06-15"></klynge-calendar>',
  positions: '<klynge-positions now="2026-11-24"></klynge-positions>',
};
export const touchPages = Object.fromEntries(
  Object.entries(BODIES).map(([name, body]) => [`/touch-${name}`, { name, body }]),
);

export const touch = Object.entries(TAPS).map(([title, [body, width, run]]) => ({
  title: `by finger: ${title}`,
  path: `/touch-${body}`,
  viewport: { width, height: 800, hasTouch: true, isMobile: true },
  async run(tab) {
    const findings = [];
    await run(tab, async (expression, what) => {
      if (!(await is(tab, body, expression))) findings.push(`not so: ${what}`);
    });
    return { findings, taps: 1 };
  },
}));
