import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { clusters } from '../../data/bundled/clusters.ts';
import { municipalities } from '../../data/bundled/municipalities.ts';
import type { Dataset } from '../../data/types.ts';
import { municipalityNamed, regionsOn } from '../../model/clusters.ts';
import { COUNTRY, type Sight, sightOf } from '../../model/geo.ts';
import { boxOf } from '../../model/areas.ts';
import { codesIn } from '../../model/shapes.ts';
import { activities } from '../../data/bundled/activities.ts';
import { extraTerms } from './extras.terms.ts';
import { distanceTerms } from '../../kit/distance.terms.ts';
import { nearestTo } from '../../kit/nearest.view.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { Group } from '../../state/group.ts';
import { heightFor, toFigure } from './figure.view.ts';
import { mapTerms } from './map.terms.ts';
import { type MapView, toMap } from './map.view.ts';
import { areaNames } from './names.view.ts';
import { inMunicipality } from './nearest.view.ts';
import { layOut } from './overlap.ts';
import type { Sort } from './rows.view.ts';
import { activityTowns, type TownMark } from './towns.view.ts';

const bundled = { ...threeClusters(), ...clusters, ...municipalities, ...activities } as Dataset;

function view({
  dataset = threeClusters(),
  region = null as string | null,
  selected = null as string | null,
  today = '2026-11-24',
  locale = 'da' as 'da' | 'en',
  sort = 'number' as Sort,
  municipality = '',
} = {}): MapView {
  const group = new Group(dataset);
  group.setFilter({ region });
  group.select(selected);
  const own = municipalityNamed(dataset.municipalities, municipality);
  return toMap(group.snapshot, {
    ...{ locale, today, sort, terms: mapTerms[locale], places: placesTerms[locale] },
    division: regionsOn(dataset, today),
    nearest: (cluster) => (own ? nearestTo(own, cluster, distanceTerms[locale], placesTerms[locale]) : null),
  });
}

const figure = (
  map: MapView,
  width: number,
  { sight = COUNTRY as Sight, towns = [] as readonly TownMark[] } = {},
): ReturnType<typeof toFigure> =>
  toFigure(map, { width, sight, towns, names: areaNames(bundled, regionsOn(bundled, '2026-11-24'), 'da', true) });

const everyTown = (region: string | null = null, selected: string | null = null): readonly TownMark[] => {
  const group = new Group(bundled);
  group.setFilter({ region });
  group.select(selected);
  return activityTowns(group.snapshot, extraTerms.da, 'da');
};

describe('the numbers on the map', () => {
  it('stand for head offices that are stated or unconfirmed; what is unknown or ended has no place there', () => {
    const { pins, unplaced, ended } = view();
    expect(pins.map(({ name }) => name)).toEqual(['1 Alfa Cluster, hovedsæde Aarhus']);
    expect(unplaced.map(({ order }) => order)).toEqual([2]);
    expect(ended.map(({ order }) => order)).toEqual([3]);
  });

  it('are quiet, but there, when the region’s filter leaves them out', () => {
    expect(view({ region: '1083' }).pins.map(({ out }) => out)).toEqual([true]);
  });

  it('show a faint mark where some cluster has an office, and the selected cluster’s own instead', () => {
    expect(view().offices.map(({ town, kind }) => [town, kind])).toEqual([['Aalborg', 'faint']]);
    expect(view({ selected: 'alfa' }).offices.map(({ town, kind }) => [town, kind])).toEqual([['Aalborg', 'office']]);
    expect(view({ selected: 'gamma' }).offices.map(({ town, kind }) => [town, kind])).toEqual([['Esbjerg', 'closed']]);
  });
});

describe('the list', () => {
  it('has every cluster, with its place or what is not known of it', () => {
    expect(view().groups[0]?.rows.map(({ entry, place }) => [entry.order, ...place])).toEqual([
      [1, 'Aarhus', 'Midtjylland'],
      [2, 'Ikke oplyst', 'hovedsæde'],
      [3, 'Ophørt', 'april 2022'],
    ]);
  });

  it('tells head offices in the region from offices there', () => {
    expect(view({ region: '1081' }).groups.map(({ title, rows }) => [title, rows.map(({ place }) => place.join(' '))])).toEqual([
      ['Kontor, hub eller satellit i regionen', ['Aalborg kontor']],
    ]);
    expect(view({ region: '1082' }).groups.map(({ title }) => title)).toEqual(['Hovedsæde i regionen']);
  });

  it('says how many are shown, of how many, and where', () => {
    expect(view().status).toBe('3 klynger vises');
    expect(view({ region: '1082' }).status).toBe('1 af 3 klynger vises: Region Midtjylland');
    expect(view({ region: '1082', locale: 'en' }).status).toBe('1 of 3 clusters shown: Central Denmark Region');
  });
});

