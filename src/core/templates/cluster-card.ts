import { html, nothing, type TemplateResult } from 'lit';
import type { Cluster } from '../../data/types.ts';
import { type Entry, headOfficeStatusOf } from '../../domain/clusters/clusters.ts';
import type { Point } from '../../domain/geo/geo.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { hostOf } from '../../domain/url.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { localeRegistry } from '../../i18n/registry.ts';
import { frameTerms, placesTerms } from '../locales/terms.ts';
import { cardTerms } from '../locales/card/terms.ts';
import { cardOffices } from './cluster-card.view.ts';
import { heading } from './heading.ts';
import { type HelpLink, helpLink } from './help-link.ts';
import { icon } from './icons.ts';
import { numberMark } from './number-mark.ts';

export { cardStyles } from '../styles/card.ts';
export { officesStyles } from '../styles/offices.ts';

export interface ClusterCard {
  readonly entry: Entry;
  readonly locale: Locale;
  /** The level of its headings. */
  readonly level: number;
  /** What it does next; `nothing`: that is not known, or not yet. */
  readonly next: unknown;
  /** What else is known of it. */
  readonly detail: unknown;
  /** Folded is what else is known. */
  readonly unfolded: boolean;
  /** Where somebody can be asked. */
  readonly help: HelpLink | null;
  /** Where the visitor is, in the plane: its offices stand by their distance. */
  readonly from?: Point | undefined;
}

/** Whose card it is. */
export const clusterName = (
  { order, position, cluster }: Entry,
  locale: Locale,
  level: number,
): TemplateResult =>
  html`<div class="card-head">
    ${numberMark(order, headOfficeStatusOf(cluster))}
    <div>
      ${heading(level, 'card-name', html`<span class="sr">${order} </span>${cluster.name}`)}
      <p class="muted">${inLocale(position.name, locale)}</p>
    </div>
  </div>`;

/** One cluster, for those who may use it: what it does, how to reach it, what it does next, where it is; the rest is folded. */
export function clusterCard({
  entry: { position, cluster },
  locale,
  level,
  next,
  detail,
  unfolded,
  help,
  from,
}: ClusterCard): TemplateResult {
  const terms = cardTerms(locale);
  const examples = examplesOf(position, locale);
  return html`${cluster.ended ? html`<p class="note">${terms.ended(datePhrase(cluster.ended, locale))}</p>` : nothing}
    <p class="card-does">${inLocale(position.description, locale)}</p>
    ${examples.length ? html`<p class="muted">${terms.fits(examples)}</p>` : nothing}
    ${cluster.ended ? helpLink(help, locale) : contact(cluster, locale, help)}
    ${cluster.ended ? nothing : whatIsNext(cluster, locale, level, next)}
    ${offices(cluster, locale, level, from)}
    <details class="more" ?open=${unfolded}>
      <summary>
        ${icon('chevron', 'icon chevron')}
        <span><b>${terms.more}</b> <span class="muted">${terms.moreHint}</span></span>
      </summary>
      <div class="detail" part="detail">${detail}</div>
    </details>`;
}

const MOST_EXAMPLES = 6;

/** Words that one would say of one's work; else its first keywords. None where there are none in the reader's language. */
function examplesOf(
  { id, examples, keywords }: Entry['position'],
  locale: Locale,
): readonly string[] {
  const said = (words: Readonly<Record<string, readonly string[]>> | null | undefined) =>
    words?.[locale] ?? [];
  const found = [said(examples), said(keywords), localeRegistry()?.keywords(id, locale) ?? []];
  return (found.find(({ length }) => length) ?? []).slice(0, MOST_EXAMPLES);
}

/** How to reach it; where that is not known, who can be asked. */
export function contact(
  { contact: known, website }: Cluster,
  locale: Locale,
  help: HelpLink | null,
): TemplateResult {
  const page = known?.page ?? website;
  const { phone, email } = known ?? {};
  return html`${
    page
      ? html`<p>
          <a class="button primary" href=${page}
            ><span>${frameTerms(locale).contact(hostOf(page))}</span> ${icon('external')}</a
          >
        </p>`
      : html`<p>${frameTerms(locale).noWebsite}</p>
          ${helpLink(help, locale)}`
  }
  ${
    phone || email
      ? html`<p class="reach">
          ${phone ? html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>` : nothing}
          ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
        </p>`
      : nothing
  }`;
}

/** What it does next, and where it tells of its events itself. */
function whatIsNext(
  { eventsPage, website }: Cluster,
  locale: Locale,
  level: number,
  next: unknown,
): TemplateResult | typeof nothing {
  const terms = cardTerms(locale);
  const page = eventsPage?.url ?? website;
  if (!page && next === nothing) return nothing;
  return html`<div class="card-part" part="next">
    ${heading(level, 'card-label', terms.next)} ${next}
    ${
      page
        ? html`<p>
            <a class="external" href=${page}
              >${eventsPage ? terms.events : terms.website} ${icon('external')}</a
            >
          </p>`
        : nothing
    }
  </div>`;
}

function offices(
  cluster: Cluster,
  locale: Locale,
  level: number,
  from: Point | undefined,
): TemplateResult | typeof nothing {
  const found = cardOffices(cluster, placesTerms(locale), from);
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
