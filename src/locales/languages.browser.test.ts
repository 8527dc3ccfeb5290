import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../entries/all.ts';
import { all, inside, one, settled, textOf, until } from '../../tests/support/browser.ts';
import { isPseudo, PSEUDO, speakPseudo } from '../../tests/support/pseudo.ts';
import { entriesOf } from '../domain/clusters/clusters.ts';
import { wordsToTry } from '../domain/search/examples.ts';
import { groupNamed } from '../store/groups.ts';
import { setTerms } from './index.ts';

const TAGS = ['map', 'positions', 'calendar', 'profile', 'history'].map((name) => `klynge-${name}`);
const TITLES = {
  da: [
    'Danmarks nationale klynger',
    'Find jeres klynge',
    'Det sker i klyngerne',
    'CLEAN',
    'Klyngernes historie',
  ],
  en: [
    'Denmark’s national clusters',
    'Find your cluster',
    'What’s on in the clusters',
    'CLEAN',
    'The history of the clusters',
  ],
  de: [
    'Dänemarks nationale Cluster',
    'Finden Sie Ihr Cluster',
    'Das läuft in den Clustern',
    'CLEAN',
    'Die Geschichte der Cluster',
  ],
};
const titleOf = (widget: Element): string =>
  textOf(inside(widget).querySelector('.head > :first-child'));
const languageIn = (widget: Element): string | undefined =>
  inside(widget).querySelector<HTMLElement>('[role=group]')?.lang;

