import { expect, fixture, html } from '@open-wc/testing';
import { html as lit, type TemplateResult } from 'lit';
import { anAnswer, type Answer } from '../../tests/support/answers.ts';
import { all, heard, named, one, settled, textOf, until, warningsDuring } from '../../tests/support/browser.ts';
import { aCluster, anActivity, threeClusters } from '../../tests/support/fixtures.ts';
import type { Dataset } from '../data/types.ts';
import { groupNamed } from '../state/groups.ts';
import { clock } from './clock.ts';
import { define } from './define.ts';
import { frame } from './frame.ts';
import { TermsController } from './terms-controller.ts';
import { WidgetElement } from './widget-element.ts';

class LivingWidget extends WidgetElement {
  private readonly terms = new TermsController(this, { da: 'Prøve', en: 'Test' });

  protected override render(): TemplateResult {
    const { dataset, selected } = this.shared.snapshot;
    return frame({
      locale: this.terms.locale,
      title: this.terms.text,
      heading: '',
      level: 2,
      asOf: '',
      body: lit`<ul>${dataset.clusters.map(({ shortName }) => lit`<li>${shortName}</li>`)}</ul>
        <ol>${dataset.activities.map(({ title }) => lit`<li>${title}</li>`)}</ol>`,
      foot: lit`<p>${selected ?? 'ingen'}</p>`,
    });
  }
}
class LivingCalendar extends LivingWidget {
  static override about = 'activities' as const;
}
define('klynge-test-living', LivingWidget);
define('klynge-test-living-calendar', LivingCalendar);

let count = 0;
interface Options {
  readonly attributes?: Record<string, string>;
  readonly dataset?: Dataset;
  readonly group?: string;
  readonly tag?: string;
}

async function widget({ attributes = {}, dataset = threeClusters(), group, tag = 'klynge-test-living' }: Options): Promise<LivingWidget> {
  const name = group ?? `living-${count++}`;
  if (!group) groupNamed(name).useBundled(dataset);
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const element = document.createElement(tag) as LivingWidget;
  for (const [key, value] of Object.entries({ group: name, now: '2026-11-26', ...attributes })) element.setAttribute(key, value);
  host.append(element);
  await settled(element);
  return element;
}
const clustersIn = (element: Element): string => all(element, 'ul li').map(textOf).join();
const activitiesIn = (element: Element): string => all(element, 'ol li').map(textOf).join();
const noticesIn = (element: Element): string[] => all(element, '.notice p').map(textOf);
const activity = (id: string, change: object = {}): object => ({
  ...anActivity({ id: id.toLowerCase(), start: '2026-11-20', title: id }),
  sources: [],
  ...change,
});
const renamed = (name: string): Dataset =>
  threeClusters({ clusters: threeClusters().clusters.map((cluster) => ({ ...cluster, shortName: `${name} ${cluster.shortName}` })) });

