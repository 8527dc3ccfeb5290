import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment } from './deep-link.ts';

describe('the choice in a page’s address', () => {
  it('comes back as it was written, for each group by itself', () => {
    const word = fc.stringMatching(/^[a-zæøå0-9 &=#-]{1,12}$/);
    fc.assert(
      fc.property(word, word, fc.option(word), fc.option(word), (one, other, selected, region) => {
        fc.pre(one !== other && (selected !== null || region !== null));
        const first = writeFragment('', one, { selected, region });
        const both = writeFragment(first ?? '', other, { selected: 'x', region: null });
        expect(readFragment(both ?? '', one)).toEqual({ selected, region });
        expect(readFragment(both ?? '', other)).toEqual({ selected: 'x', region: null });
      }),
    );
  });

  it('is short for the page’s own group', () => {
    expect(writeFragment('', '', { selected: 'made', region: '1082' })).toBe(
      '#klynge=made&klynge-region=1082',
    );
    expect(writeFragment('', 'kort', { selected: 'made', region: null })).toBe('#klynge.kort=made');
  });

  it('goes away when nothing is chosen, and leaves what other groups have', () => {
    expect(writeFragment('#klynge=made&klynge.b=clean', '', { selected: null, region: null })).toBe(
      '#klynge.b=clean',
    );
    expect(writeFragment('#klynge=made', '', { selected: null, region: null })).toBe('');
  });

  it('leaves a fragment alone that is the page’s own', () => {
    expect(writeFragment('#kontakt', '', { selected: 'made', region: null })).toBeNull();
    expect(readFragment('#kontakt', '')).toBeNull();
    expect(readFragment('', '')).toBeNull();
  });

  it('is none where the fragment is longer than any choice', () => {
    const long = `#klynge=${'x'.repeat(3000)}`;
    expect(readFragment(long, '')).toBeNull();
    expect(writeFragment(long, '', { selected: 'made', region: null })).toBeNull();
  });
});
