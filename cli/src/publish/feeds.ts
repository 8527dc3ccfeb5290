/**
 * RSS and JSON Feed. When an item was found is told; when the event is, in the event module's
 * elements and in words.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { lastDayOf } from '../../../src/domain/activities/activities.ts';
import { addDays, compareDates } from '../../../src/domain/time/days.ts';
import { whenPhrase } from '../../../src/domain/time/times.ts';

export interface Site {
  /** Where the folder will be, with a slash at its end; `''`: not known. */
  readonly base: string;
  readonly title: { readonly da: string; readonly en: string };
}

/**
 * Feeds hold what is over too for a while, so that a subscriber's calendar does not lose it at
 * once.
 */
const PAST_DAYS = 90;
const NEWS = 100;

export const current = ({ meta, activities }: Dataset): Activity[] => {
  const from = addDays(compiledOf(meta, 'activities'), -PAST_DAYS);
  return activities.filter((activity) => lastDayOf(activity) >= from);
};

/** What was found last comes first; of that, what is next. */
const newest = (dataset: Dataset): Activity[] =>
  current(dataset)
    .sort(
      (a, b) =>
        compareDates(b.fetched ?? '', a.fetched ?? '') ||
        compareDates(a.start, b.start) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, NEWS);

export const xml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** `15.–17. juni 2022`, `Frist 8. juni 2026 kl. 12.00`. */
export const periodOf = ({ kind, start, end, deadline }: Activity, locale: 'da' | 'en'): string =>
  kind === 'call' && deadline
    ? `${locale === 'da' ? 'Frist' : 'Deadline'} ${whenPhrase(deadline, null, locale)}`
    : whenPhrase(start, end, locale);

export const wherePhrase = ({ venue, address, town, format }: Activity): string =>
  [venue, address, town && !address?.includes(town) && !venue?.includes(town) ? town : null]
    .filter(Boolean)
    .join(', ') || (format === 'online' ? 'Online' : '');

const linkOf = ({ url, registrationUrl, id }: Activity, { base }: Site): string =>
  url ?? registrationUrl ?? `${base}index.html#${id}`;
const summaryOf = (activity: Activity): string =>
  [periodOf(activity, 'da'), wherePhrase(activity)].filter(Boolean).join('. ');

export function toRss(dataset: Dataset, site: Site): string {
  const items = newest(dataset).map((activity) =>
    [
      '<item>',
      `<title>${xml(activity.title)}</title>`,
      `<link>${xml(linkOf(activity, site))}</link>`,
      `<guid isPermaLink="false">${xml(activity.uid ?? activity.id)}</guid>`,
      `<description>${xml(summaryOf(activity))}</description>`,
      ...(activity.fetched
        ? [`<pubDate>${new Date(activity.fetched).toUTCString()}</pubDate>`]
        : []),
      `<ev:startdate>${activity.start}</ev:startdate>`,
      ...(activity.end ? [`<ev:enddate>${activity.end}</ev:enddate>`] : []),
      ...(wherePhrase(activity)
        ? [`<ev:location>${xml(wherePhrase(activity))}</ev:location>`]
        : []),
      '</item>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:ev="http://purl.org/rss/1.0/modules/event/" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${xml(site.title.da)}</title>`,
    `<link>${xml(site.base || './')}</link>`,
    `<description>${xml(dataset.meta.attribution.da)}</description>`,
    '<language>da</language>',
    `<lastBuildDate>${new Date(`${compiledOf(dataset.meta, 'activities')}T00:00Z`).toUTCString()}</lastBuildDate>`,
    ...(site.base
      ? [
          `<atom:link href="${xml(site.base)}feeds/feed.xml" rel="self" type="application/rss+xml"/>`,
        ]
      : []),
    ...items,
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

export function toJsonFeed(dataset: Dataset, site: Site): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.title.da,
    ...(site.base ? { home_page_url: site.base, feed_url: `${site.base}feeds/feed.json` } : {}),
    description: dataset.meta.attribution.da,
    language: 'da',
    items: newest(dataset).map((activity) => ({
      id: activity.id,
      url: linkOf(activity, site),
      title: activity.title,
      content_text: activity.description ?? summaryOf(activity),
      summary: summaryOf(activity),
      ...(activity.fetched ? { date_published: activity.fetched.replace('Z', ':00Z') } : {}),
      language: activity.language,
      tags: activity.clusters.map(({ id }) => id),
      _klynge: {
        start: activity.start,
        end: activity.end,
        timeZone: activity.timeZone,
        status: activity.status,
      },
    })),
  })}\n`;
}
