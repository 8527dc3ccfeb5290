import { expect, fixture, html } from '@open-wc/testing';
import '../../src/diagnostics/check.ts';
import '../../src/entries/all.ts';
import { SMALLEST, TAKEN } from '../../src/dom/inherited.ts';
import { inside, one, until } from '../support/browser.ts';

/** One value at least of each property that browsers have: what is not its initial one is worst for a widget. */
const VALUES = [
  ...'37px|-37px|0|0px|3|7|0.37|37%|90deg|1s|rgb(1, 2, 3)|rgb(1, 2, 3) rgb(3, 2, 1)|"x"|"x" "y"'.split(
    '|',
  ),
  ...'37px 37px|37px fantasy|1px 1px 1px red|"kern" 0|url(x.svg)|url(#x)|weight style|text cap alphabetic'.split(
    '|',
  ),
  ...'3 3|7 7|drop 3|none none|light dark|rect(1px, 1px, 1px, 1px)|steps(3)|--x|path("M0 0h3")'.split(
    '|',
  ),
  ...(
    'none auto hidden visible collapse both all normal bold italic small-caps condensed left right center start end justify ' +
    'inside outside square circle show hide text move pointer crosshair wait default uppercase nowrap pre break-all keep-all ' +
    'anywhere break-word strict loose manual vertical-rl vertical-lr rtl ltr dark light only isolate embed upright sideways ' +
    'mixed over under top bottom separate stroke fill markers geometricPrecision optimizeSpeed crisp-edges pixelated exact ' +
    'economy evenodd nonzero round bevel middle linearRGB ruby-base space-around inter-character sub super ordinal jis78 ' +
    'no-common-ligatures historical-forms emoji first last allow-end open filled dot contextual hanging avoid element ' +
    'grayscale read-only read-write disc balance pretty stable preserve break-spaces from-font inter-word pan-x ' +
    'no-autospace trim-start space-all from-image xx-large fantasy spell-out slow always once overlay multiply central ' +
    'painted thick thin reverse paused linear step-end border-box content-box padding-box fixed local size inline-size ' +
    'column column-reverse row-reverse wrap wrap-reverse dashed dotted double wavy ellipsis absolute relative sticky ' +
    'ease-in clone slice preserve-3d flat allow-discrete non-scaling-stroke most-width most-height luminance add subtract ' +
    'replace alternate static dynamic standard constrained vertical horizontal block inline multiple row dense contain ' +
    'compact shift content alpha smooth underline rotate(3deg) inset(1px) visual grow row-over-column space reset auto-hide edges no-limit-x numeric-only allow-keywords flex-visual nearest before after inert landscape rotate-left contents'
  ).split(' '),
];

/** For `@page` only, not to be set, said by its parts only, or with parts that need a box of their own. None is inherited. */
const NOT_INHERITED = new RegExp(
  `^(?:${[
    'all|frame-sizing|page|page-margin-safety|page-orientation|size',
    'animation-trigger|overlay|rule-overlap|-webkit-text-decorations-in-effect|-webkit-mask-composite',
    '-webkit-mask|-webkit-text-stroke|marker',
    '(?:-webkit-)?(?:perspective|transform)-origin-[xyz]',
    '-moz-float-edge|-moz-force-broken-image-icon',
  ].join('|')})$`,
);
/** So that its border, its rules and its outline have the widths that are tried. */
const LINES = 'border-style: solid; column-rule-style: solid; outline-style: solid;';

/** Every property that the browser has by a name of its own. */
function properties(): string[] {
  const style = getComputedStyle(document.documentElement);
  const names = new Set<string>(style);
  for (const key in style)
    names.add(
      key
        .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
        .replace(/^(?=(?:webkit|moz|epub)-)/, '-'),
    );
  return [...names].filter((name) => CSS.supports(name, 'inherit'));
}

/** What a page can do to everything inside it: the properties that are inherited, with a value each. */
function inherited(): { values: Map<string, string>; unknown: string[] } {
  const around = document.createElement('div');
  around.style.cssText = LINES;
  // In a line, where its measures do not follow those of the element around.
  const within = document.createElement('span');
  around.append(within);
  document.body.append(around);
  const [outer, inner] = [getComputedStyle(around), getComputedStyle(within)];
  const values = new Map<string, string>();
  const unknown: string[] = [];
  for (const name of properties()) {
    const initial = outer.getPropertyValue(name);
    let took = false;
    for (const value of VALUES) {
      if (values.has(name) || !CSS.supports(name, value)) continue;
      around.style.setProperty(name, value, 'important');
      const now = outer.getPropertyValue(name);
      took ||= now !== initial;
      if (now !== initial && inner.getPropertyValue(name) === now) values.set(name, value);
      around.style.cssText = LINES;
    }
    if (!took) unknown.push(name);
  }
  around.remove();
  return { values, unknown };
}

