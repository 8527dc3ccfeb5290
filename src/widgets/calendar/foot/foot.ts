import { printedAddress } from '../../../domain/url.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { DownloadController } from '../../../core/controllers/download-controller.ts';
import { about } from '../../../core/templates/about.ts';
import { inLocale } from '../../../i18n/language.ts';
import { type CalendarContent, todayOf } from '../calendar.view.ts';
import { webcal } from '../none-upcoming/none-upcoming.ts';
import { calendarFootTerms } from './locales/terms.ts';

export { DownloadController } from '../../../core/controllers/download-controller.ts';
export { aboutStyles } from '../../../core/templates/about.ts';
export { toolsStyles } from '../../../core/styles/tools.ts';
export { footStyles } from './foot.styles.ts';

export interface FootOptions {
  readonly tools: DownloadController;
  /** For paper. */
  readonly unfolded: boolean;
  /** The day that the data is of, or that it is seen from. */
  readonly asOf: string;
  /** What a visitor in another time zone has to know. */
  readonly timeZoneNote: string | null;
  /** The page's address with the choice in it; `null` where the page does not keep it there. */
  readonly address: (() => string) | null;
  readonly onDownloadCalendar: () => Promise<void>;
  readonly onDownloadTable: () => Promise<void>;
}

/** Below the calendar: files, calendars to subscribe to, and on paper where it was printed from. */
export function calendarFoot(
  content: CalendarContent,
  {
    tools,
    asOf,
    unfolded,
    timeZoneNote,
    address,
    onDownloadCalendar,
    onDownloadTable,
  }: FootOptions,
): TemplateResult {
  const { locale, dataset } = content;
  const terms = calendarFootTerms(locale);
  // The first has a button of its own.
  const [, ...others] = dataset.feeds ?? [];
  const downloads = [
    { label: terms.files, save: onDownloadCalendar },
    { label: terms.table, save: onDownloadTable },
  ];
  const body = html`<p>${content.terms.typesAreOurs}</p>
    ${tools.render(downloads, locale, address)}
    ${
      others.length
        ? html`<ul class="feeds no-print">
            ${others.map(
              ({ name, url }) =>
                html`<li>
                  <a href=${webcal(url)}>${terms.subscribe(inLocale(name, locale))}</a>
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
  return html`${timeZoneNote ? html`<p>${timeZoneNote}</p>` : nothing}
    ${about({ locale, asOf, unfolded, body })}
    <p class="print-only">${terms.printed(printedAddress(location), todayOf(content))}</p>`;
}
