import { expect, fixture, html } from '@open-wc/testing';
import { all, choose, field, fits, heard, inside, named, one, settled, textOf, warningsDuring } from '../../../tests/support/browser.ts';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { groupNamed } from '../../state/groups.ts';
import './define.ts';

const data = (): ReturnType<typeof threeClusters> =>
  threeClusters({
    activityTypes: [
      {
        id: 'matchmaking',
        name: { da: 'Matchmaking', en: 'Matchmaking' },
        description: { da: 'Om', en: 'About' },
        funder: null,
        evidence: [],
        sources: [0],
      },
    ],
    activities: [
      anActivity({ id: 'past', start: '2022-01-10', title: 'Forbi' }),
      anActivity({
        id: 'meet',
        start: '2022-06-15T10:00',
        end: '2022-06-15T12:00',
        title: 'Møde',
        url: 'https://www.example.dk/moede',
        type: 'matchmaking',
        clusters: [{ id: 'alfa', role: 'organiser' }],
      }),
      anActivity({
        id: 'days',
        start: '2022-06-20',
        end: '2022-06-22',
        title: 'Three days',
        language: 'en',
        town: 'Aarhus',
        country: 'DK',
        clusters: [{ id: 'beta', role: 'organiser' }],
      }),
      anActivity({ id: 'call', kind: 'call', start: '2022-05-01', deadline: '2022-07-01T12:00', title: 'Pulje', forAll: true }),
      anActivity({ id: 'run', kind: 'project', start: '2021-01-01', end: '2022-12-31', title: 'Projektet' }),
      ...[1, 2, 3, 4].map((i) => anActivity({ id: `part-${i}`, start: `2022-06-20T1${i}:00`, title: `Punkt ${i}`, parent: 'days' })),
    ],
  });

async function calendar(group: string, attributes = '', width = 1000): Promise<HTMLElementTagNameMap['klynge-calendar']> {
  groupNamed(group).useDataset(data());
  const host = await fixture<HTMLElement>(html`<div lang="da"></div>`);
  const widget = document.createElement('klynge-calendar');
  widget.group = group;
  widget.now = '2022-06-01';
  widget.style.width = `${width}px`;
  for (const [, name, value] of attributes.matchAll(/([\w-]+)="([^"]*)"/g)) widget.setAttribute(name!, value!);
  host.append(widget);
  await settled(widget);
  return widget;
}

const status = (widget: Element): string => textOf(one(widget, '[role=status]'));
const titles = (widget: Element): string[] => all(widget, '.event-title').map(textOf);

