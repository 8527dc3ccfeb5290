import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  heard,
  inside,
  named,
  one,
  settled,
  textOf,
  until,
  warningsDuring,
} from '../../../tests/support/browser.ts';
import { aCluster, aPosition } from '../../../tests/support/fixtures.ts';
import { mapData } from '../../../tests/support/map-data.ts';
import { clock } from '../../core/element/clock.ts';
import { groupNamed } from '../../store/groups.ts';
import { type KlyngePositions, positions, names } from '../../../tests/support/positions.ts';

describe('<klynge-positions view="table">', () => {
  it('is a native table: a caption, a header for each column and row, and it is accessible', async () => {
    const widget = await positions('v-table', { view: 'table' });
    expect(textOf(one(widget, 'caption'))).to.equal('Find jeres klynge');
    expect(all(widget, 'thead th').map(textOf)).to.deep.equal([
      'Nr.',
      'Styrkeposition',
      'Klynge',
      'Hovedsæde',
    ]);
    expect(all(widget, 'tbody th[scope=row]').map(textOf)[0]).to.equal('Åben teknologi');
    await expect(widget).to.be.accessible();
  });

  it('opens the card in its place, and leads back to the row', async () => {
    const widget = await positions('v-table-card', { view: 'table' });
    named(widget, 'tbody button', 'Skibsfart').click();
    await until(widget, () => all(widget, '.card').length === 1);
    expect(all(widget, 'table')).to.have.length(0);
    named(widget, 'button', 'Alle 4 fag').click();
    await settled(widget);
    expect(textOf(inside(widget).activeElement)).to.equal('Skibsfart');
  });

  it('is sorted by its headers, the Danish way, and turned by the second press', async () => {
    const widget = await positions('v-sort', { view: 'table' });
    const header = named(widget, 'thead button', 'Styrkeposition');
    header.click();
    await settled(widget);
    const rows = (): string[] => all(widget, 'tbody th').map(textOf);
    expect(rows()).to.deep.equal(['Område 4', 'Skibsfart', 'Ærlig handel', 'Åben teknologi']);
    expect(header.closest('th')?.ariaSort).to.equal('ascending');
    header.click();
    await settled(widget);
    expect(rows()[0]).to.equal('Åben teknologi');
    expect(header.closest('th')?.ariaSort).to.equal('descending');
  });

  it('has a column for the nearest office where distances are asked for', async () => {
    const widget = await positions('v-near', {
      view: 'table',
      sort: 'distance',
      municipality: 'Odense',
    });
    expect(
      all(widget, 'tbody tr').map((row) => [
        textOf(row.querySelector('th')),
        textOf(row.children[4]),
      ]),
    ).to.deep.equal([
      ['Område 4', 'Odense, hovedsæde, i kommunen'],
      ['Åben teknologi', 'Aarhus, hovedsæde, ca. 90 km'],
      ['Ærlig handel', 'ikke oplyst'],
      ['Skibsfart', 'ikke oplyst'],
    ]);
    named(widget, 'thead button', 'Nr.').click();
    await settled(widget);
    expect(all(widget, 'tbody th').map(textOf)).to.deep.equal([
      'Åben teknologi',
      'Ærlig handel',
      'Skibsfart',
      'Område 4',
    ]);
  });

  for (const width of [280, 480, 760]) {
    it(`scrolls by itself where ${width} px are too narrow for it`, async () => {
      const widget = await positions(`v-table-${width}`, { view: 'table' });
      widget.style.width = `${width}px`;
      await settled(widget);
      const { right } = widget.getBoundingClientRect();
      expect(one(widget, '.scroll').getBoundingClientRect().right).to.be.at.most(right + 1);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    });
  }
});

