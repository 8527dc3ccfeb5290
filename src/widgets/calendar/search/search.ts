import type { Dataset } from '../../../data/types.ts';
import { searchText } from '../../../domain/search/activities-search.ts';
import { eachInSlices } from '../../../domain/slices.ts';

export { both, searchFor } from '../../../domain/search/activities-search.ts';

/** Many texts are folded once, before the first key is pressed. */
export const prepareSearch = (dataset: Dataset, wanted: () => boolean): Promise<boolean> =>
  eachInSlices(dataset.activities, (activity) => searchText(dataset, activity), wanted);
