import { describe, expect, it } from 'vitest';
import { threeClusters } from '../../../tests/support/fixtures.ts';
import { clusters } from '../../data/bundled/clusters.ts';
import { municipalities } from '../../data/bundled/municipalities.ts';
import type { Dataset } from '../../data/types.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { Group } from '../../state/group.ts';
import { heightFor, toFigure } from './figure.view.ts';
import { mapTerms } from './map.terms.ts';
import { inMunicipality, type MapView, municipalityNamed, toMap } from './map.view.ts';
import { layOut } from './overlap.ts';

const bundled = { ...threeClusters(), ...clusters, ...municipalities } as Dataset;

function view({
  dataset = threeClusters(),
  region = null as string | null,
  selected = null as string | null,
  today = '2026-11-24',
  locale = 'da' as 'da' | 'en',
} = {}): MapView {
  const group = new Group(dataset);
  group.setFilter({ region });
  group.select(selected);
  return toMap(group.snapshot, { locale, terms: mapTerms[locale], places: placesTerms[locale], today });
}

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
      '14 klynger blev udpeget til 2021–2024; MARLOG ophørte i 2022. 10 har et kendt hovedsæde, 1 et ubekræftet, og for 2 er det ikke oplyst.',
    );
    expect(view().summary).toBe('3 klynger vises; GAMMA ophørte i 2022. 1 har et kendt hovedsæde, og for 1 er det ikke oplyst.');
    expect(view({ locale: 'en' }).summary).toBe(
      '3 clusters are shown; GAMMA closed in 2022. 1 have a known head office, and for 1 it is not known.',
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
    expect(municipalityNamed(bundled, wanted)?.name).toBe('Viborg');
  });

  it('names what is known to be there', () => {
    expect(inMunicipality(bundled, '0791', placesTerms.da)).toEqual([
      'Vision Denmark: aktivitetsby, Viborg (uden dato).',
      'CenSec – Center for Defence, Space & Security: hovedsæde, ubekræftet, Karup (oplyst 2017).',
    ]);
    expect(inMunicipality(bundled, '0665', placesTerms.da)).toEqual([]);
  });
});

describe('numbers that are too close', () => {
  const widths = [280, 320, 360, 400, 425, 480, 560, 620];
  it.each(widths)('never cover each other nor leave the canvas at %i px, with all bundled clusters', (width) => {
    const figure = toFigure(view({ dataset: bundled }), width);
    const disc = width < 400 ? 24 : 26;
    figure.pins.forEach((a, i) => {
      expect(a.x).toBeGreaterThanOrEqual(disc / 2);
      expect(a.x).toBeLessThanOrEqual(width - disc / 2);
      expect(a.y).toBeGreaterThanOrEqual(disc / 2);
      expect(a.y).toBeLessThanOrEqual(heightFor(width) - disc / 2);
      for (const b of figure.pins.slice(i + 1)) {
        // Hit areas of 24 px, with the wide margin where it is given.
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.roomy || b.roomy ? 36 : 26);
      }
    });
  });

  it('stand the same however the filter is set', () => {
    const at = (region: string | null): unknown => toFigure(view({ dataset: bundled, region }), 425).pins.map(({ x, y }) => [x, y]);
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
