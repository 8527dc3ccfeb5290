import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  choose,
  field,
  fits,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../../tests/support/browser.ts';
import { calendar, calendarData, wholeCalendar } from '../../../../tests/support/calendar.ts';
import { anActivity } from '../../../../tests/support/fixtures.ts';

const NOW = 'now="2026-11-24"';
const feeds = [
  { name: { da: 'Alle', en: 'All' }, url: 'https://klynger.example/feeds/alle.ics' },
  { name: { da: 'Alfa', en: 'Alfa' }, url: 'https://klynger.example/feeds/alfa.ics' },
];

before(async () => {
  // The checker is large, and is fetched by the first check.
  await expect(await fixture(html`<p>Aktiviteter</p>`)).to.be.accessible();
});

describe('a calendar without dates', () => {
  it('says so, leads to every open cluster, and has nothing to filter', async () => {
    const widget = await calendar('n-none', NOW);
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen datoer i kalenderen lige nu');
    expect(all(widget, '.own-pages li').map(textOf)[0]).to.contain('Alfa Cluster');
    expect(all(widget, '.bar, select, .event')).to.have.length(0);
    expect(textOf(one(widget, '[role=status]'))).to.equal('0 kommende aktiviteter');
    expect(all(widget, '.ways')).to.have.length(0);
  });

  it('is accessible with all that it may have, and what is past open', async () => {
    const widget = await wholeCalendar('n-axe', `${NOW} suggest-href="/foreslaa"`, {
      dataset: calendarData({ feeds }),
    });
    one(widget, '.past summary').click();
    await until(widget, () => all(widget, '.event').length > 0);
    await expect(widget).to.be.accessible();
  });

  it('offers the feed where there is one, and says what it is good for', async () => {
    const widget = await calendar('n-feed', NOW, { dataset: calendarData({ feeds }) });
    expect(one<HTMLAnchorElement>(widget, '.ways a').href).to.equal(
      'webcal://klynger.example/feeds/alle.ics',
    );
    expect(textOf(one(widget, '.advice'))).to.contain('abonnér');
    expect(textOf(one(await calendar('n-no-feed', NOW), '.advice'))).not.to.contain('abonnér');
  });

  for (const [given, leads] of [
    ['https://viborg.example/foreslaa', 'https://viborg.example/foreslaa'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['/foreslaa', `${location.origin}/foreslaa`],
  ] as const)
    it(`takes suggestions at ${given}`, async () => {
      const widget = await calendar(`n-${given}`, `${NOW} suggest-href="${given}"`);
      const link = named(widget, '.ways a', 'Foreslå en aktivitet') as unknown as HTMLAnchorElement;
      expect(link.href).to.equal(leads);
    });

  for (const given of ['javascript:alert(1)', 'data:text/html,x', 'https://[', 'tel:112'])
    it(`takes no suggestions at ${given}, and says why`, async () => {
      const said = await warningsDuring(async () => {
        const widget = await calendar(`n-${given}`, `${NOW} suggest-href="${given}"`);
        expect(all(widget, '.ways')).to.have.length(0);
      }, 1);
      expect(said).to.deep.equal([
        `<klynge-calendar suggest-href="${given}">: not an address of a page or mailto:. It is left out.`,
      ]);
    });

  it('keeps its fields where they are once somebody used them', async () => {
    const widget = await calendar('n-used', '');
    choose(field(widget, 'Fag'), 'alfa');
    widget.now = '2026-11-24';
    await settled(widget);
    expect(field(widget, 'Fag').value).to.equal('alfa');
  });

  it('does not send those away whose own choice left nothing', async () => {
    const activities = [anActivity({ id: 'a', start: '2022-06-10' })];
    const widget = await calendar('n-choice', 'kind="call"', {
      dataset: calendarData({ activities }),
    });
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter passer til valgene.');
    named(widget, 'button', 'Ryd valg').click();
    await until(widget, () => all(widget, '.event').length === 1);
  });

  it('leads on where the page itself asked for what there is not', async () => {
    const widget = await calendar('n-page', 'kind="call" filters="none"', {
      dataset: calendarData({ activities: [anActivity({ id: 'a', start: '2022-06-10' })] }),
    });
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter passer til valgene.');
    expect(all(widget, '.own-pages li').length).to.be.greaterThan(0);
  });

  for (const width of [280, 320, 640, 1000, 1400])
    it(`fits into ${width} px`, async () => {
      const widget = await wholeCalendar(`n-${width}`, `${NOW} suggest-href="/foreslaa"`, {
        width,
        dataset: calendarData({ feeds }),
      });
      fits(widget);
      for (const link of inside(widget).querySelectorAll('.own-pages a, .ways a, .past summary'))
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
    });
});
