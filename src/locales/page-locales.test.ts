import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inLocale, localeFor, termsOf } from '../i18n/language.ts';
import { datePhrase } from '../domain/time/dates.ts';
import { setTerms } from './index.ts';
import { registered } from '../registry/registry.ts';
import { pageLocales } from './page-locales.ts';

const warned: string[] = [];
const KEY = Symbol.for('klynge-widgets/1');

interface Terms {
  title: string;
  shown: (count: number) => string;
  legend: { office: string; hub: string };
  list: readonly string[];
}
/** Every test has terms of its own: what was said once is not said again. */
const make = (): ((locale: string) => Terms) =>
  termsOf<Terms>('map', {
    da: {
      title: 'Kort',
      shown: (n) => `${n} vises`,
      legend: { office: 'Kontor', hub: 'Hub' },
      list: ['a'],
    },
    en: {
      title: 'Map',
      shown: (n) => `${n} shown`,
      legend: { office: 'Office', hub: 'Hub' },
      list: ['a'],
    },
  });
const set = (lang: string, terms: object): void => {
  setTerms(lang, 'map', terms as never);
};

beforeEach(() => {
  warned.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void warned.push(text));
  Reflect.deleteProperty(globalThis, KEY);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(globalThis, KEY);
});

describe('words of the host’s own', () => {
  it('stand in place of the library’s, in their language only, and the others stay', () => {
    const terms = make();
    set('da', { title: 'Klyngerne ved os', legend: { hub: 'Knudepunkt' } });
    expect(terms('da').title).toBe('Klyngerne ved os');
    expect(terms('da').legend).toEqual({ office: 'Kontor', hub: 'Knudepunkt' });
    expect(terms('da').shown(3)).toBe('3 vises');
    expect(terms('en').title).toBe('Map');
    expect(warned).toEqual([]);
  });

  it('may be said for a language with its region, and again: the last one counts, what was said before stays', () => {
    const terms = make();
    set('en-GB', { title: 'One' });
    set('en', { legend: { hub: 'Centre' } });
    set('en', { title: 'Two' });
    expect([terms('en').title, terms('en').legend.hub]).toEqual(['Two', 'Centre']);
  });

  it('are the same object from drawing to drawing, so that nothing is made twice', () => {
    const terms = make();
    set('da', { title: 'En' });
    expect(terms('da')).toBe(terms('da'));
  });

  it.each<[string, object, string]>([
    [
      'a key that there is not',
      { titel: 'Kort' },
      "setTerms('da', 'map').titel is not a term. There are: title, shown, legend, list.",
    ],
    [
      'one further in',
      { legend: { hubb: 'x' } },
      "setTerms('da', 'map').legend.hubb is not a term. There are: office, hub.",
    ],
    [
      'a text for a function',
      { shown: 'x' },
      "setTerms('da', 'map').shown should be a function, and is a string.",
    ],
    [
      'a number for a text',
      { title: 7 },
      "setTerms('da', 'map').title should be a string, and is a number.",
    ],
    [
      'a text for a group',
      { legend: 'x' },
      "setTerms('da', 'map').legend should be an object, and is a string.",
    ],
    [
      'a key of every object',
      { constructor: 'x' },
      "setTerms('da', 'map').constructor is not a term.",
    ],
  ])('that cannot be are left out, and told of once: %s', (_, given, says) => {
    const terms = make();
    const before = make()('da');
    set('da', given);
    terms('da');
    terms('da');
    const after = terms('da');
    expect(after.title).toBe('Kort');
    expect(after.shown(2)).toBe(before.shown(2));
    expect(after.legend).toEqual(before.legend);
    expect(warned.filter((text) => text.includes(says))).toHaveLength(1);
  });

  it('that fail, or give no text, give way to the library’s own', () => {
    const terms = make();
    set('da', {
      shown: () => {
        throw new Error('oops');
      },
    });
    expect(terms('da').shown(2)).toBe('2 vises');
    set('da', { shown: () => 2 });
    expect(terms('da').shown(2)).toBe('2 vises');
    expect(warned).toEqual([
      expect.stringContaining('failed (Error: oops)'),
      expect.stringContaining('gave a number'),
    ]);
  });

  it.each([
    ['group', ['da', 'kort', {}], /no such group of terms\. There are: calendar, /],
    ['language', ['dk', 'map', {}], /no such language\. There are: da, en, de\./],
    ['terms', ['da', 'map', null], /expected an object of terms, found object/],
  ] as const)('a %s that there is not is told of', (_, given, says) => {
    (setTerms as (...args: readonly unknown[]) => void)(...given);
    expect(warned).toEqual([expect.stringMatching(says)]);
  });
});

