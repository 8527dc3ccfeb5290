import { frameTerms } from '../core/locales/terms.ts';
import { hostOf } from '../domain/url.ts';
import { regionsOn } from '../domain/clusters/clusters.ts';
import { type MapRow, toGroups } from '../widgets/map/list-panel/rows.view.ts';
import { mapTerms } from '../widgets/map/locales/terms.ts';
import { type MapContent, toMap } from '../widgets/map/map.view.ts';
import { type Edition, frame, snapshotOf } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';

/** What the map shows, whatever it is shown in. */
export const mapContent = (edition: Edition): MapContent => ({
  snapshot: snapshotOf(edition),
  locale: edition.locale,
  today: edition.today,
  division: regionsOn(edition.dataset, edition.today),
  municipality: undefined,
  sort: 'number',
  found: null,
});

/** The clusters of the map as a list. */
export function mapText(edition: Edition): Markup {
  const { locale } = edition;
  const terms = mapTerms(locale);
  const content = mapContent(edition);
  return frame(edition, 'map', {
    title: terms.title,
    summary: toMap(content).summary,
    body: markup`${toGroups(content).map(
      ({ title, rows }) =>
        markup`${title && markup`<h3>${title}</h3>`}<ul>${rows.map((row) => markup`<li>${cluster(row, edition)}</li>`)}</ul>`,
    )}`,
    notes: [frameTerms(locale).addresses],
  });
}

/** One cluster: its name, what it works with, its town, and the way to it. */
export const cluster = (
  { entry: { cluster }, position, place }: MapRow,
  { locale }: Edition,
): Markup =>
  markup`<strong>${cluster.name}</strong><br>${position}<br>${place.filter(Boolean).join(', ')}<br>
    ${cluster.website ? link(cluster.website, hostOf(cluster.website)) : frameTerms(locale).noWebsite}`;
