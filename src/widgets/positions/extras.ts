import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Cluster, Dataset, Municipality } from '../../data/types.ts';
import { DeepLinkController } from '../../core/controllers/deep-link-controller.ts';
import { distanceTerms } from '../../core/locales/distance.terms.ts';
import { JsonLdController } from '../../core/controllers/json-ld-controller.ts';
import { type Nearest, nearestTo } from '../../core/templates/nearest.view.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { toolsStyles } from '../../core/styles/tools.ts';
import { ToolsController } from '../../core/controllers/tools-controller.ts';
import { toolsTerms } from '../../core/locales/tools.terms.ts';
import { writeFragment } from '../../domain/deep-link.ts';
import { entriesOf } from '../../domain/clusters/clusters.ts';
import type { Find } from '../../domain/search/find.part.ts';
import type { Locale } from '../../i18n/language.ts';
import { segmentsOf } from '../../domain/search/highlight.ts';
import type { Group } from '../../store/group.ts';
import { toOrganisations } from './json-ld.view.ts';
import type { PositionsView } from './positions.view.ts';

/** The styles that come with it. */
export const styles = [toolsStyles];

export interface ExtrasHost extends LitElement {
  readonly group: string;
  readonly deepLink: boolean;
  readonly jsonLd: boolean;
}

/** The latest question keeps its answer: the list is drawn more than once for it. */
function remembering(find: Find): Find {
  let asked = '';
  let answer = find(asked);
  return (query) => {
    if (query !== asked) answer = find((asked = query));
    return answer;
  };
}

/** What the list of positions needs only after its first drawing. */
export class Extras {
  readonly print: PrintController;
  private readonly host: ExtrasHost;
  private readonly groupOf: () => Group;
  private readonly link: DeepLinkController;
  private readonly tools: ToolsController;
  private finder: ((entries: ReturnType<typeof entriesOf>, locale: Locale) => Find) | undefined;
  private found:
    { readonly dataset: Dataset; readonly locale: Locale; readonly find: Find } | undefined;
  private searching = false;

  /** `draw` draws the host at once. */
  constructor(host: ExtrasHost, groupOf: () => Group, draw: () => void) {
    this.print = new PrintController(host, draw);
    this.host = host;
    this.groupOf = groupOf;
    this.link = new DeepLinkController(host, groupOf, () => {
      void host.updateComplete.then(() =>
        host.renderRoot.querySelector('.row.open, tr.open')?.scrollIntoView({ block: 'nearest' }),
      );
    });
    this.tools = new ToolsController(host);
    new JsonLdController(host, () =>
      host.jsonLd ? toOrganisations(groupOf().snapshot.dataset) : null,
    );
  }

  /** The search with keywords and endings; asked for when somebody comes to the field. */
  find(dataset: Dataset, locale: Locale): Find | undefined {
    if (!this.finder) return undefined;
    if (this.found?.dataset !== dataset || this.found.locale !== locale)
      this.found = { dataset, locale, find: remembering(this.finder(entriesOf(dataset), locale)) };
    return this.found.find;
  }

  async loadSearch(): Promise<void> {
    if (this.searching) return;
    this.searching = true;
    try {
      this.finder = (await import('../../domain/search/find.part.ts')).finder;
      this.host.requestUpdate();
    } catch (error) {
      // Names are found without it.
      this.searching = false;
      console.error(error);
    }
  }

  /** The text with the words that the visitor looks for marked. */
  marked(text: string, query: string): unknown {
    return query
      ? segmentsOf(text, query).map((segment) =>
          segment.hit ? html`<mark>${segment.text}</mark>` : segment.text,
        )
      : text;
  }

  nearest(cluster: Cluster, municipality: Municipality, locale: Locale): Nearest | null {
    return nearestTo(municipality, cluster, distanceTerms(locale), placesTerms(locale));
  }

  /** A link to an opened row, where the page keeps the choice in its own. */
  anchor({ id, shortName }: Cluster, locale: Locale): unknown {
    const address =
      this.host.deepLink && writeFragment('', this.host.group, { selected: id, region: null });
    return address
      ? html`<p class="anchor"><a href=${address}>${toolsTerms(locale).linkTo(shortName)}</a></p>`
      : nothing;
  }

  foot(view: PositionsView, locale: Locale): TemplateResult {
    const { data } = toolsTerms(locale);
    const { dataset } = this.groupOf().snapshot;
    const take = (what: 'csv' | 'json') => ({
      label: data(what.toUpperCase()),
      save: async () => {
        (await import('./take-away.ts')).takeAway(what, { dataset, view, locale });
      },
    });
    return this.tools.render(
      [take('csv'), take('json')],
      locale,
      this.host.deepLink ? () => this.link.address : null,
    );
  }
}
