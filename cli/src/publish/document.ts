/** What all pages of the folder share: words, a head, an activity in a list. Without script. */
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { isOver } from '../../../src/domain/activities/activities.ts';
import type { Feed } from './calendars.ts';
import { activityPath, inLanguage } from './paths.ts';
import { periodOf, type Site, wherePhrase, xml } from './feeds.ts';

export const WORDS = {
  da: {
    from: 'Data fra',
    upcoming: 'Kommende aktiviteter',
    none: 'Ingen kommende aktiviteter.',
    more: 'og {0} flere i kalenderen herunder',
    subscribe: 'Abonnér',
    subscribeTo: 'Abonnér på',
    file: 'fil',
    all: 'Alle aktiviteter',
    collection: 'Samlinger',
    frame: 'Siden til rammer (iframe)',
    cluster: 'Klynger',
    region: 'Regioner',
    municipality: 'Kommuner',
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
    suggest: 'Foreslå en aktivitet',
    skip: 'Til indholdet',
    back: 'Til forsiden',
    next: 'Næste aktiviteter',
    latest: 'Seneste aktiviteter',
    moreInFeed: '{0} flere i kalenderen',
    activity: {
      over: 'Aktiviteten er slut.',
      when: 'Hvornår',
      where: 'Hvor',
      format: 'Form',
      clusters: 'Klynger',
      forAll: 'Alle nationale klynger',
      kind: 'Slags',
      organiser: 'Arrangør',
      price: 'Pris',
      language: 'Sprog',
      whole: 'En del af',
      page: 'Arrangørens side',
      signUp: 'Tilmelding',
      sources: 'Kilder',
      found: 'Oplysningerne er fra',
      parts: 'Programpunkter',
      calendar: 'Føj til kalender (.ics)',
      next: 'Næste aktiviteter',
      nextOf: 'Næste aktiviteter: {0}',
    },
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
    collection: 'Collections',
    frame: 'The page for frames (iframe)',
    cluster: 'Clusters',
    region: 'Regions',
    municipality: 'Municipalities',
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
    suggest: 'Suggest an activity',
    skip: 'To the content',
    back: 'To the front page',
    next: 'Next activities',
    latest: 'Latest activities',
    moreInFeed: '{0} more in the calendar',
    activity: {
      over: 'The activity is over.',
      when: 'When',
      where: 'Where',
      format: 'Form',
      clusters: 'Clusters',
      forAll: 'All national clusters',
      kind: 'Kind',
      organiser: 'Organiser',
      price: 'Price',
      language: 'Language',
      whole: 'Part of',
      page: 'The organiser’s page',
      signUp: 'Registration',
      sources: 'Sources',
      found: 'The information is from',
      parts: 'Programme',
      calendar: 'Add to calendar (.ics)',
      next: 'Next activities',
      nextOf: 'Next activities: {0}',
    },
    status: {
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      moved: 'Moved',
      full: 'Fully booked',
      'not-listed': 'No longer listed by its source',
    },
  },
};

export type Language = keyof typeof WORDS;

/** A block of data, not a script: nothing in it can end it. */
export const block = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
export const link = (href: string, text: string): string =>
  `<a href="${xml(href)}">${xml(text)}</a>`;

/** A page in the other language: for search engines in the head, and for people. */
export function otherLanguage(
  href: string,
  language: Language,
): { readonly head: string; readonly link: string } {
  const other = language === 'da' ? 'en' : 'da';
  return {
    head: `<link rel="alternate" hreflang="${other}" href="${href}">`,
    link: `<a href="${href}" lang="${other}" hreflang="${other}">${WORDS[language].other}</a>`,
  };
}

/** The line over a page: to the front page, and to the other language where there is one. */
export function waysOn(up: string, language: Language, other?: { readonly link: string }): string {
  const back = link(up + inLanguage('index.html', language), WORDS[language].back);
  return `<p>${[back, ...(other ? [other.link] : [])].join(' · ')}</p>`;
}

/** From a page to the folder's top. */
export const upFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** What happened to it, in words; `null`: it is as announced. */
export const statusOf = ({ status }: Activity, language: Language): string | null =>
  status && status in WORDS[language].status ? WORDS[language].status[status as 'moved'] : null;