interface DataError {
  readonly src: string;
  readonly reason: string;
  readonly refused: boolean;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

describe('src', () => {
  it('shows a dataset of the page’s own instead of the bundled one, and keeps what the visitor picked', async () => {
    const { address } = await anAnswer({ body: renamed('Ny') });
    const element = await widget({});
    groupNamed(element.group).select('beta');
    element.src = address;
    await until(element, () => clustersIn(element) === 'Ny ALFA,Ny BETA,Ny GAMMA');
    expect(textOf(one(element, '.foot'))).to.equal('beta');
    expect(noticesIn(element)).to.deep.equal([]);
  });

  it('lays a part over the bundled data: activities only', async () => {
    const { address } = await anAnswer({ body: { activities: [activity('Ny')] } });
    const element = await widget({ attributes: { src: address }, dataset: threeClusters({ activities: [activity('Gammel')] as never }) });
    expect(activitiesIn(element)).to.equal('Gammel');
    await until(element, () => activitiesIn(element) === 'Ny');
    expect(clustersIn(element)).to.equal('ALFA,BETA,GAMMA');
  });

  it('of two widgets in one group brings both parts, whichever comes first', async () => {
    const [first, second] = [
      await anAnswer({ body: { clusters: [aCluster({ id: 'ny', position: 'first', shortName: 'NY', sources: [] })] } }),
      await anAnswer({ body: { activities: [activity('Ny')] } }),
    ];
    const element = await widget({ attributes: { src: first.address } });
    await widget({ attributes: { src: second.address }, group: element.group });
    await until(element, () => clustersIn(element) === 'NY' && activitiesIn(element) === 'Ny');
  });

  it('is fetched once for each address and page, without cookies, also for widgets that come later and in other groups', async () => {
    document.cookie = 'klynge-test=1';
    const answer = await anAnswer({ body: renamed('Ny') });
    const element = await widget({ attributes: { src: answer.address } });
    const other = await widget({ attributes: { src: answer.address } });
    await until(element, () => clustersIn(element).startsWith('Ny'));
    await until(other, () => clustersIn(other).startsWith('Ny'));
    const later = await widget({ attributes: { src: answer.address } });
    await until(later, () => clustersIn(later).startsWith('Ny'));
    document.cookie = 'klynge-test=; max-age=0';
    expect(await answer.asked()).to.deep.equal([{ cookie: '' }]);
  });

  it('that changes keeps the old data until the new is there; that is taken away gives the bundled data back', async () => {
    const [one, two] = [await anAnswer({ body: renamed('Et') }), await anAnswer({ body: renamed('To') })];
    const element = await widget({ attributes: { src: one.address } });
    const seen: string[] = [];
    groupNamed(element.group).subscribe(() => seen.push(groupNamed(element.group).snapshot.dataset.clusters[0]?.shortName ?? ''));
    await until(element, () => clustersIn(element).startsWith('Et'));
    element.src = two.address;
    await until(element, () => clustersIn(element).startsWith('To'));
    element.src = '';
    await until(element, () => clustersIn(element) === 'ALFA,BETA,GAMMA');
    expect(seen).to.deep.equal(['Et ALFA', 'To ALFA', 'ALFA']);
  });

  it('stays on the page while the widget is moved', async () => {
    const answer = await anAnswer({ body: renamed('Ny') });
    const element = await widget({ attributes: { src: answer.address } });
    await until(element, () => clustersIn(element).startsWith('Ny'));
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await settled(element);
    expect(clustersIn(element)).to.contain('Ny ALFA');
    expect(await answer.asked()).to.have.length(1);
  });
});

describe('an address that gives nothing good', () => {
  const sha = 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
  const cases: [string, Parameters<Answer['says']>[0], Record<string, string>, string, string][] = [
    ['a page that is not there', { status: 404 }, {}, 'status', 'Serveren svarede 404'],
    ['an answer that never ends', { hang: true }, { timeout: '200ms' }, 'timeout', 'Serveren svarede ikke inden 0,2 sekunder'],
    ['a web page', { body: '<!doctype html><p>Hej', type: 'text/html' }, {}, 'json', 'Svaret er ikke data'],
    ['half a file', { body: '{"activities":[' }, {}, 'json', 'Svaret er ikke data'],
    ['something else', { body: { hello: 1 } }, {}, 'dataset', 'Filen er ikke et klyngedatasæt'],
    ['places, for a widget that draws none', { body: { type: 'FeatureCollection', features: [] } }, {}, 'dataset', 'klyngedatasæt'],
    ['another version', { body: { meta: { version: 2 }, activities: [] } }, {}, 'dataset', 'Filen er ikke et klyngedatasæt'],
    ['a file that is too large', { body: renamed('Ny') }, { 'max-size': '1kB' }, 'size', 'Filen er større end 0,001 MB'],
    ['another file than the page named', { body: renamed('Ny') }, { integrity: sha }, 'integrity', 'Indholdet er ikke det ventede'],
  ];
  for (const [what, answer, attributes, reason, says] of cases) {
    it(`leaves the bundled data, says why in the widget, once in the console, and tells the page: ${what}`, async () => {
      const { address } = await anAnswer(answer);
      const told = heard<DataError>('klynge-data-error');
      let element: LivingWidget | undefined;
      const warned = await warningsDuring(async () => {
        element = await widget({ attributes: { src: address, ...attributes } });
        const first = element;
        const second = await widget({ attributes: { src: address, ...attributes }, group: first.group });
        await until(first, () => noticesIn(first).length === 1 && noticesIn(second).length === 1);
      });
      expect(noticesIn(element!)[0])
        .to.match(/^Nye oplysninger kunne ikke hentes\. /)
        .and.to.contain(says)
        .and.to.contain('Her vises de tidligere.');
      expect(clustersIn(element!)).to.equal('ALFA,BETA,GAMMA');
      expect(warned).to.have.length(1);
      expect(warned[0]).to.contain(`<klynge-test-living src="${address}">`);
      const { detail, target } = await told;
      expect(detail).to.include({ src: address, reason, refused: true });
      expect(detail.problems).to.have.length(1);
      expect(target).to.equal(element);
      await expect(element).to.be.accessible();
    });
  }

  it('is asked again when the visitor says so', async () => {
    const answer = await anAnswer({ status: 500 });
    await warningsDuring(async () => {
      const element = await widget({ attributes: { src: answer.address } });
      await until(element, () => noticesIn(element).length === 1);
      await answer.says({ body: renamed('Ny') });
      const button = named(element, '.notice button', 'Prøv igen');
      button.focus();
      button.click();
      await until(element, () => clustersIn(element).startsWith('Ny'));
      expect(noticesIn(element)).to.deep.equal([]);
      expect(textOf(element.shadowRoot?.activeElement)).to.equal('Prøve');
    });
  });

  it('that is no http address is not asked for', async () => {
    const told = heard<DataError>('klynge-data-error');
    const warned = await warningsDuring(async () => {
      const element = await widget({ attributes: { src: 'data:application/json,{}' } });
      await until(element, () => noticesIn(element).length === 1);
    });
    expect((await told).detail.reason).to.equal('address');
    expect(warned[0]).to.contain('an http or https address was expected');
  });

  it('loses only the records that are wrong: the rest shows, and the page is told of every mistake', async () => {
    const bad = Array.from({ length: 8 }, (_, i) => activity(`bad-${i}`, { url: 'javascript:alert(1)' }));
    const { address } = await anAnswer({ body: { activities: [activity('a'), ...bad, activity('b')] } });
    const told = heard<DataError>('klynge-data-error');
    const warned = await warningsDuring(async () => {
      const element = await widget({ attributes: { src: address } });
      await until(element, () => activitiesIn(element) === 'a,b');
      expect(noticesIn(element)).to.deep.equal([]);
    });
    const { detail } = await told;
    expect(detail.refused).to.equal(false);
    expect(detail.problems.map(({ path }) => path)).to.deep.equal(bad.map((_, i) => `activities[${i + 1}].url`));
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('activities[1].url: Expected an http or https address').and.to.contain('and 3 more');
  });
});

describe('a hash', () => {
  it('lets the right bytes through', async () => {
    const body = JSON.stringify(renamed('Ny'));
    const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(body));
    const { address } = await anAnswer({ body });
    const integrity = `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
    const element = await widget({ attributes: { src: address, integrity } });
    await until(element, () => clustersIn(element).startsWith('Ny'));
  });
});

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
    await until(element, () => timers.length === 1);
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
      const element = await widget({ attributes: { src: address, refresh: '5s', timeout: 'soon' } });
      await until(element, () => clustersIn(element).startsWith('Et'));
    });
    expect(said).to.deep.equal([
      '<klynge-test-living refresh="5s">: unknown value. Allowed: 1m or more.',
      '<klynge-test-living timeout="soon">: unknown value. Allowed: 10s.',
    ]);
    await until(document.querySelector('klynge-test-living')!, () => timers.length === 1);
    expect(timers[0]?.at).to.equal(now + 60_000);
  });
});

describe('old facts', () => {
  it('are said to be old: clusters by the day that the data was put together', async () => {
    const element = await widget({ attributes: { now: '2027-05-23' } });
    await until(element, () => noticesIn(element).join() === 'Oplysningerne er 181 dage gamle. Der kan være kommet ændringer.');
    await expect(element).to.be.accessible();
    element.now = '2027-05-22';
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
  });

  it('activities by the newest of them, too', async () => {
    const dataset = threeClusters({ activities: [activity('a', { start: '2026-08-01' })] as never });
    const element = await widget({ tag: 'klynge-test-living-calendar', attributes: { lang: 'en' }, dataset });
    await until(element, () => noticesIn(element).join() === 'The newest activity was 117 days ago. New ones may be missing.');
    groupNamed(element.group).useDataset(threeClusters({ activities: [activity('a', { start: '2026-08-28' })] as never }));
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
  });

  it('are old when the page says so, or never', async () => {
    const element = await widget({ attributes: { 'stale-after': '2' } });
    await until(element, () => noticesIn(element).join() === 'Oplysningerne er 3 dage gamle. Der kan være kommet ændringer.');
    element.staleAfter = 'none';
    await settled(element);
    expect(noticesIn(element)).to.deep.equal([]);
    const said = await warningsDuring(async () => {
      element.staleAfter = 'soon';
      await settled(element);
    });
    expect(said).to.deep.equal(['<klynge-test-living stale-after="soon">: unknown value. Allowed: a number of days, none.']);
  });
});

describe('data-src on the script', () => {
  const PAGE = Symbol.for('klynge-widgets/data');
  const page = globalThis as { [key: symbol]: string | undefined };
  afterEach(() => {
    page[PAGE] = undefined;
  });

  it('lies under every widget’s own', async () => {
    const [whole, part] = [await anAnswer({ body: renamed('Side') }), await anAnswer({ body: { activities: [activity('Egen')] } })];
    page[PAGE] = whole.address;
    const [without, own] = [await widget({}), await widget({ attributes: { src: part.address } })];
    await until(without, () => clustersIn(without).startsWith('Side'));
    await until(own, () => clustersIn(own).startsWith('Side') && activitiesIn(own) === 'Egen');
    expect(await whole.asked()).to.have.length(1);
  });
});