describe('the summary', () => {
  it('is counted from the data, in both languages', () => {
    expect(view({ dataset: bundled }).summary).toBe(
      '14 klynger blev udpeget til 2021–2024; MARLOG ophørte i 2022. 10 har et kendt hovedsæde, 1 et ubekræftet, og for 2 er det ikke oplyst. Hovedsæder: 5 i Region Midtjylland, 3 i Region Hovedstaden, 2 i Region Syddanmark og 1 i Region Nordjylland.',
    );
    expect(view().summary).toBe(
      '3 klynger vises; GAMMA ophørte i 2022. 1 har et kendt hovedsæde, og for 1 er det ikke oplyst. Hovedsæder: 1 i Region Midtjylland.',
    );
    expect(view({ locale: 'en' }).summary).toBe(
      '3 clusters are shown; GAMMA closed in 2022. 1 have a known head office, and for 1 it is not known. Head offices: 1 in Central Denmark Region.',
    );
  });
});

describe('the regions of 2027', () => {
  it('are told of in those that become one, until they do', () => {
    expect(view({ dataset: bundled, region: '1085' }).merges).toBe(
      'Fra 1. januar 2027 er Region Hovedstaden og Region Sjælland én region: Region Østdanmark.',
    );
    expect(view({ dataset: bundled, region: '1082' }).merges).toBeNull();
    expect(view({ dataset: bundled, region: 'ostdanmark', today: '2027-01-01' }).merges).toBeNull();
  });
});

describe('a municipality', () => {
  it.each(['0791', '791', 'Viborg', 'viborg kommune'])('is found by "%s"', (wanted) => {
    expect(municipalityNamed(bundled.municipalities, wanted)?.name).toBe('Viborg');
  });

  it('names what is known to be there', () => {
    expect(inMunicipality(bundled, '0791', placesTerms.da)).toEqual([
      'Vision Denmark: aktivitetsby, Viborg (uden dato).',
      'CenSec – Center for Defence, Space & Security: hovedsæde, ubekræftet, Karup (oplyst 2017).',
    ]);
    expect(inMunicipality(bundled, '0665', placesTerms.da)).toEqual([]);
  });
});

describe('the nearest office', () => {
  it('stands in each row with its distance, rounded to 5 km; in the municipality itself it says so', () => {
    const rows = view({ dataset: bundled, municipality: 'Viborg' }).groups[0]?.rows ?? [];
    const of = (order: number): unknown => rows.find(({ entry }) => entry.order === order)?.place;
    expect(of(13)).toEqual(['Struer', 'hovedsæde, ca.\u00A050\u00A0km']);
    expect(of(14)).toEqual(['Karup', 'hovedsæde, ubekræftet, i kommunen']);
    expect(of(12)).toEqual(['Ikke oplyst', 'hovedsæde']);
  });

  it('sorts the list: the nearest first, what is not known last; by name with Å last', () => {
    const orders = (sort: Sort): readonly number[] =>
      view({ dataset: bundled, municipality: 'Viborg', sort }).groups[0]?.rows.map(({ entry }) => entry.order) ?? [];
    expect(orders('distance').slice(0, 2)).toEqual([14, 7]);
    expect(orders('distance').slice(-2)).toEqual([4, 12]);
    const renamed = threeClusters();
    const names = ['Ålborg Klynge', 'Ærø Klynge', 'Zoo Klynge'];
    const dataset = { ...renamed, clusters: renamed.clusters.map((cluster, i) => ({ ...cluster, name: names[i] ?? '' })) };
    expect(view({ dataset, sort: 'name' }).groups[0]?.rows.map(({ entry }) => entry.cluster.name)).toEqual([...names].reverse());
    expect(orders('number')).toEqual(bundled.clusters.map((_, i) => i + 1));
  });
});

