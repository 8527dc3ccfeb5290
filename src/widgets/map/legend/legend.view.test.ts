import { describe, expect, it } from 'vitest';
import { bundled, markerLayout, type Shown, view } from '../../../../tests/support/map-view.ts';
import { WIDE_COUNTRY } from '../../../domain/geo/geo.ts';
import { type LegendState, type LegendView, toLegend } from './legend.view.ts';

function legend(
  shown: Shown = {},
  { quiet = null, isFolded = false }: Partial<LegendState> = {},
  width = 640,
): LegendView {
  const map = view({ dataset: bundled, ...shown });
  const layout = markerLayout(map, width, { viewport: WIDE_COUNTRY });
  return toLegend(map, layout, 'da', { quiet, isFolded });
}

describe('the legend', () => {
  it('has one mark at rest: what a dashed ring means', () => {
    expect(legend().marks).toEqual([{ mark: 'unconfirmed', label: 'ubekræftet hovedsæde' }]);
    const stated = bundled.clusters.filter(({ id }) => id !== 'censec');
    expect(legend({ dataset: { ...bundled, clusters: stated } }).marks).toEqual([]);
  });

  it('says what can be done with names, and what numbers are where they stand alone', () => {
    expect(legend().hint).toBe('Vælg en klynge for at se dens kontorer.');
    expect(legend({}, {}, 360).hint).toBe('Tallet er klyngens nummer i listen.');
    expect(legend({}, { isFolded: true }, 360).hint).toBe('Vælg et tal, eller se listen.');
  });

  it('says what has no place on the map, and why', () => {
    expect(legend().missing).toBe(
      'Ikke på kortet: 4 MARLOG (ophørt), 9 MADE og 12 Vision Denmark (hovedsæde ikke oplyst)',
    );
    const placed = bundled.clusters.filter(({ id }) => id === 'clean');
    expect(legend({ dataset: { ...bundled, clusters: placed } }).missing).toBeNull();
    const [clean] = placed;
    const nowhere = clean!.locations.map((one) => ({ ...one, lat: null, lon: null, town: 'Ribe' }));
    expect(
      legend({ dataset: { ...bundled, clusters: [{ ...clean!, locations: nowhere }] } }).missing,
    ).toContain('1 CLEAN (hovedsæde i Ribe');
  });

  it('explains the marks of the picked cluster, and nothing else', () => {
    expect(legend({ selected: 'energy-cluster-denmark' })).toEqual({
      hint: null,
      marks: [
        { mark: 'headOffice', label: 'hovedsæde' },
        { mark: 'office', label: 'kontor' },
      ],
      quiet: null,
      missing: null,
    });
    expect(legend({ selected: 'made' }).marks.map(({ mark }) => mark)).not.toContain('headOffice');
  });

  it('says why numbers are small and hollow', () => {
    expect(legend({ region: '1081' }, { quiet: 'notHere' }).quiet).toBe(
      'Små hule tal: klynger uden sted i regionen',
    );
    expect(legend({}, { quiet: 'notFound' }).quiet).toBeNull();
  });
});
