import { html, type LitElement, type TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../data/types.ts';
import type { Locale } from '../model/language.ts';
import { bringDetails } from '../state/groups.ts';
import { afterPainting } from './after-painting.ts';
import { FollowController, type Waiting } from './follow-controller.ts';
import { frameTerms } from './frame.terms.ts';

type Draw = (dataset: Dataset, cluster: Cluster, locale: Locale, whole: boolean) => TemplateResult;

/**
 * What an opened cluster shows; it follows the host's first drawing. The facts come when the opening is painted: they are the most of
 * it, and the answer to a click should not wait for them.
 */
export class DetailController extends FollowController<Draw> {
  /** The clusters that are drawn now, and those of them with their facts. */
  private open = new Set<string>();
  private whole: ReadonlySet<string> = new Set();

  constructor(host: LitElement & Waiting) {
    super(host, async () => {
      const [{ clusterDetail, factsStyles }] = await Promise.all([import('./cluster-detail.ts'), bringDetails()]);
      return { value: clusterDetail, styles: [factsStyles] };
    });
  }

  override hostUpdate(): void {
    super.hostUpdate();
    this.open = new Set();
  }

  override hostUpdated(): void {
    super.hostUpdated();
    const { open, whole, host } = this;
    this.whole = new Set([...whole].filter((id) => open.has(id)));
    if (this.whole.size === open.size) return;
    host.waitFor?.(
      new Promise<void>(afterPainting).then(() => {
        this.whole = open;
        host.requestUpdate();
      }),
    );
  }

  /** `atOnce`: with its facts, for paper. */
  render(dataset: Dataset, cluster: Cluster, locale: Locale, atOnce = false): TemplateResult {
    if (!this.value) return html`<p>${this.failed ? frameTerms(locale).notFetched : frameTerms(locale).fetching}</p>`;
    this.open.add(cluster.id);
    return this.value(dataset, cluster, locale, atOnce || this.whole.has(cluster.id));
  }
}
