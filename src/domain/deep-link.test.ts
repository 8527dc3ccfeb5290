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
      '#klynge__made.klynge-region__1082',
    );
    expect(writeFragment('', 'kort', { selected: 'made', region: null })).toBe(
      '#klynge__kort__made',
    );
  });

  it('goes away when nothing is chosen, and leaves what other groups have', () => {
    expect(
      writeFragment('#klynge__made.klynge__b__clean', '', { selected: null, region: null }),
    ).toBe('#klynge__b__clean');
    expect(writeFragment('#klynge__made', '', { selected: null, region: null })).toBe('');
  });

  it('is a selector, whatever the group and the cluster are called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (group, one, other) => {
        const fragment = writeFragment('', group, { selected: one, region: other });
        expect(fragment).toMatch(/^#[A-Za-z][\w-]*\.[A-Za-z][\w-]*$/);
      }),
    );
  });

  it('leaves a fragment alone that is the page’s own', () => {
    expect(writeFragment('#kontakt', '', { selected: 'made', region: null })).toBeNull();
    expect(readFragment('#kontakt', '')).toBeNull();
    for (const own of [
      '#klynge',
      '#klynge-made',
      '#klynge__a__b__c',
      '#x.klynge__made',
      '#%E0%A4%A',
    ])
      expect([own, writeFragment(own, '', { selected: 'made', region: null })]).toEqual([
        own,
        null,
      ]);
    expect(readFragment('', '')).toBeNull();
  });

  it('is none where the fragment is longer than any choice', () => {
    const long = `#klynge__${'x'.repeat(3000)}`;
    expect(readFragment(long, '')).toBeNull();
    expect(writeFragment(long, '', { selected: 'made', region: null })).toBeNull();
  });
});
