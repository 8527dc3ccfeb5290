import type { Dataset } from '../../../data/types.ts';
import { type Entry, entriesOf } from '../../../domain/clusters/clusters.ts';
import type {
  ClusterSearch,
  keywordsIn,
  loadTrades,
  relatedTo,
  searchIn,
} from '../../../domain/search/cluster-search.ts';
import { relatedWords } from '../../../domain/search/examples.ts';
import type { Locale } from '../../../i18n/language.ts';

interface Search {
  readonly keywordsIn: typeof keywordsIn;
  readonly loadTrades: typeof loadTrades;
  readonly relatedTo: typeof relatedTo;
  readonly searchIn: typeof searchIn;
}

/** The search with keywords and endings, the best first. */
export class Ranking {
  private readonly search: Search;
  private readonly onWords: () => void;
  /** The language whose own words were asked for. */
  private asked: Locale | undefined;

  /** `onWords`: the language's own words of trades have come, and what was found may be another. */
  constructor(search: Search, onWords: () => void) {
    this.search = search;
    this.onWords = onWords;
  }

  find(dataset: Dataset, locale: Locale): ClusterSearch {
    void this.addWords(locale);
    return this.search.searchIn(dataset, locale);
  }

  /** The words that the search has of a field, those in the page's language first. */
  keywords(entry: Entry, locale: Locale): readonly string[] {
    return this.search.keywordsIn(entry, locale);
  }

  /** Words of other fields that somebody may mean who found this one. */
  related(entry: Entry, dataset: Dataset, locale: Locale): readonly string[] {
    return relatedWords(this.search.relatedTo(entry), entriesOf(dataset), locale);
  }

  /** Where they cannot be fetched, Danish, English and the keywords find all the same. */
  private async addWords(locale: Locale): Promise<void> {
    if (this.asked === locale) return;
    this.asked = locale;
    if (await this.search.loadTrades(locale).catch(() => false)) this.onWords();
  }
}
