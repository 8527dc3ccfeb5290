import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/templates/heading.ts';
import { type Acts, agenda, runningStrip } from './agenda.ts';
import { type AgendaOptions, toAgenda } from './calendar.view.ts';
import { type Scene, todayOf } from './scene.view.ts';

/** What is said of it, and what is shown of it. */
export type Section = readonly [status: string, body?: unknown];

export interface ListSection extends AgendaOptions {
  readonly allRunning: boolean;
  readonly level: number;
  readonly acts: Acts;
  readonly showAllRunning: () => void;
  readonly showMore: (shown: number) => void;
  readonly showPast: (shown: number) => void;
  readonly goToday: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly clear: (() => void) | null;
  /** The way into the archive; it follows the first drawing. */
  readonly archive: unknown;
}

/** What runs, what comes, and what is over; if nothing is to come, that is said, and the latest are shown. */
export function listSection(scene: Scene, section: ListSection): Section {
  const { terms } = scene;
  const { level, acts, from, clear, showMore } = section;
  const found = toAgenda(scene, section);
  return [
    found.status,
    html`${from ? html`<button class="quiet no-print" type="button" @click=${section.goToday}>${terms.goToday}</button>` : nothing}
      ${
        found.nothing
          ? html`<div class="empty" part="empty">
              <p class="lead">${terms.nothingMatches}</p>
              ${clear ? html`<button class="button later no-print" type="button" @click=${clear}>${terms.clear}</button>` : nothing}
            </div>`
          : nothing
      }
      ${runningStrip(found.running, section.allRunning, section.showAllRunning, scene)}
      <div class="ahead">${agenda(found.upcoming, level, scene, acts)}</div>
      ${
        found.upcomingShown < found.upcomingTotal
          ? html`<button
              class="button later no-print"
              type="button"
              @click=${() => {
                showMore(found.upcomingShown);
              }}
            >
              ${terms.showMore}
            </button>`
          : nothing
      }
      ${found.nothing ? nothing : past(found, scene, section)}`,
  ];
}

function past(
  found: ReturnType<typeof toAgenda>,
  scene: Scene,
  { level, acts, year, showPast, archive }: ListSection,
): TemplateResult {
  const { terms, dataset } = scene;
  const empty = !found.upcomingTotal;
  const head = year ?? (empty ? terms.latestPast : terms.earlier);
  return html`${
      empty
        ? html`<div class="empty" part="empty">
            <p class="lead">${terms.nothingUpcoming}</p>
            <p class="muted">${terms.registerEnds(dataset.meta.compiled, todayOf(scene))}</p>
          </div>`
        : nothing
    }
    ${
      found.pastShown
        ? html`${heading(level, 'section-head', html`${head} <span>${terms.newestOf(found.pastShown, found.pastTotal)}</span>`)}
            <div class="behind">${agenda(found.past, level + 1, scene, acts)}</div>`
        : nothing
    }
    <div class="archive no-print">
      ${
        found.pastShown < found.pastTotal
          ? html`<button
              class="button"
              type="button"
              @click=${() => {
                showPast(found.pastShown);
              }}
            >
              ${terms.showPast}
            </button>`
          : nothing
      }
      ${archive}
    </div>`;
}
