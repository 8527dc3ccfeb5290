import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from './bilingual.ts';
import { root } from './entries.ts';
import { codeBlock, heading } from './markdown.ts';
import { type Language, WORDS } from './words.ts';

export interface Examples {
  readonly title: string;
  /** What the widget is, in a paragraph or two. */
  readonly intro: string;
  readonly first: string;
  readonly others: string;
}

/** The examples of a widget's folder: the words of one language, each with the tag as it comes to life and as it is written. */
export function examplesOf(widget: string, language: Language): Examples {
  const html = inLanguage(
    readFileSync(join(root, `src/widgets/${widget}/${widget}.demo.html`), 'utf8'),
    language,
  );
  const [, title = widget, intro = ''] =
    /<header>\s*<h1>([^]*?)<\/h1>([^]*?)<\/header>/.exec(html) ?? [];
  const sections = [...html.matchAll(/<section>([^]*?)<\/section>/g)].map(([, inner], i) =>
    example(inner!, i, widget, language),
  );
  return { title, intro, first: sections[0] ?? '', others: sections.slice(1).join('\n') };
}

function example(inner: string, place: number, widget: string, language: Language): string {
  const tag = /[ \t]*<klynge-\w+[^]*?<\/klynge-\w+>/.exec(inner)?.[0] ?? '';
  const name = /<h2>([^]*?)<\/h2>/.exec(inner)?.[1] ?? '';
  const words = WORDS[language];
  const indent = /^[ \t]*/.exec(tag)?.[0].length ?? 0;
  const written = tag.replace(new RegExp(`^ {${indent}}`, 'gm'), '').trim();
  const before = inner.slice(0, inner.indexOf(tag)).replace(/<h2>[^]*?<\/h2>/, '');
  return `<section class="example">
${heading(place ? 3 : 2, `example-${place + 1}`, name)}${before.trim()}
${live(onPage(written, language), widget, language)}
${codeBlock(written, `${words.code}: ${name}`)}</section>`;
}

/** Files beside the front page are one folder up from the English pages. */
const onPage = (tag: string, language: Language): string =>
  language === 'da' ? tag : tag.replaceAll('"./', '"../');

/** A widget that comes to life when somebody gets near: a page of ten maps begins with none. */
export const live = (tag: string, widget: string, language: Language): string =>
  `<div class="live live-${widget}"><template>${tag}</template><noscript><p>${WORDS[language].live}</p></noscript></div>`;
