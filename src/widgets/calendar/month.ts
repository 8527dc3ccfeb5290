import type { TemplateResult } from 'lit';
import type { Told } from '../../domain/activities/activities.ts';
import type { MonthKit } from './month-kit.ts';
import type { Bar, Lane, Month, MonthDay } from './month.view.ts';
import type { Scene } from './scene.view.ts';

export interface MonthActs {
  /** What there is room for; not known at first. */
  readonly place:
    | {
        /** The cells have no room for words, or it is printed: the month's activities stand under the table. */
        readonly listed: boolean;
        /** The cells have no room for words. Before that is known they have words and numbers, and the style shows what fits. */
        readonly narrow: boolean | undefined;
      }
    | undefined;
  readonly showDay: (day: string) => void;
  /** Opens it in the list of its day. */
  readonly open: (activity: Told, day: string) => void;
}

/** A native table: weeks are rows with their number as header, Monday comes first. */
export const monthTable = (
  kit: MonthKit,
  { title, weekdays, weeks, holidays }: Month,
  scene: Scene,
  acts: MonthActs,
): TemplateResult => {
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
                <span class="sr">${scene.terms.week(week)}</span
                ><span aria-hidden="true">${week}</span>
              </th>
              ${days.map((day) => renderDay(kit, day, scene, acts))}
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      holidays.length
        ? // Where the cells have no room for words.
          html`<p class="holidays">
            ${scene.terms.holidays}:
            ${holidays.map(({ day, name }) => `${day}: ${name}`).join('; ')}.
          </p>`
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
  const narrow = acts.place?.narrow;
  const show = (): void => {
    acts.showDay(day);
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
    ${narrow ? nothing : lanes.map((lane) => renderLane(kit, lane, locale, day, acts))}
    ${more && !narrow ? html`<button class="more" type="button" aria-label="${terms.more(more)}, ${name}" @click=${show}>${terms.more(more)}</button>` : nothing}
    ${count && narrow !== false ? html`<button class="count" type="button" aria-label=${terms.onDay(name, count)} @click=${show}>${count}</button>` : nothing}
  </td>`;
}

function renderLane(
  kit: MonthKit,
  lane: Lane,
  locale: string,
  day: string,
  acts: MonthActs,
): TemplateResult {
  const { html } = kit;
  if (!lane) return html`<div class="lane"></div>`;
  if (!('bar' in lane))
    return html`<div class="lane"><span class="sr">${lane.continued}</span></div>`;
  const bar = renderBar(kit, lane.bar, locale, day, acts);
  // Most are of one day: the less each of them is, the sooner a month is drawn.
  return lane.bar.span > 1 ? html`<div class="lane">${bar}</div>` : bar;
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
  const foreign = language && language !== locale;
  const call = kind === 'call';
  const open = (): void => {
    acts.open(activity, day);
  };
  const icon = call
    ? calendarIcon('deadline')
    : mark
      ? numberMark(mark.order, mark.standing)
      : nothing;
  const words = `${status ? `${status}: ` : ''}${text}`;
  if (span === 1 && !call && !foreign)
    return html`<button
      class="bar-item one single ${activity.status ?? ''}"
      type="button"
      title=${text}
      @click=${open}
    >
      ${icon}${words}
    </button>`;
  return html`<button
    class="bar-item ${span > 1 ? '' : 'one '}${call ? 'deadline' : span > 1 ? '' : 'single'} ${activity.status ?? ''}"
    type="button"
    title=${text}
    ${setProperties({ '--span': span })}
    @click=${open}
  >
    ${icon}
    <span class="text" lang=${foreign ? language : nothing}>${words}</span>
  </button>`;
}
