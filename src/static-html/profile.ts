import type { Dataset } from '../data/types.ts';
import { frameTerms, placesTerms } from '../core/locales/terms.ts';
import { factsTerms } from '../core/locales/facts/terms.ts';
import { type Fact, toFacts } from '../core/templates/facts.view.ts';
import { hostOf } from '../domain/url.ts';
import type { Entry } from '../domain/clusters/clusters.ts';
import { inLocale, type Locale } from '../i18n/language.ts';
import { profileTerms } from '../widgets/profile/locales/terms.ts';
import { type ProfileView, toProfile } from '../widgets/profile/profile.view.ts';
import { type Edition, frame } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';

/** Where a cluster sits, and what is known of it, as a list. */
export function clusterFacts(dataset: Dataset, { cluster }: Entry, locale: Locale): Markup {
  const words = { ...placesTerms(locale), ...factsTerms(locale) };
  const facts = toFacts(dataset, cluster, locale, words);
  const row = (name: string, { text, note }: Fact): Markup =>
    markup`<dt>${name}</dt><dd>${text}${note && ` (${note})`}</dd>`;
  const rows = (name: string, all: readonly Fact[]): Markup => {
    const items = all.map(({ text, note }) => markup`<li>${text}${note && ` (${note})`}</li>`);
    return markup`<dt>${name}</dt><dd>${items.length ? markup`<ul>${items}</ul>` : words.unknown}</dd>`;
  };
  const website = cluster.website
    ? link(cluster.website, hostOf(cluster.website))
    : frameTerms(locale).noWebsite;
  return markup`<p>${website}</p>
    <dl>
      <dt>${words.offices}</dt>
      <dd>${facts.offices.length ? markup`<ul>${facts.offices.map(({ place, name, note }) => markup`<li>${[place, name].filter(Boolean).join(', ')} (${note})</li>`)}</ul>` : words.unknown}</dd>
      ${row(words.status, facts.status)}${row(words.founded, facts.founded)}
      ${row(words.goldLabel, facts.goldLabel)}${row(words.members, facts.members)}
      ${row(words.programme, facts.programme)}${row(words.predecessors, facts.predecessors)}
      ${rows(words.partners, facts.partners)}${rows(words.grants, facts.grants)}
      <dt>${words.sources}</dt>
      <dd>${facts.sources.length ? facts.sources.map(({ url, label }, i) => [i ? ', ' : '', link(url, label)]) : words.unknown}</dd>
    </dl>`;
}

/** The field that it stands for, whether it is one still, and what it does. */
export function clusterSummary(
  { order, cluster }: Entry,
  { position, status, ended }: Pick<ProfileView, 'position' | 'status' | 'ended'>,
  locale: Locale,
): string {
  const about = [ended, inLocale(cluster.description, locale)].filter(Boolean).join(' ');
  return `${order}. ${position} (${profileTerms(locale).tags[status]}). ${about}`;
}

/** One cluster with everything that is known of it. */
export function staticProfile(edition: Edition, entry: Entry): Markup {
  const { dataset, locale, today } = edition;
  const view = toProfile(dataset, entry, { locale, today, terms: profileTerms(locale) });
  const { activities } = view;
  return frame(edition, 'profile', {
    title: entry.cluster.name,
    summary: clusterSummary(entry, view, locale),
    body: markup`${clusterFacts(dataset, entry, locale)}
    <h3>${activities.title}</h3>
    ${activities.note && markup`<p>${activities.note}</p>`}
    ${
      activities.items.length > 0 &&
      markup`<ul>${activities.items.map(
        ({ title, language, when, where, url }) =>
          markup`<li><strong lang="${language}">${url ? link(url, title) : title}</strong><br>${[when, where].filter(Boolean).join(', ')}</li>`,
      )}</ul>`
    }`,
    notes: [frameTerms(locale).addresses],
  });
}
