import { html, type TemplateResult } from 'lit';

/** A heading of the level that the page's outline asks for: 1 to 6, deeper ones stay 6. */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  switch (Math.min(level, 6)) {
    case 1:
      return html`<h1 class=${className} part=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className} part=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className} part=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className} part=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className} part=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className} part=${className}>${content}</h6>`;
  }
}
