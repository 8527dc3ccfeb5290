import type { Dataset, Municipality } from '../../data/types.ts';
import { municipalityNamed } from '../../domain/clusters/clusters.ts';
import { unknownValue } from '../element/warn.ts';

/** The municipality that the page named, by code or name; an unknown one is told of, with those most like it. */
export function ownMunicipality(
  host: Element,
  { municipalities }: Dataset,
  wanted: string,
): Municipality | undefined {
  const found = wanted ? municipalityNamed(municipalities, wanted) : undefined;
  if (wanted && !found && municipalities.length) {
    unknownValue(
      host,
      'municipality',
      wanted,
      municipalities.map(({ code, name }) => ({ name, says: `${code} (${name})` })),
    );
  }
  return found;
}
