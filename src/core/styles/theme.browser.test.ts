import { expect, fixture, html } from '@open-wc/testing';
import { one, settled, until, warningsDuring } from '../../../tests/support/browser.ts';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../store/groups.ts';
import '../../widgets/positions/define.ts';

type Widget = HTMLElementTagNameMap['klynge-positions'];

/** What says it is fetched: once it is there, all that was to be said so far is said. */
const allSaid = async (): Promise<void> => {
  await import('./theme-note.ts');
  await new Promise(requestAnimationFrame);
};

/** Console notes while something is done. */
async function notesDuring(act: () => Promise<unknown>): Promise<string[]> {
  await allSaid();
  const said: string[] = [];
  const { info } = console;
  console.info = (text: string) => said.push(text);
  try {
    await act();
    await allSaid();
  } finally {
    console.info = info;
  }
  return said;
}

async function positions(style: string): Promise<Widget> {
  groupNamed('theme').useDataset(threeClusters());
  const host = await fixture<HTMLElement>(html`<div lang="da" style=${style}></div>`);
  const widget = document.createElement('klynge-positions');
  widget.group = 'theme';
  host.append(widget);
  await settled(widget);
  return widget;
}

const colourOf = (
  widget: Widget,
  selector: string,
  property: 'color' | 'backgroundColor' = 'color',
): string =>
  getComputedStyle(one(widget, selector)).getPropertyValue(
    property === 'color' ? 'color' : 'background-color',
  );

const INK = 'rgb(27, 31, 36)';

describe('a widget on a page whose colours cannot be told apart', () => {
  it('draws quiet text in full ink where the page’s ink is pale, and says so once', async () => {
    const said = await notesDuring(async () => {
      for (let times = 0; times < 2; times++) {
        const widget = await positions('color: #595959');
        await until(widget, () => colourOf(widget, '.cell small') === 'rgb(89, 89, 89)');
      }
    });
    expect(said).to.have.length(1);
    expect(said[0])
      .to.contain('<klynge-positions>: on #ffffff (text #595959')
      .and.to.contain('--klynge-muted');
  });

  it('draws a pale accent in ink, and the number on it so that it is read', async () => {
    const widget = await positions(
      'color: #1b1f24; --klynge-accent: #ffd400; --klynge-on-accent: #222',
    );
    await until(widget, () => colourOf(widget, '.no', 'backgroundColor') === INK);
    expect(colourOf(widget, '.no b')).to.equal('rgb(255, 255, 255)');
  });

  it('follows the page when its theme changes, and lets go of what is no longer needed', async () => {
    const widget = await positions('color: #1b1f24; --klynge-accent: #0b5a60');
    const page = document.documentElement;
    try {
      page.style.setProperty('--klynge-on-accent', '#0b5a61');
      await until(widget, () => colourOf(widget, '.no b') === 'rgb(255, 255, 255)');
      page.style.setProperty('--klynge-on-accent', '#eee');
      await until(widget, () => colourOf(widget, '.no b') === 'rgb(238, 238, 238)');
    } finally {
      page.removeAttribute('style');
    }
  });

  it('follows the text’s colour on a dark page that does not say so, and on a light one that says so', async () => {
    const dark = await positions('background: #111; color: #eee');
    const field = 'input[type=search]';
    const surfaceOf = (widget: Widget): string => colourOf(widget, field, 'backgroundColor');
    await until(dark, () => surfaceOf(dark) === 'rgb(20, 24, 27)');
    expect(colourOf(dark, field)).to.equal('rgb(238, 238, 238)');
    const light = await positions('color-scheme: dark; background: #fff; color: #111');
    await until(light, () => surfaceOf(light) === 'rgb(255, 255, 255)');
    const own = await positions('--klynge-surface: #333; color: #222');
    await until(own, () => surfaceOf(own) === 'rgb(51, 51, 51)');
  });

  it('leaves good colours alone, and the page’s own tag too', async () => {
    const said = await notesDuring(async () => {
      const widget = await positions('color: #1b1f24; --klynge-accent: #7a1f2b');
      await until(widget, () => colourOf(widget, '.no', 'backgroundColor') === 'rgb(122, 31, 43)');
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
      expect(colourOf(widget, '.no', 'backgroundColor')).to.equal('rgb(122, 31, 43)');
      expect(widget.getAttributeNames()).to.deep.equal([]);
    });
    expect(said).to.deep.equal([]);
  });
});

describe('<klynge-positions theme>', () => {
  it('is dark or light by itself, whatever the page is', async () => {
    const widget = await positions('color: #1b1f24');
    widget.theme = 'dark';
    await settled(widget);
    expect(getComputedStyle(widget).backgroundColor).to.equal('rgb(20, 24, 27)');
    expect(colourOf(widget, '.no', 'backgroundColor')).to.equal('rgb(124, 207, 201)');
    await expect(widget).to.be.accessible();
    const said = await warningsDuring(() => {
      widget.theme = 'blue';
    }, 1);
    expect(said).to.deep.equal([
      '<klynge-positions theme="blue">: unknown value. Allowed: auto, light, dark.',
    ]);
    widget.theme = 'light';
    await settled(widget);
    expect(getComputedStyle(widget).colorScheme).to.equal('light');
    expect(colourOf(widget, '.no', 'backgroundColor')).to.equal('rgb(11, 90, 96)');
  });
});
