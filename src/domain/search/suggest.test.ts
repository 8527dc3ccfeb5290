import { describe, expect, it } from 'vitest';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { suggest } from './suggest.ts';

describe('what somebody may have meant', () => {
  it.each([
    ['Århus', 'Aarhus'],
    ['Viborgh', 'Viborg'],
    ['Kobenhavn', 'København'],
    ['sonderborg', 'Sønderborg'],
    ['Lolland-Falster', 'Lolland'],
  ])('%s is likest to %s among the municipalities', (wanted, meant) => {
    expect(suggest(wanted, municipalities.municipalities, 3).map(({ name }) => name)).toContain(
      meant,
    );
  });

  it('gives no more than are asked for', () => {
    expect(suggest('x', municipalities.municipalities, 3)).toHaveLength(3);
  });
});
