import { html, type TemplateResult } from 'lit';

/** 20 × 20, drawn with a stroke of 1.5. */
const icons = {
  chevron: 'M5 7.5l5 5 5-5',
  external: 'M8 4H4v12h12v-4M11.5 3.5h5v5M16.2 3.8L9.5 10.5',
  search: 'M13.2 13.2L17.5 17.5M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0z',
  event: 'M3.5 5h13v11.5h-13zM3.5 8.75h13M7 3v3.5M13 3v3.5',
  deadline: 'M5 17.5V3M5 3.75h10.5l-2.6 3.5 2.6 3.5H5',
  project: 'M2.5 7h8v6h-8zM10.5 10h7M14.5 7l3 3-3 3',
  place: 'M10 17.5c-3.6-3.9-5.4-6.7-5.4-9.1a5.4 5.4 0 0 1 10.8 0c0 2.4-1.8 5.2-5.4 9.1zM11.8 8.4a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
  online: 'M2.5 4.5h15v9.5h-15zM7 17h6M10 14v3',
  clock: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 5.8V10l2.8 1.8',
  previous: 'M12.5 5l-5 5 5 5',
  next: 'M7.5 5l5 5-5 5',
  info: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 9.2V14M10 6.3v.1',
  close: 'M5 5l10 10M15 5L5 15',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
} as const;

export type IconName = keyof typeof icons;

/** A drawing for the eye only; the words beside it say the same. */
export const drawing = (path: string, size: 20 | 24, className = 'icon'): TemplateResult =>
  html`<svg class=${className} viewBox="0 0 ${size} ${size}" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;

export const icon = (name: IconName, className?: string): TemplateResult => drawing(icons[name], 20, className);
