import { html, nothing, type TemplateResult } from 'lit';
import { toolsTerms } from '../../../core/locales/terms.ts';
import type { Cluster } from '../../../data/types.ts';
import { writeFragment } from '../../../domain/deep-link.ts';
import type { Locale } from '../../../i18n/language.ts';

export { DeepLinkController } from '../../../core/controllers/deep-link-controller.ts';

/** A link to an opened row, where the page keeps the choice in its own address. */
export function linkToRow(
  { id, shortName }: Cluster,
  group: string,
  locale: Locale,
): TemplateResult | typeof nothing {
  const address = writeFragment('', group, { selected: id, region: null });
  if (!address) return nothing;
  return html`<p class="anchor"><a href=${address}>${toolsTerms(locale).linkTo(shortName)}</a></p>`;
}