describe('every field', () => {
  it('stands in two columns, the first half down the first, where there is room', async () => {
    const widget = await positions('v-columns', {}, false);
    widget.style.width = '640px';
    const columns = (): number[] => [
      ...new Set(all(widget, '.cell').map((one) => Math.round(one.getBoundingClientRect().left))),
    ];
    expect(columns()).to.have.length(2);
    const left = all(widget, '.cell').map((one) => one.getBoundingClientRect().left);
    expect(left.indexOf(Math.max(...left))).to.equal(7);
    widget.style.width = '400px';
    expect(columns()).to.have.length(1);
  });

  it('tells the nearest office where distances are asked for', async () => {
    const widget = await positions('v-near-grid', { sort: 'distance', municipality: 'Odense' });
    expect(textOf(one(widget, '.cell'))).to.contain('Nærmest: Odense, hovedsæde, i kommunen');
  });
});

describe('words to try', () => {
  it('fill the field and find, the focus stays, and they stay for the next', async () => {
    const widget = await positions('v-words', {}, false);
    const word = named(widget, '.word', 'robotter');
    word.focus();
    word.click();
    await until(widget, () => all(widget, '.hit').length > 0);
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('robotter');
    expect(inside(widget).activeElement).to.equal(named(widget, '.word', 'robotter'));
    expect(textOf(one(widget, '[role=status]'))).to.equal(textOf(one(widget, '.results-title')));
    expect(groupNamed('v-words').snapshot.filter.query).to.equal('robotter');
  });

  it('go when something else is typed', async () => {
    const widget = await positions('v-words-gone', {}, false);
    expect(all(widget, '.word')).to.have.length(6);
    one(widget, 'input').focus();
    await sendKeys({ type: 'vind' });
    await settled(widget);
    expect(all(widget, '.ask .word')).to.have.length(0);
  });
});

describe('<klynge-positions> narrowed down by the page', () => {
  it('begins with as many fields as the page asks for; the button shows all, and reading goes on at the first new one', async () => {
    const widget = await positions('v-limit', { limit: '2' });
    expect(names(widget)).to.have.length(2);
    named(widget, 'button', 'Vis alle 4').click();
    await until(widget, () => all(widget, '.row').length === 4);
    await until(widget, () => inside(widget).activeElement !== null);
    expect(textOf(inside(widget).activeElement)).to.contain('Skibsfart');
  });

  it('shows the named clusters, by id or short name, and warns of one that there is not', async () => {
    const said = await warningsDuring(async () => {
      const widget = await positions('v-cluster', { cluster: 'GAMMA, alfa, omega' });
      expect(names(widget)).to.deep.equal(['Åben teknologi', 'Skibsfart']);
    });
    expect(said[0]).to.contain('<klynge-positions cluster="omega">: unknown value.');
  });

  it('shows those with an office in the municipality', async () => {
    expect(names(await positions('v-town', { municipality: '0851' }))).to.deep.equal([
      'Åben teknologi',
    ]);
  });

  it('shows those of one status', async () => {
    expect(names(await positions('v-status', { status: 'emerging' }))).to.deep.equal([
      'Ærlig handel',
    ]);
  });

  it('warns of a number of rows that is none, and shows all', async () => {
    const said = await warningsDuring(async () => {
      expect(names(await positions('v-bad-limit', { limit: 'some' }))).to.have.length(4);
    });
    expect(said).to.deep.equal([
      '<klynge-positions limit="some">: not a whole number from 1 on. All are shown.',
    ]);
  });

  it('names the positions without a cluster, unless the page hides them', async () => {
    const dataset = mapData();
    const clusters = dataset.clusters.filter(({ id }) => id !== 'beta');
    for (const hide of [false, true]) {
      const group = `v-empty-${hide}`;
      groupNamed(group).useDataset({ ...dataset, clusters });
      const widget = await positions(group, hide ? { 'hide-empty': '' } : {}, false);
      expect(all(widget, '.without').map(textOf)).to.deep.equal(
        hide ? [] : ['Uden klynge: Ærlig handel'],
      );
    }
  });

  it('labels a partner’s cluster that the state does not finance', async () => {
    const dataset = mapData();
    groupNamed('v-partner').useDataset({
      ...dataset,
      clusters: dataset.clusters.map((one) => ({ ...one, programmes: [] })),
    });
    const widget = await positions('v-partner', {}, false);
    expect(textOf(one(widget, '.row'))).to.contain('Ikke national');
  });

  it('says so where there is no cluster at all', async () => {
    groupNamed('v-nobody-at-all').useDataset({ ...mapData(), clusters: [] });
    const widget = await positions('v-nobody-at-all', {}, false);
    expect(textOf(one(widget, '.empty'))).to.equal('Ingen klynger i oplysningerne.');
    expect(all(widget, '.word')).to.have.length(0);
  });
});

