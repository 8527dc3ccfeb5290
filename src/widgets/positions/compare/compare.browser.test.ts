import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  fits,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { type KlyngePositions, positions } from '../../../../tests/support/positions.ts';
import { groupNamed } from '../../../store/groups.ts';

const boxes = (widget: Element): HTMLInputElement[] =>
  all<HTMLInputElement>(widget, '.check input');

/** Results with so many of them chosen. */
async function choosing(
  group: string,
  count: number,
  attributes: Record<string, string> = {},
): Promise<KlyngePositions> {
  const widget = await positions(group, { search: 'Aarhus', ...attributes }, false);
  await until(widget, () => boxes(widget).length >= 4);
  for (let i = 0; i < count; i++) boxes(widget)[i]?.click();
  await settled(widget);
  return widget;
}

async function comparing(
  group: string,
  count: number,
  attributes: Record<string, string> = {},
): Promise<KlyngePositions> {
  const widget = await choosing(group, count, attributes);
  one<HTMLElement>(widget, '.compare-bar button').click();
  await until(widget, () => all(widget, '.comparison').length > 0);
  await until(widget, () => inside(widget).activeElement !== null);
  return widget;
}

describe('the clusters to compare', () => {
  it('are chosen among the results; with two there is a way to the comparison', async () => {
    const widget = await choosing('c-bar', 1);
    expect(textOf(one(widget, '.compare-bar'))).to.contain('Vælg mindst én til.');
    expect(all(widget, '.compare-bar button')).to.have.length(0);
    boxes(widget)[1]?.click();
    await settled(widget);
    expect(textOf(one(widget, '.compare-bar'))).to.contain('2 valgt (op til 3)');
    expect(textOf(one(widget, '.compare-bar button'))).to.equal('Sammenlign de 2');
    await expect(widget).to.be.accessible();
  });

  it('are three at most: a fourth is refused in words, and can be taken once one is let go', async () => {
    const widget = await choosing('c-four', 4);
    expect(
      boxes(widget)
        .map(({ checked }) => checked)
        .slice(0, 4),
    ).to.deep.equal([true, true, true, false]);
    const refused = one(widget, '.refused');
    expect(textOf(refused)).to.equal('Højst tre. Fjern en først.');
    expect(refused.getAttribute('role')).to.equal('alert');
    expect(refused.closest('.hit')).to.equal(boxes(widget)[3]?.closest('.hit'));
    boxes(widget)[0]?.click();
    boxes(widget)[3]?.click();
    await settled(widget);
    expect(boxes(widget)[3]?.checked).to.equal(true);
    expect(all(widget, '.refused')).to.have.length(0);
  });

  it('stay chosen while something else is looked for, and are this list’s own', async () => {
    const widget = await choosing('c-stay', 2);
    const other = await positions('c-stay', {}, false);
    groupNamed('c-stay').setFilter({ query: 'vindmøller' });
    await until(widget, () => textOf(one(widget, '.hit')).includes('Energiteknologi'));
    expect(textOf(one(widget, '.compare-bar button'))).to.equal('Sammenlign de 2');
    await until(other, () => all(other, '.hit').length > 0);
    expect(all(other, '.compare-bar button')).to.have.length(0);
  });
});

describe('the comparison', () => {
  it('is read from its heading, asks each the same, and Escape leads back to the results', async () => {
    const widget = await comparing('c-compare', 2, { municipality: 'Viborg', sort: 'distance' });
    expect(textOf(inside(widget).activeElement)).to.equal('Sammenlign 2 klynger');
    expect(all(widget, '.by-topic .question').map(textOf)).to.deep.equal([
      'Arbejder med',
      'Passer på ”Aarhus”',
      'Andre fagord',
      'Nærmest Viborg',
      'Medlemmer',
      'Det næste, der sker',
      'Kontakt',
    ]);
    await expect(widget).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(widget, () => all(widget, '.hit').length > 0);
    await until(widget, () => inside(widget).activeElement !== null);
    expect(inside(widget).activeElement).to.equal(one(widget, '.results-title'));
  });

  it('does not tell of a place that nobody named', async () => {
    const widget = await comparing('c-nowhere', 2);
    expect(all(widget, '.by-topic .question').map(textOf)).not.to.contain('Nærmest Viborg');
    expect(all(widget, '.by-topic .question')).to.have.length(6);
  });

  it('is a table where there is room, and question by question where there is not', async () => {
    const widget = await comparing('c-wide', 3);
    const shown = (selector: string): boolean => one(widget, selector).getClientRects().length > 0;
    for (const [width, table] of [
      [280, false],
      [640, false],
      [1000, true],
    ] as const) {
      widget.style.width = `${width}px`;
      expect([shown('.side-by-side'), shown('.by-topic')]).to.deep.equal([table, !table]);
      fits(widget);
    }
    expect(all(widget, '.side-by-side thead th')).to.have.length(3);
    await expect(widget).to.be.accessible();
  });

  it('lets one go, and ends with the last but one', async () => {
    const widget = await comparing('c-remove', 3);
    named(widget, '.by-topic .remove', 'Fjern').click();
    await until(widget, () => textOf(inside(widget).activeElement) === 'Sammenlign 2 klynger');
    named(widget, '.by-topic .remove', 'Fjern').click();
    await until(widget, () => all(widget, '.hit').length > 0);
    expect(boxes(widget).filter(({ checked }) => checked)).to.have.length(1);
  });
});
