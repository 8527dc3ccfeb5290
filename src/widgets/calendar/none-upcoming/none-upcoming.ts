import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { type OwnPage, ownPages } from './none-upcoming.view.ts';

/** No dates at all: what to do instead. */
export const noneUpcoming = (
  content: CalendarContent,
  level: number,
  ways: unknown,
): TemplateResult =>
  html`<div class="empty" part="empty">
      ${heading(level, 'lead', content.terms.noDates)}
      <p class="advice">${content.terms.noDatesAdvice(Boolean(content.dataset.feeds?.length))}</p>
      ${ways}
    </div>
    ${pagesOfClusters(content, level)}`;

/** Where the clusters themselves tell what they do. */
export function pagesOfClusters(
  content: CalendarContent,
  level: number,
): TemplateResult | typeof nothing {
  const pages = ownPages(content);
  return pages.length
    ? html`${heading(level, 'section-head', content.terms.ownPages)} ${clusterPages(pages)}`
    : nothing;
}

/** Clusters, each a link to the page where it tells what it does. */
export const clusterPages = (pages: readonly OwnPage[]): TemplateResult =>
  html`<ul class="own-pages" part="own-pages">
    ${pages.map(({ name, about, url, mark }) => {
      const words = html`${numberMark(mark.order, mark.standing)}
        <span><strong>${name}</strong> <span class="muted">${about}</span></span>`;
      return html`<li>${url ? html`<a href=${url}>${words}</a>` : html`<p>${words}</p>`}</li>`;
    })}
  </ul>`;

/** Other ways to hear of activities, and to tell of one: where the page has them. */
export function waysOn(
  { dataset, terms }: CalendarContent,
  suggest: string | null,
): TemplateResult | typeof nothing {
  const [feed] = dataset.feeds ?? [];
  return feed || suggest
    ? html`<p class="ways no-print">
        ${feed ? html`<a class="button" href=${webcal(feed.url)}>${calendarIcon('subscribe')} ${terms.subscribe}</a>` : nothing}
        ${suggest ? html`<a class="button" href=${suggest}>${calendarIcon('add')} ${terms.suggest}</a>` : nothing}
      </p>`
    : nothing;
}

/** As calendar programs take it. */
export const webcal = (url: string): string => url.replace(/^https?:/, 'webcal:');
