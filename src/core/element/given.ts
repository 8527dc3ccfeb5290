import type { PropertyDeclaration } from 'lit';
import { warnOnce } from '../../registry/warn-once.ts';

interface Kind {
  readonly expected: string;
  /** The value as the widget reads it; `undefined`: it is none of the kind. */
  readonly read: (value: unknown) => unknown;
}

/** A number is as good as its digits, as in `limit={5}`; none of the properties means anything by 0. */
const TEXT: Kind = {
  expected: 'a text',
  read: (value) => {
    if (typeof value === 'string') return value;
    return typeof value === 'number' && value > 0 ? String(value) : undefined;
  },
};
/** By the property's declared `type`; one that says none is a text. */
const KINDS: ReadonlyMap<unknown, Kind> = new Map<unknown, Kind>([
  [
    Boolean,
    {
      expected: 'true or false',
      read: (value) => (typeof value === 'boolean' ? value : undefined),
    },
  ],
  // What stands there is kept as a text: whoever reads it tells of it as it was written.
  [Number, { ...TEXT, expected: 'a number' }],
  [Array, { expected: 'a list', read: (value) => (isList(value) ? value : undefined) }],
  [
    Object,
    {
      expected: 'a list or an object',
      read: (value) => (typeof value === 'object' ? value : undefined),
    },
  ],
]);

/** A proxy that has been revoked throws even here. */
function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

function kindOf(value: unknown): string {
  if (isList(value)) return 'a list';
  if (value === 0 || Number.isNaN(value)) return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/**
 * The property, where nothing, an empty text and what it cannot be count as not given: it is then
 * what the constructor made it first. Frameworks set a property to `undefined` that a component no
 * longer has, and Lit sets it to `null` where its attribute goes.
 */
export function orNotGiven(
  name: PropertyKey,
  { type }: PropertyDeclaration,
  descriptor: PropertyDescriptor,
): PropertyDescriptor {
  const { expected, read } = KINDS.get(type) ?? TEXT;
  let standard: { readonly value: unknown } | undefined;
  return {
    ...descriptor,
    set(this: Element, value: unknown) {
      standard ??= { value };
      const nothing = value === null || value === undefined || value === '';
      const found = nothing ? undefined : read(value);
      if (!nothing && found === undefined)
        warnOnce(
          `<${this.localName}>.${String(name)}: found ${kindOf(value)}. ` +
            `Expected ${expected}. It counts as not given.`,
        );
      descriptor.set?.call(this, found === undefined ? standard.value : found);
    },
  };
}
