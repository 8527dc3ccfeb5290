import type { TemplateResult } from 'lit';
import { datePhrase, monthPhrase } from '../../domain/time/dates.ts';
import { addDays, monthOf } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/weeks.ts';
import type { Acts } from './agenda.ts';
import type { MonthKit } from './month-kit.ts';
import type { Section } from './list-section.ts';
import { type MonthActs, monthTable } from './month.ts';
import { onDay, toMonth } from './month.view.ts';
import { type Scene, shownBetween, todayOf } from './scene.view.ts';

export interface MonthSection extends MonthActs {
  /** YYYY-MM. */
  readonly month: string;
  /** The day whose activities stand under the table. */
  readonly day: string | null;
  /** How many of a list are shown. */
  readonly limit: number;
  readonly level: number;
  readonly acts: Acts;
  readonly show: (month: string) => void;
  /** Like `show`, by a button that goes away. */
  readonly jump: (month: string) => void;
  readonly showMore: () => void;
}

/** A month: the way to others, its table, and under it the list of a day, or of the whole month where the table has no room for words. */
export function monthSection(kit: MonthKit, scene: Scene, section: MonthSection): Section {
  const { html, nothing, heading, calendarIcon, narrowed } = kit;
  const { terms, locale } = scene;
  const { month, day, place, level, show, jump } = section;
  const drawn = toMonth(scene, month);
  const here = monthOf(todayOf(scene));
  const counted = drawn.parts
    ? terms.and(terms.activities(drawn.whole), terms.parts(drawn.parts))
    : terms.activities(drawn.whole);
  const step = (to: string, name: 'previous' | 'next'): TemplateResult =>
    html`<button
      class="step"
      type="button"
      aria-label=${terms[name](monthPhrase(to, locale))}
      @click=${() => {
        show(to);
      }}
    >
      ${calendarIcon(name)}
    </button>`;
  return [
    narrowed(terms.inMonth(counted, drawn.title), scene),
    html`<div class="month-nav">
        ${step(addMonths(month, -1), 'previous')} ${step(addMonths(month, 1), 'next')}
        ${heading(level, 'month-name', drawn.title)}
        ${month === here ? nothing : jumpTo(kit, here, terms.goToday, 'quiet', jump)}
      </div>
      ${monthTable(kit, drawn, scene, section)}
      ${drawn.whole ? nothing : emptyMonth(kit, drawn.title, scene, section)}
      ${day ? dayList(kit, day, scene, section) : place?.listed ? monthList(kit, scene, section) : nothing}`,
  ];
}

function dayList(
  kit: MonthKit,
  day: string,
  scene: Scene,
  { level, limit, acts, showMore }: MonthSection,
): TemplateResult {
  const { html, heading, event, toItem } = kit;
  const activities = onDay(scene, day);
  return html`<div class="day-list">
    ${heading(level + 1, 'section-head day-head', datePhrase(day, scene.locale))}
    ${activities.slice(0, limit).map((activity) => event(toItem(scene, activity), level + 2, scene, acts))}
    ${more(kit, activities.length, limit, scene, showMore)}
  </div>`;
}

function monthList(
  kit: MonthKit,
  scene: Scene,
  { month, level, limit, acts, showMore }: MonthSection,
): TemplateResult {
  const { html, agenda, byMonth } = kit;
  const activities = shownBetween(scene, `${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1));
  return html`<div class="month-list">
    ${agenda(byMonth(activities.slice(0, limit), scene), level + 1, scene, acts)}
    ${more(kit, activities.length, limit, scene, showMore)}
  </div>`;
}

const more = (
  { html, nothing }: MonthKit,
  count: number,
  limit: number,
  { terms }: Scene,
  show: () => void,
): TemplateResult | symbol =>
  count > limit
    ? html`<button class="button later no-print" type="button" @click=${show}>
        ${terms.showMore}
      </button>`
    : nothing;

function emptyMonth(
  kit: MonthKit,
  title: string,
  scene: Scene,
  { month, jump }: MonthSection,
): TemplateResult {
  const { html, nothing, monthsAround } = kit;
  const { before, after } = monthsAround(scene, month);
  const { terms, locale } = scene;
  return html`<div class="empty" part="empty">
    <p class="lead">${terms.emptyMonth(title)}</p>
    <p class="nearest no-print">
      ${[before, after].map((found) => (found ? jumpTo(kit, found, terms.goTo(monthPhrase(found, locale)), 'button', jump) : nothing))}
    </p>
  </div>`;
}

const jumpTo = (
  { html }: MonthKit,
  month: string,
  label: string,
  className: string,
  jump: (month: string) => void,
): TemplateResult =>
  html`<button
    class=${className}
    type="button"
    @click=${() => {
      jump(month);
    }}
  >
    ${label}
  </button>`;
