/** A page of its own for each collection: what is next in it, and the ways to follow it. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import type { Collection } from '../../../src/static-html/edition.ts';
import { collectionFile } from '../../../src/static-html/index.ts';
import type { Feed } from './calendars.ts';
import {
  document,
  type Language,
  link,
  otherLanguage,
  subscription,
  upFrom,
  waysOn,
  WORDS,
} from './document.ts';
import { type Site, xml } from './feeds.ts';
import { nextList } from './next.ts';
import { collectionPath, collectionRss } from './paths.ts';

export function collectionPage(
  dataset: Dataset,
  site: Site,
  collection: Collection,
  { activities, feed }: { activities: readonly Activity[]; feed: Feed | undefined },
  language: Language,
): string {
  const words = WORDS[language];
  const { name } = collection;
  const title = collection.title[language];
  const path = collectionPath(name, language);
  const up = upFrom(path);
  const other = otherLanguage(up + collectionPath(name, language === 'da' ? 'en' : 'da'), language);
  const rss = up + collectionRss(name);
  const file = collectionFile(collection);
  const answer = xml(`${site.base}oembed/${file}.json`);
  const oembed = `<link rel="alternate" type="application/json+oembed" href="${answer}" title="${xml(title)}">`;
  return document(
    {
      language,
      path,
      title: `${title} – ${site.title[language]}`,
      description: `${title}. ${dataset.meta.attribution[language]}`,
      head: [
        other.head,
        `<link rel="alternate" type="application/rss+xml" href="${rss}" title="${xml(title)}">`,
        ...(site.base ? [oembed] : []),
      ],
      body: [
        waysOn(up, language, other),
        `<h1>${xml(title)}</h1>`,
        ...nextList(dataset, site, activities, language, up),
        `<h2>${words.subscribe}</h2>`,
        '<ul>',
        ...(feed ? [`<li>${subscription(feed, site, language, up)}</li>`] : []),
        `<li>${link(rss, words.rss)}</li>`,
        ...(site.base ? [`<li>${link(`${up}embed/${file}.html`, words.frame)}</li>`] : []),
        '</ul>',
      ],
    },
    site,
  );
}
