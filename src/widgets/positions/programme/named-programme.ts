import type { Dataset, Programme } from '../../../data/types.ts';
import { unknownValue } from '../../../core/element/warn.ts';
import { chosenProgramme } from './programme.view.ts';

/** The programme that the page named or the visitor chose instead; one that there is not is told of, once they are known. */
export function namedProgramme(
  host: Element & { readonly programme: string },
  dataset: Dataset,
  chosen: string | undefined,
): Programme | undefined {
  const wanted = host.programme && (chosen ?? host.programme);
  const programme = wanted ? chosenProgramme(dataset, wanted) : undefined;
  if (wanted && !programme && dataset.programmes.some((one) => 'name' in one))
    unknownValue(
      host,
      'programme',
      wanted,
      dataset.programmes.map(({ id }) => id),
    );
  return programme;
}
