import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { fallbackOf } from '../../demo/guide/snippets.ts';
import { guideTerms } from '../../demo/guide/terms.ts';
import type { Dataset } from '../../src/data/types.ts';
import { entriesOf } from '../../src/domain/clusters/clusters.ts';
import { wholeDataset } from '../data/publish.ts';
import { root } from './entries.ts';
import { CALENDAR_FILE, calendarFile } from './find-again.ts';
import { makeSite, type Site } from './site.ts';
import { type Language, LANGUAGES } from './words.ts';

const demo = join(root, 'demo');
const indexOf = (site: Site, language: Language): string => JSON.stringify(site.index[language]);

/** What the guide puts into a tag, where a page says `<!-- fallback -->`: the clusters as a list, until the script has come. */
function fallbacks(page: string): string {
  if (!page.includes('<!-- fallback -->')) return page;
  const language = page.includes('<html lang="en"') ? 'en' : 'da';
  const rows = entriesOf(wholeDataset() as unknown as Dataset)
    .filter(({ cluster }) => !cluster.ended)
    .map(({ position, cluster }) => ({
      about: position.name[language],
      name: cluster.name,
      url: cluster.website,
    }));
  return page.replaceAll(
    '<!-- fallback -->',
    fallbackOf({ intro: guideTerms[language].fallback, rows }),
  );
}

/** An edition without script where a page says `<!-- static: NAME -->`; its heading goes below the page's own. */
function editions(page: string): string {
  return page.replace(/<!-- static: ([\w.-]+) -->/, (_, name: string) => {
    const file = join(root, `dist/static/${name}.html`);
    return existsSync(file)
      ? readFileSync(file, 'utf8').replaceAll('h3>', 'h4>').replaceAll('h2>', 'h3>')
      : '';
  });
}

let made: Site | undefined;
const now = (): Site => (made ??= makeSite());

/** Every page of the site, made from the repository's own files: built as if they lay in `demo`, or made anew at each request. */
export function site(): Plugin {
  const addressOf = (id: string): string => id.slice(demo.length + 1);
  return {
    name: 'klynge-site',
    enforce: 'pre',
    resolveId(id) {
      const path = id.startsWith(demo) ? addressOf(id) : '';
      return path.endsWith('.html') && now().pages.has(path) ? id : null;
    },
    load(id) {
      return id.startsWith(demo) && id.endsWith('.html')
        ? (now().pages.get(addressOf(id)) ?? null)
        : null;
    },
    transformIndexHtml: { order: 'pre', handler: (page) => fallbacks(editions(page)) },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: CALENDAR_FILE, source: calendarFile() });
      for (const language of LANGUAGES)
        this.emitFile({
          type: 'asset',
          fileName: `search.${language}.json`,
          source: indexOf(now(), language),
        });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(
          new URL(request.url ?? '/', 'http://localhost').pathname.slice(1),
        ).replace(/(^|\/)$/, '$1index.html');
        if (!path.endsWith('.html') && !path.startsWith('search.') && path !== CALENDAR_FILE)
          return next();
        if (path === CALENDAR_FILE)
          return response.setHeader('content-type', 'text/calendar').end(calendarFile());
        // What somebody writes is seen at the next request.
        made = undefined;
        const [, language] = /^search\.(da|en)\.json$/.exec(path) ?? [];
        const page = now().pages.get(path);
        if (language)
          response
            .setHeader('content-type', 'application/json')
            .end(indexOf(now(), language as Language));
        else if (page === undefined) next();
        else
          server.transformIndexHtml(`/${path}`, page).then((html) => {
            response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
          }, next);
      });
    },
  };
}

/** The pages that Vite is to build, as files that need not be there. */
export const sitePages = (): readonly string[] =>
  [...now().pages.keys()].map((page) => join(demo, page));
