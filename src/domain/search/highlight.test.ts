import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from './highlight.ts';

describe('what is marked', () => {
  it('is the found part of the original text, also where letters are folded', () => {
    expect(highlight('Miljøteknologi', 'joete')).toEqual([
      { text: 'Mil', hit: false },
      { text: 'jøte', hit: true },
      { text: 'knologi', hit: false },
    ]);
  });

  it('leaves the text as it was, whatever is searched for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, query) => {
          expect(
            highlight(text, query)
              .map((segment) => segment.text)
              .join(''),
          ).toBe(text.normalize('NFC'));
        },
      ),
    );
  });
});