/** A widget of its own group, drawn in the language of what is around it. */
async function drawn(
  tag: string,
  lang: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElement> {
  const widget = document.createElement(tag);
  widget.setAttribute('group', `${tag} ${lang} ${Math.random()}`);
  if (tag === 'klynge-profile') widget.setAttribute('cluster', 'clean');
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const ready = oneEvent(widget, 'klynge-ready');
  around.append(widget);
  await ready;
  await settled(widget);
  return widget;
}

describe('the language of a page', () => {
  for (const [i, tag] of TAGS.entries()) {
    it(`<${tag}> speaks German on a German page from its first render, and names no region by a German name that it has not`, async () => {
      const widget = await drawn(tag, 'de-AT');
      expect(languageIn(widget)).to.equal('de');
      expect(titleOf(widget)).to.equal(TITLES.de[i]);
      expect(textOf(inside(widget) as unknown as Element)).not.to.match(/Region of|Region Süd/);
    });
  }

  it('is Danish where Danish is read, German on any German page, and English elsewhere', async () => {
    const heard: Record<string, string> = {};
    for (const tag of ['', 'da-DK', 'sv', 'de', 'de-CH', 'en-GB', 'pl'])
      heard[tag] = titleOf(await drawn('klynge-map', tag));
    expect(heard).to.deep.equal({
      '': TITLES.da[0],
      'da-DK': TITLES.da[0],
      sv: TITLES.da[0],
      de: TITLES.de[0],
      'de-CH': TITLES.de[0],
      'en-GB': TITLES.en[0],
      pl: TITLES.en[0],
    });
  });

  it('comes through shadow roots, is each widget’s own, and changes where the page changes it', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="de"><p></p></div>`);
    const host = outer.querySelector('p')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    host.append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    const [german, danish] = [
      document.createElement('klynge-history'),
      document.createElement('klynge-history'),
    ];
    danish.lang = 'da';
    const ready = oneEvent(german, 'klynge-ready');
    root.append(german, danish);
    await ready;
    await settled(danish);
    expect([titleOf(german), titleOf(danish)]).to.deep.equal([TITLES.de[4], TITLES.da[4]]);

    inner.lang = 'en';
    german.lang = 'en';
    await until(german, () => titleOf(german) === TITLES.en[4]);
    expect(titleOf(danish)).to.equal(TITLES.da[4]);
    german.removeAttribute('lang');
    inner.removeAttribute('lang');
    outer.lang = 'da';
    await until(german, () => titleOf(german) === TITLES.da[4]);
    outer.lang = 'de';
    await until(german, () => titleOf(german) === TITLES.de[4]);
  });

  it('is spoken by what follows the drawing too: an opened cluster, the search, the filters, the month', async () => {
    const positions = await drawn('klynge-positions', 'de');
    one<HTMLInputElement>(positions, 'input[type=search]').focus();
    expect(textOf(one(positions, '.row .name'))).to.contain('Umwelttechnologie');
    one(positions, '.cell').click();
    await until(positions, () => all(positions, '.card .more').length > 0);
    one<HTMLDetailsElement>(positions, '.card .more').open = true;
    await until(positions, () =>
      textOf(inside(positions).querySelector('.detail .facts')).includes('Gold-Label'),
    );
    expect(textOf(one(positions, '.detail')))
      .to.contain('Das Cluster')
      .and.contain('Gegründet')
      .and.contain('Quellen');
    const search = one<HTMLInputElement>(positions, 'input[type=search]');
    search.value = 'Abwasser';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(
      positions,
      () =>
        textOf(inside(positions).querySelector('.why')) ===
        'Passt, weil Abwasser zu den Fachwörtern des Clusters gehört.',
    );
    expect(textOf(one(positions, '.hit .danish'))).to.equal('Miljøteknologi');
    expect(textOf(one(positions, '.results-title'))).to.contain('passt zu „Abwasser“');

    const calendar = await drawn('klynge-calendar', 'de', { view: 'month', now: '2022-06-01' });
    await until(calendar, () => all(calendar, 'table').length > 0);
    expect(textOf(one(calendar, 'table thead')))
      .to.contain('Mo')
      .and.contain('So');
    expect(textOf(inside(calendar) as unknown as Element)).to.contain('Juni 2022');
  });
});

describe('a list of municipalities', () => {
  const municipalities = async (lang: string): Promise<string[]> => {
    const calendar = await drawn('klynge-calendar', lang, {
      filters: 'municipality',
      now: '2022-01-01',
    });
    const options = (): string[] =>
      all<HTMLOptionElement>(calendar, 'option[value]')
        .filter(({ value }) => /^0\d{3}$/.test(value))
        .map(textOf);
    await until(calendar, () => options().length > 90);
    return options();
  };

  it('ends with Aa and Å for Danish readers, and begins with them for German ones', async () => {
    const danish = await municipalities('da');
    expect(danish.slice(-2)).to.deep.equal(['Aalborg', 'Aarhus']);
    expect(danish.indexOf('Ærø')).to.be.greaterThan(danish.indexOf('Vordingborg'));
    const german = await municipalities('de');
    expect(german.slice(0, 3)).to.deep.equal(['Aabenraa', 'Aalborg', 'Aarhus']);
    expect(german.at(-1)).to.equal('Vordingborg');
  });
});

describe('words of the host’s own', () => {
  it('reach the widgets on the page at once, and those that come later, and leave other languages alone', async () => {
    const [danish, english] = [await drawn('klynge-map', 'da'), await drawn('klynge-map', 'en')];
    setTerms('da', 'map', { title: 'Klyngerne ved os' });
    setTerms('da', 'frame', { wholeCountry: 'Hele Danmark' });
    try {
      await until(danish, () => titleOf(danish) === 'Klyngerne ved os');
      expect(textOf(one(danish, '.ask-region'))).to.contain('Hele Danmark');
      expect(titleOf(english)).to.equal(TITLES.en[0]);
      expect(titleOf(await drawn('klynge-map', 'da'))).to.equal('Klyngerne ved os');
    } finally {
      setTerms('da', 'map', { title: TITLES.da[0]! });
      setTerms('da', 'frame', { wholeCountry: 'Hele landet' });
    }
  });
});

describe('a language of the host’s own', () => {
  speakPseudo();

  /** Data stays as it is: names, towns, addresses, titles in their own language, numbers. */
  const DATA = '.bornholm, [lang]:not([role=group]), a.external, .no, .id, time, .why, h3.cluster';

  for (const tag of TAGS) {
    it(`every word of <${tag}> comes from its terms: none is left where they are replaced`, async () => {
      const [widget, plain] = [await drawn(tag, PSEUDO), await drawn(tag, 'en')];
      // A profile's facts follow its first render.
      if (tag === 'klynge-profile')
        for (const one of [widget, plain]) await until(one, () => all(one, '.facts').length > 0);
      expect(languageIn(widget)).to.equal(PSEUDO);
      const words = (of: HTMLElement): string[] => {
        const walker = document.createTreeWalker(inside(of), NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode as Text;
          if (/\p{L}{3}/u.test(data) && !parentElement?.closest(DATA)) found.push(data.trim());
        }
        for (const name of ['aria-label', 'placeholder', 'alt'])
          for (const element of inside(of).querySelectorAll(`[${name}]`))
            found.push(element.getAttribute(name) ?? '');
        return found;
      };
      const { dataset } = groupNamed(widget.getAttribute('group') ?? '').snapshot;
      const names = new Set([
        ...dataset.clusters.flatMap(({ name, shortName, locations, knowledgePartners }) => [
          name,
          shortName,
          ...locations.map(({ town }) => town),
          ...knowledgePartners.map((partner) => partner.name),
        ]),
        ...dataset.organisations.map(({ name }) => name),
        ...wordsToTry(entriesOf(dataset), 'en', 6),
        ...dataset.activities.flatMap((one) => [one.venue, one.town, one.title]),
      ]);
      const english = new Set(words(plain));
      // What stands there as it does in English was not in the terms.
      const left = words(widget).filter(
        (text) =>
          !isPseudo(text) &&
          !/^[\w.-]+\.[a-z]{2,}(?: \(\d+\))?$/.test(text) &&
          english.has(text) &&
          ![...names].some((name) => name && text.includes(name)),
      );
      expect(left.filter((text) => /[a-zæøå]{3}/i.test(text))).to.deep.equal([]);
      expect(words(widget).filter(isPseudo).length).to.be.greaterThan(5);
    });
  }
});
