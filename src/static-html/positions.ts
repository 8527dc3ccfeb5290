import { frameTerms, placesTerms } from '../core/locales/terms.ts';
import { hostOf } from '../domain/url.ts';
import { positionsTerms } from '../widgets/positions/locales/terms.ts';
import { type PositionRow, toPositions } from '../widgets/positions/positions.view.ts';
import { type Edition, frame, snapshotOf } from './edition.ts';
import { link, type Markup, markup } from './markup.ts';

/** The strength positions as a list, by their numbers. */
export function staticPositions(edition: Edition): Markup {
  const { locale } = edition;
  const terms = positionsTerms(locale);
  const view = toPositions(snapshotOf(edition), {
    ...{
      locale,
      terms,
      places: placesTerms(locale),
      query: '',
      sort: 'number',
      limit: Infinity,
    },
    ...{
      only: { clusters: null, status: null, municipality: null },
      find: undefined,
      nearest: () => null,
      descending: false,
      programme: null,
    },
  });
  return frame(edition, 'positions', {
    title: terms.title,
    summary: view.summary,
    body: markup`<ul>${view.rows.map((row) => markup`<li>${position(row, edition)}</li>`)}</ul>
    ${view.without.length > 0 && markup`<p>${terms.without(view.without.join(', '))}</p>`}`,
    notes: [frameTerms(locale).addresses],
  });
}

const position = (
  { entry: { order, cluster }, name, description, organisation, place }: PositionRow,
  { locale }: Edition,
): Markup =>
  markup`<p><strong>${order}. ${name}</strong><br>${description}<br>
    ${organisation}. ${place}. ${cluster.website ? link(cluster.website, hostOf(cluster.website)) : frameTerms(locale).noWebsite}</p>`;
