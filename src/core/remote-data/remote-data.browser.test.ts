import { expect } from '@open-wc/testing';
import { anAnswer, type Answer } from '../../../tests/support/answers.ts';
import {
  heard,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { aCluster, threeClusters } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../store/groups.ts';
import {
  LivingWidget,
  widget,
  clustersIn,
  activitiesIn,
  noticesIn,
  activity,
  renamed,
  type DataError,
} from '../../../tests/support/remote-data.ts';

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
    const element = await widget({
      attributes: { src: address },
      dataset: threeClusters({ activities: [activity('Gammel')] as never }),
    });
    expect(activitiesIn(element)).to.equal('Gammel');
    await until(element, () => activitiesIn(element) === 'Ny');
    expect(clustersIn(element)).to.equal('ALFA,BETA,GAMMA');
  });

  it('of two widgets in one group brings both parts, whichever comes first', async () => {
    const [first, second] = [
      await anAnswer({
        body: {
          clusters: [aCluster({ id: 'ny', position: 'first', shortName: 'NY', sources: [] })],
        },
      }),
      await anAnswer({ body: { activities: [activity('Ny')] } }),
    ];
    const element = await widget({ attributes: { src: first.address } });
    await widget({ attributes: { src: second.address }, group: element.group });
    await until(element, () => clustersIn(element) === 'NY' && activitiesIn(element) === 'Ny');
  });

  it('is fetched once for each address and page, without cookies, also for later widgets and other groups', async () => {
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

  it('that changes keeps the old data until the new is there; taken away, it gives the bundled data back', async () => {
    const [one, two] = [
      await anAnswer({ body: renamed('Et') }),
      await anAnswer({ body: renamed('To') }),
    ];
    const element = await widget({ attributes: { src: one.address } });
    const seen: string[] = [];
    groupNamed(element.group).subscribe(() =>
      seen.push(groupNamed(element.group).snapshot.dataset.clusters[0]?.shortName ?? ''),
    );
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
  const cases: [string, Parameters<Answer['says']>[0], Record<string, string>, string, string][] = [
    ['a page that is not there', { status: 404 }, {}, 'status', 'Serveren svarede 404'],
    [
      'a web page',
      { body: '<!doctype html><p>Hej', type: 'text/html' },
      {},
      'json',
      'Svaret er ikke data',
    ],
    ['half a file', { body: '{"activities":[' }, {}, 'json', 'Svaret er ikke data'],
    ['something else', { body: { hello: 1 } }, {}, 'dataset', 'Filen er ikke et klyngedatasæt'],
    [
      'places, for a widget that draws none',
      { body: { type: 'FeatureCollection', features: [] } },
      {},
      'dataset',
      'klyngedatasæt',
    ],
    [
      'another version',
      { body: { meta: { version: 2 }, activities: [] } },
      {},
      'dataset',
      'Filen er ikke et klyngedatasæt',
    ],
    [
      'a file that is too large',
      { body: `"${'x'.repeat(5_000_000)}"` },
      {},
      'size',
      'Filen er større end 5 MB',
    ],
  ];
  for (const [what, answer, attributes, reason, says] of cases) {
    it(`leaves the bundled data, says why in the widget and once in the console, tells the page: ${what}`, async () => {
      const { address } = await anAnswer(answer);
      const told = heard<DataError>('klynge-data-error');
      let element: LivingWidget | undefined;
      const warned = await warningsDuring(async () => {
        element = await widget({ attributes: { src: address, ...attributes } });
        const first = element;
        const second = await widget({
          attributes: { src: address, ...attributes },
          group: first.group,
        });
        // Until then each says that something is being fetched.
        const failed = (one: LivingWidget): boolean =>
          noticesIn(one).some((text) => !text.startsWith('Henter'));
        await until(first, () => failed(first) && failed(second));
      });
      expect(noticesIn(element!)).to.have.length(1);
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
    const bad = Array.from({ length: 8 }, (_, i) =>
      activity(`bad-${i}`, { url: 'javascript:alert(1)' }),
    );
    const { address } = await anAnswer({
      body: { activities: [activity('a'), ...bad, activity('b')] },
    });
    const told = heard<DataError>('klynge-data-error');
    const warned = await warningsDuring(async () => {
      const element = await widget({ attributes: { src: address } });
      await until(element, () => activitiesIn(element) === 'a,b');
      expect(noticesIn(element)).to.deep.equal([]);
    });
    const { detail } = await told;
    expect(detail.refused).to.equal(false);
    expect(detail.problems.map(({ path }) => path)).to.deep.equal(
      bad.map((_, i) => `activities[${i + 1}].url`),
    );
    expect(warned).to.have.length(1);
    expect(warned[0])
      .to.contain('activities[1].url: Expected an http or https address')
      .and.to.contain('and 3 more');
  });
});
