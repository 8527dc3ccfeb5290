import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/map/define.ts';
import '../../src/widgets/positions/define.ts';
import '../../src/widgets/calendar/define.ts';
import { groupNamed } from '../../src/store/groups.ts';
import { calendarData } from '../support/calendar.ts';
import { threeClusters } from '../support/fixtures.ts';
import { settled, until } from '../support/browser.ts';

const OWN = ':scope > .klynge-static';
const textOf = (widget: Element): string => widget.querySelector(OWN)?.textContent ?? '';

async function drawn(tag: string, group: string, inside = ''): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement(tag);
  widget.setAttribute('group', group);
  widget.setAttribute('now', '2022-06-01');
  widget.innerHTML = inside;
  host.append(widget);
  await settled(widget);
  return widget;
}

describe('the text of a widget in the page', () => {
  it('is what the page asked for, whatever the visitor chooses', async () => {
    groupNamed('t-filter').useDataset(threeClusters());
    const widget = await drawn('klynge-map', 't-filter');
    await until(widget, () => textOf(widget).includes('Alfa Cluster'));
    const before = textOf(widget);
    groupNamed('t-filter').setFilter({ region: '1082' });
    await settled(widget);
    await new Promise((done) => setTimeout(done, 0));
    widget.setAttribute('region', '1082');
    await until(widget, () => textOf(widget) !== before);
    expect(textOf(widget)).to.contain('Midtjylland');
    expect(widget.querySelectorAll(OWN)).to.have.length(1);
  });

  it('of the calendar is narrowed by its attributes', async () => {
    groupNamed('t-kind').useDataset(calendarData());
    const widget = await drawn('klynge-calendar', 't-kind');
    await until(widget, () => textOf(widget).includes('Møde'));
    widget.setAttribute('kind', 'call');
    await until(widget, () => !textOf(widget).includes('Møde'));
    expect(textOf(widget)).to.contain('Pulje');
  });

  it('follows the data and the language, one text in place of the other', async () => {
    groupNamed('t-new').useDataset(threeClusters());
    const widget = await drawn('klynge-positions', 't-new');
    await until(widget, () => textOf(widget).includes('Alfa Cluster'));
    const data = threeClusters();
    const clusters = data.clusters.map((one) => ({ ...one, name: `Ny ${one.name}` }));
    groupNamed('t-new').useDataset({ ...data, clusters });
    await until(widget, () => textOf(widget).includes('Ny Alfa Cluster'));
    widget.lang = 'en';
    await until(widget, () => widget.querySelector<HTMLElement>(OWN)?.lang === 'en');
    expect(widget.querySelectorAll(OWN)).to.have.length(1);
  });

  it('has no markup of the data', async () => {
    const data = threeClusters();
    const clusters = data.clusters.map((one) => ({ ...one, name: '<img src=x onerror=alert(1)>' }));
    groupNamed('t-escaped').useDataset({ ...data, clusters });
    const widget = await drawn('klynge-map', 't-escaped');
    await until(widget, () => textOf(widget).includes('<img'));
    expect(widget.querySelector('img')).to.equal(null);
  });

  it('is not added where the page says that its own is enough', async () => {
    groupNamed('t-own').useDataset(threeClusters());
    const own = await drawn('klynge-map', 't-own', '<p>Kun vores</p>');
    own.setAttribute('text', 'own');
    const other = await drawn('klynge-map', 't-own');
    await until(other, () => textOf(other) !== '');
    expect(own.textContent).to.equal('Kun vores');
  });

  it('goes with the widget, and one that a copy brings is replaced', async () => {
    groupNamed('t-copy').useDataset(threeClusters());
    const widget = await drawn('klynge-map', 't-copy');
    await until(widget, () => textOf(widget).includes('Alfa Cluster'));
    const copy = widget.cloneNode(true) as HTMLElement;
    copy.lang = 'en';
    widget.after(copy);
    await until(copy, () => copy.querySelector<HTMLElement>(OWN)?.lang === 'en');
    expect(copy.querySelectorAll(OWN)).to.have.length(1);
  });
});