const WIDGETS = ['map', 'positions', 'calendar', 'profile', 'history', 'check'];

/** The widget's own first element below the one that is set back: it has nothing but what it inherits. */
async function content(widget: Element): Promise<Element> {
  await until(widget, () => inside(widget).querySelector('.inside > div') !== null);
  return one(widget, '.inside > div');
}

const { values, unknown } = inherited();
const taken = new Set<string>(TAKEN);
/** Shorthands of what is taken in part, and older names of what is taken. */
const ALSO = new Set(
  'font|font-variant|font-synthesis|font-width|color-adjust|supported-color-schemes'.split('|'),
);
const isNamed = (name: string): boolean =>
  taken.has(name) || ALSO.has(name) || taken.has(name.replace(/^-[a-z]+-/, ''));

describe('what a page sets for everything inside', () => {
  it('every property of the browser was tried', () => {
    expect(values.size).to.be.greaterThan(100);
    expect(unknown.filter((name) => !NOT_INHERITED.test(name))).to.deep.equal([]);
  });

  for (const tag of WIDGETS)
    for (const rule of ['around', 'everywhere'])
      it(`<klynge-${tag}> takes what is on the list, and nothing else, from a rule for ${rule === 'around' ? 'what is around it' : 'every element'}`, async () => {
        const host = await fixture<HTMLElement>(html`<div class="page" lang="da"></div>`);
        const widget = document.createElement(`klynge-${tag}`);
        if (tag === 'profile') widget.setAttribute('cluster', 'made');
        host.append(widget);
        const style = getComputedStyle(await content(widget));
        const before = new Map(
          [...values.keys()].map((name) => [name, style.getPropertyValue(name)]),
        );
        const sheet = new CSSStyleSheet();
        document.adoptedStyleSheets.push(sheet);
        const reaches: string[] = [];
        for (const [name, value] of values) {
          const selector = rule === 'around' ? '.page' : '.page, .page *';
          sheet.replaceSync(`${selector} { ${name}: ${value} !important }`);
          if (style.getPropertyValue(name) !== before.get(name)) reaches.push(name);
        }
        sheet.replaceSync('');
        const wish = [...values.keys()].filter((name) => taken.has(name));
        expect(reaches.filter((name) => !isNamed(name))).to.deep.equal([]);
        expect(wish.filter((name) => !reaches.includes(name))).to.deep.equal([]);
      });

  it('text of no size has one inside, and its columns are as wide as its letters', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="da" style="font-size:0;width:400px"></div>`,
    );
    const widget = document.createElement('klynge-map');
    host.append(widget);
    expect(getComputedStyle(await content(widget)).fontSize).to.equal(SMALLEST);
    expect(getComputedStyle(widget).fontSize).to.equal(SMALLEST);
  });

  it('what the page says of the tag itself is heeded: its font and colour', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    const widget = document.createElement('klynge-map');
    widget.style.cssText = 'font: italic 700 21px fantasy; color: rgb(9, 8, 7)';
    host.append(widget);
    const { fontStyle, fontWeight, fontSize, fontFamily, color } = getComputedStyle(
      await content(widget),
    );
    expect([fontStyle, fontWeight, fontSize, fontFamily, color]).to.deep.equal([
      'italic',
      '700',
      '21px',
      'fantasy',
      'rgb(9, 8, 7)',
    ]);
  });

  it('numbers stay in their circles, and letters are there to be read', async () => {
    const host = await fixture<HTMLElement>(
      html`<div
        lang="da"
        style="text-indent:-9999px;-webkit-text-fill-color:transparent;word-break:break-all;stroke-width:9px;text-shadow:0 0 9px red;line-height:0"
      ></div>`,
    );
    const widget = document.createElement('klynge-map');
    host.append(widget);
    await until(widget, () => inside(widget).querySelector('.row .no') !== null);
    for (const no of inside(widget).querySelectorAll('.no')) {
      const [circle, text] = [no, no.firstElementChild!].map((one) => one.getBoundingClientRect());
      expect(text!.left).to.be.greaterThan(circle!.left - 1);
      expect(text!.right).to.be.lessThan(circle!.right + 1);
      expect(getComputedStyle(no.firstElementChild!).webkitTextFillColor).to.equal(
        getComputedStyle(no.firstElementChild!).color,
      );
    }
  });

  it('what stands in the tag is the page’s own until the widget is drawn', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="da" style="text-transform:uppercase;line-height:37px"></div>`,
    );
    const widget = document.createElement('klynge-map');
    widget.innerHTML = '<a href="https://example.dk">Klynger</a>';
    host.append(widget);
    const { textTransform, lineHeight } = getComputedStyle(widget.firstElementChild!);
    expect([textTransform, lineHeight]).to.deep.equal(['uppercase', '37px']);
  });
});
