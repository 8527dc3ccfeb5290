import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table as text', () => {
  it('has semicolons, CRLF and a byte order mark, so that a Danish spreadsheet opens it', () => {
    expect(
      toCsv([
        ['nr', 'by'],
        [1, 'Århus'],
        [null, null],
      ]),
    ).toBe('\uFEFFnr;by\r\n1;Århus\r\n;\r\n');
  });

  it('quotes what would break a line', () => {
    expect(toCsv([['a;b', 'say "hi"', 'two\nlines']])).toBe(
      '\uFEFF"a;b";"say ""hi""";"two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+45 12', '-2', '@cmd'])('lets no spreadsheet take %j for a formula', (text) => {
    expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
  });

  it('leaves negative numbers what they are', () => {
    expect(toCsv([[-2.5]])).toBe('\uFEFF-2.5\r\n');
  });
  it.each([
    ['＝1+1', "'＝1+1"],
    ['\u00a0=1+1', "\u00a0'=1+1"],
    [' \u200b+1', " \u200b'+1"],
    ['Kursus,=1+1', `"Kursus,'=1+1"`],
    ['Kursus;=1+1', `"Kursus;'=1+1"`],
    ['Kursus,"=1+1"', `"Kursus,""'=1+1"""`],
    ['Kursus\t=1+1', `"Kursus\t'=1+1"`],
    ['\tx', `"'\tx"`],
    ['\t=1+1', `"'\t'=1+1"`],
    ['Kursus\r=1+1', `"Kursus\r'=1+1"`],
    ['Kursus, @a', `"Kursus, '@a"`],
    ['"=1+1"', `"""'=1+1"""`],
  ])('lets no cell become a formula where another separator is read: %j', (text, cell) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${cell}\r\n`);
  });

  it('leaves words with hyphens and sums as they are', () => {
    expect(toCsv([['e-mail, 1+1 = 2']])).toBe('\uFEFF"e-mail, 1+1 = 2"\r\n');
  });
});
