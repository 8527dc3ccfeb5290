import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/widgets/map/define.ts';
import '../../src/widgets/positions/define.ts';
import '../../src/widgets/calendar/define.ts';
import { groupNamed } from '../../src/store/groups.ts';
import { all, inside, named, one, settled, textOf, until } from '../support/browser.ts';
import { calendar, wholeCalendar } from '../support/calendar.ts';
import { drawnMap } from '../support/drawn-map.ts';
import { positions } from '../support/positions.ts';

const LINK = { 'deep-link': '' };
const DEEP = 'deep-link=""';
const clean = location.pathname + location.search;

/** As if the visitor had done what follows: a browser knows, and a test cannot press a real key. */
const asVisitor = (isActive: boolean): void => {
  Object.defineProperty(navigator, 'userActivation', { configurable: true, value: { isActive } });
};

/** The visitor goes back or forward, and the page has heard of it. */
async function go(by: 1 | -1): Promise<void> {
  const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  history.go(by);
  await heard;
}

/** How many steps the history gets while something is done: its length says it only up to fifty. */
async function stepsDuring(act: () => Promise<void>): Promise<number> {
  let steps = 0;
  history.pushState = (...given) => {
    steps++;
    History.prototype.pushState.apply(history, given);
  };
  await act();
  Reflect.deleteProperty(history, 'pushState');
  return steps;
}

const button = (widget: Element, title: string): HTMLButtonElement =>
  named<HTMLButtonElement>(widget, '.event-title button', title);

