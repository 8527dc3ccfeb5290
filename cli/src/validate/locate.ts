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

/** Why a text is no JSON, and where. */
export function jsonProblem(text: string): (Spot & { readonly message: string }) | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    try {
      parse(text);
    } catch (found) {
      const { line, column, message } = found as Partial<Spot> & { message: string };
      if (line !== undefined && column !== undefined)
        return { line, column, message: message.replace(/\s*\(\d+:\d+\)$/, '') };
    }
    return { line: 1, column: 1, message: String(error) };
  }
}