describe('<klynge-calendar>', () => {
  it('is accessible as a list, as a month and when it is empty', async () => {
    await expect(await calendar('c-axe')).to.be.accessible();
    await expect(await calendar('c-axe-month', 'view="month"')).to.be.accessible();
    await expect(await calendar('c-axe-empty', 'now="2026-11-24"')).to.be.accessible();
  });

  it('lists what comes next, with week, weekday, time, place and cluster as words', async () => {
    const widget = await calendar('c-list');
    expect(status(widget)).to.equal('3 kommende aktiviteter og 1 løbende projekt');
    expect(titles(widget)).to.deep.equal(['Møde', 'Three days', 'Pulje']);
    expect(all(widget, '.week').map(textOf)).to.deep.equal(['Uge 24', 'Uge 25', 'Uge 26']);
    expect(textOf(one(widget, '.event')))
      .to.contain('15. juni 2022')
      .and.to.contain('kl. 10.00–12.00')
      .and.to.contain('Alfa Cluster');
    expect(textOf(one(widget, '.running')))
      .to.contain('Løbende projekt')
      .and.to.contain('Projektet');
    expect(textOf(one(widget, '.as-of'))).to.equal('Vist fra 1. juni 2022');
  });

  it('marks a title in another language, and tells kinds apart in words', async () => {
    const widget = await calendar('c-kinds');
    expect(one(widget, '.event-title [lang=en]').textContent).to.equal('Three days');
    expect(all(widget, '.event .kind b').map(textOf)).to.deep.equal(['Arrangement', 'Arrangement', 'Ansøgningsfrist']);
    expect(all(widget, '.parts li')).to.have.length(4);
  });

  it('says that nothing is to come, from when its data is, and shows the latest', async () => {
    const widget = await calendar('c-empty', 'now="2026-11-24"');
    expect(textOf(one(widget, '.empty')))
      .to.contain('Ingen kommende aktiviteter')
      .and.to.contain('23. november 2026');
    expect(titles(widget)).to.deep.equal(
      ['Projektet', 'Pulje', 'Three days', 'Møde', 'Forbi'].sort((a, b) => titles(widget).indexOf(a) - titles(widget).indexOf(b)),
    );
    expect(titles(widget)).to.have.length(5);
  });

  it('shows more of the past, and reading goes on at the first of them', async () => {
    const widget = await calendar('c-past');
    named(widget, 'button', 'Vis flere tidligere').click();
    await settled(widget);
    await settled(widget);
    expect(titles(widget)).to.include('Forbi');
    expect(textOf(inside(widget).activeElement)).to.equal('Forbi');
  });

  it('follows the group’s cluster, and chooses it for the group', async () => {
    const widget = await calendar('c-cluster');
    const told = heard<{ id: string | null }>('klynge-select');
    const select = field(widget, 'Klynge');
    choose(select, 'alfa');
    expect((await told).detail).to.deep.equal({ id: 'alfa' });
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Møde', 'Pulje']);
    groupNamed('c-cluster').select('beta');
    await settled(widget);
    expect(titles(widget)).to.deep.equal(['Three days', 'Pulje']);
    expect(select.value).to.equal('beta');
  });

  it('filters by kind and type, and clears it all again', async () => {
    const widget = await calendar('c-filter', 'kind="project"');
    expect(all(widget, '.running')).to.have.length(1);
    choose(field(widget, 'Type'), 'matchmaking');
    await settled(widget);
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter passer til valgene.');
    named(widget, 'button', 'Ryd valg').click();
    await settled(widget);
    await settled(widget);
    expect(titles(widget)).to.have.length(3);
  });

  it('shows a month as a native table, Monday first, with week numbers as row headers', async () => {
    const widget = await calendar('c-month', 'view="month" month="2022-06"');
    expect(textOf(one(widget, 'caption'))).to.equal('juni 2022');
    expect(all(widget, 'thead th').map((cell) => cell.getAttribute('abbr'))).to.deep.equal([
      null,
      'mandag',
      'tirsdag',
      'onsdag',
      'torsdag',
      'fredag',
      'lørdag',
      'søndag',
    ]);
    expect(all(widget, 'tbody th').map(textOf)).to.deep.equal(['Uge 2222', 'Uge 2323', 'Uge 2424', 'Uge 2525', 'Uge 2626']);
    expect(all(widget, '[role=grid]')).to.have.length(0);
    expect(status(widget)).to.equal('2 aktiviteter og 4 programpunkter i juni 2022');
    expect(one<HTMLAnchorElement>(widget, 'a.bar-item').href).to.equal('https://www.example.dk/moede');
  });

  it('goes through the months by buttons that keep the focus and say where they lead', async () => {
    const widget = await calendar('c-step', 'view="month" month="2022-12"');
    const next = named(widget, 'button', 'Næste måned, januar 2023');
    next.focus();
    next.click();
    await settled(widget);
    expect(textOf(one(widget, '.month-name'))).to.equal('januar 2023');
    expect(inside(widget).activeElement?.getAttribute('aria-label')).to.equal('Næste måned, februar 2023');
  });

  it('says that a month is empty and leads to the nearest that is not', async () => {
    const widget = await calendar('c-nearest', 'view="month" month="2022-09"');
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen aktiviteter i september 2022.');
    named(widget, 'button', 'Gå til juli 2022').click();
    await settled(widget);
    await settled(widget);
    expect(textOf(one(widget, '.month-name'))).to.equal('juli 2022');
    expect(inside(widget).activeElement?.className).to.equal('step');
  });

  it('opens the list of a day that holds more than fits', async () => {
    const widget = await calendar('c-more', 'view="month" month="2022-06"');
    named(widget, '.more', '2 mere').click();
    await settled(widget);
    await settled(widget);
    expect(textOf(inside(widget).activeElement)).to.equal('20. juni 2022');
    expect(titles(widget)).to.deep.equal(['Three days', 'Punkt 1', 'Punkt 2', 'Punkt 3', 'Punkt 4']);
  });

  it('speaks English where the page does', async () => {
    const widget = await calendar('c-en', 'lang="en"');
    expect(status(widget)).to.equal('3 upcoming activities and 1 ongoing project');
    expect(textOf(one(widget, '.event')))
      .to.contain('15 June 2022')
      .and.to.contain('10:00–12:00')
      .and.to.contain('in Danish');
    await expect(widget).to.be.accessible();
  });

  it('warns once of values that it does not know, and goes on', async () => {
    const said = await warningsDuring(async () => {
      const widget = await calendar('c-bad', 'view="week" kind="party" month="juni"');
      widget.view = 'month';
      await settled(widget);
      expect(textOf(one(widget, '.month-name'))).to.equal('juni 2022');
    });
    expect(said).to.deep.equal([
      '<klynge-calendar view="week">: unknown value. Allowed: list, month.',
      '<klynge-calendar kind="party">: unknown value. Allowed: event, call, project.',
      '<klynge-calendar month="juni">: not a month. Expected YYYY-MM.',
    ]);
  });

  for (const width of [280, 320, 480, 640, 768, 1200]) {
    it(`fits into ${width} px, as list and as month`, async () => {
      const widget = await calendar(`c-${width}`, '', width);
      fits(widget);
      widget.view = 'month';
      await settled(widget);
      fits(widget);
    });
  }
});
