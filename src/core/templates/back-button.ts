import { html, type TemplateResult } from 'lit';
import { icon } from './icons.ts';

/** Back to what the panel showed before. */
export const backButton = (words: string, onBack: () => void): TemplateResult =>
  html`<button class="quiet panel-back no-print" type="button" @click=${onBack}>
    ${icon('chevron', 'icon back-mark')} ${words}
  </button>`;
