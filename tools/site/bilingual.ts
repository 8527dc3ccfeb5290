import type { Language } from './words.ts';

/** Elements that stand in one language only, beside their like in the other: `<p class="copy" lang="da">`. */
const COPY =
  /[ \t]*<(\w+)((?:\s[^>]*)?\sclass="(?:[^"]* )?copy(?: [^"]*)?"[^>]*)>([^]*?)<\/\1\s*>\n?/g;

/** A text in both languages as it is in one: what is in the other is left out, and what marks the language is not needed. */
export const inLanguage = (html: string, language: Language): string =>
  html.replace(COPY, (whole: string, tag: string, attributes: string, inner: string) => {
    if (!attributes.includes(` lang="${language}"`)) return '';
    const indent = /^[ \t]*/.exec(whole)?.[0] ?? '';
    const end = whole.endsWith('\n') ? '\n' : '';
    if (tag === 'span') return `${indent}${inner}${end}`;
    const kept = attributes
      .replace(` lang="${language}"`, '')
      .replace(/\bcopy\b ?/, '')
      .replace(/ class="\s*"/, '')
      .replace(/ "/, '"');
    return `${indent}<${tag}${kept}>${inner}</${tag}>${end}`;
  });
