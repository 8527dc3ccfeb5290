import { printedAddress } from '../../../domain/url.ts';
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import {
  type Download,
  DownloadController,
} from '../../../core/controllers/download-controller.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { toolsTerms } from '../../../core/locales/tools/terms.ts';
import { about, aboutStyles } from '../../../core/templates/about.ts';
import { toolsStyles } from '../../../core/styles/tools.ts';
import type { MapDownload } from '../download/download.ts';
import { mapListTerms } from '../list-panel/locales/terms.ts';
import { mapTerms } from '../locales/terms.ts';
import { printStyles } from './print.styles.ts';

export const footStyles = [aboutStyles, toolsStyles, printStyles];

export interface FootOptions extends MapDownload {
  /** For paper. */
  readonly unfolded: boolean;
  /** There is a map to download as a picture. */
  readonly hasPicture: boolean;
  /**
   * The page's address with the visitor's choice in it; `null`: the page does not keep it there.
   */
  readonly address: (() => string) | null;
}

/** The data's day, and folded what is to be said of it and its downloads; and what stands on paper only. */
export class Foot {
  private readonly tools: DownloadController;

  constructor(host: LitElement) {
    this.tools = new DownloadController(host);
  }

  render({ hasPicture, unfolded, address, ...shown }: FootOptions): TemplateResult {
    const { municipality, locale, today } = shown.content;
    const terms = mapTerms(locale);
    const { data, picture } = toolsTerms(locale);
    const download = (format: 'csv' | 'svg' | 'png', label: string): Download => ({
      label,
      save: async () => {
        const { downloadMap } = await import('../download/download.ts');
        await downloadMap(format, shown);
      },
    });
    const pictures = [download('svg', picture('SVG')), download('png', picture('PNG'))];
    const downloads = [download('csv', data('CSV')), ...(hasPicture ? pictures : [])];
    const body = html`<p>${shown.view.summary}</p>
      <p>${frameTerms(locale).addresses}</p>
      <p>
        ${terms.credit}
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>
        ${terms.simplified}
      </p>
      ${municipality ? html`<p>${mapListTerms(locale).distanceNote(municipality.name)}</p>` : nothing}
      ${this.tools.render(downloads, locale, address)}`;
    const asOf = frameTerms(locale).asOf(shown.content.snapshot.dataset.meta.compiled);
    return html`${about({ locale, asOf, unfolded, body })}
      <p class="print-only">${terms.printed(printedAddress(location), today)}</p>`;
  }
}
