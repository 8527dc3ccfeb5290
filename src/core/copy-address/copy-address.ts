import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { drawing } from '../templates/icons.ts';
import { copyAddressTerms } from './locales/terms.ts';

export { copyAddressStyles } from './copy-address.styles.ts';

const ICON = 'M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4';

/**
 * A button that copies an address and says so. Where the browser lets nobody copy, the address
 * stands there, selected.
 */
export class CopyAddress {
  private readonly host: LitElement;
  /** What was asked for last, and whether it was copied. */
  private last: { readonly address: string; readonly done: boolean } | undefined;

  constructor(host: LitElement) {
    this.host = host;
  }

  /** `address`: `null` where there is none, and no button. */
  render(address: string | null, locale: Locale): TemplateResult | typeof nothing {
    if (!address) return nothing;
    const terms = copyAddressTerms(locale);
    const last = this.last?.address === address ? this.last : undefined;
    const told = last?.done ? terms.copied : terms.notCopied;
    return html`<div class="copy-address no-print">
      <button
        class="button"
        type="button"
        @click=${() => {
          void this.copy(address);
        }}
      >
        ${drawing(ICON, 20)} ${terms.copy}
      </button>
      <p class="muted" role="status">${last ? told : nothing}</p>
      ${last && !last.done ? html`<input readonly aria-label=${terms.copy} .value=${address} />` : nothing}
    </div>`;
  }

  private async copy(address: string): Promise<void> {
    const done = await isCopied(address);
    this.last = { address, done };
    this.host.requestUpdate();
    if (done) return;
    await this.host.updateComplete;
    const field = this.host.renderRoot.querySelector<HTMLInputElement>('.copy-address input');
    field?.focus();
    field?.select();
  }
}

/** A frame whose page did not allow it may not, and a page without https has no clipboard at all. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