/** To an activity's page: in the reader's language while the activity is not over, else in Danish. */
export function activityLink(
  activity: Activity,
  today: string,
  language: Language,
  up: string,
): string {
  const own = isOver(activity, today) ? 'da' : language;
  const page = link(up + activityPath(activity.id, own), activity.title);
  return own === language ? page : page.replace('<a ', `<a hreflang="${own}" `);
}

/** An activity in a list. `up`: from the page to the folder's top. */
export function item(
  activity: Activity,
  { clusters }: Dataset,
  { today }: Pick<Site, 'today'>,
  language: Language,
  up: string,
): string {
  const names = activity.clusters.flatMap(
    ({ id }) => clusters.find((one) => one.id === id)?.name ?? [],
  );
  const status = statusOf(activity, language);
  const lang = activity.language === language ? '' : ` lang="${xml(activity.language)}"`;
  return [
    `<li id="${xml(activity.id)}">`,
    `<time datetime="${xml(activity.start)}">${xml(periodOf(activity, language))}</time>`,
    `<span${lang}>${activityLink(activity, today, language, up)}</span>`,
    ...(status ? [`<strong>${xml(status)}</strong>`] : []),
    ...([wherePhrase(activity), names.join(', '), activity.price].filter(Boolean) as string[]).map(
      (text) => `<small>${xml(text)}</small>`,
    ),
    '</li>',
  ].join(' ');
}

/** A calendar to subscribe to, and its file. */
export function subscription(
  { path, name }: Pick<Feed, 'path' | 'name'>,
  { base }: Site,
  language: Language,
  up: string,
): string {
  const words = WORDS[language];
  const text = name[language];
  const file = `<a href="${up}${path}" aria-label="${xml(`${text}, ${words.file}`)}">.ics</a>`;
  const label = xml(`${words.subscribeTo} ${text}`);
  const webcal = base.replace(/^https?:/, 'webcal:') + path;
  const entry = base
    ? `<a href="${xml(webcal)}" aria-label="${label}">${xml(text)}</a>`
    : xml(text);
  return `${entry} (${file})`;
}

export interface Page {
  readonly language: Language;
  /** Where it stands in the folder. */
  readonly path: string;
  readonly title: string;
  /** A sentence or two for search engines and for those who share the page. */
  readonly description: string;
  readonly head?: readonly string[];
  readonly body: readonly string[];
}

/** What search engines show of a description, and no more. */
const DESCRIBED = 160;

const meta = (name: string, content: string): string =>
  `<meta ${name.startsWith('og:') ? 'property' : 'name'}="${name}" content="${xml(content)}">`;

/** The text up to the last whole word that there is room for. */
export function shortened(text: string, longest = DESCRIBED): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}

export function document(page: Page, site: Site): string {
  const { language, path, title, head = [], body } = page;
  const up = upFrom(path);
  const description = shortened(page.description);
  const address = site.base && site.base + path.replace(/(^|\/)index\.html$/, '$1');
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
    ...(description ? [meta('description', description)] : []),
    ...(address ? [`<link rel="canonical" href="${xml(address)}">`] : []),
    meta('og:type', 'website'),
    meta('og:title', title),
    ...(description ? [meta('og:description', description)] : []),
    ...(address ? [meta('og:url', address)] : []),
    meta('og:site_name', site.title[language]),
    meta('og:locale', language === 'da' ? 'da_DK' : 'en_GB'),
    `<link rel="stylesheet" href="${up}style.css">`,
    feedLink('application/rss+xml', 'feed.xml'),
    feedLink('application/feed+json', 'feed.json'),
    feedLink('text/calendar', 'alle.ics'),
    ...head,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
a { color: LinkText; overflow-wrap: anywhere; }
ol { list-style: none; padding: 0; }
ol li { padding: 0.5rem 0; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
ol time, ol small { display: block; font-size: 0.875rem; }
ol span { font-weight: 600; }
.feeds { columns: 16rem; }
dt { font-weight: 600; }
dd { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
`;
