import { type LitElement, nothing } from 'lit';
import type { Dataset } from '../../data/types.ts';
import type { Entry } from '../../domain/clusters/clusters.ts';
import type { Locale } from '../../i18n/language.ts';
import { load } from '../../store/dataset.ts';
import { LazyController, type Waiting } from './lazy-controller.ts';

type Draw = (dataset: Dataset, entry: Entry, today: string, locale: Locale) => unknown;

/** What a cluster does next, for its card: fetched with the first card that is drawn. */
export class NextController extends LazyController<Draw> {
  constructor(host: LitElement & Waiting) {
    super(
      host,
      async () => {
        const [{ nextOf, clusterNextStyles }] = await Promise.all([
          import('../templates/cluster-next.ts'),
          load('activities'),
        ]);
        return { value: nextOf, styles: [clusterNextStyles] };
      },
      'manual',
    );
  }

  render(...of: Parameters<Draw>): unknown {
    void this.load();
    return this.value?.(...of) ?? nothing;
  }
}
