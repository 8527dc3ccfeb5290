import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/diagnostics/check.ts';
import '../../src/entries/all.ts';
import { groupNamed } from '../../src/store/groups.ts';
import { all, choose, one, settled, until } from '../support/browser.ts';

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/** What a page with shortcuts hears, as "keydown s"; it takes the letters, the space bar and the arrows for itself. */
class Page {
  readonly heard: string[] = [];
  private readonly hear = (event: KeyboardEvent): void => {
    this.heard.push(`${event.type} ${event.key}`);
    const { localName } = event.target as Element;
    if (['input', 'textarea', 'select'].includes(localName)) return;
    if (/^(?:.|Arrow.+|Enter)$/u.test(event.key)) event.preventDefault();
  };

  constructor() {
    for (const type of TYPES) document.addEventListener(type, this.hear);
  }

  leave(): void {
    for (const type of TYPES) document.removeEventListener(type, this.hear);
  }
}

/** A press that browsers do not let tests make: with a layout, or while a sign is composed. */
function press(target: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    ...{ key, bubbles: true, composed: true, cancelable: true },
    ...init,
  });
  target.dispatchEvent(event);
  return event;
}

async function widget<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string>,
  shown: string,
  within?: Element,
): Promise<HTMLElementTagNameMap[K]> {
  const host = within ?? (await fixture<HTMLElement>(html`<div lang="da"></div>`));
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  host.append(made);
  await until(made, () => all(made, shown).length > 0);
  return made;
}

const FIELDS = [
  ['klynge-positions', { search: '' }, 'input[type=search]'],
  ['klynge-calendar', { filters: 'all', now: '2022-05-01' }, 'input[type=search]'],
] as const;

