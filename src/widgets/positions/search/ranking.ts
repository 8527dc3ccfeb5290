import { html } from 'lit';
import type { Dataset } from '../../../data/types.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import type {
  ClusterSearch,
  clusterSearch,
  loadTrades,
  wordsToTry,
} from '../../../domain/search/cluster-search.ts';
import { highlight } from '../../../domain/search/highlight.ts';
import type { Locale } from '../../../i18n/language.ts';

export { answerStyles, leadOn, whyLine } from './answer.ts';

/** How many words are put forward where nothing was found. */
const WORDS = 5;

interface Search {
  readonly clusterSearch: typeof clusterSearch;
  readonly loadTrades: typeof loadTrades;
  readonly wordsToTry: typeof wordsToTry;
}

/** The search with keywords and endings, the best first. It remembers its answer: the list is rendered more than once for it. */
export class Ranking {
  private readonly search: Search;
  private readonly onWords: () => void;
  private latest:
    | { readonly dataset: Dataset; readonly locale: Locale; readonly find: ClusterSearch }
    | undefined;

  /** `onWords`: the language's own words of trades have come, and what was found may be another. */
  constructor(search: Search, onWords: () => void) {
    this.search = search;
    this.onWords = onWords;
  }

  find(dataset: Dataset, locale: Locale): ClusterSearch {
    if (this.latest?.dataset !== dataset || this.latest.locale !== locale) {
      void this.addWords(locale);
      this.latest = {
        dataset,
        locale,
        find: remembering(this.search.clusterSearch(entriesOf(dataset), locale)),
      };
    }
    return this.latest.find;
  }

  /** Words that find something. */
  words(dataset: Dataset, locale: Locale): readonly string[] {
    return this.search.wordsToTry(entriesOf(dataset), locale, WORDS);
  }

  /** Where they cannot be fetched, Danish, English and the keywords find all the same. */
  private async addWords(locale: Locale): Promise<void> {
    if (!(await this.search.loadTrades(locale).catch(() => false))) return;
    this.latest = undefined;
    this.onWords();
  }

  /** The text with the words that the visitor looks for marked. */
  marked(text: string, query: string): unknown {
    return query
      ? highlight(text, query).map((segment) =>
          segment.hit ? html`<mark>${segment.text}</mark>` : segment.text,
        )
      : text;
  }
}

function remembering(find: ClusterSearch): ClusterSearch {
  let asked = '';
  let answer = find(asked);
  return (query) => {
    if (query !== asked) answer = find((asked = query));
    return answer;
  };
}
