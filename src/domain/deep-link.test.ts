import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Choice, readFragment, writeFragment } from './deep-link.ts';

const OWN = { group: '' };
const text = fc.string({ maxLength: 20 });
const choices = fc.record<Choice>(
  {
    selected: text,
    region: text,
    query: text,
    place: text,
    activity: text,
    view: text,
    month: text,
    words: text,
  },
  { requiredKeys: [] },
);
const owners = fc.record({ group: text, number: fc.integer({ min: 1, max: 99 }) });

describe('the choice in a page’s address', () => {
  it('comes back as it was written, whatever it is and whoever’s', () => {
    fc.assert(
      fc.property(owners, choices, (owner, choice) => {
        expect(readFragment(writeFragment('', owner, choice) ?? '', owner)).toEqual(choice);
      }),
    );
  });

  it('stands beside that of other groups, and of other widgets of its group', () => {
    fc.assert(
      fc.property(owners, owners, choices, choices, (one, other, first, second) => {
        fc.pre(one.group !== other.group);
        const both = writeFragment(writeFragment('', one, first) ?? '', other, second) ?? '';
        expect([readFragment(both, one), readFragment(both, other)]).toEqual([first, second]);
      }),
    );
    const two = { group: '', number: 2 };
    const both = writeFragment('#klynge-month__2026-12', two, { month: '2027-01' });
    expect(both).toBe('#klynge-month__2026-12.klynge-month-2__2027-01');
    expect(readFragment(both ?? '', OWN)).toEqual({ month: '2026-12' });
    // What the group has, all of its widgets have.
    expect(readFragment('#klynge__made', two)).toEqual({ selected: 'made' });
  });

  it('can be read by people', () => {
    const choice = { selected: 'made', region: '1082', place: '8800', view: 'month' };
    expect(writeFragment('', OWN, { ...choice, month: '2026-12', query: 'vind' })).toBe(
      '#klynge__made.klynge-region__1082.klynge-place__8800.klynge-view__month.klynge-month__2026-12.klynge-search__vind',
    );
    expect(writeFragment('', { group: 'kort' }, { selected: 'made' })).toBe('#klynge__kort__made');
  });

  it('goes away when nothing is chosen, and leaves what it was not asked of', () => {
    const none = { selected: undefined, region: undefined };
    expect(writeFragment('#klynge__made.klynge__b__clean.klynge-view__month', OWN, none)).toBe(
      '#klynge__b__clean.klynge-view__month',
    );
    expect(writeFragment('#klynge__made', OWN, none)).toBe('');
  });

  it('says that nothing is chosen where the page began with something', () => {
    const fragment = writeFragment('', OWN, { region: '' });
    expect(fragment).toBe('#klynge-region__');
    expect(readFragment('#klynge-region__', OWN)).toEqual({ region: '' });
  });

  it('is a selector, whatever is chosen', () => {
    fc.assert(
      fc.property(owners, choices, (owner, choice) => {
        expect(writeFragment('', owner, choice)).toMatch(
          /^(?:#[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)*)?$/,
        );
      }),
    );
  });

  it('leaves a fragment alone that is the page’s own', () => {
    for (const own of [
      '#kontakt',
      '#klynge',
      '#klynge-made',
      '#klynge__a__b__c',
      '#x.klynge__made',
      '#%E0%A4%A',
    ])
      expect([own, readFragment(own, OWN), writeFragment(own, OWN, { selected: 'x' })]).toEqual([
        own,
        null,
        null,
      ]);
    expect(readFragment('', OWN)).toEqual({});
  });

  it('is none where the fragment would be longer than any choice', () => {
    const long = `#klynge__${'x'.repeat(3000)}`;
    expect(readFragment(long, OWN)).toBeNull();
    expect(writeFragment(long, OWN, { selected: 'made' })).toBeNull();
    expect(writeFragment('', OWN, { query: 'ø'.repeat(600) })).toBeNull();
  });
});
