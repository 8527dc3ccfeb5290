import GithubSlugger from 'github-slugger';
import { lexer, Marked, type Token, type Tokens } from 'marked';

/** A heading of a Markdown file, with the anchor that hosts of repositories give it. */
interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** What stands below one heading, with it. */
export interface Part {
  readonly heading: Heading | undefined;
  readonly tokens: readonly Token[];
}

export const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** A heading's words without what marks them up. */
function plain(token: Token): string {
  const { tokens, text } = token as Tokens.Generic & { text?: string };
  return tokens ? tokens.map(plain).join('') : (text ?? '');
}

/** The file cut at every heading; the anchors are counted over the whole of it. */
export function partsOf(markdown: string): readonly Part[] {
  const slugger = new GithubSlugger();
  const parts: { heading: Heading | undefined; tokens: Token[] }[] = [
    { heading: undefined, tokens: [] },
  ];
  for (const token of lexer(markdown)) {
    if (token.type === 'html' && /^<!--[^]*-->\s*$/.test(token.raw)) continue;
    if (token.type === 'heading') {
      const text = plain(token);
      parts.push({
        heading: { depth: (token as Tokens.Heading).depth, text, id: slugger.slug(text) },
        tokens: [token],
      });
    } else parts.at(-1)?.tokens.push(token);
  }
  return parts.filter(({ tokens }) => tokens.some(({ type }) => type !== 'space'));
}

/** Every anchor of a file. */
export const anchorsOf = (markdown: string): readonly string[] =>
  partsOf(markdown).flatMap(({ heading }) => heading?.id ?? []);

/** The first paragraph that is not one of the skipped, in plain words and no longer than a search engine shows. */
export function firstWords(parts: readonly Part[], skipped: RegExp): string {
  const first = parts
    .flatMap(({ tokens }) => tokens)
    .find(({ type, raw }) => type === 'paragraph' && !skipped.test(raw));
  const text = first ? plain(first).replace(/\s+/g, ' ').trim() : '';
  return text.length > 155 ? `${text.slice(0, 155).replace(/\s+\S*$/, '')} …` : text;
}

export interface Surroundings {
  /** Where a link leads on the site; `null`: to a file that is not on it. */
  readonly linkTo: (href: string) => string | null;
  readonly imageAt: (src: string) => string;
  /** What a frame of code, and one of a table, is called. */
  readonly code: string;
  readonly table: string;
  /** The language of the text, where it is not the page's. */
  readonly lang?: string | undefined;
}

export const heading = (depth: number, id: string, inner: string, lang?: string): string =>
  `<h${depth} id="${escape(id)}"${lang ? ` lang="${lang}"` : ''}><a class="anchor" href="#${escape(id)}" aria-hidden="true" tabindex="-1">#</a>${inner}</h${depth}>\n`;

export const codeBlock = (text: string, name: string): string =>
  `<div class="code"><pre tabindex="0" role="group" aria-label="${escape(name)}"><code>${escape(text)}</code></pre></div>\n`;

/** A table may be wider than a phone: it scrolls in a frame of its own, also by keyboard. */
export const framed = (table: string, name: string): string =>
  `<div class="table" tabindex="0" role="group" aria-label="${escape(name)}">${table}</div>\n`;

export function toHtml(
  parts: readonly Part[],
  { linkTo, imageAt, code, table, lang }: Surroundings,
): string {
  let [name, id, sum] = ['', '', 0];
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        return heading(depth, id, this.parser.parseInline(tokens), lang);
      },
      code: ({ text }) => codeBlock(text, `${code} ${++sum}`),
      link({ href, tokens }) {
        const [inner, target] = [this.parser.parseInline(tokens), linkTo(href)];
        return target === null
          ? `<span class="file">${inner}</span>`
          : `<a href="${escape(target)}">${inner}</a>`;
      },
      image: ({ href, text }) =>
        `<img src="${escape(imageAt(href))}" alt="${escape(text)}" loading="lazy">`,
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          row
            .map(({ tokens }, i) => {
              const inner = this.parser.parseInline(tokens);
              if (tag === 'th') return inner ? `<th scope="col">${inner}</th>` : '<td></td>';
              return i === 0 ? `<th scope="row">${inner}</th>` : `<td>${inner}</td>`;
            })
            .join('');
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return framed(
          `<table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table>`,
          `${table} ${++sum}: ${name}`,
        );
      },
    },
  });
  return parts
    .map((part) => {
      if (part.heading) ({ text: name, id } = part.heading);
      return marked.parser([...part.tokens]);
    })
    .join('');
}

/** A line of a source comment. */
export const inline = (text: string): string =>
  new Marked().parseInline(text.replace(/\s+/g, ' '), { async: false });
