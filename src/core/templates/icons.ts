import { html, type TemplateResult } from 'lit';

/** 20 × 20, drawn with a stroke of 1.5. */
const icons = {
  chevron: 'M5 7.5l5 5 5-5',
  external: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.2 3.8L9.5 10.5',
  search: 'M13.2 13.2L17.5 17.5M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0z',
  place:
    'M10 17.5c-3.6-3.9-5.4-6.7-5.4-9.1a5.4 5.4 0 0 1 10.8 0c0 2.4-1.8 5.2-5.4 9.1zM11.8 8.4a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
} as const;

/** A drawing for the eye only; the words beside it say the same. */
export const drawing = (path: string, size: 20 | 24, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 ${size} ${size}" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>`;

export const icon = (name: keyof typeof icons, className?: string): TemplateResult =>
  drawing(icons[name], 20, className);
