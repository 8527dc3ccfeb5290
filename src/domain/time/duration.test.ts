import { describe, expect, it } from 'vitest';
import { bytesOf, durationOf } from './duration.ts';

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

  it.each([
    ['500kB', 500_000],
    ['5MB', 5_000_000],
    ['5', null],
    ['5GB', null],
  ])('%j is so many bytes: %j', (text, expected) => {
    expect(bytesOf(text)).toBe(expected);
  });
});
