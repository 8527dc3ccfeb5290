/** Pages for frames, editions without script and oEmbed answers: plain texts, made in Node from a dataset. */
import type { Dataset } from '../data/types.ts';
import { entriesOf, regionsOn } from '../domain/clusters/clusters.ts';
import type { Locale } from '../i18n/language.ts';
import { staticCalendar } from './calendar.ts';
import type { Collection, Edition } from './edition.ts';
import { staticHistory } from './history.ts';
import { LOCALES } from './languages.ts';
import { staticMap } from './map.ts';
import { staticTerms } from './locales/terms.ts';
import { type Markup, markup } from './markup.ts';
import { checkPage, EMBED_CSS, embedPage, type FramePage, framePage, oembed } from './pages.ts';
import { staticPositions } from './positions.ts';
import { staticProfile } from './profile.ts';

export { version } from '../store/version.ts';

export interface EmbedOptions {
  /** Where the files will lie: an absolute address that ends with a slash. */
  readonly base: string;
  /** The library's version. */
  readonly version: string;
  /** Newer data for the pages for frames, by its address from them: `../data/klynger.json`. */
  readonly data?: string;
  /** The day to take for today, as YYYY-MM-DD. Without it the day that the data was compiled, so that the same data gives the same pages. */
  readonly today?: string;
  /** Each has a frame, an edition and an answer of its own. */
  readonly collections?: readonly Collection[];
}

const BY_REGION: Readonly<Record<string, (edition: Edition) => Markup>> = {
  map: staticMap,
  positions: staticPositions,
  calendar: staticCalendar,
};

/** No widget is called so, and no region of one. */
export const collectionFile = ({ name }: Collection): string => `samling-${name}`;

/** The attributes by which the calendar shows the same. */
const attributesOf = ({ filter }: Collection): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...filter, cluster: filter.clusters?.join(','), clusters: null }).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );

/** The way to the edition that lives. */
const liveLink = (address: string, locale: Locale): Markup =>
  markup`<a href="${address}">${staticTerms(locale).live}</a>`;

/** Every page by its path below `base`: `embed/map.html`, `static/map-1082.da.html`, `oembed/map.json`. */
export function embedPages(
  dataset: Dataset,
  { base, version, data, today = dataset.meta.compiled, collections = [] }: EmbedOptions,
): Map<string, string> {
  const pages = new Map<string, string>();
  const editionOf = (
    widget: string,
    locale: Locale,
    region: string | null = null,
    query = '',
  ): Edition => {
    const asked = [
      ...(query ? [query] : []),
      ...(region ? [`region=${region}`] : []),
      ...(locale === 'da' ? [] : [`lang=${locale}`]),
    ];
    return {
      dataset,
      locale,
      today,
      region,
      live: liveLink(
        `${base}embed/${widget}.html${asked.length ? `?${asked.join('&')}` : ''}`,
        locale,
      ),
    };
  };
  const frame = (page: FramePage, edition: Markup): void => {
    pages.set(`embed/${page.name}.html`, embedPage(page, edition, base, data));
    pages.set(`oembed/${page.name}.json`, oembed(page, base, version));
  };
  pages.set('embed/embed.css', EMBED_CSS);
  pages.set('embed/check.html', checkPage(LOCALES));
  for (const [widget, make] of Object.entries(BY_REGION)) {
    frame(framePage(widget), make(editionOf(widget, 'da')));
    for (const locale of LOCALES) {
      pages.set(`static/${widget}.${locale}.html`, make(editionOf(widget, locale)).text);
      for (const { id } of regionsOn(dataset, today))
        pages.set(
          `static/${widget}-${id}.${locale}.html`,
          make(editionOf(widget, locale, id)).text,
        );
    }
  }
  frame(framePage('profile'), staticPositions(editionOf('profile', 'da')));
  frame(framePage('history'), staticHistory(editionOf('history', 'da')));
  for (const locale of LOCALES) {
    pages.set(`static/history.${locale}.html`, staticHistory(editionOf('history', locale)).text);
  }
  for (const collection of collections) {
    const name = collectionFile(collection);
    const page = { widget: 'calendar', name, title: collection.title.da };
    const made = (locale: Locale): Markup =>
      staticCalendar({
        ...editionOf('calendar', locale),
        live: liveLink(`${base}embed/${name}.html`, locale),
        collection,
      });
    frame({ ...page, attributes: attributesOf(collection) }, made('da'));
    for (const locale of LOCALES) pages.set(`static/${name}.${locale}.html`, made(locale).text);
  }
  for (const entry of entriesOf(dataset)) {
    const { id } = entry.cluster;
    // Of many thousands, its own are looked for once.
    const activities = dataset.activities.filter(({ clusters }) =>
      clusters.some((one) => one.id === id),
    );
    const own = { ...dataset, activities };
    for (const locale of LOCALES) {
      const edition = editionOf('profile', locale, null, `cluster=${id}`);
      pages.set(
        `static/profile-${id}.${locale}.html`,
        staticProfile({ ...edition, dataset: own }, entry).text,
      );
    }
  }
  return pages;
}
