/**
 * XML by a parser that knows no document types: an entity that a document defines is not replaced,
 * so nothing can grow.
 */
import { DomHandler, type Element, isTag, type ParentNode } from 'domhandler';
import { DomUtils, Parser } from 'htmlparser2';
import { charsetIn, decode } from '../text/charset.ts';
import { Failure, type Note } from './candidate.ts';

/**
 * The root element. A document that ends before its root does is refused: half a list would look
 * like a short one.
 */
export function readXml(
  bytes: Uint8Array,
  charset: string | null,
): { root: Element; warnings: Note[] } {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const declared = charset ?? /encoding\s*=\s*["']([\w-]+)/.exec(head)?.[1] ?? charsetIn(head);
  const { text, odd } = decode(bytes, declared);
  // What is still open when the text ends, was never closed.
  const state = { open: 0, atEnd: false, implied: 0 };
  const handler = new DomHandler();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        state.open++;
        handler.onopentag(name, attributes);
      },
      onclosetag: () => {
        state.open--;
        if (state.atEnd) state.implied++;
        handler.onclosetag();
      },
      ontext: (data) => {
        handler.ontext(data);
      },
      oncdatastart: () => {
        handler.oncdatastart();
      },
      oncdataend: () => {
        handler.oncdataend();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  handler.onparserinit(parser);
  parser.write(text.replace(/^\ufeff/, ''));
  state.atEnd = true;
  parser.end();
  handler.onend();
  const root = handler.root.children.find(isTag);
  if (!root) throw new Failure('not-the-format', 'XML');
  if (state.open || state.implied) throw new Failure('truncated', `</${root.name}>`);
  return { root, warnings: odd ? [{ code: odd, at: '' }] : [] };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** The children of a name, whatever the name space. */
export const children = (parent: ParentNode, name: string): Element[] =>
  parent.children.filter((node): node is Element => isTag(node) && local(node.name) === name);

/** The text of the first child that has one of the names; `null`: none, or an empty one. */
export function textOf(parent: ParentNode, ...names: string[]): string | null {
  for (const name of names) {
    for (const child of children(parent, name)) {
      const text = DomUtils.textContent(child).trim();
      if (text) return text;
    }
  }
  return null;
}

export const contentOf = (element: Element): string | null =>
  DomUtils.textContent(element).trim() || null;

export const descendants = (parent: ParentNode, name: string): Element[] =>
  DomUtils.findAll((element) => local(element.name) === name, parent.children);
