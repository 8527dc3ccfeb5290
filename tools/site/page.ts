import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { help } from '../../cli/src/help.ts';
import { inLanguage } from './bilingual.ts';
import { type Entry, entries, root } from './entries.ts';
import { examplesOf, live } from './examples.ts';
import { figures } from './figures.ts';
import { oneActivity } from './find-again.ts';
import { addressOf, linkFrom, partsOfSource, relative } from './links.ts';
import { codeBlock, escape, firstWords, heading, type Part, toHtml } from './markdown.ts';
import {
  attributes,
  declarations,
  events,
  parts as partsTable,
  reference,
  shared,
} from './reference.ts';
import { type Language, WORDS } from './words.ts';

/** What stands between the shell's header and footer. */
export interface Content {
  readonly title: string;
  readonly description: string;
  /** The article's inside, with its heading. */
  readonly body: string;
}

const DROPPED = new Set(['attributes', 'events', 'parts-and-custom-properties', 'for-the-page']);
/** What leads to the same page in the other language: the site's header does. */
const POINTER = /^(?:På dansk: \[|In English: \[|_English below)/;
const SAID =
  /^(?:Those that every widget|Parts:|Events:|Colours of its own|They bubble|A value that there is not)/;

/** What a reference made by hand says besides what the manifest says too. */
const besides = ({ tokens }: Part): Part => ({
  heading: undefined,
  tokens: tokens.filter(
    ({ type, raw }) => type !== 'heading' && type !== 'table' && !SAID.test(raw),
  ),
});

export function contentOf(entry: Entry, language: Language): Content {
  const page = addressOf(entry.slug, language);
  const sources = (entry.docs?.[language] ?? []).map((source) => ({
    source,
    parts: partsOfSource(source),
  }));
  const words = WORDS[language];
  const html = (source: string, parts: readonly Part[]): string => {
    const file = source.split('#')[0]!;
    return toHtml(parts, {
      linkTo: linkFrom(file, page, language),
      imageAt: (src) =>
        posix.relative(posix.dirname(`demo/${page}`), posix.join(dirname(file), src)),
      ...{
        code: words.code,
        table: words.table,
        lang: language === 'da' && isEnglish(source) ? 'en' : undefined,
      },
    });
  };
  const doc = sources
    .map(({ source, parts }, i) =>
      i ? html(source, parts).replace(/<(\/?)h1/g, '<$1h2') : html(source, withoutTitle(parts)),
    )
    .join('\n');
  const description =
    entry.description?.[language] ?? firstWords(sources[0]?.parts.slice(0, 3) ?? [], POINTER);
  const titled = (title: string, body: string, more = description): Content => ({
    title: plain(title),
    description: more || `klynge-widgets: ${plain(title)}.`,
    body: `<h1>${title}</h1>\n${body}`,
  });

  if (entry.fragment) {
    const { title, body } = fragment(entry.fragment, language);
    return { title, description, body: body + (doc && inEnglish(`<hr>\n${doc}`, language)) };
  }
  switch (entry.kind) {
    case 'widget':
      return widgetPage(entry.slug, page, language, sources[0], html, titled);
    case 'widgets':
      return titled(entry.title[language] ?? '', overview(page, language));
    case 'command-line':
      return titled(entry.title[language] ?? '', commandLine(page, language));
    case 'decisions':
      return titled(
        'Decisions',
        decisions(page),
        'Why klynge-widgets is built as it is, a page for each decision.',
      );
    default: {
      const [first] = sources[0]?.parts ?? [];
      const title = first
        ? html(sources[0]!.source, [first]).replace(
            /^<h1[^>]*>\s*<a[^>]*>#<\/a>([^]*?)<\/h1>[^]*$/,
            '$1',
          )
        : '';
      return titled(title || escape(entry.title[language] ?? ''), doc);
    }
  }
}

/** A widget's prose, which stands on its Danish page too. */
const isEnglish = (source: string): boolean =>
  declarations().has(/^docs\/en\/(\w+)\.md$/.exec(source)?.[1] ?? '') ||
  source === 'docs/en/check.md';

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|amp|quot);/g,
      (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '',
    );

/** The title is the page's own; what stands below it stays. */
const withoutTitle = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, i) =>
    i
      ? part
      : {
          heading: undefined,
          tokens: part.tokens.filter(({ type, raw }) => type !== 'heading' && !POINTER.test(raw)),
        },
  );

/** What there is in English only says so where somebody reads Danish. */
const inEnglish = (html: string, language: Language): string =>
  language === 'en'
    ? html
    : `<p class="hint">${WORDS.da.inEnglish}</p>\n<div lang="en">${html}</div>`;

function fragment(file: string, language: Language): { title: string; body: string } {
  const html = inLanguage(readFileSync(join(root, 'demo', file), 'utf8'), language);
  const title = /<title>([^]*?)<\/title>\s*/.exec(html);
  const body = html
    .replace(title?.[0] ?? '', '')
    .replaceAll('"./klynge/', language === 'en' ? '"../klynge/' : '"./klynge/')
    .replace(/<!-- live: (\w+) ([^]*?)-->/g, (_, widget: string, tag: string) =>
      live(tag.trim(), widget, language),
    )
    .replaceAll(
      '"./find-again.ics"',
      language === 'en' ? '"../find-again.ics"' : '"./find-again.ics"',
    )
    .replace(/<!-- one: (\w+) -->/g, (_, name: string) => oneActivity(language)[name] ?? name)
    .replace(/<!-- figure: (\w+) -->/g, (_, name: string) => figures(language)[name] ?? name);
  return { title: title?.[1] ?? '', body };
}

