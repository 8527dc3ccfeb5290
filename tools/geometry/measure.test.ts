import { describe, expect, it } from 'vitest';
import denmark from '../../src/data/denmark.json' with { type: 'json' };
import stored from '../../src/data/municipality-shapes.json' with { type: 'json' };
import { addMunicipalityShapes } from '../../src/domain/geo/municipality-shapes.ts';
import { middleOf } from '../../src/domain/geo/shapes.ts';
import { project } from '../../src/domain/geo/projection.ts';
import clusters from '../../src/data/clusters.json' with { type: 'json' };
import municipalities from '../../src/data/municipalities.json' with { type: 'json' };
import { middlesOf } from './measure.ts';
import { longestChord } from './scan-lines.ts';

addMunicipalityShapes();

describe('the measures in the data', () => {
  it('are those of the shapes: `npm run data` writes them', () => {
    expect(stored.middles).toEqual(middlesOf(denmark.pieces.split(/[ ,]/)));
  });

  it('give the same kilometres from every municipality to every office', () => {
    const offices = clusters.clusters.flatMap(({ locations }) =>
      locations.flatMap(({ lat, lon }) => (lat && lon ? [project(lat, lon)] : [])),
    );
    expect(offices.length).toBeGreaterThan(0);
    for (const { code } of municipalities.municipalities) {
      const [stored, measured] = [middleOf(code), longestChord([code])];
      for (const { x, y } of offices) {
        const [one, other] = [stored, measured].map((from) =>
          from ? Math.round(Math.hypot(x - from.x, y - from.y) / 10) : null,
        );
        expect(one, code).toBe(other);
      }
    }
  });
});
