import { warnOnce } from '../../registry/warn-once.ts';

/** As values are compared: without case, and without spaces around. */
export const plain = (value: string): string => value.trim().toLowerCase();

/**
 * The attribute's value if it is one of those allowed, else the first of them, with one warning
 * that names tag, attribute, value and what is allowed. An attribute that is not there is no
 * mistake.
 */
export function oneOf<T extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  const said = plain(value ?? '');
  const found = allowed.find((item) => plain(item) === said);
  if (found === undefined && said) unknownValue(host, attribute, value ?? '', allowed);
  return found ?? allowed[0];
}

/** A value by its name, and how it is told of. */
export interface Allowed {
  readonly name: string;
  readonly says: string;
}

/** Of many allowed values, those are named that look most like the one that there is not. */
const MOST = 6;
/** How much of a value a warning shows. */
const SHOWN = 80;

export function unknownValue(
  host: Element,
  attribute: string,
  value: string,
  allowed: readonly (string | Allowed)[],
): void {
  const shown = value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
  const says = `<${host.localName} ${attribute}="${shown}">: unknown value.`;
  const all = allowed
    .filter(Boolean)
    .map((one) => (typeof one === 'string' ? { name: one, says: one } : one));
  if (all.length <= MOST) warnOnce(`${says} Allowed: ${all.map((one) => one.says).join(', ')}.`);
  else
    void import('../../domain/search/suggest.ts').then(
      ({ suggest }) => {
        const near = suggest(value.slice(0, SHOWN), all, 3);
        warnOnce(`${says} Did you mean ${near.map((one) => one.says).join(', ')}?`);
      },
      () => {
        warnOnce(says);
      },
    );
}
