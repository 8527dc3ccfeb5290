/** From the card of a cluster to the activity in the page's own calendar. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/widgets/positions/define.ts';
import type { KlyngePositions } from '../../src/widgets/positions/positions.ts';
import { groupNamed } from '../../src/store/groups.ts';
import { all, inside, one, settled, textOf, until } from '../support/browser.ts';
import { calendarData, type KlyngeCalendar } from '../support/calendar.ts';

const NOW = '2022-06-01';

/** A page with the fields and a calendar, with the card of Alfa open. */
async function page(
  group: string,
  calendar: (now: string) => unknown,
): Promise<{ readonly page: HTMLElement; readonly link: HTMLAnchorElement }> {
  groupNamed(group).useDataset(calendarData());
  const page = await fixture<HTMLElement>(
    html`<div lang="da">
      <klynge-positions group=${group} now=${NOW}></klynge-positions>
      ${calendar(NOW)}
    </div>`,
  );
  const positions = page.querySelector<KlyngePositions>('klynge-positions')!;
  await settled(positions);
  groupNamed(group).select('alfa');
  await until(positions, () => all(positions, '.next-way a').length === 1);
  const link = one<HTMLAnchorElement>(positions, '.next-way a');
  // The test's own page stays where it is.
  link.addEventListener('click', (event) => {
    link.dataset['followed'] = String(!event.defaultPrevented);
    event.preventDefault();
  });
  return { page, link };
}
const follow = (link: HTMLAnchorElement): boolean => {
  link.click();
  return link.dataset['followed'] === 'true';
};

describe('“Sådan deltager I” on the card of a cluster', () => {
  it('opens the activity in the calendar of the group, and goes to it', async () => {
    const { page: there, link } = await page(
      'take-part',
      (now) => html`<klynge-calendar group="take-part" now=${now}></klynge-calendar>`,
    );
    expect(textOf(link)).to.equal('Sådan deltager I');
    const calendar = there.querySelector<KlyngeCalendar>('klynge-calendar')!;
    await settled(calendar);
    expect(follow(link)).to.equal(false);
    await until(calendar, () => all(calendar, '#activity-meet .detail .facts').length === 1);
    await until(
      calendar,
      () => inside(calendar).activeElement?.closest('[id="activity-meet"]') != null,
    );
  });

  it('opens it in a month too, on its day', async () => {
    const { page: there, link } = await page(
      'take-part-month',
      (now) =>
        html`<klynge-calendar
          group="take-part-month"
          view="month"
          month="2022-08"
          now=${now}
        ></klynge-calendar>`,
    );
    const calendar = there.querySelector<KlyngeCalendar>('klynge-calendar')!;
    await until(calendar, () => all(calendar, '[part=table]').length === 1);
    expect(follow(link)).to.equal(false);
    await until(calendar, () => all(calendar, '#activity-meet .detail .facts').length === 1);
  });

  for (const [what, calendar] of [
    ['the page has no calendar', () => html``],
    [
      'the calendar is of another group',
      (now: string) => html`<klynge-calendar group="another" now=${now}></klynge-calendar>`,
    ],
    [
      'the calendar does not show it',
      (now: string) =>
        html`<klynge-calendar group="take-part-0" kind="call" now=${now}></klynge-calendar>`,
    ],
    [
      'the calendar has only the next few',
      (now: string) =>
        html`<klynge-calendar group="take-part-0" layout="next" now=${now}></klynge-calendar>`,
    ],
  ] as const)
    it(`leads to the organiser where ${what}`, async () => {
      const { page: there, link } = await page('take-part-0', calendar);
      const widget = there.querySelector<KlyngeCalendar>('klynge-calendar');
      if (widget) await settled(widget);
      expect(link.href).to.equal('https://tilmeld.example.dk/1');
      expect(follow(link)).to.equal(true);
    });
});
