import { html, nothing, type TemplateResult } from 'lit';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { list, type ListOptions, nobody } from './list.ts';
import type { MapTerms } from './map.terms.ts';
import type { MapView } from './map.view.ts';
import type { RowGroup } from './rows.view.ts';

/** What stands beside and under the drawn country. It follows the first drawing, so that the country is painted sooner. */
export { under } from './pieces.ts';
export { toGroups } from './rows.view.ts';

export interface Side extends ListOptions {
  readonly view: MapView;
  readonly groups: readonly RowGroup[];
  readonly terms: MapTerms;
  readonly locale: Locale;
  /** The list is to be unfolded by the visitor. */
  readonly folded: boolean;
  readonly wholeCountry: () => void;
  readonly above: unknown;
  readonly below: unknown;
}

/** The list with its count. */
export function side({
  view,
  groups,
  terms,
  locale,
  folded,
  wholeCountry,
  above,
  below,
  ...options
}: Side): TemplateResult {
  const { region, status } = view;
  const rows = html`<p class="status" role="status">${status}</p>
    ${above}
    ${groups.length || !region ? list(groups, options) : nobody(terms.noneHere(inLocale(region.name, locale)), frameTerms(locale).wholeCountry, wholeCountry)}
    ${below ?? nothing}`;
  return folded
    ? html`<details ?open=${options.selected !== null}>
        <summary>${terms.asList}</summary>
        ${rows}
      </details>`
    : rows;
}
