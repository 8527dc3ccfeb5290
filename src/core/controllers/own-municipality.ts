import type { Dataset, Municipality } from '../../data/types.ts';
import { municipalityNamed } from '../../domain/clusters/clusters.ts';
import { unknownValue } from '../element/warn.ts';

/** The municipality that the page named, by code or name; one that there is not is told, with those that look most like it. */
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
