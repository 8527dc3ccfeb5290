/** Where a path of a dataset stands in its file. */
import { type ElementNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';

export interface Spot {
  readonly line: number;
  readonly column: number;
}

export type Locate = (path: string) => Spot | null;

/** Larger files are not drawn up as a tree: their problems are told by path alone. */
const LARGEST = 30_000_000;

export function locator(text: string): Locate {
  let body: ValueNode | null = null;
  try {
    body = text.length > LARGEST ? null : parse(text).body;
  } catch {
    // The caller has said so already.
  }
  return (path) => {
    if (!body) return null;
    let node: ValueNode = body;
    let spot: Spot = node.loc.start;
    for (const [, name, index] of path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
      let next: MemberNode | ElementNode | undefined;
      if (node.type === 'Array') next = node.elements[Number(index)];
      if (node.type === 'Object')
        next = node.members.find(
          (member) =>
            (member.name.type === 'String' ? member.name.value : member.name.name) === name,
        );
      // A key that is missing: the record that lacks it.
      if (!next) break;
      spot = next.loc.start;
      node = next.value;
    }
    return { line: spot.line, column: spot.column };
  };
}

/** Keys that an object at the top of a JSON text has twice: reading it keeps the last of them. */
export function doubledKeys(text: string, name: string): (Spot & { readonly key: string })[] {
  const keyOf = ({ name: key }: MemberNode): string =>
    key.type === 'String' ? key.value : key.name;
  const { body } = parse(text);
  const members = body.type === 'Object' ? body.members : [];
  const seen = new Set<string>();
  return members
    .filter((member) => keyOf(member) === name)
    .flatMap(({ value }) => (value.type === 'Object' ? value.members : []))
    .flatMap((member) => {
      const key = keyOf(member);
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const { line, column } = member.loc.start;
      return [{ key, line, column }];
    });
}

/** Why a text is no JSON, and where. */
export function jsonProblem(
  text: string,
): (Spot & { readonly found: string; readonly message: string }) | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    try {
      parse(text);
    } catch (found) {
      const { line, column, message } = found as Partial<Spot> & { message: string };
      if (line !== undefined && column !== undefined)
        return {
          line,
          column,
          found: signAt(text, { line, column }),
          message: message.replace(/\s*\(\d+:\d+\)$/, ''),
        };
    }
    return {
      line: 1,
      column: 1,
      found: signAt(text, { line: 1, column: 1 }),
      message: String(error),
    };
  }
}

/** The sign at a place; `''`: the text ends there. */
const signAt = (text: string, { line, column }: Spot): string =>
  text.split(/\r?\n/)[line - 1]?.charAt(column - 1) ?? '';
