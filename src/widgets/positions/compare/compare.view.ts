import { distanceTerms, frameTerms, placesTerms } from '../../../core/locales/terms.ts';
import { factsTerms } from '../../../core/locales/facts/terms.ts';
import { toFacts } from '../../../core/templates/facts.view.ts';
import type { Dataset, Municipality } from '../../../data/types.ts';
import { isOver, timelineOf } from '../../../domain/activities/activities.ts';
import { type Entry, entryOf } from '../../../domain/clusters/clusters.ts';
import { nearestOffice } from '../../../domain/geo/nearest-office.ts';
import type { ClusterSearch } from '../../../domain/search/cluster-search.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { hostOf } from '../../../domain/url.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { toWhy, type Why } from '../positions.view.ts';
import type { PositionsCompareTerms } from './locales/terms.ts';

/** How many words tell what else a cluster does. */
const WORDS = 6;

export interface Answer {
  readonly text: string;
  readonly note?: string | null;
  /** The words that the visitor's were met by. */
  readonly met?: readonly Why['word'][];
  readonly href?: string;
  /** The language of the text, where it is another than the page's. */
  readonly lang?: string;
}

/** One question, and what each cluster answers to it. */
interface Topic {
  readonly question: string;
  readonly answers: readonly Answer[];
}

export interface Comparison {
  readonly entries: readonly Entry[];
  readonly topics: readonly Topic[];
}

export interface ComparisonOptions {
  readonly dataset: Dataset;
  /** The clusters' ids, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly locale: Locale;
  readonly terms: PositionsCompareTerms;
  readonly query: string;
  readonly find: ClusterSearch;
  readonly keywords: (entry: Entry) => readonly string[];
  /** Where the page is; without it nothing is told of distances. */
  readonly municipality: Municipality | undefined;
  /** Now, in Denmark. */
  readonly now: string;
}

/** The same questions to each of the clusters; what is not known is said. */
export function toComparison(options: ComparisonOptions): Comparison {
  const { dataset, chosen, terms, query, municipality } = options;
  const entries = chosen.flatMap((id) => entryOf(dataset, id) ?? []);
  const topic = (question: string, answer: (entry: Entry) => Answer): Topic => ({
    question,
    answers: entries.map(answer),
  });
  const words = entries.map((entry) => wordsMet(entry, options));
  const wordsOf = (entry: Entry): readonly Why['word'][] => words[entries.indexOf(entry)] ?? [];
  return {
    entries,
    topics: [
      topic(terms.worksWith, ({ position }) => ({
        text: inLocale(position.description, options.locale),
      })),
      ...(query
        ? [
            topic(terms.fits(query), (entry) => ({
              text: wordsOf(entry).length ? '' : terms.noneFits,
              met: wordsOf(entry),
            })),
          ]
        : []),
      topic(terms.otherWords, (entry) => otherWords(entry, wordsOf(entry), options)),
      ...(municipality
        ? [
            topic(terms.nearest(municipality.name), (entry) =>
              nearest(entry, municipality, options),
            ),
          ]
        : []),
      topic(terms.members, ({ cluster }) => {
        const { locale } = options;
        const facts = { ...placesTerms(locale), ...factsTerms(locale) };
        return toFacts(dataset, cluster, locale, facts).members;
      }),
      topic(terms.next, (entry) => next(entry, options)),
      topic(terms.contact, ({ cluster: { contact, website } }) => {
        const href = contact?.page ?? website;
        return href === null
          ? { text: frameTerms(options.locale).noWebsite }
          : { text: hostOf(href), href };
      }),
    ],
  };
}

/** By which words the search met it. */
function wordsMet({ cluster }: Entry, { query, find }: ComparisonOptions): readonly Why['word'][] {
  const hit = query
    ? find(query).hits.find(({ item }) => item.cluster.id === cluster.id)
    : undefined;
  return hit?.reasons.map((reason) => toWhy(reason).word) ?? [];
}

function otherWords(
  entry: Entry,
  met: readonly Why['word'][],
  { keywords }: ComparisonOptions,
): Answer {
  const said = met.map((word) => word.join(''));
  const others = keywords(entry).filter((word) => !said.includes(word));
  return { text: others.slice(0, WORDS).join(', ') };
}

function nearest(
  { cluster }: Entry,
  municipality: Municipality,
  { locale }: ComparisonOptions,
): Answer {
  const places = placesTerms(locale);
  const found = nearestOffice(cluster, municipality);
  if (!found) return { text: places.unknown };
  const { location, km } = found;
  const { here, distance } = distanceTerms(locale);
  const states = location.status === 'unconfirmed' ? [places.states.unconfirmed] : [];
  return {
    text: km ? distance(km) : here,
    note: [location.town ?? places.unknown, places.roles[location.role], ...states].join(', '),
  };
}

/** What begins next, or is on. */
function next({ cluster }: Entry, { dataset, terms, now, locale }: ComparisonOptions): Answer {
  const coming = timelineOf(dataset).activities.find(
    (one) =>
      one.kind !== 'project' &&
      !isOver(one, now) &&
      one.clusters.some(({ id }) => id === cluster.id),
  );
  if (!coming) return { text: terms.noDate };
  const when = datePhrase(
    coming.kind === 'call' && coming.deadline ? coming.deadline : coming.start,
    locale,
  );
  return { text: coming.title, note: when, lang: coming.language };
}
