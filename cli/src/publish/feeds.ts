/**
 * RSS and JSON Feed. When an item was found is told; when the event is, in the event module's
 * elements and in words.
 */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { lastDayOf } from '../../../src/domain/activities/activities.ts';
import { addDays, compareDates, timeOf } from '../../../src/domain/time/days.ts';
import { whenPhrase } from '../../../src/domain/time/times.ts';
import { DENMARK, offsetAt } from '../../../src/domain/time/zones.ts';
import { danishTimeNote } from '../../../src/widgets/calendar/time-zone/time-zone.view.ts';
import type { Collection } from '../../../src/static-html/edition.ts';
import { activityPath } from './paths.ts';

/** Who answers for what is published. */
export interface Publisher {
  readonly name: string;
  readonly url?: string;
  readonly email?: string;
}

export interface Site {
  /** `null`: nobody has said who. */
  readonly publisher: Publisher | null;
  readonly collections: readonly Collection[];
  /** Where suggestions are mailed to. */
  readonly suggestions?: string;
  /** Where the folder will be, with a slash at its end; `''`: not known. */
  readonly base: string;
  readonly title: { readonly da: string; readonly en: string };
  /** The day of publishing, in Denmark: what is over is told by it. */
  readonly today: string;
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

/** Letters that are the same in XML. */
const PLAIN = /^[ !#-%(-;=?-~\u00a0-\ud7ff]*$/;

export const xml = (text: string): string => (PLAIN.test(text) ? text : escapedXml(text));

const escapedXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * `15.–17. juni 2022`, `Frist 8. juni 2026 kl. 12.00`, `10. december 2026 kl. 09.00 lokal tid (kl.
 * 15.00 dansk tid)`.
 */
export function periodOf(activity: Activity, locale: 'da' | 'en'): string {
  const { kind, start, end, deadline } = activity;
  const when =
    kind === 'call' && deadline
      ? `${locale === 'da' ? 'Frist' : 'Deadline'} ${whenPhrase(deadline, null, locale)}`
      : whenPhrase(start, end, locale);
  return [when, danishTimeNote(activity, locale)].filter(Boolean).join(' ');
}

export const wherePhrase = ({ venue, address, town, format }: Activity): string =>
  [venue, address, town && !address?.includes(town) && !venue?.includes(town) ? town : null]
    .filter(Boolean)
    .join(', ') || (format === 'online' ? 'Online' : '');

const linkOf = ({ url, registrationUrl, id }: Activity, { base }: Site): string =>
  url ?? registrationUrl ?? base + activityPath(id);
const summaryOf = (activity: Activity): string =>
  [periodOf(activity, 'da'), wherePhrase(activity)].filter(Boolean).join('. ');

/** A time of another zone says how far it is from Greenwich. */
const elsewhereDated = (moment: string, { timeZone }: Activity): string =>
  timeOf(moment) && timeZone !== DENMARK ? moment + offsetAt(moment, timeZone) : moment;

/** What a feed is called, and where it and its page are. */
export interface Channel {
  readonly title: string;
  readonly path: string;
  readonly page: string;
}

export function toRss(
  dataset: Dataset,
  site: Site,
  channel: Channel = { title: site.title.da, path: 'feeds/feed.xml', page: '' },
): string {
  const up = '../'.repeat(channel.path.split('/').length - 1);
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
      `<ev:startdate>${elsewhereDated(activity.start, activity)}</ev:startdate>`,
      ...(activity.end
        ? [`<ev:enddate>${elsewhereDated(activity.end, activity)}</ev:enddate>`]
        : []),
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
    `<title>${xml(channel.title)}</title>`,
    `<link>${xml((site.base || up) + channel.page)}</link>`,
    `<description>${xml(dataset.meta.attribution.da)}</description>`,
    '<language>da</language>',
    `<lastBuildDate>${new Date(`${compiledOf(dataset.meta, 'activities')}T00:00Z`).toUTCString()}</lastBuildDate>`,
    ...(site.base
      ? [
          `<atom:link href="${xml(site.base + channel.path)}" rel="self" type="application/rss+xml"/>`,
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
