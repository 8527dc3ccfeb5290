/** What is next in a calendar, as a list of a page; where nothing is, what was last. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { splitOn } from '../../../src/domain/activities/activities.ts';
import { item, type Language, WORDS } from './document.ts';
import type { Site } from './feeds.ts';

const NEXT = 20;
const LATEST = 5;

export function nextList(
  dataset: Dataset,
  site: Site,
  /** In the order of time. */
  activities: readonly Activity[],
  language: Language,
  up: string,
): string[] {
  const words = WORDS[language];
  const { running, upcoming, past } = splitOn(activities, site.today);
  const next = [...running, ...upcoming];
  const list = (some: readonly Activity[]): string[] => [
    '<ol>',
    ...some.map((one) => item(one, dataset, site, language, up)),
    '</ol>',
  ];
  const more = next.length - NEXT;
  return [
    `<h2 id="naeste">${words.next}</h2>`,
    ...(next.length ? list(next.slice(0, NEXT)) : [`<p>${words.none}</p>`]),
    ...(more > 0 ? [`<p>${words.moreInFeed.replace('{0}', String(more))}</p>`] : []),
    ...(next.length || !past.length
      ? []
      : [`<h2>${words.latest}</h2>`, ...list(past.slice(0, LATEST))]),
  ];
}
