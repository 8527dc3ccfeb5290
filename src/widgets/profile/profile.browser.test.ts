import { expect, fixture, html } from '@open-wc/testing';
import {
  all,
  fits,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { factsTerms } from '../../core/locales/facts/terms.ts';
import { placesTerms } from '../../core/locales/terms.ts';
import { toFacts } from '../../core/templates/facts.view.ts';
import { groupNamed } from '../../store/groups.ts';
import './define.ts';

async function profile(
  group: string,
  cluster: string,
  lang = 'da',
  width = 900,
): Promise<HTMLElementTagNameMap['klynge-profile']> {
  groupNamed(group).useDataset(mapData());
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const widget = document.createElement('klynge-profile');
  widget.group = group;
  widget.cluster = cluster;
  widget.now = '2026-11-24';
  widget.style.width = `${width}px`;
  host.append(widget);
  await settled(widget);
  return widget;
}

describe('<klynge-profile>', () => {
  it('shows one cluster with its facts, places and next activities, accessible in both languages', async () => {
    for (const lang of ['da', 'en']) {
      const widget = await profile('pr-axe', 'alfa', lang);
      expect(textOf(one(widget, 'h2'))).to.equal('Alfa Cluster');
      await until(widget, () => all(widget, '.facts').length === 1);
      expect(all(widget, '.spot')).to.have.length(2);
      const { width, height } = one(widget, '.spot.seat').getBoundingClientRect();
      expect(width).to.equal(height);
      // The next stands on the card.
      expect(all(widget, '.next-one')).to.have.length(1);
      expect(all(widget, '.activity')).to.have.length(1);
      await expect(widget).to.be.accessible();
    }
  });

  it('says each fact of the cluster under its name', async () => {
    const widget = await profile('pr-facts', 'alfa');
    await until(widget, () => all(widget, '.facts').length === 1);
    const words = { ...placesTerms('da'), ...factsTerms('da') };
    const [cluster] = mapData().clusters;
    const facts = toFacts(mapData(), cluster!, 'da', words);
    const names = Object.keys(facts) as (keyof typeof facts)[];
    expect(all(widget, '.facts dt').map(textOf)).to.have.members(names.map((name) => words[name]));
  });

  it('follows the group’s choice where no cluster is named, and says what to do before there is one', async () => {
    const widget = await profile('pr-group', '');
    expect(textOf(one(widget, '.muted'))).to.contain('Skriv en klynge i attributten cluster');
    groupNamed('pr-group').select('gamma');
    await settled(widget);
    expect(textOf(one(widget, 'h2'))).to.equal('Gamma');
    expect(textOf(one(widget, '.note'))).to.equal('Klyngen ophørte april 2022.');
  });

  it('takes the short name, and warns of a cluster that there is not', async () => {
    expect(textOf(one(await profile('pr-short', 'ALFA'), 'h2'))).to.equal('Alfa Cluster');
    const said = await warningsDuring(() => profile('pr-bad', 'omega'));
    expect(said).to.deep.equal([
      '<klynge-profile cluster="omega">: unknown value. Allowed: alfa (Alfa Cluster), beta (Beta Denmark), gamma (Gamma), delta (Delta).',
    ]);
  });

  for (const width of [280, 480, 1200]) {
    it(`fits into ${width} px`, async () => {
      const widget = await profile(`pr-${width}`, 'alfa', 'da', width);
      await until(widget, () => all(widget, '.facts').length === 1);
      fits(widget);
    });
  }
});