describe('an address for what is shown', () => {
  beforeEach(async () => {
    history.pushState(null, '', clean);
    // Of a full history browsers forget first what no visitor had a hand in.
    await sendKeys({ press: 'a' });
    asVisitor(true);
  });
  afterEach(() => {
    history.replaceState(null, '', clean);
    Reflect.deleteProperty(navigator, 'userActivation');
  });

  it('names the activity that was opened, and opens it', async () => {
    const widget = await calendar('l-open', DEEP);
    button(widget, 'Møde').click();
    await settled(widget);
    expect(location.hash).to.match(/^#klynge-activity__l-open__[a-z-]+$/);
    const { hash } = location;
    widget.remove();
    const other = await calendar('l-open', DEEP);
    await until(other, () => button(other, 'Møde').getAttribute('aria-expanded') === 'true');
    expect([all(other, '.event.open').length, location.hash]).to.deep.equal([1, hash]);
  });

  it('brings an activity into sight that is over', async () => {
    const widget = await calendar('l-past', `${DEEP} past=""`);
    const titles = all(widget, '.behind .event');
    const past = titles[0]?.id.replace('activity-', '') ?? '';
    widget.remove();
    history.replaceState(null, '', `#klynge-activity__l-past__${past}`);
    const other = await calendar('l-past', DEEP);
    await until(other, () => all(other, `[id="activity-${past}"] .detail`).length === 1);
  });

  it('keeps view and month, each a step back', async () => {
    const widget = await calendar('l-month', DEEP);
    widget.view = 'month';
    await until(widget, () => all(widget, 'table').length === 1);
    expect(location.hash).to.equal('#klynge-view__l-month__month');
    widget.showNext();
    await settled(widget);
    expect(location.hash).to.equal('#klynge-view__l-month__month.klynge-month__l-month__2022-07');
    await go(-1);
    await settled(widget);
    expect([widget.view, widget.month]).to.deep.equal(['month', '']);
    await go(-1);
    await settled(widget);
    expect([widget.view, location.hash]).to.deep.equal(['list', '']);
    await go(1);
    await until(widget, () => all(widget, 'table').length === 1);
  });

  it('goes back through clusters to what the page began with', async () => {
    const widget = await drawnMap('l-back', { ...LINK, region: '1082' });
    const group = groupNamed('l-back');
    group.select('alfa');
    await settled(widget);
    group.setFilter({ region: null });
    await settled(widget);
    expect(location.hash).to.equal('#klynge__l-back__alfa.klynge-region__l-back__');
    await go(-1);
    expect([group.snapshot.selected, group.snapshot.filter.region]).to.deep.equal(['alfa', '1082']);
    await go(-1);
    expect([group.snapshot.selected, group.snapshot.filter.region]).to.deep.equal([null, '1082']);
    await go(1);
    expect(group.snapshot.selected).to.equal('alfa');
  });

  it('takes what is typed into the step that it is typed in', async () => {
    const widget = await positions('l-typed', LINK);
    const group = groupNamed('l-typed');
    group.select('alfa');
    await settled(widget);
    for (const query of ['v', 'vi', 'vind']) {
      group.setFilter({ query });
      await settled(widget);
    }
    expect(location.hash).to.equal('#klynge__l-typed__alfa.klynge-search__l-typed__vind');
    group.select('gamma');
    await settled(widget);
    const { snapshot } = group;
    expect([snapshot.selected, snapshot.filter.query]).to.deep.equal(['gamma', 'vind']);
    await go(-1);
    expect([group.snapshot.selected, group.snapshot.filter.query]).to.deep.equal(['alfa', 'vind']);
    await go(-1);
    expect([group.snapshot.selected, group.snapshot.filter.query]).to.deep.equal([null, null]);
  });

  it('does not make steps of what the page’s own code does', async () => {
    asVisitor(false);
    const widget = await drawnMap('l-code', LINK);
    const steps = stepsDuring(async () => {
      groupNamed('l-code').select('alfa');
      await settled(widget);
    });
    expect([await steps, location.hash]).to.deep.equal([0, '#klynge__l-code__alfa']);
    asVisitor(true);
    const more = stepsDuring(async () => {
      groupNamed('l-code').select('delta');
      await settled(widget);
    });
    expect([await more, location.hash]).to.deep.equal([1, '#klynge__l-code__delta']);
  });

  it('names a place, and answers it', async () => {
    const widget = await drawnMap('l-place', LINK);
    one(widget, '#place').focus();
    await sendKeys({ type: '8800 Viborg' });
    await sendKeys({ press: 'Enter' });
    await until(widget, () => all(widget, '.nearest').length === 1);
    expect(location.hash).to.equal('#klynge-place__l-place__8800');
    one(widget, '.panel-back').click();
    await settled(widget);
    expect(location.hash).to.equal('');
    await go(-1);
    await until(widget, () => textOf(inside(widget).querySelector('.nearest')).includes('Viborg'));
  });

  it('names the place that a calendar is near, and shows what is near again', async () => {
    const near = `${DEEP} filters="place cluster"`;
    const widget = await wholeCalendar('l-near', near);
    one(widget, '#near-place').focus();
    await sendKeys({ type: '8000' });
    await sendKeys({ press: 'Enter' });
    const status = (of: Element): string => textOf(one(of, '[role=status]'));
    await until(widget, () => status(widget).includes('inden for 50 km af 8000 Aarhus C'));
    const { hash } = location;
    expect(hash).to.equal('#klynge-near__l-near__8000');
    widget.remove();
    const other = await wholeCalendar('l-near', near);
    await until(other, () => status(other).includes('inden for 50 km af 8000 Aarhus C'));
    expect(location.hash).to.equal(hash);
    named(other, 'button', 'Ryd valg').click();
    await until(other, () => location.hash === '');
    await go(-1);
    await until(other, () => status(other).includes('inden for 50 km af 8000 Aarhus C'));
  });

  it('says nothing of what it does not know', async () => {
    history.replaceState(
      null,
      '',
      '#klynge__l-no__nobody.klynge-region__l-no__9999.klynge-place__l-no__0000.klynge-view__l-no__year.klynge-month__l-no__soon.klynge-activity__l-no__nothing',
    );
    const map = await drawnMap('l-no', LINK);
    const widget = await calendar('l-no', DEEP);
    await settled(map);
    expect([widget.view || 'list', widget.month]).to.deep.equal(['list', '']);
    expect([all(map, '.card').length, all(map, '.nearest').length]).to.deep.equal([0, 0]);
    expect(all(widget, '.event.open')).to.have.length(0);
  });

  it('tells two calendars of one group apart', async () => {
    const first = await calendar('l-two', DEEP);
    const second = await calendar('l-two', DEEP);
    second.view = 'month';
    await until(second, () => all(second, 'table').length === 1);
    expect(location.hash).to.equal('#klynge-view-2__l-two__month');
    button(first, 'Møde').click();
    await settled(first);
    expect(location.hash).to.match(/^#klynge-view-2__l-two__month\.klynge-activity__l-two__/);
    expect(all(second, '.event.open')).to.have.length(0);
    await go(-1);
    await settled(first);
    expect(all(first, '.event.open')).to.have.length(0);
    expect(second.view).to.equal('month');
  });

  it('leaves the choice as it is when the visitor goes to the top of the page', async () => {
    const widget = await drawnMap('l-top', LINK);
    groupNamed('l-top').select('alfa');
    await settled(widget);
    const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
    location.href = '#';
    await heard;
    expect(groupNamed('l-top').snapshot.selected).to.equal('alfa');
  });
});
