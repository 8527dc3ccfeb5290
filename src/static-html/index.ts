/** Pages for frames, editions without script and oEmbed answers: plain texts, made in Node from a dataset. */
import type { Dataset } from '../data/types.ts';
import { entriesOf, regionsOn } from '../domain/clusters/clusters.ts';
import type { Locale } from '../i18n/language.ts';
import { staticCalendar } from './calendar.ts';
import type { Edition } from './edition.ts';
import { staticHistory } from './history.ts';
import { LOCALES } from './languages.ts';
import { staticMap } from './map.ts';
import type { Markup } from './markup.ts';
import { checkPage, EMBED_CSS, embedPage, oembed } from './pages.ts';
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
}

const BY_REGION: Readonly<Record<string, (edition: Edition) => Markup>> = {
  map: staticMap,
  positions: staticPositions,
  calendar: staticCalendar,
};

/** Every page by its path below `base`: `embed/map.html`, `static/map-1082.da.html`, `oembed/map.json`. */
export function embedPages(
  dataset: Dataset,
  { base, version, data, today = dataset.meta.compiled }: EmbedOptions,
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
      live: `${base}embed/${widget}.html${asked.length ? `?${asked.join('&')}` : ''}`,
    };
  };
  const frame = (widget: string, edition: Markup): void => {
    pages.set(`embed/${widget}.html`, embedPage(widget, edition, data));
    pages.set(`oembed/${widget}.json`, oembed(widget, base, version));
  };
  pages.set('embed/embed.css', EMBED_CSS);
  pages.set('embed/check.html', checkPage(LOCALES));
  for (const [widget, make] of Object.entries(BY_REGION)) {
    frame(widget, make(editionOf(widget, 'da')));
    for (const locale of LOCALES) {
      pages.set(`static/${widget}.${locale}.html`, make(editionOf(widget, locale)).text);
      for (const { id } of regionsOn(dataset, today))
        pages.set(
          `static/${widget}-${id}.${locale}.html`,
          make(editionOf(widget, locale, id)).text,
        );
    }
  }
  const entries = entriesOf(dataset);
  frame('profile', staticPositions(editionOf('profile', 'da')));
  frame('history', staticHistory(editionOf('history', 'da')));
  for (const locale of LOCALES) {
    pages.set(`static/history.${locale}.html`, staticHistory(editionOf('history', locale)).text);
    for (const entry of entries) {
      const { id } = entry.cluster;
      pages.set(
        `static/profile-${id}.${locale}.html`,
        staticProfile(editionOf('profile', locale, null, `cluster=${id}`), entry).text,
      );
    }
  }
  return pages;
}
