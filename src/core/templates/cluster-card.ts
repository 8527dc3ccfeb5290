import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../../data/types.ts';
import { type Entry, headOfficeStatusOf } from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { hostOf } from '../../domain/url.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { type CardTerms, cardTerms, frameTerms, placesTerms } from '../locales/terms.ts';
import { cardOffices } from './cluster-card.view.ts';
import { heading } from './heading.ts';
import { icon } from './icons.ts';
import { numberMark } from './number-mark.ts';

export { cardStyles } from '../styles/card.ts';
export { officesStyles } from '../styles/offices.ts';

export interface ClusterCard {
  readonly entry: Entry;
  readonly locale: Locale;
  /** The heading's level. */
  readonly level: number;
  /** What else is known of it. */
  readonly detail: unknown;
  /** For paper. */
  readonly unfolded: boolean;
}

/** One cluster, for those who may use it: what it does, how to reach it, where it is; the rest is folded. */
export function clusterCard({
  entry,
  locale,
  level,
  detail,
  unfolded,
}: ClusterCard): TemplateResult {
  const { order, position, cluster } = entry;
  const terms = cardTerms(locale);
  const examples = wordsIn(position.examples, locale);
  return html`<div class="card-head">
      ${numberMark(order, headOfficeStatusOf(cluster))}
      <div>
        ${heading(level, 'card-name', html`<span class="sr">${order} </span>${cluster.name}`)}
        <p class="muted">${inLocale(position.name, locale)}</p>
      </div>
    </div>
    ${cluster.ended ? html`<p class="note">${terms.ended(datePhrase(cluster.ended, locale))}</p>` : nothing}
    <p class="card-does">${inLocale(position.description, locale)}</p>
    ${examples.length ? html`<p class="muted">${terms.fits(examples)}</p>` : nothing}
    ${cluster.ended ? nothing : contact(cluster, locale)} ${offices(cluster, locale, level + 1)}
    <details class="more" ?open=${unfolded}>
      <summary>
        ${icon('chevron', 'icon chevron')}
        <span><b>${terms.more}</b> <span class="muted">${terms.moreHint}</span></span>
      </summary>
      <div class="detail" part="detail">${detail}</div>
    </details>`;
}

/** The words in the reader's language; none where they are not given in it. */
const wordsIn = (
  words: Readonly<Record<string, readonly string[]>> | null | undefined,
  locale: Locale,
): readonly string[] => words?.[locale] ?? [];

/** How to reach it, and its own page of events where that is known. */
function contact({ contact: known, website, eventsPage }: Cluster, locale: Locale): TemplateResult {
  const terms: CardTerms = cardTerms(locale);
  const page = known?.page ?? website;
  return html`${
    page
      ? html`<p>
          <a class="button primary" href=${page}
            ><span>${terms.contact(hostOf(page))}</span> ${icon('external')}</a
          >
        </p>`
      : html`<p>${frameTerms(locale).noWebsite}</p>`
  }
  ${
    eventsPage
      ? html`<p>
          <a class="external" href=${eventsPage.url}>${terms.events} ${icon('external')}</a>
        </p>`
      : nothing
  }`;
}

function offices(cluster: Cluster, locale: Locale, level: number): TemplateResult | typeof nothing {
  const found = cardOffices(cluster, placesTerms(locale));
  if (!found.length) return nothing;
  return html`<div class="card-part">
    ${heading(level, 'card-label', cardTerms(locale).offices(found.length))}
    <ul class="offices">
      ${found.map(
        ({ mark, town, note }) =>
          html`<li class=${mark}>
            <span>${town}${note ? html` <small>${note}</small>` : nothing}</span>
          </li>`,
      )}
    </ul>
  </div>`;
}
