import { html, type TemplateResult } from 'lit';
import type { HeadOfficeStatus } from '../../domain/clusters/clusters.ts';

/** The number that stands for a strength position in list, map and calendar. The name beside it is what is read aloud. */
export const numberMark = (
  order: number | string,
  standing: HeadOfficeStatus | 'all' | 'town',
): TemplateResult =>
  html`<span class="no ${standing} ${standing === 'all' ? '' : digits(order)}" aria-hidden="true"
    ><b>${order}</b></span
  >`;

/** More than two digits are smaller, so that they stay in one line and in their circle. */
function digits(order: number | string): string {
  const { length } = String(order);
  return length > 2 ? `digits-${Math.min(length, 5)}` : '';
}
