import type { Dataset, Programme } from '../../data/types.ts';
import { unknownValue, warnOnce } from '../../kit/warn.ts';

/** How many rows the page asked for: a whole number from 1 on, else all. */
export function limitFrom(host: Element, wanted: string): number {
  if (!wanted) return Infinity;
  const limit = Number(wanted);
  if (Number.isInteger(limit) && limit > 0) return limit;
  warnOnce(`<${host.localName} limit="${wanted}">: not a whole number from 1 on. All are shown.`);
  return Infinity;
}

/** The programme that the page named or the visitor chose instead; one that there is not is told of, once they are known. */
export function programmeFrom(
  host: Element & { readonly programme: string },
  dataset: Dataset,
  chosen: string | undefined,
  find: (dataset: Dataset, wanted: string) => Programme | undefined,
): Programme | undefined {
  const wanted = host.programme && (chosen ?? host.programme);
  const programme = wanted ? find(dataset, wanted) : undefined;
  if (wanted && !programme && dataset.programmes.some((one) => 'name' in one))
    unknownValue(
      host,
      'programme',
      wanted,
      dataset.programmes.map(({ id }) => id),
    );
  return programme;
}
