import { html, nothing, type TemplateResult } from 'lit';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { ActivityInput } from '../../../domain/activities/activities.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import type { CalendarContent } from '../calendar.view.ts';
import type { Bar, Lane, Month, MonthDay } from './month.view.ts';

export interface MonthTableOptions {
  /** What there is room for. */
  readonly layout: {
    /** The cells have no room for words, or it is printed: the month's activities stand under the table. */
    readonly listed: boolean;
    /** Paper has the whole month, also where a day is shown. */
    readonly printed: boolean;
    /** The cells have no room for words. Before that is known they have words and numbers, and the style shows what fits. */
    readonly narrow: boolean | undefined;
  };
  readonly onShowDay: (day: string) => void;
  /** Opens it in the list of its day. */
  readonly onOpen: (activity: ActivityInput, day: string) => void;
}

/** A native table: weeks are rows with their number as header, Monday comes first. */
export const monthTable = (
  { title, weekdays, weeks, holidays }: Month,
  content: CalendarContent,
  options: MonthTableOptions,
): TemplateResult =>
  html`<table part="table">
      <caption class="sr">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="week-column">${content.terms.weekHead}</th>
          ${weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          ({ week, days }) =>
            html`<tr>
              <th scope="row" class="week-column">
                <span class="sr">${content.terms.week(week)}</span
                ><span aria-hidden="true">${week}</span>
              </th>
              ${days.map((day) => renderDay(day, content, options))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      holidays.length
        ? // Where the cells have no room for words.
          html`<p class="holidays">
            ${content.terms.holidays}:
            ${holidays.map(({ day, name }) => `${day}: ${name}`).join('; ')}.
          </p>`
        : nothing
    }`;

function renderDay(
  { day, name, holiday, out, today, lanes, more, count }: MonthDay,
  { terms, locale }: CalendarContent,
  options: MonthTableOptions,
): TemplateResult {
  const narrow = options.layout.narrow;
  const show = (): void => {
    options.onShowDay(day);
  };
  const number = Number(day.slice(8));
  // The caption has the month; what is of another, or more than a day, is said in full.
  const spoken = out || today || holiday;
  return html`<td
    part="day"
    class="${out ? 'out' : ''} ${today ? 'today' : ''} ${count ? 'has' : ''}"
  >
    <time datetime=${day}
      >${
        spoken
          ? html`<b aria-hidden="true">${number}</b
              ><span class="sr"
                >${name}${today ? `, ${terms.today}` : nothing}${holiday ? `, ${holiday}` : nothing}</span
              >`
          : number
      }${holiday ? html`<small aria-hidden="true">${holiday}</small>` : nothing}</time
    >
    ${narrow ? nothing : lanes.map((lane) => renderLane(lane, locale, day, options))}
    ${more && !narrow ? html`<button class="more" type="button" aria-label="${terms.more(more)}, ${name}" @click=${show}>${terms.more(more)}</button>` : nothing}
    ${count && narrow !== false ? html`<button class="count" type="button" aria-label=${terms.onDay(name, count)} @click=${show}>${count}</button>` : nothing}
  </td>`;
}

function renderLane(
  lane: Lane,
  locale: string,
  day: string,
  options: MonthTableOptions,
): TemplateResult {
  if (!lane) return html`<div class="lane"></div>`;
  if (!('bar' in lane))
    return html`<div class="lane"><span class="sr">${lane.continued}</span></div>`;
  const bar = renderBar(lane.bar, locale, day, options);
  // Most are of one day: the less each of them is, the sooner a month is drawn.
  return lane.bar.span > 1 ? html`<div class="lane">${bar}</div>` : bar;
}

function renderBar(
  { activity, text, span, mark, status }: Bar,
  locale: string,
  day: string,
  options: MonthTableOptions,
): TemplateResult {
  const { kind, language } = activity;
  const foreign = language && language !== locale;
  const call = kind === 'call';
  const single = span === 1 && !call;
  const open = (): void => {
    options.onOpen(activity, day);
  };
  const number = mark ? numberMark(mark.order, mark.standing) : nothing;
  const icon = call ? calendarIcon('deadline') : number;
  const words = `${status ? `${status}: ` : ''}${text}`;
  if (single && !foreign)
    return html`<button
      class="bar-item one single ${activity.status ?? ''}"
      type="button"
      title=${text}
      @click=${open}
    >
      ${icon}${words}
    </button>`;
  return html`<button
    class="bar-item ${span > 1 ? '' : 'one '}${call ? 'deadline' : ''}${single ? 'single' : ''} ${activity.status ?? ''}"
    type="button"
    title=${text}
    ${setProperties({ '--span': span })}
    @click=${open}
  >
    ${icon}
    <span class="text" lang=${foreign ? language : nothing}>${words}</span>
  </button>`;
}
