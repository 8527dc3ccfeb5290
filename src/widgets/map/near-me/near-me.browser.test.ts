import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  choose,
  fits,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
} from '../../../../tests/support/browser.ts';
import { drawnMap } from '../../../../tests/support/drawn-map.ts';
import { aLocation } from '../../../../tests/support/fixtures.ts';
import { mapData } from '../../../../tests/support/map-data.ts';
import { groupNamed } from '../../../store/groups.ts';
import { mapTerms } from '../locales/terms.ts';
import { placeAnswersTerms } from '../../../core/locales/place-answers/terms.ts';
import { mapNearMeTerms } from './locales/terms.ts';

const terms = { ...mapNearMeTerms('da'), ...placeAnswersTerms('da') };
const field = (widget: Element): HTMLInputElement => one<HTMLInputElement>(widget, '#place');

/** Types into the field and presses Enter, as a visitor does. */
async function ask(widget: HTMLElement, words: string): Promise<void> {
  field(widget).focus();
  field(widget).value = '';
  await sendKeys({ type: words });
  await sendKeys({ press: 'Enter' });
  await until(
    widget,
    () => inside(widget).querySelector('.nearest') !== null || field(widget).ariaInvalid === 'true',
  );
}
const names = (widget: Element): string[] => all(widget, '.nearby button').map(textOf);

describe('<klynge-map>, what is near', () => {
  it('answers a postcode with the nearest offices and their distance, by keyboard alone', async () => {
    const widget = await drawnMap('n-postcode');
    await ask(widget, '8000');
    expect(textOf(one(widget, '.nearest .group-head'))).to.equal(terms.title('8000 Aarhus C'));
    expect(names(widget)[0]).to.equal('Alfa Cluster');
    expect(textOf(one(widget, '.nearby .km'))).to.equal('under 5 km');
    expect(textOf(one(widget, '.status'))).to.contain('Alfa Cluster, Aarhus, under 5');
    expect(inside(widget).activeElement).to.equal(field(widget));
    expect(all(widget, '.own')).to.have.length.greaterThan(0);
    await expect(widget).to.be.accessible();
  });

  it('opens the card of a cluster, goes back to the answer, and from there to all', async () => {
    const widget = await drawnMap('n-pick');
    await ask(widget, 'aarhus');
    named(widget, '.nearby button', 'Alfa Cluster').click();
    await settled(widget);
    expect(groupNamed('n-pick').snapshot.selected).to.equal('alfa');
    expect(inside(widget).activeElement?.className).to.equal('card-name');
    named(widget, '.card button', terms.title('Aarhus')).click();
    await settled(widget);
    expect(inside(widget).activeElement === named(widget, '.nearby button', 'Alfa')).to.equal(true);
    named(widget, '.nearest button', mapTerms('da').all(4)).click();
    await settled(widget);
    expect(all(widget, '.nearest')).to.have.length(0);
    expect(all(widget, '.row')).to.have.length(4);
    expect(inside(widget).activeElement).to.equal(field(widget));
  });

  it('asks which where several towns have the name', async () => {
    const widget = await drawnMap('n-several');
    await ask(widget, 'Assens');
    expect(all(widget, '.choices button').map(textOf)).to.have.length(2);
    await expect(widget).to.be.accessible();
    all(widget, '.choices button')[1]!.click();
    await settled(widget);
    expect(names(widget)).not.to.have.length(0);
    expect(inside(widget).activeElement?.matches('.group-head')).to.equal(true);
  });

  it('says under the field what it does not know, and what may be meant', async () => {
    const widget = await drawnMap('n-unknown');
    await ask(widget, '8801');
    expect(textOf(one(widget, '#place-problem'))).to.contain(terms.unknown('8801'));
    expect(all(widget, '.nearest')).to.have.length(0);
    await expect(widget).to.be.accessible();
    named(widget, '#place-problem button', terms.meant('8800 Viborg')).click();
    await settled(widget);
    expect(textOf(one(widget, '.nearest .group-head'))).to.equal(terms.title('8800 Viborg'));
    await ask(widget, ' ');
    expect(textOf(one(widget, '#place-problem'))).to.contain(terms.empty);
  });

  it('is one question with the region: one takes the other’s place', async () => {
    const widget = await drawnMap('n-region');
    groupNamed('n-region').setFilter({ region: '1082' });
    await settled(widget);
    await ask(widget, '9000');
    expect(groupNamed('n-region').snapshot.filter.region).to.equal(null);
    choose(one<HTMLSelectElement>(widget, '.ask-region select'), '1082');
    await settled(widget);
    expect(all(widget, '.nearest')).to.have.length(0);
  });

  it('shows more where there are more, and goes on reading there', async () => {
    const widget = await drawnMap('n-more');
    const data = mapData();
    const offices = ['Ribe', 'Vejle', 'Skive'].map((town, i) =>
      aLocation({ id: town, town, role: 'office', lat: 55.5 + i / 4, lon: 9 }),
    );
    groupNamed('n-more').useDataset({
      ...data,
      clusters: data.clusters.map((one) =>
        one.id === 'delta' ? { ...one, locations: [...one.locations, ...offices] } : one,
      ),
    });
    await ask(widget, '5000');
    expect(names(widget)).to.have.length(3);
    named(widget, '.nearest > button', terms.more(3)).click();
    await settled(widget);
    expect(names(widget)).to.have.length(6);
    expect(inside(widget).activeElement).to.equal(all(widget, '.nearby button')[3]);
  });

  for (const width of [280, 320, 480, 768, 1000]) {
    it(`fits into ${width} px`, async () => {
      const widget = await drawnMap(`n-${width}`, {}, width);
      await ask(widget, 'Thisted');
      fits(widget);
    });
  }
});
