import type { Language } from './words.ts';

/** What can be found: a page's text below one of its headings. Names are short, since there are many. */
export interface Section {
  /** The page's address, from the folder that the site is in, with the heading's anchor. */
  readonly to: string;
  readonly page: string;
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  readonly text: string;
  readonly language: Language;
}

const words = (html: string): string =>
  html
    .replace(/<(?:template|noscript|script|style)[^]*?<\/(?:template|noscript|script|style)>/g, ' ')
    .replace(/<a class="anchor"[^]*?<\/a>/g, '')
    // Words of two blocks are not one word.
    .replace(/<\/?(?:p|li|ul|ol|h\d|t[dhr]|table|section|div|pre|dt|dd|br|hr)\b[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|amp|quot|nbsp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', nbsp: ' ' })[name] ?? ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** An example's code says nothing that anybody looks for. */
const withoutExamples = (html: string): string =>
  html.includes('<div class="live') ? html.replace(/<div class="code">[^]*?<\/div>/g, '') : html;

/** A page cut at the headings that can be linked to. */
export function sectionsOf(
  body: string,
  address: string,
  page: string,
  language: Language,
): readonly Section[] {
  const [before = '', ...rest] = body.replace(/<h1>[^]*?<\/h1>/, '').split(/(?=<h[23] id=")/);
  return [
    { to: address, page, heading: '', text: words(before), language },
    ...rest.map((part) => {
      const [whole, id = '', lang, inner = ''] =
        /<h[23] id="([^"]+)"(?: lang="(en)")?>([^]*?)<\/h[23]>/.exec(part) ?? [''];
      return {
        to: `${address}#${id}`,
        page,
        heading: words(inner),
        text: words(withoutExamples(part).replace(whole, '')),
        language: (lang as Language | undefined) ?? language,
      };
    }),
  ];
}
