import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { clusterNextTerms } from '../locales/cluster-next/terms.ts';
import type { Dataset } from '../../data/types.ts';
import { native } from '../../dom/native.ts';
import type { Entry } from '../../domain/clusters/clusters.ts';
import { type ClusterNext, clusterNext } from './cluster-next.view.ts';

export { clusterNextStyles } from '../styles/cluster-next.ts';

/** The same where it is to be found first; `undefined`: nothing is to come. */
export function nextOf(
  dataset: Dataset,
  entry: Entry,
  today: string,
  locale: Locale,
): TemplateResult | undefined {
  const next = clusterNext(dataset, entry, today, locale);
  return next ? nextActivity(next, locale) : undefined;
}

type Calendar = Element & {
  readonly group: string;
  readonly showActivity: (id: string) => boolean;
};

/** The calendars in a tree, also those written as `<div data-klynge>`. */
const calendarsIn = (tree: Document | ShadowRoot): Calendar[] =>
  [...native(tree, 'querySelectorAll')('klynge-calendar, [data-klynge="calendar" i]')].flatMap(
    (one) => {
      const tag = one.localName === 'klynge-calendar' ? one : one.shadowRoot?.firstElementChild;
      return tag && 'showActivity' in tag ? (tag as Calendar) : [];
    },
  );

/** Where the page has a calendar of the widget's group that shows the activity, the link opens it there. */
function openInCalendar(event: Event, id: string): void {
  const { host } = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const { group } = host as Element & { group: string };
  const trees = new Set([document, host.getRootNode() as Document | ShadowRoot]);
  const shown = [...trees]
    .flatMap(calendarsIn)
    .some((one) => one.group === group && one.showActivity(id));
  if (shown) event.preventDefault();
}

/** What a cluster does next, and how to take part. */
export const nextActivity = (
  { id, date, whole, when, title, language, where, action }: ClusterNext,
  locale: Locale,
): TemplateResult =>
  html`<div class="next-one">
    <p class="date">
      <span class="sr">${whole}</span>
      <span class="numeral" aria-hidden="true">${date}</span>
      <span class="muted">${when}</span>
    </p>
    <div>
      <p class="next-title" lang=${language === locale ? nothing : language}>${title}</p>
      ${where ? html`<p class="muted">${where}</p>` : nothing}
    </div>
    ${
      action
        ? html`<p class="next-way">
            <a
              href=${action.url}
              @click=${(event: Event) => {
                openInCalendar(event, id);
              }}
              >${clusterNextTerms(locale).takePart}</a
            >
          </p>`
        : nothing
    }
  </div>`;