function widgetPage(
  name: string,
  page: string,
  language: Language,
  source: { source: string; parts: readonly Part[] } | undefined,
  html: (source: string, parts: readonly Part[]) => string,
  titled: (title: string, body: string, description: string) => Content,
): Content {
  const declaration = declarations().get(name)!;
  const examples = examplesOf(name, language);
  const parts = source?.parts.slice(1) ?? [];
  const rest = (id: string): string => {
    const part = parts.find((one) => one.heading?.id === id);
    const text = part && source ? html(source.source, [besides(part)]) : '';
    return text.trim() && `<div lang="en">${text}</div>`;
  };
  const prose = parts.filter((one) => !DROPPED.has(one.heading?.id ?? ''));
  const keyboard = prose.filter((one) => one.heading?.id.startsWith('keyboard'));
  const others = prose.filter((one) => !keyboard.includes(one));
  const to = {
    shared: `${relative(page, addressOf('widgets', language))}#attributes`,
    looks: relative(page, addressOf('theming', 'en')),
  };
  return titled(
    `${examples.title} <code>&lt;klynge-${name}&gt;</code>`,
    [
      `<div class="lead">${examples.intro}</div>`,
      examples.first,
      reference(declaration, language, rest, to),
      source ? `<div lang="en">${html(source.source, keyboard)}</div>` : '',
      source && others.length ? inEnglish(html(source.source, others), language) : '',
      examples.others && `${heading(2, 'more-examples', WORDS[language].more)}${examples.others}`,
    ].join('\n'),
    plain(examples.intro).replace(/\s+/g, ' ').trim(),
  );
}

function overview(page: string, language: Language): string {
  const words = WORDS[language];
  const widgets = entries().flatMap(({ kind, slug }) => (kind === 'widget' ? slug : []));
  const rows = widgets.map((name) => {
    const { title, intro } = examplesOf(name, language);
    const text = plain(intro).replace(/\s+/g, ' ').trim();
    return `<li><h2><a href="${relative(page, addressOf(name, language))}">${title}</a></h2><p><code>&lt;klynge-${name}&gt;</code></p><p>${escape(text)}</p></li>`;
  });
  const first = [...declarations().values()][0]!;
  const common = {
    attributes: shared('attributes'),
    events: shared('events'),
    parts: shared('cssParts'),
  };
  return `<ul class="rows">${rows.join('\n')}</ul>
${heading(2, 'attributes', `${words.shared}: ${words.attributes.toLowerCase()}`)}<p>${words.sharedHint}</p>
${attributes(
  first.attributes.filter(({ name }) => common.attributes.has(name)),
  [],
  language,
  words.attributes,
)}
${heading(2, 'events', `${words.shared}: ${words.events.toLowerCase()}`)}<p>${words.eventsHint}</p>
${events(
  first.events.filter(({ name }) => common.events.has(name)),
  language,
)}
${heading(2, 'parts-and-custom-properties', words.parts)}<p>${words.partsHint} <a href="${relative(page, addressOf('theming', 'en'))}">${words.looks}</a>.</p>
${partsTable(
  (first.cssParts ?? []).filter(({ name }) => common.parts.has(name)),
  language,
)}`;
}

function commandLine(page: string, language: Language): string {
  const text = help(language);
  const more = {
    da: 'Fra et Excel-ark og to feeds til en widget på ti minutter',
    en: 'From an Excel sheet and two feeds to a widget in ten minutes',
  };
  const says = {
    da: 'Det samme står i <code>npx klynge help</code>.',
    en: '<code>npx klynge help</code> says the same.',
  };
  const [name = '', ...sections] = text.split(/\n\n(?=\S[^\n]*\n {2})/);
  return `<p class="lead">${escape(name.replace(/^klynge – /, '').trim()).replace(/^./, (letter) => letter.toUpperCase())}.</p>
<p>${says[language]} <a href="${relative(page, addressOf('data', 'en'))}">${more[language]}</a>.</p>
${sections
  .map((section, i) => {
    const [title = '', ...lines] = section.split('\n');
    const [block, ...prose] = lines.join('\n').split('\n\n');
    const paragraphs = prose.map((one) => `<p>${escape(one)}</p>`).join('\n');
    return `${heading(2, `part-${i + 1}`, escape(title))}${codeBlock((block ?? '').replace(/^ {2}/gm, '').trimEnd(), title)}${paragraphs}`;
  })
  .join('\n')}`;
}

function decisions(page: string): string {
  const all = entries().filter(({ slug }) => slug.startsWith('decisions/'));
  const rows = all.map(({ slug, docs }) => {
    const [first] = partsOfSource(docs?.en?.[0] ?? '');
    return `<li><a href="${relative(page, addressOf(slug, 'en'))}">${escape(first?.heading?.text ?? slug)}</a></li>`;
  });
  return `<p class="lead">What somebody may question, and why it is as it is: the context, the decision, and what follows from it.</p>
<ul class="rows">${rows.join('\n')}</ul>`;
}