describe('<klynge-positions intro programme>', () => {
  it('tells what a cluster is, who pays and what the programme paid, with its sources', async () => {
    const widget = await positions('v-intro', { intro: '', programme: 'newest' }, false);
    await until(widget, () => all(widget, '.programme').length === 1);
    expect(textOf(one(widget, '.intro')))
      .to.contain('ikke en beskyttet titel')
      .and.to.contain('vidensbaserede klyngeaktiviteter');
    expect(textOf(one(widget, '.programme'))).to.contain('640 mio. kr. afsat i alt');
    expect(all(widget, '.programme a').length).to.be.greaterThan(2);
    await expect(widget).to.be.accessible();
  });

  it('says of a programme that is known in part which clusters’ part is not known', async () => {
    const widget = await positions('v-2025', { programme: '2025-2028' }, false);
    await until(widget, () => all(widget, '.programme').length === 1);
    expect(textOf(one(widget, '.programme'))).to.contain(
      'Listen over klynger er kun kendt i dele.',
    );
    expect(textOf(one(widget, '.row'))).to.contain('Program 2025–2028: ikke oplyst');
  });

  it('warns of a programme that there is not', async () => {
    const said = await warningsDuring(() => positions('v-1999', { programme: '1999' }, false), 1);
    expect(said[0]).to.contain('<klynge-positions programme="1999">: unknown value. Allowed: ');
  });
});

describe('the search of <klynge-positions>', () => {
  it('finds by what a cluster is about, says which word it met, and tells the page once the visitor pauses', async () => {
    const widget = await positions('v-find', {}, false);
    const told: (readonly [query: string, found: number])[] = [];
    widget.addEventListener('klynge-search', (event) => {
      const { query, found } = (event as CustomEvent<{ query: string; found: number }>).detail;
      told.push([query, found]);
    });
    one(widget, 'input').focus();
    await sendKeys({ type: 'havvindmøller' });
    await until(widget, () => all(widget, '.why').length > 0);
    expect(names(widget)[0]).to.equal('Energiteknologi');
    expect(textOf(one(widget, '.why'))).to.equal('Passer, fordi havvind er et af klyngens fagord.');
    // A slow machine may pause between two letters.
    await until(widget, () => told.at(-1)?.[0] === 'havvindmøller');
    expect(told.at(-1)?.[1]).to.equal(all(widget, '.row').length);
  });
});

