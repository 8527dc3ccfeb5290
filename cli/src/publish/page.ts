/**
 * The data page: for people, who see what there is and where to take it, and for search engines.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { lastDayOf, splitOn, timelineOf } from '../../../src/domain/activities/activities.ts';
import { datePhrase } from '../../../src/domain/time/dates.ts';
import { periodOf, type Site, wherePhrase, xml } from './feeds.ts';
import { toDatasetLd, toEvent } from './json-ld.ts';

export interface Feed {
  readonly path: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly group: 'cluster' | 'region' | 'type' | null;
}

const SHOWN = 200;

const WORDS = {
  da: {
    from: 'Data fra',
    upcoming: 'Kommende aktiviteter',
    none: 'Ingen kommende aktiviteter.',
    more: 'og {0} flere i kalenderen herunder',
    subscribe: 'Abonnér',
    subscribeTo: 'Abonnér på',
    file: 'fil',
    all: 'Alle aktiviteter',
    cluster: 'Klynger',
    region: 'Regioner',
    type: 'Aktivitetstyper',
    data: 'Hent data',
    json: 'Datasættet (JSON)',
    csv: 'Aktiviteterne som regneark (CSV)',
    rss: 'Nyhedsfeed (RSS)',
    feed: 'Nyhedsfeed (JSON Feed)',
    licence: 'Vilkår',
    other: 'English',
    sources: 'Kilder',
    years: 'Arkiv',
    skip: 'Til indholdet',
    back: 'Til forsiden',
    status: {
      cancelled: 'Aflyst',
      postponed: 'Udskudt',
      moved: 'Flyttet',
      full: 'Fuldt booket',
      'not-listed': 'Ikke længere nævnt af kilden',
    },
  },
  en: {
    from: 'Data as of',
    upcoming: 'Upcoming activities',
    none: 'No upcoming activities.',
    more: 'and {0} more in the calendar below',
    subscribe: 'Subscribe',
    subscribeTo: 'Subscribe to',
    file: 'file',
    all: 'All activities',
    cluster: 'Clusters',
    region: 'Regions',
    type: 'Activity types',
    data: 'Get the data',
    json: 'The dataset (JSON)',
    csv: 'The activities as a sheet (CSV)',
    rss: 'News feed (RSS)',
    feed: 'News feed (JSON Feed)',
    licence: 'Terms',
    other: 'Dansk',
    sources: 'Sources',
    years: 'Archive',
    skip: 'To the content',
    back: 'To the front page',
    status: {
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      moved: 'Moved',
      full: 'Fully booked',
      'not-listed': 'No longer listed by its source',
    },
  },
};

type Language = keyof typeof WORDS;

/** A block of data, not a script: nothing in it can end it. */
const block = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
const link = (href: string, text: string): string => `<a href="${xml(href)}">${xml(text)}</a>`;

function item(activity: Activity, { clusters }: Dataset, language: Language): string {
  const names = activity.clusters.flatMap(
    ({ id }) => clusters.find((one) => one.id === id)?.name ?? [],
  );
  const status =
    activity.status && activity.status in WORDS[language].status
      ? WORDS[language].status[activity.status as 'moved']
      : null;
  const href = activity.url ?? activity.registrationUrl;
  const lang = activity.language === language ? '' : ` lang="${xml(activity.language)}"`;
  return [
    `<li id="${xml(activity.id)}">`,
    `<time datetime="${xml(activity.start)}">${xml(periodOf(activity, language))}</time>`,
    `<span${lang}>${href ? link(href, activity.title) : xml(activity.title)}</span>`,
    ...(status ? [`<strong>${xml(status)}</strong>`] : []),
    ...([wherePhrase(activity), names.join(', '), activity.price].filter(Boolean) as string[]).map(
      (text) => `<small>${xml(text)}</small>`,
    ),
    '</li>',
  ].join(' ');
}

