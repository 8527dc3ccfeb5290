/**
 * The pages' addresses for search engines. A file of them has a limit; beyond it there are several,
 * and a list of those.
 */
import { xml } from './feeds.ts';

export interface Listed {
  readonly path: string;
  /** The day on which its content was found to have changed. */
  readonly changed?: string | undefined;
}

/** The protocol's limit is 50,000. */
const MOST = 45_000;
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export type Pieces = () => Iterable<string>;

export function sitemaps(
  base: string,
  pages: readonly Listed[],
): readonly (readonly [path: string, content: Pieces])[] {
  if (!base) return [];
  const address = (path: string): string => xml(base + path.replace(/(^|\/)index\.html$/, '$1'));
  const file = (from: number): Pieces =>
    function* () {
      yield `${HEAD}<urlset ${SPACE}>\n`;
      for (const { path, changed } of pages.slice(from, from + MOST)) {
        const day = changed ? `<lastmod>${changed}</lastmod>` : '';
        yield `<url><loc>${address(path)}</loc>${day}</url>\n`;
      }
      yield '</urlset>\n';
    };
  if (pages.length <= MOST) return [['sitemap.xml', file(0)]];
  const parts = Array.from(
    { length: Math.ceil(pages.length / MOST) },
    (_, i) => [`sitemap-${i + 1}.xml`, file(i * MOST)] as const,
  );
  const index = function* (): Generator<string> {
    yield `${HEAD}<sitemapindex ${SPACE}>\n`;
    for (const [path] of parts) yield `<sitemap><loc>${address(path)}</loc></sitemap>\n`;
    yield '</sitemapindex>\n';
  };
  return [...parts, ['sitemap.xml', index]];
}
