import type { TemplateResult } from 'lit';
import { drawing } from '../../../core/templates/icons.ts';

/** The icons that only a calendar has. */
const icons = {
  event: 'M3.5 5h13v11.5h-13zM3.5 8.75h13M7 3v3.5M13 3v3.5',
  deadline: 'M5 17.5V3M5 3.75h10.5l-2.6 3.5 2.6 3.5H5',
  project: 'M2.5 7h8v6h-8zM10.5 10h7M14.5 7l3 3-3 3',
  online: 'M2.5 4.5h15v9.5h-15zM7 17h6M10 14v3',
  clock: 'M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0zM10 5.8V10l2.8 1.8',
  add: 'M16.5 9V5h-13v11.5H9M3.5 8.75h13M7 3v3.5M13 3v3.5M14.5 12v5.5M11.75 14.75h5.5',
  subscribe: 'M3.5 4.5a12 12 0 0 1 12 12M3.5 9.5a7 7 0 0 1 7 7M3.75 15.5h.5v.5h-.5z',
  previous: 'M12.5 5l-5 5 5 5',
  next: 'M7.5 5l5 5-5 5',
  list: 'M7 5h10M7 10h10M7 15h10M3 5h.5M3 10h.5M3 15h.5',
} as const;

export type CalendarIcon = keyof typeof icons;

export const calendarIcon = (name: CalendarIcon): TemplateResult => drawing(icons[name], 20);
