import { html, nothing, type TemplateResult } from 'lit';
import type { ExtraTerms } from './extras.terms.ts';

export type Taken = 'csv' | 'svg' | 'png' | 'link';

export interface ToolsOptions {
  readonly terms: ExtraTerms;
  /** The page keeps the choice in its address, so that there is a link to copy. */
  readonly linked: boolean;
  /** The list stands alone: there is no picture. */
  readonly pictures: boolean;
  /** What became of the last one. */
  readonly says: string;
  /** A link that could not be copied: to be copied by hand. */
  readonly link: string;
  readonly take: (what: Taken) => void;
}

/** What the visitor can take along. */
export function tools({ terms, linked, pictures, says, link, take }: ToolsOptions): TemplateResult {
  const button = (what: Taken, words: string): TemplateResult =>
    html`<li>
      <button
        class="quiet"
        type="button"
        @click=${() => {
          take(what);
        }}
      >
        ${words}
      </button>
    </li>`;
  return html`<div class="tools no-print" part="tools">
    <ul aria-label=${terms.take}>
      ${button('csv', terms.csv)} ${pictures ? [button('svg', terms.picture('SVG')), button('png', terms.picture('PNG'))] : nothing}
      ${linked ? button('link', terms.link) : nothing}
    </ul>
    <p role="status">${says}</p>
    ${link ? html`<input readonly aria-label=${terms.link} .value=${link} />` : nothing}
  </div>`;
}
