import { html, nothing, type TemplateResult } from 'lit';
import { frameTerms } from '../../../core/locales/terms.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { compiledOf } from '../../../data/compiled.ts';
import { periodPhrase } from '../../../domain/time/dates.ts';
import { momentOf } from '../../../domain/activities/activities.ts';
import { foreign } from '../activity/activity.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { clusterPages, webcal } from '../none-upcoming/none-upcoming.ts';
import { ownPages } from '../none-upcoming/none-upcoming.view.ts';
import { calendarNextTerms } from './locales/terms.ts';
import { type NextRow, toNext, USUAL } from './next.view.ts';

export { nextStyles } from './next.styles.ts';

export interface NextOptions {
  /** Of the titles, as headings. */
  readonly level: number;
  /** How many; `Infinity`: the page says nothing. */
  readonly limit: number;
  /** Where all activities are; `null`: the page does not say. */
  readonly more: string | null;
  /** The clusters nearest to the page's municipality, by id; `null`: it has none, or they are not known. */
  readonly nearest: readonly string[] | null;
}

/** The next activities for a front page; without any, where the clusters themselves tell of theirs. */
export function nextActivities(content: CalendarContent, options: NextOptions): TemplateResult {
  const { locale, dataset, terms } = content;
  const { limit, more, level } = options;
  const words = calendarNextTerms(locale);
  const rows = toNext(content, Number.isFinite(limit) ? limit : USUAL);
  const [feed] = dataset.feeds ?? [];
  return html`<p class="sr" role="status">
      ${rows.length ? terms.activities(rows.length) : nothing}
    </p>
    ${rows.length ? list(rows, level, content) : none(content, options)}
    ${
      more || feed
        ? html`<p class="next-ways">
            ${more ? html`<a href=${more}>${words.allActivities}</a>` : nothing}
            ${feed ? html`<a href=${webcal(feed.url)}>${calendarIcon('subscribe')} ${words.subscribe}</a>` : nothing}
          </p>`
        : nothing
    }
    <p class="as-of" part="as-of">
      ${frameTerms(locale).asOf(compiledOf(dataset.meta, 'activities'))}
    </p>`;
}

const list = (
  rows: readonly NextRow[],
  level: number,
  { locale }: CalendarContent,
): TemplateResult =>
  html`<ul class="next" part="next">
    ${rows.map(({ activity, date, weekday, isCall, title, url, about }) => {
      const whole = isCall
        ? periodPhrase(momentOf(activity), null, locale)
        : periodPhrase(activity.start, activity.end ?? null, locale);
      const lang = foreign(activity, locale);
      return html`<li class="event" part="event">
        <p class="date ${isCall ? 'deadline' : ''}" part="date">
          <span class="sr">${whole}</span>
          <span class="numeral" aria-hidden="true"><span>${date}</span></span>
          <span class="weekday">${weekday}</span>
        </p>
        <div>
          ${heading(
            level,
            'event-title',
            url
              ? html`<a href=${url} lang=${lang}>${title}</a>`
              : html`<span lang=${lang}>${title}</span>`,
          )}
          <p class="event-meta muted" part="event-meta">${about}</p>
        </div>
      </li>`;
    })}
  </ul>`;

/** The clusters that are near in sight, the others folded. */
function none(content: CalendarContent, { nearest }: NextOptions): TemplateResult {
  const words = calendarNextTerms(content.locale);
  const pages = ownPages(content);
  const near = (nearest ?? []).flatMap((id) => pages.find((page) => page.id === id) ?? []);
  return html`<p class="advice">${near.length ? words.noDatesNearby : words.noDates}</p>
    ${near.length ? clusterPages(near) : nothing}
    ${
      pages.length > near.length
        ? html`<details class="all-clusters">
            <summary>${icon('chevron', 'icon chevron')} <span>${words.allClusters}</span></summary>
            ${clusterPages(pages)}
          </details>`
        : nothing
    }`;
}
