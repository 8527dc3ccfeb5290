import type { LitElement } from 'lit';
import type { ClusterId } from '../../data/types.ts';
import type { clustersFound, loadTrades } from '../../domain/search/cluster-search.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import { LazyController, type Waiting } from './lazy-controller.ts';

interface Search {
  readonly clustersFound: typeof clustersFound;
  readonly loadTrades: typeof loadTrades;
}

/**
 * The clusters that the group's query finds, for widgets that have no search of their own. What
 * looks for them is fetched with the first query.
 */
export class FoundController extends LazyController<Search> {
  /** The language whose own words were asked for. */
  private asked: Locale | undefined;

  constructor(host: LitElement & Waiting) {
    super(
      host,
      async () => ({ value: await import('../../domain/search/cluster-search.ts') }),
      'manual',
    );
  }

  /**
   * Their ids. `null`: nothing is looked for. `undefined`: what looks for them is not there yet, or
   * `failed` to come.
   */
  found({ dataset, filter }: Snapshot, locale: Locale): ReadonlySet<ClusterId> | null | undefined {
    if (filter.query === null) return null;
    void this.load();
    if (!this.value) return undefined;
    void this.addWords(this.value, locale);
    return this.value.clustersFound(dataset, filter.query, locale);
  }

  /** Where they cannot be fetched, Danish, English and the keywords find all the same. */
  private async addWords({ loadTrades }: Search, locale: Locale): Promise<void> {
    if (this.asked === locale) return;
    this.asked = locale;
    if (await loadTrades(locale).catch(() => false)) this.host.requestUpdate();
  }
}
