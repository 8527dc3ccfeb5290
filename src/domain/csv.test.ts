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

  it.each(['=1+1', '+45 12', '-2', '@cmd', '\tx'])(
    'lets no spreadsheet take %j for a formula',
    (text) => {
      expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`);
    },
  );

  it('leaves negative numbers what they are', () => {
    expect(toCsv([[-2.5]])).toBe('\uFEFF-2.5\r\n');
  });
});
