import { html, nothing, type TemplateResult } from 'lit';
import { numberMark } from '../../kit/number-mark.ts';
import { setProperties } from '../../kit/set-properties.ts';
import { calendarIcon } from './calendar-icon.ts';
import type { Words } from './item.view.ts';
import type { Bar, Lane, Month, MonthDay } from './month.view.ts';

/** A native table: weeks are rows with their number as header, Monday comes first. */
export const monthTable = ({ title, weekdays, weeks }: Month, words: Words, showDay: (day: string) => void): TemplateResult =>
  html`<table part="table">
    <caption class="sr">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col" class="week-column">${words.terms.weekHead}</th>
        ${weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        ({ week, days }) =>
          html`<tr>
            <th scope="row" class="week-column">
              <span class="sr">${words.terms.week(week)}</span><span aria-hidden="true">${week}</span>
            </th>
            ${days.map((day) => renderDay(day, words, showDay))}
          </tr>`,
      )}
    </tbody>
  </table>`;

function renderDay(
  { day, name, out, today, lanes, more, activities }: MonthDay,
  { terms, locale }: Words,
  showDay: (day: string) => void,
): TemplateResult {
  const show = (): void => {
    showDay(day);
  };
  const count = activities.length;
  return html`<td part="day" class="${out ? 'out' : ''} ${today ? 'today' : ''} ${count ? 'has' : ''}">
    <time datetime=${day}
      ><b aria-hidden="true">${Number(day.slice(8))}</b><span class="sr">${name}${today ? `, ${terms.today}` : nothing}</span></time
    >
    ${lanes.map((lane) => renderLane(lane, locale))}
    ${more ? html`<button class="more" type="button" @click=${show}>${terms.more(more)}<span class="sr">, ${name}</span></button>` : nothing}
    ${count ? html`<button class="count" type="button" aria-label=${terms.onDay(name, count)} @click=${show}>${count}</button>` : nothing}
  </td>`;
}

function renderLane(lane: Lane, locale: string): TemplateResult {
  if (!lane) return html`<div class="lane"></div>`;
  return html`<div class="lane">${'bar' in lane ? renderBar(lane.bar, locale) : html`<span class="sr">${lane.continued}</span>`}</div>`;
}

function renderBar({ activity, text, span, mark }: Bar, locale: string): TemplateResult {
  const { kind, url, language } = activity;
  const className = `bar-item ${kind === 'call' ? 'deadline' : span > 1 ? '' : 'single'}`;
  const lang = language === locale ? nothing : language;
  const content = html`${kind === 'call' ? calendarIcon('deadline') : mark ? numberMark(mark.order, mark.standing) : nothing}<span
      class="text"
      lang=${lang}
      >${text}</span
    >`;
  return url
    ? html`<a class=${className} href=${url} title=${text} ${setProperties({ '--span': span })}>${content}</a>`
    : html`<span class=${className} title=${text} ${setProperties({ '--span': span })}>${content}</span>`;
}
