import { html } from 'lit';
import type { Dataset } from '../../../data/types.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import type { Find, finder } from '../../../domain/search/find.part.ts';
import { segmentsOf } from '../../../domain/search/highlight.ts';
import type { Locale } from '../../../i18n/language.ts';

/** The search with keywords and endings, the best first. It remembers its answer: the list is rendered more than once for it. */
export class Ranking {
  private readonly finderFor: typeof finder;
  private latest:
    { readonly dataset: Dataset; readonly locale: Locale; readonly find: Find } | undefined;

  constructor(finderFor: typeof finder) {
    this.finderFor = finderFor;
  }

  find(dataset: Dataset, locale: Locale): Find {
    if (this.latest?.dataset !== dataset || this.latest.locale !== locale)
      this.latest = {
        dataset,
        locale,
        find: remembering(this.finderFor(entriesOf(dataset), locale)),
      };
    return this.latest.find;
  }

  /** The text with the words that the visitor looks for marked. */
  marked(text: string, query: string): unknown {
    return query
      ? segmentsOf(text, query).map((segment) =>
          segment.hit ? html`<mark>${segment.text}</mark>` : segment.text,
        )
      : text;
  }
}

function remembering(find: Find): Find {
  let asked = '';
  let answer = find(asked);
  return (query) => {
    if (query !== asked) answer = find((asked = query));
    return answer;
  };
}
