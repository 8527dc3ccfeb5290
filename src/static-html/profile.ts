import { factsTerms, frameTerms, placesTerms } from '../core/locales/terms.ts';
import { type Fact, toFacts } from '../core/templates/facts.view.ts';
import { hostOf } from '../domain/url.ts';
import type { Entry } from '../domain/clusters/clusters.ts';
import { inLocale } from '../i18n/language.ts';
import { profileTerms } from '../widgets/profile/locales/terms.ts';
import { toProfile } from '../widgets/profile/profile.view.ts';
import { type Edition, frame } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';
import { staticTerms } from './locales/terms.ts';

/** One cluster with everything that is known of it. */
export function staticProfile(edition: Edition, entry: Entry): Markup {
  const { dataset, locale, today } = edition;
  const { cluster, order } = entry;
  const words = { ...placesTerms(locale), ...factsTerms(locale) };
  const facts = toFacts(dataset, cluster, locale, words);
  const { position, status, ended, activities } = toProfile(dataset, entry, {
    locale,
    today,
    terms: profileTerms(locale),
  });
  const row = (name: string, { text, note }: Fact): Markup =>
    markup`<dt>${name}</dt><dd>${text}${note && ` (${note})`}</dd>`;
  const website = cluster.website
    ? link(cluster.website, hostOf(cluster.website))
    : frameTerms(locale).noWebsite;
  return frame(edition, 'profile', {
    title: cluster.name,
    summary: `${order}. ${position} (${profileTerms(locale).tags[status]}). ${[ended, inLocale(cluster.description, locale)].filter(Boolean).join(' ')}`,
    body: markup`<dl>
      <dt>${staticTerms(locale).website}</dt><dd>${website}</dd>
      <dt>${words.offices}</dt>
      <dd>${facts.offices.length ? markup`<ul>${facts.offices.map(({ place, name, note }) => markup`<li>${[place, name].filter(Boolean).join(', ')} (${note})</li>`)}</ul>` : words.unknown}</dd>
      ${row(words.founded, facts.founded)}${row(words.goldLabel, facts.goldLabel)}${row(words.members, facts.members)}
      ${row(words.programme, facts.programme)}${row(words.predecessors, facts.predecessors)}
      <dt>${words.sources}</dt>
      <dd>${facts.sources.length ? facts.sources.map(({ url, label }, i) => [i ? ', ' : '', link(url, label)]) : words.unknown}</dd>
    </dl>
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
