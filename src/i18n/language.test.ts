import { expect, it } from 'vitest';
import { localeFor, numberPhrase, sorterFor } from './language.ts';

it('lists are sorted the Danish way, with Æ, Ø, Å last and Aa as Å', () => {
  expect(['Åben', 'Aarhus', 'Ærø', 'Zebra', 'Ørsted', 'Albertslund'].sort(sorterFor('da'))).toEqual(
    ['Albertslund', 'Zebra', 'Ærø', 'Ørsted', 'Åben', 'Aarhus'].sort(sorterFor('da')),
  );
  expect(['Aalborg', 'Vejle', 'Ølstykke', 'Ærø'].sort(sorterFor('da'))).toEqual([
    'Vejle',
    'Ærø',
    'Ølstykke',
    'Aalborg',
  ]);
});

it('a page in Danish, in a language near it or in none is answered in Danish, any other in English', () => {
  expect(['da', 'da-DK', 'nb', 'sv', 'fo', 'kl', ''].map(localeFor)).toEqual(
    Array.from({ length: 7 }, () => 'da'),
  );
  expect(['en', 'en-GB', 'de', 'pl'].map(localeFor)).toEqual(Array.from({ length: 4 }, () => 'en'));
});

it.each([0, 12, 999, 1000, 12_345, 1_234_567])(
  '%i is written as the language’s own tables write it',
  (n) => {
    for (const locale of ['da', 'en'] as const)
      expect(numberPhrase(n, locale)).toBe(new Intl.NumberFormat(locale).format(n));
  },
);
