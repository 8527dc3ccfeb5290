import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { mayDownload } from '../../../dom/sandbox.ts';
import { externalLink } from '../../../core/templates/external-link.ts';
import { type ActivityInput, isOver } from '../../../domain/activities/activities.ts';
import { googleLink, outlookLink } from '../../../domain/activities/calendar-links.ts';
import { TierController } from '../../../core/controllers/tier-controller.ts';
import { type CalendarContent, isWhole } from '../calendar.view.ts';
import { entryOptionsFor } from '../download/entry-options.ts';
import { toEntry } from '../download/entry.view.ts';
import { toDetail } from './detail.view.ts';
import { calendarDetailTerms } from './locales/terms.ts';

export { detailStyles } from './detail.styles.ts';

export interface DetailOptions {
  readonly onSaveFile: (activity: ActivityInput) => void;
  readonly onOnlyTown: (town: string) => void;
}

/** What opened activities show. The details of the bundled ones are loaded once the first of them is opened. */
export class ActivityDetail {
  private readonly details: TierController;

  constructor(host: LitElement) {
    this.details = new TierController(host, 'activity-details');
  }

  render(
    activity: ActivityInput,
    content: CalendarContent,
    options: DetailOptions,
  ): TemplateResult {
    if (isWhole(activity, content)) return activityDetail(activity, content, options);
    const { details } = this;
    // What is known already is shown without the rest.
    if (details.failed)
      return html`${activityDetail(activity, content, options)}
      ${details.notFetched(content.locale)}`;
    void details.load();
    return html`<p>${calendarDetailTerms(content.locale).fetching}</p>`;
  }
}

/** All that is known of an activity, under it. */
function activityDetail(
  activity: ActivityInput,
  content: CalendarContent,
  { onSaveFile, onOnlyTown }: DetailOptions,
): TemplateResult {
  const terms = calendarDetailTerms(content.locale);
  const entry = isOver(activity, content.now) ? null : toEntry(activity, entryOptionsFor(content));
  const { facts, description, town, links, sources, stated, composed } = toDetail(
    activity,
    content,
    terms,
  );
  const named = sources.map(
    ({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`,
  );
  const origin = content.own ? terms.own : terms.unknown;
  const day = stated ? html` <small>(${stated})</small>` : nothing;
  const lang = activity.language ?? nothing;
  const fact = (term: string, text: unknown, wide = false): TemplateResult =>
    html`<div class=${wide ? 'wide' : ''}>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  const file = html`<button
    class="quiet"
    type="button"
    @click=${() => {
      onSaveFile(activity);
    }}
  >
    ${terms.file}
  </button>`;
  const calendar = entry
    ? html`${mayDownload() ? file : nothing}
        <a href=${googleLink(entry)}>${terms.google}</a>
        <a href=${outlookLink(entry)}>${terms.outlook}</a>`
    : nothing;
  return html`${description ? html`<p class="description" lang=${lang}>${description}</p>` : nothing}
    <dl class="facts">
      ${facts.map(({ term, text, note, wide }) => fact(term, html`${text}${note ? html` <small>(${note})</small>` : nothing}`, wide))}
      ${links.map(({ label, url }) => fact(label, externalLink(url), true))}
      ${
        entry
          ? html`<div class="wide no-print">
              <dt>${terms.yours}</dt>
              <dd class="links">${calendar}</dd>
            </div>`
          : nothing
      }
      ${fact(terms.source, html`${named.length ? named : origin}${day}`, true)}
    </dl>
    ${composed ? html`<p class="muted">${terms.composed}</p>` : nothing}
    ${
      town && town !== content.filter.town
        ? html`<button
            class="quiet no-print"
            type="button"
            @click=${() => {
              onOnlyTown(town);
            }}
          >
            ${terms.onlyTown(town)}
          </button>`
        : nothing
    }`;
}
