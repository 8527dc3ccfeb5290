import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../entries/all.ts';
import { all, inside, one, settled, textOf, until } from '../../tests/support/browser.ts';
import { isPseudo, PSEUDO, speakPseudo } from '../../tests/support/pseudo.ts';

speakPseudo();

const WIDTHS = [320, 640, 1200];
/** A widget as a page may ask for it, and what is waited for before it is looked at. */
const WIDGETS: Readonly<
  Record<
    string,
    readonly [tag: string, attributes: Readonly<Record<string, string>>, there: string]
  >
> = {
  map: ['klynge-map', { municipality: 'Viborg', 'show-activities': '' }, '.tools'],
  'positions, told of': ['klynge-positions', { intro: '', programme: 'newest' }, '.tools'],
  'positions as a table': ['klynge-positions', { view: 'table', programme: 'newest' }, 'table'],
  'calendar as a list': ['klynge-calendar', { now: '2022-06-01' }, '.event'],
  'calendar as a month': ['klynge-calendar', { now: '2022-06-01', view: 'month' }, 'table'],
  profile: ['klynge-profile', { cluster: 'clean' }, '.facts'],
  history: ['klynge-history', {}, '.year'],
};

async function drawn(
  name: string,
  { dir, width, lang = PSEUDO }: { dir: 'rtl' | 'ltr'; width: number; lang?: string },
): Promise<HTMLElement> {
  const [tag, attributes, there] = WIDGETS[name]!;
  const widget = document.createElement(tag);
  widget.setAttribute('group', `${name} ${Math.random()}`);
  for (const [key, value] of Object.entries(attributes)) widget.setAttribute(key, value);
  const around = await fixture<HTMLElement>(html`<div lang=${lang} dir=${dir}></div>`);
  around.style.inlineSize = `${width}px`;
  const ready = oneEvent(widget, 'klynge-ready');
  around.append(widget);
  await ready;
  await until(widget, () => inside(widget).querySelector(there) !== null);
  await settled(widget);
  return widget;
}

/** What is not looked at: what nobody sees, what scrolls by itself, and bars of a month, whose titles stand in full below. */
const APART = '.sr, svg, .scroll *, .bar-item, .bar-item *, select, .over, .canvas *';

/** Everything that reaches beyond the widget, or is cut inside its own box. */
function faults(widget: HTMLElement): string[] {
  const box = widget.getBoundingClientRect();
  return all(widget, '*').flatMap((element) => {
    if (element.closest(APART)) return [];
    const { left, right, width, height } = element.getBoundingClientRect();
    const name = `${element.localName}.${element.className}: ${textOf(element).slice(0, 40)}`;
    if (width <= 1 || height <= 1) return [];
    if (left < box.left - 1.5 || right > box.right + 1.5) return [`beyond the edge: ${name}`];
    return getComputedStyle(element).overflowX !== 'visible' &&
      element.scrollWidth > element.clientWidth + 1 &&
      !element.matches('.scroll')
      ? [`cut: ${name}`]
      : [];
  });
}

const middle = (element: Element): number => {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
};
/** Where it is from the widget's left edge, as a share of its width. */
const share = (widget: HTMLElement, element: Element): number => {
  const { left, width } = widget.getBoundingClientRect();
  return (middle(element) - left) / width;
};

describe('long words, from right to left', () => {
  for (const name of Object.keys(WIDGETS))
    for (const width of WIDTHS)
      it(`${name} at ${width} pixels: nothing reaches beyond the edge, and nothing is cut`, async () => {
        const widget = await drawn(name, { dir: 'rtl', width });
        expect(isPseudo(textOf(inside(widget) as unknown as Element))).to.equal(true);
        expect(getComputedStyle(widget).direction).to.equal('rtl');
        expect(faults(widget)).to.deep.equal([]);
      });

  for (const [name, selector] of [
    ['map', '.row .no'],
    ['positions, told of', '.cell .no'],
    ['calendar as a list', '.event > :first-child'],
    ['calendar as a month', 'tbody tr:first-child > :first-child'],
    ['history', '.year-head'],
  ] as const)
    it(`${name}: what a line begins with is at its right`, async () => {
      const [rtl, ltr] = [
        await drawn(name, { dir: 'rtl', width: 1000 }),
        await drawn(name, { dir: 'ltr', width: 1000 }),
      ];
      const [there, here] = [share(rtl, one(rtl, selector)), share(ltr, one(ltr, selector))];
      expect(there, 'mirrored').to.be.closeTo(1 - here, 0.12);
      expect(there).not.to.be.closeTo(here, 0.05);
    });

  it('the country is not mirrored: every number and every town lies where it lies', async () => {
    const [rtl, ltr] = [
      await drawn('map', { dir: 'rtl', width: 1000 }),
      await drawn('map', { dir: 'ltr', width: 1000 }),
    ];
    const places = (widget: HTMLElement): Record<string, number> => {
      const canvas = one(widget, '.canvas');
      return Object.fromEntries(
        all(widget, '.canvas button, .bornholm').map((mark) => [
          textOf(mark),
          Math.round(share(canvas, mark) * 200),
        ]),
      );
    };
    expect(Object.keys(places(rtl)).length).to.be.greaterThan(5);
    expect(places(rtl)).to.deep.equal(places(ltr));
  });

  it('the arrow to the month before points to the right, where the months come from', async () => {
    const [rtl, ltr] = [
      await drawn('calendar as a month', { dir: 'rtl', width: 640 }),
      await drawn('calendar as a month', { dir: 'ltr', width: 640 }),
    ];
    const first = (widget: HTMLElement): { scale: string; left: boolean } => {
      const [before, after] = all(widget, '.step');
      return {
        scale: getComputedStyle(before!.querySelector('.icon')!).scale,
        left: middle(before!) < middle(after!),
      };
    };
    expect(first(ltr)).to.deep.equal({ scale: 'none', left: true });
    expect(first(rtl)).to.deep.equal({ scale: '-1 1', left: false });
  });

  it('the bars of the history grow from the right', async () => {
    const [rtl, ltr] = [
      await drawn('history', { dir: 'rtl', width: 640 }),
      await drawn('history', { dir: 'ltr', width: 640 }),
    ];
    const edges = (widget: HTMLElement, side: 'left' | 'right'): number =>
      new Set(all(widget, '.line').map((line) => Math.round(line.getBoundingClientRect()[side])))
        .size;
    expect([edges(ltr, 'left'), edges(rtl, 'right')]).to.deep.equal([1, 1]);
    expect(edges(rtl, 'left')).to.be.greaterThan(1);
  });
});

describe('German', () => {
  for (const name of Object.keys(WIDGETS))
    it(`${name} at 320 pixels: nothing reaches beyond the edge, and nothing is cut`, async () => {
      expect(faults(await drawn(name, { dir: 'ltr', width: 320, lang: 'de' }))).to.deep.equal([]);
    });
});
