import type { TemplateResult } from 'lit';
import type { Told } from '../../model/activities.ts';
import type { MonthKit } from './month-kit.ts';
import type { Bar, Lane, Month, MonthDay } from './month.view.ts';
import type { Scene } from './scene.view.ts';

export interface MonthActs {
  readonly showDay: (day: string) => void;
  /** Opens it in the list of its day. */
  readonly open: (activity: Told, day: string) => void;
}

/** A native table: weeks are rows with their number as header, Monday comes first. */
export const monthTable = (kit: MonthKit, { title, weekdays, weeks, holidays }: Month, scene: Scene, acts: MonthActs): TemplateResult => {
  const { html, nothing } = kit;
  return html`<table part="table">
      <caption class="sr">
        ${title}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="week-column">${scene.terms.weekHead}</th>
          ${weekdays.map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          ({ week, days }) =>
            html`<tr>
              <th scope="row" class="week-column">
                <span class="sr">${scene.terms.week(week)}</span><span aria-hidden="true">${week}</span>
              </th>
              ${days.map((day) => renderDay(kit, day, scene, acts))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      holidays.length
        ? // Where the cells have no room for words.
          html`<p class="holidays">${scene.terms.holidays}: ${holidays.map(({ day, name }) => `${day}: ${name}`).join('; ')}.</p>`
        : nothing
    }`;
};

function renderDay(
  kit: MonthKit,
  { day, name, holiday, out, today, lanes, more, count }: MonthDay,
  { terms, locale }: Scene,
  acts: MonthActs,
): TemplateResult {
  const { html, nothing } = kit;
  const show = (): void => {
    acts.showDay(day);
  };
  return html`<td part="day" class="${out ? 'out' : ''} ${today ? 'today' : ''} ${count ? 'has' : ''}">
    <time datetime=${day}
      ><b aria-hidden="true">${Number(day.slice(8))}</b
      ><span class="sr">${name}${today ? `, ${terms.today}` : nothing}${holiday ? `, ${holiday}` : nothing}</span>${
        holiday ? html`<small aria-hidden="true">${holiday}</small>` : nothing
      }</time
    >
    ${lanes.map((lane) => renderLane(kit, lane, locale, day, acts))}
    ${more ? html`<button class="more" type="button" @click=${show}>${terms.more(more)}<span class="sr">, ${name}</span></button>` : nothing}
    ${count ? html`<button class="count" type="button" aria-label=${terms.onDay(name, count)} @click=${show}>${count}</button>` : nothing}
  </td>`;
}

function renderLane(kit: MonthKit, lane: Lane, locale: string, day: string, acts: MonthActs): TemplateResult {
  const { html } = kit;
  if (!lane) return html`<div class="lane"></div>`;
  return html`<div class="lane">
    ${'bar' in lane ? renderBar(kit, lane.bar, locale, day, acts) : html`<span class="sr">${lane.continued}</span>`}
  </div>`;
}

function renderBar(
  kit: MonthKit,
  { activity, text, span, mark, status }: Bar,
  locale: string,
  day: string,
  acts: MonthActs,
): TemplateResult {
  const { html, nothing, setProperties, calendarIcon, numberMark } = kit;
  const { kind, language } = activity;
  return html`<button
    class="bar-item ${kind === 'call' ? 'deadline' : span > 1 ? '' : 'single'} ${activity.status ?? ''}"
    type="button"
    title=${text}
    ${setProperties({ '--span': span })}
    @click=${() => {
      acts.open(activity, day);
    }}
  >
    ${kind === 'call' ? calendarIcon('deadline') : mark ? numberMark(mark.order, mark.standing) : nothing}
    <span class="text" lang=${language && language !== locale ? language : nothing}>${status ? `${status}: ` : nothing}${text}</span>
  </button>`;
}