describe('the query of a group', () => {
  /** Time passes when the test says so. */
  const withTime = async (act: (pass: (wait: number) => void) => Promise<void>): Promise<void> => {
    const { after } = clock;
    const waiting = new Map<() => void, number>();
    clock.after = (wait, then) => {
      waiting.set(then, wait);
      return () => void waiting.delete(then);
    };
    try {
      await act((wait) => {
        for (const [then, due] of [...waiting]) if (due <= wait && waiting.delete(then)) then();
      });
    } finally {
      clock.after = after;
    }
  };
  const fieldOf = (widget: Element): HTMLInputElement => one<HTMLInputElement>(widget, 'input');

  it('is what the visitor typed, once typing rests; every list of the group has it in its field', async () => {
    const widget = await positions('q-two', {}, false);
    const other = await positions('q-two', {}, false);
    await withTime(async (pass) => {
      fieldOf(widget).focus();
      await sendKeys({ type: 'vindmøller ' });
      await settled(widget);
      expect(groupNamed('q-two').snapshot.filter.query).to.equal(null);
      const told = heard<{ query: string | null }>('klynge-filter');
      pass(150);
      expect((await told).detail.query).to.equal('vindmøller');
      await until(other, () => names(other)[0] === 'Energiteknologi');
      expect(fieldOf(other).value).to.equal('vindmøller');
      expect(fieldOf(widget).value).to.equal('vindmøller ');
      await until(widget, () => all(widget, '.hit').length > 0);
      expect(textOf(one(widget, '[role=status]'))).to.equal('');
      pass(600);
      await settled(widget);
      const said = textOf(one(widget, '[role=status]'));
      expect(said).to.equal(textOf(one(widget, '.results-title')));
      expect(textOf(one(other, '[role=status]'))).to.equal('');
      groupNamed('q-two').setFilter({ query: null });
      await Promise.all([settled(widget), settled(other)]);
      expect([fieldOf(widget).value, fieldOf(other).value]).to.deep.equal(['', '']);
      await until(widget, () => all(widget, '.row').length === 14);
    });
  });

  it('comes from the page, and what the visitor had begun to type is given up when another widget clears it', async () => {
    const widget = await positions('q-page', { search: 'robotter' }, false);
    expect(groupNamed('q-page').snapshot.filter.query).to.equal('robotter');
    expect(fieldOf(widget).value).to.equal('robotter');
    expect(names(widget)[0]).to.equal('Robot-, automations- og droneteknologi');
    await withTime(async (pass) => {
      fieldOf(widget).focus();
      await sendKeys({ type: 'x' });
      groupNamed('q-page').setFilter({ query: null });
      await settled(widget);
      pass(600);
      expect(groupNamed('q-page').snapshot.filter.query).to.equal(null);
      expect(fieldOf(widget).value).to.equal('');
    });
  });
});

describe('what the search says', () => {
  const looking = async (
    group: string,
    query: string,
    attributes: Record<string, string> = {},
  ): Promise<KlyngePositions> => {
    const widget = await positions(group, attributes, false);
    const field = one<HTMLInputElement>(widget, 'input');
    field.focus();
    field.value = query;
    field.dispatchEvent(new Event('input'));
    await until(widget, () => all(widget, '.why, .empty').length > 0);
    return widget;
  };

  for (const [query, said] of [
    ['maskine', 'Passer, fordi maskine er et af klyngens fagord.'],
    ['rovot', 'Ligner robot.'],
    ['Struer', 'Har kontor i Struer.'],
    ['433200', 'Branchekode 433200 hører til klyngens fag.'],
  ] as const)
    it(`why it was found: ${query}`, async () => {
      const widget = await looking(`v-why-${query}`, query);
      expect(textOf(one(widget, '.why'))).to.equal(said);
    });

  it('folds what is only a guess, and shows it when it is asked for', async () => {
    const widget = await looking('v-perhaps', 'oksekød');
    expect(textOf(one(widget, '.results-title'))).to.contain('Ingen klynge har ”oksekød”');
    const summary = one<HTMLElement>(widget, '.perhaps > summary');
    expect(textOf(summary)).to.equal('Måske også (1)');
    expect(all(widget, '.row')).to.have.length(0);
    summary.click();
    await until(widget, () => all(widget, '.row').length === 1);
    expect(names(widget)).to.deep.equal(['Fødevarer og bioressourcer']);
  });

  it('leads on from nothing: words that find, and somebody to ask', async () => {
    const widget = await looking('v-lead', 'qqqq', {
      'help-href': 'https://example.org/hjaelp',
      'help-label': 'Kontakt erhvervsservice',
    });
    const link = one<HTMLAnchorElement>(widget, '.help a');
    expect([textOf(link), link.href]).to.deep.equal([
      'Kontakt erhvervsservice',
      'https://example.org/hjaelp',
    ]);
    expect(all(widget, '.word')).to.have.length(5);
    one<HTMLElement>(widget, '.word').click();
    await until(widget, () => all(widget, '.why').length > 0);
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('rense spildevand');
    // What was pressed is gone: reading goes on at the answer.
    await until(widget, () => inside(widget).activeElement !== null);
    expect(inside(widget).activeElement).to.equal(one(widget, '.results-title'));
  });

  it('says of a field without a cluster that it has none, and leads to fields that have one', async () => {
    const widget = await looking('v-closed', 'skibe');
    expect(textOf(one(widget, '.results-title'))).to.equal('”skibe” hører til et fag uden klynge');
    expect(textOf(one(widget, '.hit'))).to.contain('Klyngen MARLOG ophørte april 2022.');
    expect(textOf(one(widget, '.why'))).to.equal('Passer, fordi skib er et af fagets ord.');
    named(widget, '.hit .word', 'vindmøller').click();
    await until(widget, () => names(widget)[0] === 'Energiteknologi');
    expect(all(widget, '.actions a').length).to.be.greaterThan(0);
  });

  it('opens the card of what was found, and leads back to it', async () => {
    const widget = await looking('v-found-card', 'robotter');
    one<HTMLElement>(widget, '.hit .open').click();
    await until(widget, () => all(widget, '.card').length > 0);
    named(widget, 'button', 'Tilbage til resultatet').click();
    await settled(widget);
    expect(inside(widget).activeElement).to.equal(one(widget, '.hit .open'));
  });

  it('names nobody where the page names none', async () => {
    const widget = await looking('v-nobody', 'qqqq');
    expect(all(widget, '.help')).to.have.length(0);
  });
});

