import { html } from 'lit';
import type { Dataset } from '../../../data/types.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import type { ClusterSearch, clusterSearch } from '../../../domain/search/cluster-search.ts';
import { highlight } from '../../../domain/search/highlight.ts';
import type { Locale } from '../../../i18n/language.ts';

/** The search with keywords and endings, the best first. It remembers its answer: the list is rendered more than once for it. */
export class Ranking {
  private readonly searchFor: typeof clusterSearch;
  private latest:
    | { readonly dataset: Dataset; readonly locale: Locale; readonly find: ClusterSearch }
    | undefined;

  constructor(searchFor: typeof clusterSearch) {
    this.searchFor = searchFor;
  }

  find(dataset: Dataset, locale: Locale): ClusterSearch {
    if (this.latest?.dataset !== dataset || this.latest.locale !== locale)
      this.latest = {
        dataset,
        locale,
        find: remembering(this.searchFor(entriesOf(dataset), locale)),
      };
    return this.latest.find;
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
