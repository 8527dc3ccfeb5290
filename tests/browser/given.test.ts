import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/widgets/map/define.ts';
import '../../src/widgets/positions/define.ts';
import '../../src/widgets/calendar/define.ts';
import '../../src/widgets/profile/define.ts';
import '../../src/widgets/history/define.ts';
import { all, inside, settled, textOf, until } from '../support/browser.ts';

type Widget = LitElement & Record<string, unknown>;
interface Property {
  readonly name: string;
  /** `null`: it has no attribute. */
  readonly attribute: string | null;
}

/** What a page hands over by mistake, or to take back what it gave. */
const HOSTILE: Readonly<Record<string, unknown>> = {
  null: null,
  undefined,
  'an empty text': '',
  0: 0,
  NaN,
  'an object': {},
  'a list': [],
  'a symbol': Symbol('own'),
  'a function': () => 'own',
  'a date': new Date(0),
};

const anActivity = { id: 'own', title: 'Vores egen', start: '2022-05-03' };
/** A value that each property knows and that shows, where there is one: what is taken away was there. */
const GOOD: Readonly<Record<string, unknown>> = {
  ...{ group: 'other', heading: 'Vores', headingLevel: 4, now: '2022-01-01', region: '1082' },
  ...{ theme: 'dark', src: '', staleAfter: '1', municipality: 'Viborg', division: '2026' },
  ...{ showMunicipalities: true, fit: true, showActivities: true, layout: 'list', sort: 'name' },
  ...{ deepLink: false, points: [{ name: 'Vores hus', lat: 56, lon: 9 }], pointsSrc: '' },
  ...{ view: 'table', limit: '2', hideEmpty: true, cluster: 'made' },
  ...{ status: 'emerging', programme: '2021-2024', intro: true, month: '2022-03' },
  ...{ kind: 'call', type: 'matchmaking', format: 'online', funder: 'deb', language: 'en' },
  ...{ from: '2022-05-02', to: '2022-05-20', search: 'a', past: true, filters: 'search kind' },
  activities: [anActivity],
};
const NOW = '2022-05-01';

/** What says itself how it is written: words for people, names and addresses. */
const AS_WRITTEN = ['group', 'heading', 'src', 'pointsSrc', 'search', 'now'];

/** What answers a click, and the mark that it has. */
const BUTTON: Readonly<Record<string, string>> = {
  'klynge-map': '.pins button',
  'klynge-calendar': '.event [aria-expanded]',
};
const TAGS = [
  'klynge-map',
  'klynge-positions',
  'klynge-calendar',
  'klynge-profile',
  'klynge-history',
];

const propertiesOf = (tag: string): Property[] =>
  [...(customElements.get(tag) as typeof LitElement).elementProperties]
    .filter(([, { state }]) => !state)
    .map(([name, { attribute }]) => ({
      name: String(name),
      attribute: attribute === false ? null : String(attribute ?? '') || String(name).toLowerCase(),
    }));

let count = 0;
async function drawn(tag: string): Promise<Widget> {
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement(tag) as Widget;
  widget['group'] = `given-${++count}`;
  widget.setAttribute('now', NOW);
  if (tag === 'klynge-profile') widget.setAttribute('cluster', 'made');
  host.append(widget);
  await settled(widget);
  return widget;
}

/** The widget as it is where nothing was ever given: what follows the first drawing is there. */
async function untouched(tag: string): Promise<string> {
  const widget = await drawn(tag);
  // What an opened row brings is there for all others too.
  await answers(widget, tag);
  for (let before = '', same = 0; same < 30;) {
    await settled(widget);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const now = look(widget);
    same = now === before ? same + 1 : 0;
    before = now;
  }
  return look(widget);
}

/** What is read and what can be used. */
const look = (widget: Widget): string =>
  `${textOf(inside(widget) as unknown as Element)} ${all(widget, 'button,select,input,a').length}`;

