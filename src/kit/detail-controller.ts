import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../data/types.ts';
import type { Locale } from '../model/language.ts';
import { bringDetails } from '../state/groups.ts';
import { frameTerms } from './frame.terms.ts';

/** What an opened cluster shows. It follows the host's first drawing, so that the door stays small and no click has to wait. */
export class DetailController implements ReactiveController {
  private readonly host: LitElement;
  private asked = false;
  private draw: ((dataset: Dataset, cluster: Cluster, locale: Locale) => TemplateResult) | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.asked) return;
    this.asked = true;
    void this.load();
  }

  render(dataset: Dataset, cluster: Cluster, locale: Locale): TemplateResult {
    return this.draw?.(dataset, cluster, locale) ?? html`<p>${frameTerms[locale].fetching}</p>`;
  }

  private async load(): Promise<void> {
    try {
      const [{ clusterDetail, factsStyles }] = await Promise.all([import('./cluster-detail.ts'), bringDetails()]);
      const root = this.host.renderRoot as ShadowRoot;
      if (factsStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, factsStyles.styleSheet];
      this.draw = clusterDetail;
      this.host.requestUpdate();
    } catch (error) {
      // The next drawing tries again.
      this.asked = false;
      console.error('klynge-widgets: the details could not be loaded.', error);
    }
  }
}
