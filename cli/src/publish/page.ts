/**
 * The data page: for people, who see what there is and where to take it, and for search engines.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { lastDayOf, splitOn, timelineOf } from '../../../src/domain/activities/activities.ts';
import { datePhrase } from '../../../src/domain/time/dates.ts';
import { type Feed, GROUPS } from './calendars.ts';
import {
  block,
  document,
  item,
  type Language,
  link,
  otherLanguage,
  subscription,
  waysOn,
  WORDS,
} from './document.ts';
import { type Site, xml } from './feeds.ts';
import { toDatasetLd, toEvent } from './json-ld.ts';
import { clusterPath, collectionPath, inLanguage } from './paths.ts';

const SHOWN = 200;

export interface Contents {
  /** Those that have something. */
  readonly feeds: readonly Feed[];
  readonly years: readonly string[];
}

export function frontPage(
  dataset: Dataset,
  site: Site,
  { feeds, years }: Contents,
  language: Language,
): string {
  const words = WORDS[language];
  const up = language === 'da' ? '' : '../';
  const { attribution, licence } = dataset.meta;
  const compiled = compiledOf(dataset.meta, 'activities');
  const { upcoming, running } = splitOn(timelineOf(dataset).activities, site.today);
  const next = [...running, ...upcoming];
  const shown = next.slice(0, SHOWN);
  const list = (items: readonly string[]): string[] => [
    '<ul class="feeds">',
    ...items.map((text) => `<li>${text}</li>`),
    '</ul>',
  ];
  const listOf = (group: Feed['group']): string[] => {
    const own = feeds.filter((feed) => feed.group === group);
    if (!own.length) return [];
    return [
      ...(group ? [`<h3>${words[group]}</h3>`] : []),
      ...list(own.map((feed) => subscription(feed, site, language, up))),
    ];
  };
  const other = otherLanguage(language === 'da' ? 'en/index.html' : '../index.html', language);
  const events = shown.filter(({ kind }) => kind === 'event');
  return document(
    {
      language,
      path: inLanguage('index.html', language),
      title: site.title[language],
      description: attribution[language],
      head: [
        other.head,
        block(toDatasetLd(dataset, site, language)),
        ...(shown.length
          ? [block({ '@context': 'https://schema.org', '@graph': events.map(toEvent) })]
          : []),
      ],
      body: [
        `<p>${other.link}</p>`,
        `<h1>${xml(site.title[language])}</h1>`,
        `<p>${words.from} <time datetime="${compiled}">${datePhrase(compiled, language)}</time>.</p>`,
        `<h2>${words.upcoming}</h2>`,
        ...(shown.length
          ? ['<ol>', ...shown.map((one) => item(one, dataset, site, language, up)), '</ol>']
          : [`<p>${words.none}</p>`]),
        ...(next.length > shown.length
          ? [`<p>… ${words.more.replace('{0}', String(next.length - shown.length))}</p>`]
          : []),
        `<p>${link('suggest.html', words.suggest)}</p>`,
        ...(site.collections.length
          ? [
              `<h2>${words.collection}</h2>`,
              ...list(
                site.collections.map(({ name, title }) =>
                  link(up + collectionPath(name, language), title[language]),
                ),
              ),
            ]
          : []),
        `<h2>${words.cluster}</h2>`,
        ...list(dataset.clusters.map(({ id, name }) => link(up + clusterPath(id, language), name))),
        `<h2>${words.subscribe}</h2>`,
        ...listOf(null),
        ...GROUPS.flatMap(listOf),
        `<h2>${words.data}</h2>`,
        '<ul>',
        ...[
          ['data/klynger.json', words.json],
          ['data/aktiviteter.csv', words.csv],
          ['feeds/feed.xml', words.rss],
          ['feeds/feed.json', words.feed],
        ].map(([path = '', text = '']) => `<li>${link(up + path, text)}</li>`),
        '</ul>',
        ...(years.length
          ? [
              `<h2>${words.years}</h2>`,
              ...list(years.map((year) => link(`${up}arkiv/${year}.html`, year))),
            ]
          : []),
        `<h2>${words.licence}</h2>`,
        `<p>${link(licence.url, licence.name)}. ${xml(attribution[language])}</p>`,
      ],
    },
    site,
  );
}

/** A year's activities, all of them, in plain rows. */
export function yearPage(
  dataset: Dataset,
  site: Site,
  year: string,
  activities: readonly Activity[],
): string {
  const title = `${site.title.da}: ${year}`;
  const rows = activities
    .filter((one) => lastDayOf(one) >= year)
    .map((one) => item(one, dataset, site, 'da', '../'));
  return document(
    {
      language: 'da',
      path: `arkiv/${year}.html`,
      title,
      description: '',
      body: [waysOn('../', 'da'), `<h1>${xml(title)}</h1>`, '<ol>', ...rows, '</ol>'],
    },
    site,
  );
}
