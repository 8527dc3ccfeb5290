import { expect, fixture, html } from '@open-wc/testing';
import '../entries/all.ts';
import { all, choose, inside, one, settled, textOf, until } from '../../tests/support/browser.ts';
import { TRANSLATORS } from '../../tests/support/translators.ts';

/** Each with what makes it show as much as it can. */
const WIDGETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'klynge-map': { municipality: 'Aarhus', 'show-activities': '' },
  'klynge-positions': { search: '' },
  'klynge-calendar': { now: '2022-05-01', view: 'month', month: '2022-05' },
  'klynge-profile': { cluster: 'clean' },
  'klynge-history': {},
};
const STEPS = 14;

async function drawn(tag: string): Promise<HTMLElement> {
  const widget = document.createElement(tag);
  widget.setAttribute('group', `translated ${tag} ${Math.random()}`);
  for (const [name, value] of Object.entries(WIDGETS[tag]!)) widget.setAttribute(name, value);
  const around = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const ready = new Promise((done) => {
    widget.addEventListener('klynge-ready', done, { once: true });
  });
  around.append(widget);
  await ready;
  await settled(widget);
  // What follows the first render has controls too.
  if (/map|positions|calendar/.test(tag))
    await until(widget, () => all(widget, '.foot .tools').length > 0);
  return widget;
}

/** What is read there, in capitals: a text counts as the same, translated or not. */
const read = (widget: HTMLElement): string[] =>
  [...inside(widget).querySelectorAll('h2, h3, h4, p, li, td, th, button, a, dt, dd, label')]
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => {
      const copy = element.cloneNode(true) as Element;
      copy.querySelectorAll('[data-beside]').forEach((beside) => {
        beside.remove();
      });
      return textOf(copy).toUpperCase();
    });

/** Translations that stand beside another text than the one that they are of. */
const outOfDate = (widget: HTMLElement): string[] =>
  all(widget, '[data-beside]')
    .filter((beside) => beside.previousSibling?.textContent?.toUpperCase() !== beside.textContent)
    .map(textOf);

/** What a visitor can do there that leads neither away nor to a file. */
const controls = (widget: HTMLElement): HTMLElement[] =>
  all(widget, 'button, input, select, summary').filter(
    (control) =>
      control.getClientRects().length > 0 && !control.closest('.tools, .add, .actions, [download]'),
  );

/** Does one thing there, and says what. */
function use(widget: HTMLElement, step: number): string {
  const all = controls(widget);
  const control = all[(step * 7) % all.length];
  // A translation changes the language of the page; and some widgets have nothing to use.
  if (!control || step % 6 === 5) {
    const around = widget.parentElement!;
    around.lang = around.lang === 'da' ? 'en' : 'da';
    return `the page speaks ${around.lang}`;
  }
  useControl(control, step);
  return `${control.localName} ${(step * 7) % all.length} of ${all.length}`;
}

function useControl(control: HTMLElement, step: number): void {
  if (control instanceof HTMLSelectElement) {
    choose(control, control.options[step % control.options.length]!.value);
  } else if (control instanceof HTMLInputElement && control.type === 'search') {
    control.value = ['vand', '', 'robot'][step % 3]!;
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  } else {
    control.click();
  }
}

/** Until two renders in a row say the same: what is fetched on the way has come. */
async function rest(widget: HTMLElement): Promise<void> {
  let before = '';
  while (before !== (before = read(widget).join())) {
    await settled(widget);
    await new Promise((done) => {
      requestAnimationFrame(() => setTimeout(done));
    });
  }
}

const isSame = (one: HTMLElement, other: HTMLElement): boolean =>
  read(one).join() === read(other).join();

describe('a page that the browser translates', () => {
  for (const [how, translate] of Object.entries(TRANSLATORS))
    for (const tag of Object.keys(WIDGETS))
      it(`<${tag}> stays right where a translation ${how}`, async () => {
        const [translated, untouched] = [await drawn(tag), await drawn(tag)];
        for (let step = 0; step < STEPS; step++) {
          translate(inside(translated));
          const did = [translated, untouched].map((widget) => use(widget, step));
          expect(did[0], `step ${step}`).to.equal(did[1]);
          // What is fetched on the way need not come to both at once.
          const end = performance.now() + 50_000;
          do {
            await rest(translated);
            await rest(untouched);
          } while (!isSame(translated, untouched) && performance.now() < end);
          expect(read(translated), `after step ${step}: ${did[0]}`).to.deep.equal(read(untouched));
          expect(outOfDate(translated)).to.deep.equal([]);
        }
      });

  it('keeps the focus on what was used, and what an extension adds without words', async () => {
    const widget = await drawn('klynge-map');
    const style = document.createElement('style');
    inside(widget).prepend(style);
    TRANSLATORS[Object.keys(TRANSLATORS)[0]!]!(inside(widget));
    const button = one(widget, '.about > summary');
    button.focus();
    button.click();
    await rest(widget);
    expect(inside(widget).activeElement === button).to.equal(true);
    expect(inside(widget).firstChild === style).to.equal(true);
  });

  it('brings nothing back that was put there and taken away again', async () => {
    const widget = await drawn('klynge-map');
    const probe = document.createElement('i');
    inside(widget).append(probe);
    probe.remove();
    one(widget, '.row-button').click();
    await rest(widget);
    expect(probe.isConnected).to.equal(false);
  });

  it('draws what has changed meanwhile where something changes its texts without end', async () => {
    const widget = await drawn('klynge-history');
    const text = document.createTextNode('0');
    one(widget, '.title').append(text);
    for (let i = 1; i <= 20_000; i++) text.data = String(i);
    await rest(widget);
    expect(textOf(one(widget, '.title'))).not.to.contain('20000');
  });
});
