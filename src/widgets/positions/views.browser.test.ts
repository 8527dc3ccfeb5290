import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  all,
  fits,
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
import { groupNamed } from '../../store/groups.ts';
import { type KlyngePositions, positions, names } from '../../../tests/support/positions.ts';

describe('<klynge-positions view="table">', () => {
  it('is a native table: a caption, a header for each column and row, and it is accessible', async () => {
    const widget = await positions('v-table', { view: 'table', 'group-by': 'none' });
    expect(textOf(one(widget, 'caption'))).to.equal('Danmarks styrkepositioner');
    expect(all(widget, 'thead th').map(textOf)).to.deep.equal([
      'Nr.',
      'Styrkeposition',
      'Klynge',
      'Hovedsæde',
      'Status',
      'Oplysninger',
    ]);
    expect(all(widget, 'tbody th[scope=row]').map(textOf)[0]).to.equal('Åben teknologi');
    named(widget, 'button', 'Åben teknologi').click();
    await until(widget, () => all(widget, '.detail .facts').length === 1);
    await expect(widget).to.be.accessible();
  });

  it('is sorted by its headers, the Danish way, and turned by the second press', async () => {
    const widget = await positions('v-sort', { view: 'table', 'group-by': 'none' });
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
      'group-by': 'none',
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

  it('says all of a row within its own width, however far the table is scrolled', async () => {
    const widget = await positions('v-table-detail', { view: 'table', 'group-by': 'none' });
    widget.style.width = '280px';
    named(widget, 'button', 'Åben teknologi').click();
    await until(widget, () => all(widget, '.detail .facts').length === 1);
    const table = one(widget, '.scroll');
    expect(table.scrollWidth).to.be.greaterThan(table.clientWidth + 100);
    for (const scrolled of [0, table.scrollWidth]) {
      table.scrollLeft = scrolled;
      const facts = one(widget, '.detail .facts').getBoundingClientRect();
      const { left, right } = table.getBoundingClientRect();
      expect(facts.left).to.be.at.least(left - 1);
      expect(facts.right).to.be.at.most(right + 1);
    }
  });
});

describe('<klynge-positions> narrowed down by the page', () => {
  it('begins with as many rows as the page asks for; the button shows all, and reading goes on at the first new one', async () => {
    const widget = await positions('v-limit', { limit: '2', 'group-by': 'none' });
    expect(names(widget)).to.have.length(2);
    named(widget, 'button', 'Vis alle 4').click();
    await until(widget, () => all(widget, '.row').length === 4);
    await until(widget, () => inside(widget).activeElement !== null);
    expect(textOf(inside(widget).activeElement)).to.equal('Vis mere om Skibsfart');
  });

  it('shows the named clusters, by id or short name, and warns of one that there is not', async () => {
    const said = await warningsDuring(async () => {
      const widget = await positions('v-cluster', {
        cluster: 'GAMMA, alfa, omega',
        'group-by': 'none',
      });
      expect(names(widget)).to.deep.equal(['Åben teknologi', 'Skibsfart']);
    });
    expect(said[0]).to.contain('<klynge-positions cluster="omega">: unknown value.');
  });

  it('shows those with an office in the municipality', async () => {
    expect(
      names(await positions('v-town', { municipality: '0851', 'group-by': 'none' })),
    ).to.deep.equal(['Åben teknologi']);
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
    expect(textOf(one(widget, '.row .side'))).to.contain('Ikke national');
  });

  it('says in short only what is needed where it is compact', async () => {
    const widget = await positions('v-compact', { view: 'compact', 'group-by': 'none' });
    expect(one(widget, '.description').getClientRects()).to.have.length(0);
    expect(one(widget, '.organisation').getClientRects().length).to.be.greaterThan(0);
    widget.style.width = '280px';
    fits(widget);
    await expect(widget).to.be.accessible();
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
    const told = heard<{ query: string; found: number }>('klynge-search');
    one(widget, 'input').focus();
    await sendKeys({ type: 'havvindmøller' });
    await until(widget, () => all(widget, '.why').length > 0);
    expect(names(widget)[0]).to.equal('Energiteknologi');
    expect(textOf(one(widget, '.why'))).to.equal('Passer, fordi havvind er et af klyngens fagord.');
    const { query, found } = (await told).detail;
    expect([query, found]).to.deep.equal(['havvindmøller', all(widget, '.row').length]);
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
    expect(textOf(one(widget, '.empty'))).to.contain('Ingen klynge har ”oksekød”');
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
    expect(one<HTMLInputElement>(widget, 'input').value).to.equal('vand');
    expect(inside(widget).activeElement).to.equal(one(widget, 'input'));
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
    const drawn = (): number => all(widget, '.row:has(mark)').length;
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
    expect(textOf(one(widget, '.status'))).to.equal('90 af 90 styrkepositioner passer til ”vind”');
    await until(widget, () => drawn() === 20);
    await look('vind 89');
    expect(names(widget)).to.deep.equal(['Vind 89']);
    expect(all(widget, '.more')).to.have.length(0);
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
    expect(textOf(inside(widget).activeElement)).to.equal('Vis mere om Vind 20');
    await look('vin');
    await until(widget, () => drawn() === 20 && all(widget, '.row').length === 20);
    expect(named(widget, 'button', 'Vis alle 90')).to.not.equal(null);
    await look('');
    await until(widget, () => all(widget, '.row').length === 90);
  });
});
