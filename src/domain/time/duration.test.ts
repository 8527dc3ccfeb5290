import { describe, expect, it } from 'vitest';
import { durationOf } from './duration.ts';

describe('what a page writes', () => {
  it.each([
    ['500ms', 500],
    ['90s', 90_000],
    ['15m', 900_000],
    [' 2 h ', 7_200_000],
    ['1d', 86_400_000],
    ['15', null],
    ['-1m', null],
    ['1.5h', null],
    ['soon', null],
    ['', null],
  ])('%j is so many milliseconds: %j', (text, expected) => {
    expect(durationOf(text)).toBe(expected);
  });
});
