/** HTML as text: what is filled in is escaped, unless it was made here. No Lit, no browser. */

export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Filling = Markup | string | number | false | null | undefined | readonly Filling[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function fill(filling: Filling): string {
  if (filling instanceof Markup) return filling.text;
  if (filling === false || filling === null || filling === undefined) return '';
  return typeof filling === 'object' ? filling.map(fill).join('') : escape(String(filling));
}

/** A template; white space with a line break between tags goes away. */
export function markup(texts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return new Markup(
    texts.reduce((all, text, i) => all + fill(fillings[i - 1]) + text.replace(/\s*\n\s*/g, ''), ''),
  );
}

/** A web address as a link with its host for words; of other schemes nothing but the words. */
export function link(url: string, words: string): Markup {
  return /^https?:\/\//i.test(url) ? markup`<a href="${url}">${words}</a>` : markup`${words}`;
}
