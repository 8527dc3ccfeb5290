import { html, type LitElement, type TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../data/types.ts';
import type { Locale } from '../model/language.ts';
import { bringDetails } from '../state/groups.ts';
import { FollowController } from './follow-controller.ts';
import { frameTerms } from './frame.terms.ts';

type Draw = (dataset: Dataset, cluster: Cluster, locale: Locale) => TemplateResult;

/** What an opened cluster shows; it follows the host's first drawing. */
export class DetailController extends FollowController<Draw> {
  constructor(host: LitElement) {
    super(host, async () => {
      const [{ clusterDetail, factsStyles }] = await Promise.all([import('./cluster-detail.ts'), bringDetails()]);
      return { value: clusterDetail, styles: [factsStyles] };
    });
  }

  render(dataset: Dataset, cluster: Cluster, locale: Locale): TemplateResult {
    return (
      this.value?.(dataset, cluster, locale) ?? html`<p>${this.failed ? frameTerms(locale).notFetched : frameTerms(locale).fetching}</p>`
    );
  }
}
