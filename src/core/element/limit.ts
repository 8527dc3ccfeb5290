import { warnOnce } from '../../registry/warn-once.ts';

/** How many rows the page asked for: a whole number from 1 on, else all. */
export function limitFrom(host: Element, wanted: string): number {
  if (!wanted) return Infinity;
  const limit = Number(wanted);
  if (Number.isInteger(limit) && limit > 0) return limit;
  warnOnce(`<${host.localName} limit="${wanted}">: not a whole number from 1 on. All are shown.`);
  return Infinity;
}
