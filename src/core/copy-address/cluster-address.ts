import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Cluster, Dataset } from '../../data/types.ts';
import { publishedPage } from '../../domain/published.ts';
import type { Locale } from '../../i18n/language.ts';
import type { DeepLinkController } from '../controllers/deep-link-controller.ts';
import { CopyAddress } from './copy-address.ts';

export { copyAddressStyles } from './copy-address.styles.ts';

/** The address of a picked cluster: its published page, else the page's own with the cluster in it. */
export class ClusterAddress {
  private readonly copy: CopyAddress;

  constructor(host: LitElement) {
    this.copy = new CopyAddress(host);
  }

  /** `links`: where the page keeps the choice in its address. */
  render(
    { id }: Cluster,
    links: DeepLinkController | undefined,
    { meta }: Dataset,
    locale: Locale,
  ): TemplateResult | typeof nothing {
    const page = publishedPage(meta.published?.cluster[locale === 'da' ? 'da' : 'en'], id);
    return this.copy.render(page ?? links?.addressOf({ selected: id }) ?? null, locale);
  }
}
