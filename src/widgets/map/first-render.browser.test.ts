import { expect, fixture, html } from '@open-wc/testing';
import { all, detailOf, one, until } from '../../../tests/support/browser.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

type Map = HTMLElementTagNameMap['klynge-map'];
/** In a frame, before it is painted. */
const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function begun(group: string, attributes: Record<string, string> = {}): Promise<Map> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  host.append(widget);
  return widget;
}

const rows = (widget: Map): number => all(widget, '.row').length;

describe('the first render of <klynge-map>', () => {
  it('is painted with the numbers; the list follows, moves nothing, and belongs to what is ready', async () => {
    const widget = await begun('f-first');
    const ready = new Promise<number>((done) => {
      widget.addEventListener('klynge-ready', () => {
        done(rows(widget));
      });
    });
    await frame();
    expect(all(widget, '.pins button')).to.have.length(2);
    expect(rows(widget)).to.equal(0);
    const before = one(widget, '.pins button').getBoundingClientRect().top;
    await widget.updateComplete;
    expect(rows(widget)).to.be.greaterThan(2);
    expect(one(widget, '.pins button').getBoundingClientRect().top).to.equal(before);
    expect(await ready).to.equal(rows(widget));
  });

  it('is the list, where a page shows nothing else', async () => {
    const widget = await begun('f-list', { layout: 'list' });
    while (!widget.hasUpdated) await frame();
    expect(rows(widget)).to.be.greaterThan(2);
  });
});

describe('a number that is picked', () => {
  it('is pressed and its card open in the frame of the click; the facts follow, and belong to the drawing', async () => {
    const widget = await begun('f-pick');
    await until(widget, () => all(widget, '.tools button').length > 0);
    await frame();
    const number = one(widget, '.pins button');
    // What a card is drawn with comes when the visitor comes near.
    number.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await widget.updateComplete;
    number.click();
    await frame();
    expect(number.getAttribute('aria-pressed')).to.equal('true');
    expect(all(widget, '.card-name')).to.have.length(1);
    expect(detailOf(widget)).not.to.contain('Stiftet');
    await widget.updateComplete;
    expect(detailOf(widget)).to.contain('Stiftet');
  });
});

describe('a folded list', () => {
  it('is unfolded on paper', async () => {
    const widget = await begun('f-paper', { layout: 'map' });
    await until(widget, () => all(widget, '.tools button').length > 0);
    expect(one(widget, '.row').closest('details:not([open])')).not.to.equal(null);
    dispatchEvent(new Event('beforeprint'));
    expect(one(widget, '.row').closest('details')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    expect(one(widget, '.row').closest('details:not([open])')).not.to.equal(null);
  });
});