describe('keys on a page with shortcuts', () => {
  let page: Page;
  beforeEach(() => {
    page = new Page();
  });
  afterEach(() => {
    page.leave();
  });

  for (const [tag, attributes, selector] of FIELDS)
    it(`what is typed into the search of <${tag}> stays in it`, async () => {
      const made = await widget(tag, attributes, selector);
      // The calendar folds all but two of its filters.
      all(made, '.more-choices')[0]?.click();
      await settled(made);
      const search = one<HTMLInputElement>(made, selector);
      search.focus();
      await sendKeys({ type: 'miljø sikkerhed' });
      expect(search.value).to.equal('miljø sikkerhed');
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Backspace' });
      expect(search.value).to.equal('iljø sikkerhed');
      expect(page.heard).to.deep.equal([]);
    });

  it('a button is pressed by Enter and by the space bar, and other keys are the page’s', async () => {
    const made = await widget('klynge-map', { group: 'keys-rows' }, '.row-button');
    for (const key of ['Enter', ' ']) {
      one(made, '.row-button').focus();
      await sendKeys({ press: key });
      await until(made, () => all(made, '.card').length === 1);
      one(made, '.panel-back').focus();
      await sendKeys({ press: key });
      await until(made, () => all(made, '.row-button').length > 0);
    }
    expect(page.heard).to.deep.equal([]);
    await sendKeys({ press: 'x' });
    expect(page.heard).to.include('keydown x');
  });

  it('arrows on the map move between its numbers, and do not turn the page’s pictures', async () => {
    const made = await widget('klynge-map', {}, '.pins button');
    all(made, '.pins button')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    const before = made.shadowRoot!.activeElement;
    await sendKeys({ press: 'ArrowRight' });
    expect(made.shadowRoot!.activeElement).not.to.equal(before);
    expect(page.heard).to.deep.equal([]);
  });

  it('the region of a narrow map is chosen by keys, which the page does not hear', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="da" style="width:300px"></div>`);
    const made = await widget('klynge-map', { group: 'keys-select' }, 'select', host);
    one(made, 'select').focus();
    await sendKeys({ press: 'm' });
    expect(page.heard).to.deep.equal([]);
    choose(one<HTMLSelectElement>(made, 'select'), '1082');
    expect(groupNamed('keys-select').snapshot.filter.region).to.equal('1082');
  });

  it('the button of <klynge-check> is its own', async () => {
    await fixture(html`<klynge-check></klynge-check>`);
    const check = document.querySelector('klynge-check')!;
    one(check, 'button').focus();
    await sendKeys({ press: ' ' });
    expect(page.heard).to.deep.equal([]);
  });

  it('shortcuts with Ctrl, Alt or Cmd, F keys and Tab are the page’s, signs with AltGr the field’s', async () => {
    const made = await widget('klynge-positions', {}, 'input[type=search]');
    const search = one<HTMLInputElement>(made, 'input[type=search]');
    press(search, 'k', { ctrlKey: true });
    press(search, 's', { altKey: true });
    press(search, 'K', { metaKey: true, shiftKey: true });
    press(search, 'F1');
    press(search, 'Tab');
    expect(page.heard).to.deep.equal([
      'keydown k',
      'keydown s',
      'keydown K',
      'keydown F1',
      'keydown Tab',
    ]);
    page.heard.length = 0;
    press(search, '@', { ctrlKey: true, altKey: true, modifierAltGraph: true });
    press(search, 'q', { modifierAltGraph: true });
    press(search, 'å', { altKey: true });
    press(search, 'a', { ctrlKey: true });
    press(search, 'Z', { metaKey: true, shiftKey: true });
    press(search, 'Dead');
    expect(page.heard).to.deep.equal([]);
  });

  it('while a sign is composed every key is the field’s, and none is prevented', async () => {
    const made = await widget('klynge-positions', {}, 'input[type=search]');
    const search = one<HTMLInputElement>(made, 'input[type=search]');
    search.value = 'か';
    for (const key of ['Process', 'Enter', 'Escape', ' ', 'ArrowDown']) {
      const { defaultPrevented } = press(search, key, { isComposing: true });
      expect(defaultPrevented, key).to.equal(false);
    }
    expect(search.value).to.equal('か');
    expect(page.heard).to.deep.equal([]);
  });

  it('what the page itself prevented before, it goes on to hear', async () => {
    const made = await widget('klynge-map', {}, '.pins button');
    const first = (event: Event): void => {
      event.preventDefault();
    };
    document.addEventListener('keydown', first, true);
    press(one(made, '.pins button'), 'Escape');
    document.removeEventListener('keydown', first, true);
    expect(page.heard).to.deep.equal(['keydown Escape']);
  });
});

describe('Escape in a dialog of the page’s', () => {
  let page: Page;
  beforeEach(() => {
    page = new Page();
  });
  afterEach(() => {
    page.leave();
  });

  async function inDialog(): Promise<[HTMLDialogElement, HTMLElementTagNameMap['klynge-map']]> {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog lang="da"></dialog>`);
    dialog.showModal();
    const map = await widget('klynge-map', { group: 'keys-dialog' }, '.pins button', dialog);
    groupNamed('keys-dialog').select(null);
    await settled(map);
    return [dialog, map];
  }

  it('closes our card, then lets go of what is picked, then closes the dialog', async () => {
    const [dialog, map] = await inDialog();
    all(map, '.pins button')
      .find(({ tabIndex }) => tabIndex === 0)
      ?.focus();
    await sendKeys({ press: 'Enter' });
    await until(map, () => groupNamed('keys-dialog').snapshot.selected !== null);
    // Whether the card stands at the number after a press by keyboard is the browser's.
    for (let i = 0; i < 2 && groupNamed('keys-dialog').snapshot.selected !== null; i++) {
      await sendKeys({ press: 'Escape' });
      await settled(map);
    }
    expect(groupNamed('keys-dialog').snapshot.selected).to.equal(null);
    expect(dialog.open).to.equal(true);
    expect(page.heard).to.deep.equal([]);
    // Back at the number, its card may stand there again.
    for (let i = 0; i < 2 && dialog.open; i++) {
      await sendKeys({ press: 'Escape' });
      await settled(map);
    }
    expect(dialog.open).to.equal(false);
    expect(page.heard).to.include('keydown Escape');
  });

  it('empties the search, then is the page’s', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog lang="da"></dialog>`);
    dialog.showModal();
    const made = await widget('klynge-positions', {}, 'input[type=search]', dialog);
    const search = one<HTMLInputElement>(made, 'input[type=search]');
    search.focus();
    await sendKeys({ type: 'vand' });
    await until(made, () => all(made, '.row').length < 5);
    await sendKeys({ press: 'Escape' });
    await until(made, () => all(made, '.row').length > 10);
    expect([search.value, dialog.open]).to.deep.equal(['', true]);
    expect(page.heard).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    // WebKit's own search fields keep a dialog open for good.
    expect(page.heard).to.include('keydown Escape');
  });
});