describe('the search among many', () => {
  /** The list of 90 with one word for all of them, its search ready. */
  const among = async (
    group: string,
  ): Promise<{
    widget: KlyngePositions;
    look: (query: string) => Promise<void>;
    drawn: () => number;
  }> => {
    const many = Array.from({ length: 90 }, (_, i) => i);
    groupNamed(group).useDataset({
      ...mapData(),
      strengthPositions: many.map((i) =>
        aPosition({ id: `p${i}`, order: i + 1, name: { da: `Vind ${i}`, en: `Wind ${i}` } }),
      ),
      clusters: many.map((i) => aCluster({ id: `c${i}`, position: `p${i}` })),
    });
    const widget = await positions(group, {}, false);
    await until(widget, () => all(widget, '.tools button').length > 0);
    const field = one<HTMLInputElement>(widget, 'input');
    const look = async (query: string): Promise<void> => {
      field.value = query;
      field.dispatchEvent(new Event('input'));
      await settled(widget);
    };
    const drawn = (): number => all(widget, '.hit:has(mark)').length;
    // What ranks and marks is loaded with the first word.
    await look('vind 1');
    await until(widget, () => drawn() > 0);
    await look('');
    await until(widget, () => all(widget, '.row').length === 90);
    return { widget, look, drawn };
  };

  it('draws the best with the key, and more of them in the frames after it; the count is right at once', async () => {
    const { widget, look, drawn } = await among('v-many');
    await look('vind');
    expect(drawn()).to.be.within(1, 19);
    expect(textOf(one(widget, '.results-title'))).to.equal(
      '90 klynger passer til ”vind”, bedste først',
    );
    await until(widget, () => drawn() === 20);
    await look('vind 89');
    expect(names(widget)).to.deep.equal(['Vind 89']);
    expect(all(widget, '.all')).to.have.length(0);
  });

  it('shows twenty and a button for all of them, from which reading goes on; the next word begins with twenty again', async () => {
    const { widget, look, drawn } = await among('v-all-found');
    await look('vind');
    await until(widget, () => drawn() === 20);
    named(widget, 'button', 'Vis alle 90').click();
    await until(
      widget,
      () => drawn() === 90 && inside(widget).activeElement !== one(widget, 'input'),
    );
    expect(textOf(inside(widget).activeElement)).to.equal('21 Vind 20');
    await look('vin');
    await until(widget, () => drawn() === 20 && all(widget, '.row').length === 20);
    expect(named(widget, 'button', 'Vis alle 90')).to.not.equal(null);
    await look('');
    await until(widget, () => all(widget, '.row').length === 90);
  });
});