describe('names on the land', () => {
  it('name every region on a wide map, and cover neither a number nor each other', () => {
    const { labels, pins, width, height } = figure(view({ dataset: bundled }), 640);
    expect(labels.filter(({ kind }) => kind === 'region').map(({ text }) => text)).toEqual(
      ['Nordjylland', 'Midtjylland', 'Syddanmark', 'Hovedstaden', 'Sjælland']
        .filter((name) => labels.some(({ text }) => text === name))
        .sort((a, b) => labels.findIndex(({ text }) => text === a) - labels.findIndex(({ text }) => text === b)),
    );
    expect(labels.filter(({ kind }) => kind === 'region')).toHaveLength(5);
    const boxes = labels.map(({ text, side, x, y }) => {
      const long = text.length * 7;
      const left = side === 'right' ? x : side === 'left' ? x - long : x - long / 2;
      return { text, left, right: left + long, top: y - 7, bottom: y + 7 };
    });
    boxes.forEach((a, i) => {
      expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        expect([a.text, b.text, a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom]).toEqual([
          a.text,
          b.text,
          false,
        ]);
      }
      for (const { x, y } of pins) expect(x > a.left - 13 && x < a.right + 13 && y > a.top - 12 && y < a.bottom + 12).toBe(false);
    });
  });

  it('leave regions out where it is narrow, and name municipalities only where the name fits into them', () => {
    expect(figure(view({ dataset: bundled }), 360).labels).toEqual([]);
    const named = figure(view({ dataset: bundled }), 640).labels.filter(({ kind }) => kind === 'municipality');
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(({ text }) => text)).not.toContain('Vallensbæk');
  });
});

describe('towns with activities', () => {
  it('are counted after the group’s filter and selection, and keep their place when none is left', () => {
    const counts = (towns: readonly TownMark[]): Record<string, number> =>
      Object.fromEntries(towns.map(({ town, count }) => [town, count]));
    expect(counts(everyTown())).toMatchObject({ København: 11, Odense: 6, Frederiksberg: 1, Aarhus: 2 });
    expect(counts(everyTown('1083'))).toMatchObject({ København: 0, Odense: 6 });
    expect(counts(everyTown(null, 'odense-robotics'))['Aarhus']).toBe(0);
    expect(figure(view({ dataset: bundled }), 480, { towns: everyTown('1083') }).towns.map(({ mark }) => mark.town)).toEqual([
      'Esbjerg',
      'Odense',
    ]);
  });

  it('are sorted the Danish way and say what they count', () => {
    expect(everyTown().map(({ town }) => town)).toEqual([
      'Esbjerg',
      'Frederiksberg',
      'Herning',
      'København',
      'Odense',
      'Aalborg',
      'Aarhus',
    ]);
    expect(everyTown().at(-1)?.name).toBe('Aarhus: 2 aktiviteter');
  });
});

describe('numbers that are too close', () => {
  const widths = [260, 280, 300, 320, 340, 360, 380, 400, 425, 450, 480, 520, 560, 620, 700];
  const hovedstaden = sightOf(boxOf(codesIn(['1084']).filter((code) => code !== '0400')), true);
  const cases = widths.flatMap((width) =>
    [false, true].flatMap((towns) => [COUNTRY, hovedstaden].map((sight) => ({ width, towns, sight, fit: sight !== COUNTRY }))),
  );
  it.each(cases)('have hit areas apart at $width px, with the towns of activities: $towns, fitted: $fit', ({ width, towns, sight }) => {
    const drawn = figure(view({ dataset: bundled }), width, { sight, towns: towns ? everyTown() : [] });
    const disc = width < 400 ? 24 : 26;
    const marks = [...drawn.pins, ...drawn.towns];
    expect(marks.length).toBeGreaterThan(2);
    marks.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(disc / 2);
      expect(a.x).toBeLessThanOrEqual(width - disc / 2);
      expect(a.y).toBeGreaterThanOrEqual(disc / 2);
      expect(a.y).toBeLessThanOrEqual(heightFor(width) - disc / 2);
      for (const b of marks.slice(i + 1)) {
        // Hit areas of 24 px, with the wide margin where it is given.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.roomy || b.roomy ? 36 : 26);
      }
    });
  });

  it('stand the same however the filter is set', () => {
    const at = (region: string | null): unknown =>
      figure(view({ dataset: bundled, region }), 425, { towns: everyTown(region) }).pins.map(({ x, y }) => [x, y]);
    expect(at('1082')).toEqual(at(null));
  });

  it('of one town stand side by side in their order, with a line to the place', () => {
    const { pins, anchors, leaders } = layOut(
      [
        { id: 'first', x: 200, y: 200 },
        { id: 'second', x: 200, y: 200 },
      ],
      { width: 400, height: 440, disc: 26 },
    );
    expect(pins.map(({ x, y }) => [x, y])).toEqual([
      [232, 200],
      [261, 200],
    ]);
    expect(anchors).toHaveLength(1);
    expect(leaders).toHaveLength(1);
  });

  it('of two towns move apart along the line between them', () => {
    const { pins, leaders } = layOut(
      [
        { id: 'a', x: 200, y: 200 },
        { id: 'b', x: 220, y: 200 },
      ],
      { width: 400, height: 440, disc: 26 },
    );
    expect(pins.map(({ x }) => x)).toEqual([196, 224]);
    expect(leaders).toHaveLength(2);
  });
});
