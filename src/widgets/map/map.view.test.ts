import { describe, expect, it } from 'vitest';
import { aLocation, threeClusters } from '../../../tests/support/fixtures.ts';
import { municipalityNamed } from '../../domain/clusters/clusters.ts';
import { inMunicipality } from './list-panel/in-municipality.view.ts';
import type { Sort } from './map.view.ts';
import { bundled, mapContent, view } from '../../../tests/support/map-view.ts';
import { addMunicipalityShapes } from '../../domain/geo/municipality-shapes.ts';

addMunicipalityShapes();

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

  it('stand alone until a cluster is picked, whose offices are shown then', () => {
    expect(view().offices).toEqual([]);
    expect(view({ selected: 'alfa' }).offices.map(({ town, kind }) => [town, kind])).toEqual([
      ['Aalborg', 'office'],
    ]);
    expect(view({ selected: 'gamma' }).offices.map(({ town, kind }) => [town, kind])).toEqual([
      ['Esbjerg', 'closed'],
    ]);
  });
});

describe('what the search of the page found', () => {
  const found = (...ids: readonly string[]): ReturnType<typeof view> =>
    view({ dataset: bundled, query: 'robot', found: ids });
  const meant = ({ pins }: ReturnType<typeof view>): readonly number[] =>
    pins.filter(({ out }) => !out).map(({ entry }) => entry.order);

  it('is all that is meant, on the map and in the list', () => {
    const several = found('odense-robotics', 'clean');
    expect(meant(several)).toEqual([1, 8]);
    expect(several.groups[0]?.rows.map(({ entry }) => entry.order)).toEqual([1, 8]);
    expect(several.status).toBe('2 af 14 klynger vises: ”robot”');
    expect(several.offices).toEqual([]);
  });

  it('shows its offices where it is only one, without being picked', () => {
    const one = found('odense-robotics');
    expect(one.offices.map(({ town }) => town)).toContain('Aarhus');
    expect(one.selected).toBeUndefined();
    expect(one.shown?.order).toBe(8);
  });

  it('is the whole country where nothing was found, and says so', () => {
    expect(meant(found())).toHaveLength(11);
    expect(found().status).toBe('0 af 14 klynger vises: ”robot”');
    expect(found().groups[0]?.rows).toHaveLength(14);
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
    expect(
      view({ region: '1081' }).groups.map(({ title, rows }) => [
        title,
        rows.map(({ place }) => place.join(' ')),
      ]),
    ).toEqual([['Kontor, hub eller satellit i regionen', ['Aalborg kontor']]]);
    expect(view({ region: '1082' }).groups.map(({ title }) => title)).toEqual([
      'Hovedsæde i regionen',
    ]);
  });

  it('says how many are shown, of how many, and where', () => {
    expect(view().status).toBe('3 klynger vises');
    expect(view({ region: '1082' }).status).toBe('1 af 3 klynger vises: Region Midtjylland');
    expect(view({ region: '1082', locale: 'en' }).status).toBe(
      '1 of 3 clusters shown: Central Denmark Region',
    );
  });
});

describe('the summary', () => {
  it('is counted from the data, in both languages', () => {
    expect(view({ dataset: bundled }).summary).toBe(
      '14 klynger blev udpeget til 2021–2024. MARLOG ophørte i 2022. 10 har et kendt hovedsæde. 1 har et ubekræftet hovedsæde. For 2 er hovedsædet ikke oplyst. Hovedsæder: 5 i Region Midtjylland, 3 i Region Hovedstaden, 2 i Region Syddanmark og 1 i Region Nordjylland.',
    );
    expect(view().summary).toBe(
      '3 klynger vises. GAMMA ophørte i 2022. 1 har et kendt hovedsæde. For 1 er hovedsædet ikke oplyst. Hovedsæder: 1 i Region Midtjylland.',
    );
    expect(view({ locale: 'en' }).summary).toBe(
      '3 clusters are shown. GAMMA closed in 2022. 1 has a known head office. For 1 the head office is not known. Head offices: 1 in Central Denmark Region.',
    );
  });
});

describe('the summary at its edges', () => {
  const [alfa, beta, gamma] = threeClusters().clusters;
  const said = (locale: 'da' | 'en', ...clusters: readonly (typeof alfa)[]): string =>
    view({
      locale,
      dataset: { ...threeClusters(), clusters: clusters.flatMap((one) => one ?? []) },
    }).summary;

  it('is a sentence with a beginning for one cluster', () => {
    expect(said('da', alfa)).toBe(
      '1 klynge vises. 1 har et kendt hovedsæde. Hovedsæder: 1 i Region Midtjylland.',
    );
    expect(said('da', beta)).toBe('1 klynge vises. For 1 er hovedsædet ikke oplyst.');
    expect(said('en', beta)).toBe('1 cluster is shown. For 1 the head office is not known.');
  });

  it('counts nothing of clusters that have ended, and says that there are none', () => {
    expect(said('da', gamma)).toBe('1 klynge vises. GAMMA ophørte i 2022.');
    expect([said('da'), said('en')]).toEqual(['Ingen klynger vises.', 'No clusters are shown.']);
  });
});

describe('a cluster with a town but no point', () => {
  const [alfa] = threeClusters().clusters;
  const inTown = (town: string): ReturnType<typeof view> =>
    view({
      dataset: {
        ...threeClusters(),
        clusters: [
          {
            ...alfa!,
            locations: [aLocation({ id: 'x', town, lat: null, lon: null, precision: null })],
          },
        ],
      },
    });

  it('is named as one that is not on the map', () => {
    const { pins, unplaced, unlocated } = inTown('Skive');
    expect([pins.length, unplaced.length]).toEqual([0, 0]);
    expect(unlocated.map(({ cluster }) => cluster.id)).toEqual(['alfa']);
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

  it('is none where the name is longer than any, and is told at once', () => {
    const began = performance.now();
    expect(
      municipalityNamed(bundled.municipalities, `a${' '.repeat(300_000)}kommune x`),
    ).toBeUndefined();
    // With the whole name each space would begin a search to its end: minutes.
    expect(performance.now() - began).toBeLessThan(60_000);
  });

  it('names what is known to be there', () => {
    expect(inMunicipality('0791', mapContent({ dataset: bundled }))).toEqual([
      'Vision Denmark: aktivitetsby, Viborg (uden dato).',
      'CenSec – Center for Defence, Space & Security: hovedsæde, ubekræftet, Karup (oplyst 2017).',
    ]);
    expect(inMunicipality('0665', mapContent({ dataset: bundled }))).toEqual([]);
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
      view({ dataset: bundled, municipality: 'Viborg', sort }).groups[0]?.rows.map(
        ({ entry }) => entry.order,
      ) ?? [];
    expect(orders('distance').slice(0, 2)).toEqual([14, 7]);
    expect(orders('distance').slice(-2)).toEqual([4, 12]);
    const renamed = threeClusters();
    const names = ['Ålborg Klynge', 'Ærø Klynge', 'Zoo Klynge'];
    const dataset = {
      ...renamed,
      clusters: renamed.clusters.map((cluster, i) => ({ ...cluster, name: names[i] ?? '' })),
    };
    expect(
      view({ dataset, sort: 'name' }).groups[0]?.rows.map(({ entry }) => entry.cluster.name),
    ).toEqual([...names].reverse());
    expect(orders('number')).toEqual(bundled.clusters.map((_, i) => i + 1));
  });
});