function frame(
  language: Language,
  title: string,
  up: string,
  site: Site,
  head: string[],
  body: string[],
): string {
  const feedTitle = xml(site.title[language]);
  const feedLink = (type: string, file: string): string =>
    `<link rel="alternate" type="${type}" href="${up}feeds/${file}" title="${feedTitle}">`;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${xml(title)}</title>`,
    `<link rel="stylesheet" href="${up}style.css">`,
    feedLink('application/rss+xml', 'feed.xml'),
    feedLink('application/feed+json', 'feed.json'),
    feedLink('text/calendar', 'alle.ics'),
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export function frontPage(
  dataset: Dataset,
  site: Site,
  feeds: readonly Feed[],
  years: readonly string[],
  language: Language,
): string {
  const words = WORDS[language];
  const up = language === 'da' ? '' : '../';
  const compiled = compiledOf(dataset.meta, 'activities');
  const { upcoming, running } = splitOn(timelineOf(dataset).activities, compiled);
  const next = [...running, ...upcoming];
  const shown = next.slice(0, SHOWN);
  const webcal = site.base ? site.base.replace(/^https?:/, 'webcal:') : null;
  const listOf = (group: Feed['group']): string[] => {
    const own = feeds.filter((feed) => feed.group === group);
    if (!own.length) return [];
    return [
      ...(group ? [`<h3>${words[group]}</h3>`] : []),
      '<ul class="feeds">',
      ...own.map(({ path, name }) => {
        const text = name[language];
        const file = `<a href="${up}${path}" aria-label="${xml(`${text}, ${words.file}`)}">.ics</a>`;
        const label = xml(`${words.subscribeTo} ${text}`);
        const entry = webcal
          ? `<a href="${xml(webcal + path)}" aria-label="${label}">${xml(text)}</a>`
          : xml(text);
        return `<li>${entry} (${file})</li>`;
      }),
      '</ul>',
    ];
  };
  const other = language === 'da' ? 'en' : 'da';
  const otherPage = language === 'da' ? 'en/index.html' : '../index.html';
  return frame(
    language,
    site.title[language],
    up,
    site,
    [
      `<link rel="alternate" hreflang="${other}" href="${otherPage}">`,
      block(toDatasetLd(dataset, site, language)),
      ...(shown.length
        ? [
            block({
              '@context': 'https://schema.org',
              '@graph': shown.filter(({ kind }) => kind === 'event').map(toEvent),
            }),
          ]
        : []),
    ],
    [
      '<main>',
      `<p><a href="${otherPage}" lang="${other}" hreflang="${other}">${words.other}</a></p>`,
      `<h1>${xml(site.title[language])}</h1>`,
      `<p>${words.from} <time datetime="${compiled}">${datePhrase(compiled, language)}</time>.</p>`,
      `<h2>${words.upcoming}</h2>`,
      ...(shown.length
        ? ['<ol>', ...shown.map((one) => item(one, dataset, language)), '</ol>']
        : [`<p>${words.none}</p>`]),
      ...(next.length > shown.length
        ? [`<p>… ${words.more.replace('{0}', String(next.length - shown.length))}</p>`]
        : []),
      `<h2>${words.subscribe}</h2>`,
      ...([null, 'cluster', 'region', 'type'] as const).flatMap(listOf),
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
            '<ul class="feeds">',
            ...years.map((year) => `<li>${link(`${up}arkiv/${year}.html`, year)}</li>`),
            '</ul>',
          ]
        : []),
      `<h2>${words.licence}</h2>`,
      `<p>${link(dataset.meta.licence.url, dataset.meta.licence.name)}. ${xml(dataset.meta.attribution[language])}</p>`,
      '</main>',
    ],
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
    .map((one) => item(one, dataset, 'da'));
  return frame(
    'da',
    title,
    '../',
    site,
    [],
    [
      '<main>',
      `<p>${link('../index.html', WORDS.da.back)}</p>`,
      `<h1>${xml(title)}</h1>`,
      '<ol>',
      ...rows,
      '</ol>',
      '</main>',
    ],
  );
}

export const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
a { color: LinkText; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; }
ol li { padding: 0.5rem 0; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
ol time, ol small { display: block; font-size: 0.875rem; }
ol span { font-weight: 600; }
.feeds { columns: 16rem; }
`;
