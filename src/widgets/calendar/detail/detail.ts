import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { mayDownload } from '../../../dom/sandbox.ts';
import { CopyAddress } from '../../../core/copy-address/copy-address.ts';
import { externalLink } from '../../../core/templates/external-link.ts';
import { icon } from '../../../core/templates/icons.ts';
import { googleLink, outlookLink } from '../../../domain/activities/calendar-links.ts';
import { withoutTracking } from '../../../domain/tracking.ts';
import { TierController } from '../../../core/controllers/tier-controller.ts';
import { type ActivityInput, isOver } from '../../../domain/activities/activities.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import type { Item } from '../activity/item.view.ts';
import { type CalendarContent, isWhole } from '../calendar.view.ts';
import { publishedOf } from '../download/published-file.ts';
import { entryOptionsFor } from '../download/entry-options.ts';
import { toEntry } from '../download/entry.view.ts';
import { toDetail } from './detail.view.ts';
import { calendarDetailTerms } from './locales/terms.ts';

export { copyAddressStyles } from '../../../core/copy-address/copy-address.ts';
export { detailStyles } from './detail.styles.ts';

export interface DetailOptions {
  /** The page's address with the activity in it; `null`: the page does not keep it there. */
  readonly addressOf: ((id: string) => string) | null;
  readonly onAdd: (activity: ActivityInput) => void;
  /** Opens the cluster's card, in whatever widget of the group shows one. */
  readonly onCluster: (id: string) => void;
  /** Narrows the group down to a town; `null`: the page has no map that would show it. */
  readonly onTown: ((town: string) => void) | null;
}

/** What opened activities show. The details of the bundled ones are loaded once the first of them is opened. */
export class ActivityDetail {
  private readonly details: TierController;
  private readonly copy: CopyAddress;

  constructor(host: LitElement) {
    this.copy = new CopyAddress(host);
    this.details = new TierController(host, 'activity-details');
  }

  render(item: Item, content: CalendarContent, options: DetailOptions): TemplateResult {
    if (isWhole(item.activity, content)) return this.whole(item, content, options);
    const { details } = this;
    // What is known already is shown without the rest.
    if (details.failed)
      return html`${this.whole(item, content, options)} ${details.notFetched(content.locale)}`;
    void details.load();
    return html`<p>${calendarDetailTerms(content.locale).fetching}</p>`;
  }

  private whole(item: Item, content: CalendarContent, options: DetailOptions): TemplateResult {
    return html`${this.actions(item, content, options)} ${facts(item.activity, content, options)}`;
  }

  /** What it ends in: to take part, to keep it, to tell of it. */
  private actions(
    { activity, action }: Item,
    content: CalendarContent,
    { onAdd, addressOf }: DetailOptions,
  ): TemplateResult {
    const { locale, terms: words, now } = content;
    const terms = calendarDetailTerms(locale);
    const { id, kind } = activity;
    const says = action ? words.takePart(action.kind, action.cluster ?? '') : '';
    const add = html`${calendarIcon('add')} ${kind === 'call' ? words.addDeadline : words.add}`;
    const file = publishedOf(content, 'calendar', id);
    const own = activity.url ?? activity.registrationUrl;
    const address =
      publishedOf(content, 'activity', id) ?? addressOf?.(id) ?? (own && withoutTracking(own));
    return html`<div class="actions no-print">
      ${
        action
          ? html`<a class="button primary" href=${action.url}
              ><span>${action.kind === 'ask' ? says : terms.takePartOn(says, action.host)}</span>
              ${icon('external')}</a
            >`
          : nothing
      }
      ${
        isOver(activity, now) || !mayDownload()
          ? nothing
          : addTo(add, file, () => {
              onAdd(activity);
            })
      }
      ${this.copy.render(address ?? null, locale)}
    </div>`;
  }
}

/** A file that is published is a link: browsers inside other apps open no file that a page has made. */
const addTo = (words: TemplateResult, file: string | null, onAdd: () => void): TemplateResult =>
  file
    ? html`<a class="button" href=${file}>${words}</a>`
    : html`<button class="button" type="button" @click=${onAdd}>${words}</button>`;

/** All that is known of an activity, under it. */
function facts(
  activity: ActivityInput,
  content: CalendarContent,
  { onCluster, onTown }: DetailOptions,
): TemplateResult {
  const terms = calendarDetailTerms(content.locale);
  const entry = isOver(activity, content.now) ? null : toEntry(activity, entryOptionsFor(content));
  const detail = toDetail(activity, content, terms);
  const { when, place, town, organiser, description, page, confirmed, sources } = detail;
  const lang = activity.language ?? nothing;
  const fact = (term: string, text: unknown, wide = false): TemplateResult =>
    html`<div class=${wide ? 'wide' : ''}>
      <dt>${term}</dt>
      <dd>${text}</dd>
    </div>`;
  const button = (words: string, act: () => void): TemplateResult =>
    html`<button class="quiet no-print" type="button" @click=${act}>${words}</button>`;
  const onMap =
    town && onTown && town !== content.filter.town
      ? button(terms.onMap, () => {
          onTown(town);
        })
      : nothing;
  const named = sources.map(
    ({ url, label }, i) => html`${i ? ' · ' : nothing}<a href=${url}>${label}</a>`,
  );
  return html`${description ? html`<p class="description" lang=${lang}>${description}</p>` : nothing}
    <dl class="facts">
      ${fact(terms.when, when)} ${fact(terms.place, html`${place ?? terms.unknown} ${onMap}`)}
      ${
        organiser
          ? fact(
              terms.organiser,
              html`<button
                class="quiet"
                type="button"
                @click=${() => {
                  onCluster(organiser.id);
                }}
              >
                ${organiser.name}
              </button>`,
            )
          : nothing
      }
      ${detail.facts.map(({ term, text }) => fact(term, text))}
      ${
        confirmed
          ? fact(
              terms.confirmed,
              html`${confirmed}${named.length ? html` <small>(${named})</small>` : nothing}`,
            )
          : nothing
      }
      ${page ? fact(terms.page, externalLink(page)) : nothing}
      ${
        entry
          ? html`<div class="wide no-print">
              <dt>${terms.yours}</dt>
              <dd class="links">
                <a href=${googleLink(entry)}>${terms.google}</a>
                <a href=${outlookLink(entry)}>${terms.outlook}</a>
              </dd>
            </div>`
          : nothing
      }
    </dl>
    ${detail.composed ? html`<p class="muted">${terms.composed}</p>` : nothing}`;
}
