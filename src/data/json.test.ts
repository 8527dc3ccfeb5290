import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonReader } from './json.ts';

/** Reads the text as it comes in pieces of that length. */
const read = (text: string, length = text.length): unknown => {
  const reader = new JsonReader(0);
  for (let at = 0; at < text.length; at += Math.max(1, length))
    for (const _ of reader.push(text.slice(at, at + Math.max(1, length))));
  return reader.end();
};
const either = (parse: (text: string) => unknown, text: string): unknown => {
  try {
    return parse(text);
  } catch {
    return 'no JSON';
  }
};

describe('JSON that is read item by item', () => {
  it('is the same as JSON that is read at once', () => {
    const lists = fc.dictionary(fc.string(), fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()));
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom(0, 2),
        fc.integer({ min: 1, max: 40 }),
        (value, space, length) => {
          const text = JSON.stringify(value, null, space);
          expect(JSON.stringify(read(text, length))).toBe(JSON.stringify(JSON.parse(text)));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is refused where JSON is refused, whatever was cut, doubled or put in', () => {
    const good = '{"a":[1,{"b":"x\\\\\\"]"},[2,3]],"c":[],"d":{"e":[4]},"a\\u0041":[null]}';
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.nat(6),
        fc.constantFrom('', ',', '"', '[', ']', '{', '}', ':', '1', ' '),
        (at, cut, put) => {
          const text = good.slice(0, at) + put + good.slice(at + cut);
          expect(JSON.stringify(either((bad) => read(bad, 3), text))).toBe(
            JSON.stringify(either(JSON.parse, text)),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});
