import { html, type TemplateResult } from 'lit';
import type { DownloadController } from '../../../core/controllers/download-controller.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { toolsTerms } from '../../../core/locales/tools/terms.ts';
import { about } from '../../../core/templates/about.ts';
import type { Dataset } from '../../../data/types.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { PositionsView } from '../positions.view.ts';

export { DownloadController } from '../../../core/controllers/download-controller.ts';
export { aboutStyles } from '../../../core/templates/about.ts';
export { toolsStyles } from '../../../core/styles/tools.ts';

export interface FootOptions {
  readonly tools: DownloadController;
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** For paper. */
  readonly unfolded: boolean;
  /** The page's address with the choice in it; `null` where the page does not keep it there. */
  readonly address: (() => string) | null;
}

/** Below the answer: the data's day, and folded what is to be said of it, what is shown as files, and a link to it. */
export function positionsFoot(
  view: PositionsView,
  { tools, dataset, locale, unfolded, address }: FootOptions,
): TemplateResult {
  const { asOf, addresses } = frameTerms(locale);
  const download = (format: 'csv' | 'json') => ({
    label: toolsTerms(locale).data(format.toUpperCase()),
    save: async () => {
      const { downloadPositions } = await import('../download/download.ts');
      downloadPositions(format, { dataset, view, locale });
    },
  });
  return about({
    locale,
    asOf: asOf(dataset.meta.compiled),
    unfolded,
    body: html`<p>${view.summary}</p>
      <p>${addresses}</p>
      ${tools.render([download('csv'), download('json')], locale, address)}`,
  });
}
