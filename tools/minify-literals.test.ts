import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minifyCss, minifyHtml } from './minify-literals.ts';

describe('making templates small', () => {
  it('never loses a hole', () => {
    const piece = fc.string({
      unit: fc.constantFrom(
        '/*',
        '*/',
        '"',
        "'",
        ' ',
        '\n',
        '{',
        '}',
        ':',
        ';',
        ',',
        '>',
        'a',
        '-',
        '<!--',
        '-->',
        '<p>',
        '</p>',
        '<pre>',
        '</pre>',
      ),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (strings) => {
        expect(minifyCss(strings)).toHaveLength(strings.length);
        expect(minifyHtml(strings)).toHaveLength(strings.length);
      }),
    );
  });

  it('drops what a browser ignores in CSS, and keeps what counts', () => {
    expect(
      minifyCss([
        '\n  .a { width: calc(1px + 2px); content: "a  ;  b > c"; } /* x */\n  ',
        ' .b:hover > c { d: e }',
      ]),
    ).toEqual(['.a{width:calc(1px + 2px);content:"a  ;  b > c"}', ' .b:hover>c{d:e}']);
  });

  it('keeps the spaces between words and elements in HTML', () => {
    expect(minifyHtml(['\n  <p>a <b>b</b>\n  c</p> <pre>  x\n </pre>\n'])).toEqual([
      '<p>a <b>b</b> c</p> <pre>  x\n </pre>',
    ]);
    expect(minifyHtml([' <i>', '</i> '])).toEqual([' <i>', '</i> ']);
  });
});