/** Until it is the same; else where they part. */
async function becomes(widget: Widget, wish: string, when: string): Promise<void> {
  for (const end = performance.now() + 20_000; look(widget) !== wish;) {
    await settled(widget);
    await new Promise(requestAnimationFrame);
    if (performance.now() < end) continue;
    const found = look(widget);
    const at = [...wish].findIndex((letter, i) => letter !== found[i]);
    const [is, should] = [found, wish].map((text) => text.slice(at, at + 80));
    expect.fail(`${when}: “${is}”, expected “${should}”`);
  }
}

async function answers(widget: Widget, tag: string): Promise<void> {
  if (tag === 'klynge-positions') await opensCard(widget);
  const selector = BUTTON[tag];
  if (!selector) return;
  const open = (): string | null | undefined =>
    all(widget, selector)[0]?.getAttribute(tag === 'klynge-map' ? 'aria-pressed' : 'aria-expanded');
  const before = open();
  expect(before, `${tag} has no ${selector}`).to.be.a('string');
  for (const wish of [before === 'true' ? 'false' : 'true', before]) {
    all(widget, selector)[0]?.click();
    await settled(widget);
    expect(open()).to.equal(wish);
  }
}

/** A field opens a card in the place of all, which leads back. */
async function opensCard(widget: Widget): Promise<void> {
  all(widget, '.row button')[0]?.click();
  await until(widget, () => all(widget, '.card').length === 1);
  all(widget, '.panel-back')[0]?.click();
  await until(widget, () => all(widget, '.row').length > 0);
}

describe('what a page sets, takes away or hands over', () => {
  const errors: string[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): void => {
    errors.push('reason' in event ? String(event.reason) : event.message);
  };
  const { warn, error } = console;
  let warned: string[] = [];
  before(() => {
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  after(() => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  });
  beforeEach(() => {
    errors.length = 0;
    warned = [];
    console.warn = (text: string) => warned.push(text);
    console.error = (...words: unknown[]) => errors.push(words.join(' '));
  });
  afterEach(() => {
    Object.assign(console, { warn, error });
  });

  for (const tag of TAGS) {
    let wish = '';
    before(async () => {
      wish = await untouched(tag);
    });
    it(`<${tag}> reads its values without case, and without spaces around them`, async () => {
      for (const { name, attribute } of propertiesOf(tag)) {
        const value = GOOD[name];
        if (!attribute || typeof value !== 'string' || AS_WRITTEN.includes(name)) continue;
        const exact = await drawn(tag);
        exact.setAttribute(attribute, value);
        const loud = await drawn(tag);
        loud.setAttribute(attribute, ` ${value.toUpperCase()} `);
        await settled(exact);
        await becomes(loud, look(exact), `${attribute}=" ${value.toUpperCase()} "`);
      }
      expect(warned.filter((text) => text.includes('unknown value'))).to.deep.equal([]);
      expect(errors).to.deep.equal([]);
    });

    for (const { name, attribute } of propertiesOf(tag))
      it(`<${tag}> without its ${name} again is as if it had never had it`, async () => {
        const widget = await drawn(tag);
        const bare = widget[name];
        // The group is how widgets are told apart here, and the day and the cluster make each the same.
        const given = {
          group: bare,
          now: NOW,
          ...(tag === 'klynge-profile' && { cluster: 'made' }),
        };
        const isOurs = Object.hasOwn(given, name);
        for (const [what, value] of Object.entries(HOSTILE)) {
          // A page may well have no activities.
          if (name === 'activities' && what === 'a list') continue;
          widget[name] = GOOD[name];
          await settled(widget);
          widget[name] = value;
          await settled(widget);
          if (isOurs) widget[name] = given[name as keyof typeof given];
          await becomes(widget, wish, `set to ${what}`);
          await answers(widget, tag);
        }
        if (attribute && typeof GOOD[name] === 'string' && name !== 'group') {
          widget.setAttribute(attribute, GOOD[name]);
          await settled(widget);
          widget.removeAttribute(attribute);
          await settled(widget);
          if (isOurs) widget[name] = given[name as keyof typeof given];
          await becomes(widget, wish, 'attribute removed');
          await answers(widget, tag);
        }
        expect(errors).to.deep.equal([]);
        expect(
          warned.filter((text) => text.startsWith(`<${tag}>.${name}: found a function`)).length,
        ).to.equal(1);
      });
  }
});
