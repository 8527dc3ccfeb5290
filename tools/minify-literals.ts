import { parseAst, type Plugin } from 'vite';

/**
 * Shrinks lit's html, svg and css templates in the built code. It only drops what can never show:
 * comments, and white space that CSS ignores or that HTML folds to one space.
 */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.[cm]?[jt]s(\?|$)/, code: /\b(?:html|svg|css)`/ },
      handler(code) {
        const edits: Array<{ start: number; end: number; text: string }> = [];
        walk(parseAst(code), (node) => {
          if (node.type !== 'TaggedTemplateExpression') return;
          const tag = (node.tag as Node).name as string | undefined;
          if (tag !== 'html' && tag !== 'svg' && tag !== 'css') return;
          const quasis = (node.quasi as Node).quasis as Node[];
          const raws = quasis.map((q) => (q.value as { raw: string }).raw);
          const small = tag === 'css' ? minifyCss(raws) : minifyHtml(raws);
          quasis.forEach((q, i) => {
            // Depending on the parser, an element's range holds its own backtick or `${`; find the text itself.
            const start = code.indexOf(raws[i]!, q.start as number);
            if (small[i] !== raws[i])
              edits.push({ start, end: start + raws[i]!.length, text: small[i]! });
          });
        });
        if (!edits.length) return null;
        edits.sort((a, b) => b.start - a.start);
        for (const { start, end, text } of edits)
          code = code.slice(0, start) + text + code.slice(end);
        return { code, map: null };
      },
    },
  };
}

type Node = Record<string, unknown> & { type: string };

function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const n of node) walk(n, visit);
  else if (node && typeof node === 'object' && 'type' in node) {
    visit(node as Node);
    for (const key in node) if (key !== 'loc') walk((node as Node)[key], visit);
  }
}

const HOLE = '\u0001';
const STRING = String.raw`("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*')`;
const outsideStrings = (css: string, what: string, put: string): string =>
  css.replace(
    new RegExp(`${STRING}|${what}`, 'g'),
    (_, str: string | undefined, ...rest: unknown[]) =>
      str ?? put.replace('$1', String(rest[0] ?? '')),
  );

export function minifyCss(strings: readonly string[]): string[] {
  let css = strings.join(HOLE);
  css = outsideStrings(css, String.raw`\/\*[^\u0001]*?\*\/`, ' ');
  css = outsideStrings(css, String.raw`\s+`, ' ');
  css = outsideStrings(css, ' ?([{};,]) ?', '$1');
  css = outsideStrings(css, ' ([>~]) ', '$1');
  css = outsideStrings(css, String.raw`(?<=[{;][\w-]+): `, ':');
  css = outsideStrings(css, ';}', '}');
  return same(strings, css.trim());
}

export function minifyHtml(strings: readonly string[]): string[] {
  const html = strings
    .join(HOLE)
    .trim()
    .split(/(<(?:pre|textarea|script|style)\b[^]*?<\/(?:pre|textarea|script|style)>)/i)
    .map((part, i) =>
      i % 2 ? part : part.replace(new RegExp(`<!--[^${HOLE}]*?-->`, 'g'), '').replace(/\s+/g, ' '),
    )
    .join('');
  // A line break before the first tag or after the last is layout of the source; a space there was meant.
  const head = /^[ \t]+(?=\S)/.test(strings[0]!) ? ' ' : '';
  const tail = /\S[ \t]+$/.test(strings.at(-1)!) ? ' ' : '';
  return same(strings, head + html.trim() + tail);
}

/** A comment could hide a hole; then leave the template as it was. */
function same(strings: readonly string[], joined: string): string[] {
  const parts = joined.split(HOLE);
  return parts.length === strings.length ? parts : [...strings];
}
