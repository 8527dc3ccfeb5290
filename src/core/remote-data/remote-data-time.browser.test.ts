import { expect } from '@open-wc/testing';
import { anAnswer } from '../../../tests/support/answers.ts';
import { one, settled, textOf, until, warningsDuring } from '../../../tests/support/browser.ts';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { setPageSource } from '../../registry/page-source.ts';
import { groupNamed } from '../../store/groups.ts';
import { clock } from '../element/clock.ts';
import {
  widget,
  clustersIn,
  activitiesIn,
  noticesIn,
  activity,
  renamed,
} from '../../../tests/support/remote-data.ts';

describe('time', () => {
  const real = { ...clock };
  let now = 0;
  let hidden = false;
  let timers: { at: number; act: () => void }[] = [];
  beforeEach(() => {
    [now, hidden, timers] = [1_000_000, false, []];
    Object.assign(clock, {
      now: () => now,
      hidden: () => hidden,
      after: (wait: number, act: () => void) => {
        const timer = { at: now + wait, act };
        timers.push(timer);
        return () => (timers = timers.filter((one) => one !== timer));
      },
    });
  });
  afterEach(() => Object.assign(clock, real));
  const pass = (ms: number): void => {
    now += ms;
    const due = timers.filter(({ at }) => at <= now);
    timers = timers.filter((one) => !due.includes(one));
    for (const { act } of due) act();
  };
  const show = (): void => {
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('after 300 milliseconds the widget says that it fetches', async () => {
    const { address } = await anAnswer({ hang: true });
    const element = await widget({ attributes: { src: address } });
    await until(element, () => timers.length === 2);
    pass(299);
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
    pass(1);
    await until(element, () => noticesIn(element).join() === 'Henter klynger …');
    expect(clustersIn(element)).to.equal('ALFA,BETA,GAMMA');
    await expect(element).to.be.accessible();
  });

  it('with refresh, what has changed is shown when it is time, and the choice stays', async () => {
    const answer = await anAnswer({ body: renamed('Et') });
    const element = await widget({ attributes: { src: answer.address, refresh: '15m' } });
    await until(element, () => clustersIn(element).startsWith('Et'));
    groupNamed(element.group).select('beta');
    await answer.says({ body: renamed('To') });
    pass(15 * 60_000 - 1);
    expect(await answer.asked()).to.have.length(1);
    pass(1);
    await until(element, () => clustersIn(element).startsWith('To'));
    expect(textOf(one(element, '.foot'))).to.equal('beta');
    // And so on, from fetch to fetch.
    await answer.says({ body: renamed('Tre') });
    pass(15 * 60_000);
    await until(element, () => clustersIn(element).startsWith('Tre'));
  });

  it('while the page is hidden nothing is fetched; when it is seen again, at once if it is time', async () => {
    const answer = await anAnswer({ body: renamed('Et') });
    const element = await widget({ attributes: { src: answer.address, refresh: '15m' } });
    await until(element, () => clustersIn(element).startsWith('Et'));
    hidden = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await answer.says({ body: renamed('To') });
    pass(60 * 60_000);
    expect(await answer.asked()).to.have.length(1);
    show();
    pass(0);
    await until(element, () => clustersIn(element).startsWith('To'));
  });

  it('an answer that has not come after ten seconds is given up, in words', async () => {
    const { address } = await anAnswer({ hang: true });
    const element = await widget({ attributes: { src: address } });
    await until(element, () => timers.length === 2);
    await warningsDuring(async () => {
      pass(10_000);
      await until(element, () =>
        noticesIn(element).join().includes('Serveren svarede ikke inden 10 sekunder'),
      );
    });
    expect(clustersIn(element)).to.equal('ALFA,BETA,GAMMA');
  });

  it('a widget that has gone fetches nothing more', async () => {
    const answer = await anAnswer({ body: renamed('Et') });
    const element = await widget({ attributes: { src: answer.address, refresh: '15m' } });
    await until(element, () => clustersIn(element).startsWith('Et'));
    element.remove();
    expect(timers).to.deep.equal([]);
  });

  it('a fetch that fails later leaves what came before, and says so', async () => {
    const answer = await anAnswer({ body: renamed('Et') });
    const element = await widget({ attributes: { src: answer.address, refresh: '1h' } });
    await until(element, () => clustersIn(element).startsWith('Et'));
    await answer.says({ status: 503 });
    await warningsDuring(async () => {
      pass(3_600_000);
      await until(element, () => noticesIn(element).length === 1);
    });
    expect(clustersIn(element)).to.contain('Et ALFA');
  });

  it('a time that is none, or too short, is told of; too short is a minute', async () => {
    const { address } = await anAnswer({ body: renamed('Et') });
    const said = await warningsDuring(async () => {
      const element = await widget({
        attributes: { src: address, refresh: '5s' },
      });
      await until(element, () => clustersIn(element).startsWith('Et'));
    });
    expect(said).to.deep.equal([
      '<klynge-test-living refresh="5s">: unknown value. Allowed: 1m or more.',
    ]);
    await until(document.querySelector('klynge-test-living')!, () => timers.length === 1);
    expect(timers[0]?.at).to.equal(now + 60_000);
  });
});

describe('old facts', () => {
  it('are said to be old: clusters by the day that the data was put together', async () => {
    const element = await widget({ attributes: { now: '2027-05-23' } });
    await until(
      element,
      () =>
        noticesIn(element).join() ===
        'Oplysningerne er 181 dage gamle. Der kan være kommet ændringer.',
    );
    await expect(element).to.be.accessible();
    element.now = '2027-05-22';
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
  });

  it('activities by the newest of them, too', async () => {
    const dataset = threeClusters({
      activities: [activity('a', { start: '2026-08-01' })] as never,
    });
    const element = await widget({
      tag: 'klynge-test-living-calendar',
      attributes: { lang: 'en' },
      dataset,
    });
    await until(
      element,
      () =>
        noticesIn(element).join() ===
        'The newest activity was 117 days ago. New ones may be missing.',
    );
    groupNamed(element.group).useDataset(
      threeClusters({ activities: [activity('a', { start: '2026-08-28' })] as never }),
    );
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
  });

  it('are old when the page says so, or never', async () => {
    const element = await widget({ attributes: { 'stale-after': '2' } });
    await until(
      element,
      () =>
        noticesIn(element).join() ===
        'Oplysningerne er 3 dage gamle. Der kan være kommet ændringer.',
    );
    element.staleAfter = 'none';
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
    const said = await warningsDuring(async () => {
      element.staleAfter = 'soon';
      await settled(element);
    });
    expect(said).to.deep.equal([
      '<klynge-test-living stale-after="soon">: unknown value. Allowed: a number of days, none.',
    ]);
  });
});

describe('data-klynge-src on the script', () => {
  afterEach(() => {
    setPageSource('');
  });

  it('lies under every widget’s own', async () => {
    const [whole, part] = [
      await anAnswer({ body: renamed('Side') }),
      await anAnswer({ body: { activities: [activity('Egen')] } }),
    ];
    setPageSource(whole.address);
    const [without, own] = [await widget({}), await widget({ attributes: { src: part.address } })];
    await until(without, () => clustersIn(without).startsWith('Side'));
    await until(own, () => clustersIn(own).startsWith('Side') && activitiesIn(own) === 'Egen');
    expect(await whole.asked()).to.have.length(1);
  });
});
