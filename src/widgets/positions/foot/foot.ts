import type { TemplateResult } from 'lit';
import type { DownloadController } from '../../../core/controllers/download-controller.ts';
import { toolsTerms } from '../../../core/locales/terms.ts';
import type { Dataset } from '../../../data/types.ts';
import type { Locale } from '../../../i18n/language.ts';
import type { PositionsView } from '../positions.view.ts';

export { DownloadController } from '../../../core/controllers/download-controller.ts';
export { toolsStyles } from '../../../core/styles/tools.ts';

export interface FootOptions {
  readonly tools: DownloadController;
  readonly dataset: Dataset;
  readonly locale: Locale;
  /** The page's address with the choice in it; `null` where the page does not keep it there. */
  readonly address: (() => string) | null;
}

/** Below the list: what it shows as files, and a link to it. */
export function positionsFoot(
  view: PositionsView,
  { tools, dataset, locale, address }: FootOptions,
): TemplateResult {
  const download = (format: 'csv' | 'json') => ({
    label: toolsTerms(locale).data(format.toUpperCase()),
    save: async () => {
      const { downloadPositions } = await import('../download/download.ts');
      downloadPositions(format, { dataset, view, locale });
    },
  });
  return tools.render([download('csv'), download('json')], locale, address);
}
