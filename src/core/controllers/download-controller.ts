import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { mayDownload } from '../../dom/sandbox.ts';
import type { Locale } from '../../i18n/language.ts';
import { toolsTerms } from '../locales/tools/terms.ts';
import type { Waiting } from './lazy-controller.ts';

/** A file that the visitor can download: what the button says, and what makes it. */
export interface Download {
  readonly label: string;
  readonly save: () => Promise<void>;
}

/** Downloads and a link to the choice: what makes them comes when it is asked for. */
export class DownloadController implements ReactiveController {
  private readonly host: LitElement & Waiting;
  private says = '';
  private link = '';

  constructor(host: LitElement & Waiting) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.says = this.link = '';
  }

  /** `address`: the page's, with the choice in it; `null` where the page does not keep it there. */
  render(
    downloads: readonly Download[],
    locale: Locale,
    address: (() => string) | null,
  ): TemplateResult {
    const terms = toolsTerms(locale);
    const button = (label: string, act: () => void): TemplateResult =>
      html`<li><button class="quiet" type="button" @click=${act}>${label}</button></li>`;
    return html`<div class="tools no-print" part="tools">
      <ul aria-label=${terms.take}>
        ${(mayDownload() ? downloads : []).map(({ label, save }) =>
          button(label, () => {
            this.host.waitFor?.(this.run(save, locale));
          }),
        )}
        ${
          address
            ? button(terms.link, () => {
                void this.copy(address(), locale);
              })
            : nothing
        }
      </ul>
      <p role="status">${this.says}</p>
      ${this.link ? html`<input readonly aria-label=${terms.link} .value=${this.link} />` : nothing}
    </div>`;
  }

  private async run(save: () => Promise<void>, locale: Locale): Promise<void> {
    this.says = this.link = '';
    try {
      await save();
    } catch (error) {
      this.says = toolsTerms(locale).failed;
      console.error(error);
    }
    this.host.requestUpdate();
  }

  private async copy(address: string, locale: Locale): Promise<void> {
    this.says = '';
    // Where the browser lets nobody copy, the link stands there to be copied by hand.
    this.link = address;
    try {
      await navigator.clipboard.writeText(address);
      this.link = '';
      this.says = toolsTerms(locale).copied;
    } catch {
      // It stands there.
    }
    this.host.requestUpdate();
  }
}
