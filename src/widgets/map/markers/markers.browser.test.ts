import { expect, fixture, html } from '@open-wc/testing';
import { all, one, settled, until } from '../../../../tests/support/browser.ts';
import { aCluster, aPosition, threeClusters } from '../../../../tests/support/fixtures.ts';
import { clusters as bundled } from '../../../store/bundled/clusters.ts';
import { groupNamed } from '../../../store/groups.ts';
import '../define.ts';

async function map(group: string, width: number): Promise<HTMLElementTagNameMap['klynge-map']> {
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-map');
  widget.group = group;
  widget.style.width = `${width}px`;
  host.append(widget);
  await until(widget, () => all(widget, '.tools').length === 1);
  return widget;
}

const discs = (widget: Element): HTMLElement[] => all(widget, '.pins .no');

describe('the picked number', () => {
  for (const width of [330, 390, 700])
    it(`covers none of the others on a map of ${width} pixels`, async () => {
      const widget = await map(`disc-${width}`, width);
      for (const { dataset } of all(widget, '.pins button')) {
        groupNamed(`disc-${width}`).select(dataset['id'] ?? null);
        await settled(widget);
        const pressed = one(widget, '.pins [aria-pressed=true] .no');
        const picked = pressed.getBoundingClientRect();
        const { boxShadow } = getComputedStyle(pressed);
        const ring = Math.max(
          ...[...boxShadow.matchAll(/([\d.]+)px(?=,|$)/g)].map(([, px]) => Number(px)),
        );
        for (const disc of discs(widget)) {
          const { left, top, width: size } = disc.getBoundingClientRect();
          if (left === picked.left && top === picked.top) continue;
          const [dx, dy] = [
            left + size / 2 - picked.left - picked.width / 2,
            top + size / 2 - picked.top - picked.height / 2,
          ];
          expect(Math.hypot(dx, dy) + 0.5).to.be.greaterThan((size + picked.width) / 2 + ring);
        }
        groupNamed(`disc-${width}`).select(null);
      }
    });
});

describe('numbers of more than two digits', () => {
  it('stand in one line in their circle, in map, list and legend', async () => {
    const orders = [7, 12, 123, 300, 1234, 98_765];
    const head = bundled.clusters.find(({ id }) => id === 'clean')!;
    const strengthPositions = orders.map((order) => aPosition({ id: `p-${order}`, order }));
    const clusters = orders.map((order, i) =>
      aCluster({
        id: `c-${order}`,
        position: `p-${order}`,
        ...(i % 3 === 2 ? {} : { locations: head.locations }),
      }),
    );
    groupNamed('digits').useDataset(threeClusters({ strengthPositions, clusters }));
    const widget = await map('digits', 700);
    await until(widget, () => all(widget, '.row .no').length === orders.length);
    const marks = all(widget, '.no').filter((no) => /\d/.test(no.textContent));
    expect(marks.length).to.be.greaterThan(orders.length);
    for (const no of marks) {
      const [circle, digits] = [no, no.firstElementChild!].map((box) =>
        box.getBoundingClientRect(),
      );
      expect(digits!.width, no.textContent).to.be.lessThan(circle!.width - 2);
      expect(digits!.height, no.textContent).to.be.lessThan(circle!.height);
    }
  });
});
