/**
 * A language that nobody speaks, made of the library's own English: every letter accented, every text 40 % longer and between brackets. Whatever
 * is not in it on a page was not in the terms; whatever does not fit will not fit in a language of long words.
 */
import texts from '../../src/locales/texts.de.json' with { type: 'json' };
import { formatsOf } from '../../src/locales/formats.ts';
import { pageLocales } from '../../src/locales/page-locales.ts';
import { wordsIn } from './every-term.ts';

/** From the codes that are nobody's (qaa to qtz). */
export const PSEUDO = 'qps';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'åƀçđéƒǧĥîĵķłɱñöþǫŕšŧûṽŵẋýžÅƁÇĐÉƑǦĤÎĴĶŁṀÑÖÞǪŔŠŦÛṼŴẊÝŽ'];
const LONGER = 0.4;
const FILLING = 'lörém îpšûm đölöŕ šîŧ åméŧ ';

const accented = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter);

/** The text, longer; what holds no letter, and what was made before, stays. */
function pseudo(text: string): string {
  if (!/[a-zæøå]/i.test(text)) return text;
  // Put together from what was made before.
  if (text.includes('⟦')) return accented(text);
  const more = Math.ceil(text.trim().length * LONGER);
  const filling = FILLING.repeat(Math.ceil(more / FILLING.length))
    .slice(0, more)
    .trim();
  // A qualifier keeps the space that divides it from its number.
  return text.replace(
    /^(\s*)(.*?)(\s*)$/s,
    (_, before: string, words: string, after: string) =>
      `${before}⟦${accented(words)} ${filling}⟧${after}`,
  );
}

/** Whether a text was made here. */
export const isPseudo = (text: string): boolean => /[⟦ƀçđƒǧĥîĵķłɱñǫŕšŧûṽŵẋýž]/i.test(text);

function pseudoOf(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => pseudoOf((value as (...given: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(pseudoOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pseudoOf(item)]));
}

/** Brings it to the page, as German comes. */
export function speakPseudo(): void {
  const english = formatsOf('en');
  pageLocales().add(PSEUDO, {
    words: pseudoOf(wordsIn('en')) as Record<string, object>,
    formats: {
      ...english,
      date: (...of) => accented(english.date(...of)),
      period: (...of) => accented(english.period(...of)),
      weekday: (...of) => accented(english.weekday(...of)),
    },
    texts: Object.fromEntries(Object.keys(texts).map((danish) => [danish, pseudo(danish)])),
  });
}