describe('a language that a page loads', () => {
  it('is taken for its tag and longer ones; what it lacks is English, and dates are the browser’s', () => {
    const terms = make();
    pageLocales().add('pl', { words: { map: { title: 'Mapa' } }, texts: { Kort: 'Mapa' } });
    expect(['pl', 'pl-PL', 'plx', 'pt'].map(localeFor)).toEqual(['pl', 'pl', 'en', 'en']);
    expect([terms('pl').title, terms('pl').legend.hub]).toEqual(['Mapa', 'Hub']);
    expect(inLocale({ da: 'Kort', en: 'Map' }, 'pl')).toBe('Mapa');
    expect(inLocale({ da: 'Andet', en: 'Other' }, 'pl')).toBe('Other');
    expect(datePhrase('2022-05-04', 'pl')).toBe('4 maja 2022');
    expect(datePhrase('2022-05-04', 'da')).toBe('4. maj 2022');
  });

  it('may come in pieces, and have its words replaced as those of any other', () => {
    const terms = make();
    pageLocales().add('pl', { words: { map: { title: 'Mapa' } } });
    pageLocales().add('pl', { words: { tools: { take: 'Weź' } } });
    set('pl', { legend: { hub: 'Węzeł' } });
    expect([terms('pl').title, terms('pl').legend]).toEqual([
      'Mapa',
      { office: 'Office', hub: 'Węzeł' },
    ]);
  });
});

it('what one copy of the library was told, the others know', () => {
  setTerms('da', 'map', { title: 'Fælles' });
  expect(registered('locales')).toBe(pageLocales());
});

describe('words that cannot be read', () => {
  const failing = (name: string): object =>
    Object.defineProperty({ legend: { hub: 'Knudepunkt', office: 'Kontor' } }, name, {
      enumerable: true,
      get: () => {
        throw Object.create(null);
      },
    });
  const revoked = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  it('cost their own term, and the others stand', () => {
    const terms = make();
    set('da', failing('title'));
    expect(terms('da')).toMatchObject({ title: 'Kort', legend: { hub: 'Knudepunkt' } });
    expect(warned).toEqual([
      "klynge-widgets: setTerms('da', 'map').title could not be read, and is left out.",
    ]);
  });

  it('cost nothing else where they are a proxy, or no words at all', () => {
    const terms = make();
    const circle: Record<string, unknown> = {};
    circle['legend'] = circle;
    for (const given of [revoked(), circle, { title: 10n, list: revoked() }]) set('da', given);
    expect(terms('da')).toMatchObject({ title: 'Kort', list: ['a'], legend: { hub: 'Hub' } });
  });

  it('are told of, and do not throw, whatever is called', () => {
    const anything = [undefined, null, 7, Symbol('x'), {}, revoked()] as never[];
    for (const one of anything) {
      setTerms(one, 'map', {});
      setTerms('da', one, {} as never);
      setTerms('da', 'map', one);
    }
    expect(warned.length).toBeGreaterThan(10);
    expect(make()('da').title).toBe('Kort');
  });

  it('are those of a function that fails with something without words too', () => {
    const terms = make();
    set('da', {
      shown: () => {
        throw Object.create(null);
      },
    });
    expect(terms('da').shown(3)).toBe('3 vises');
  });
});
