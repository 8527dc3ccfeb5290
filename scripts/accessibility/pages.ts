/** The two pages on accessibility, made from the criteria and the tests that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Criterion, CRITERIA } from './criteria.ts';

const root = join(import.meta.dirname, '../..');

/** Every file of tests, by its path. */
export function testFiles(): ReadonlyMap<string, string> {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) => (folder === 'src' ? file.endsWith('.test.ts') : /\.(?:ts|mjs|png)$/.test(file))),
  );
  return new Map(files.map((file) => [file, file.endsWith('.png') ? '' : readFileSync(join(root, file), 'utf8')]));
}

/** The first file that has a test of that title, or a picture of that name. */
export const fileOf = (title: string, files: ReadonlyMap<string, string>): string | undefined =>
  [...files].find(([file, text]) => text.includes(title) || file.endsWith(`/${title}.png`))?.[0];

const WORDS = {
  da: {
    file: 'docs/tilgaengelighed.md',
    title: '# Tilgængelighed',
    other: 'In English: [accessibility.md](accessibility.md).',
    lead: `Widgetterne er bygget til WCAG 2.2 på niveau A og AA, og dermed også til WCAG 2.1 AA og EN 301 549. Tabellen siger for hvert
kriterium, hvordan det er opfyldt, og hvilken test der viser det. Alle tests kører med \`npm test\`; siden er lavet af de samme data og
kan ikke komme ud af trit med dem.`,
    how: `## Sådan er det prøvet

- axe finder intet i nogen widget, i alle tilstande, lyst, mørkt og i tvungne farver, ved 320 og 1200 px, på dansk og engelsk.
- Opgaver løst alene med tastaturet og læst af Chromiums tilgængelighedstræ: navne, roller, tilstande, rækkefølge, meldinger.
- Chromium, Firefox og WebKit.

## Kendte grænser

- Ingen rigtig skærmlæser er brugt i testene; tilgængelighedstræet er det nærmeste.
- Tabellen i \`<klynge-positions view="table">\` ruller i sin egen ramme på smalle skærme, som WCAG tillader for datatabeller.
- Titler på aktiviteter står på det sprog, de er udgivet på, og er mærket med det.`,
    paste: `## Til kommunens tilgængelighedserklæring

> Kort, lister og kalendere over de nationale klynger vises med klynge-widgets. De er bygget til WCAG 2.2, niveau AA, kan bruges med tastatur
> og skærmlæser, og alt, hvad kortet viser, står også som tekst. De er prøvet med automatiske værktøjer og med opgaver løst alene med
> tastaturet. Kendte mangler: titler på aktiviteter kan stå på engelsk; de er mærket med deres sprog.`,
    head: '## Kriterierne\n\n| Kriterium | Niveau | Resultat | Hvordan | Test |\n| --- | --- | --- | --- | --- |',
    result: { met: 'opfyldt', none: 'ikke relevant', host: 'sidens eget' },
  },
  en: {
    file: 'docs/accessibility.md',
    title: '# Accessibility',
    other: 'På dansk: [tilgaengelighed.md](tilgaengelighed.md).',
    lead: `The widgets are built to WCAG 2.2, level A and AA, and so also to WCAG 2.1 AA and EN 301 549. The table says for each criterion how it is
met and which test shows it. All tests run with \`npm test\`; the page is made from the same data and cannot drift from them.`,
    how: `## How it was tried

- axe finds nothing in any widget, in all states, light, dark and in forced colours, at 320 and 1200 px, in Danish and English.
- Tasks done with the keyboard alone and read from Chromium’s accessibility tree: names, roles, states, order, announcements.
- Chromium, Firefox and WebKit.

## Known limits

- No real screen reader is used in the tests; the accessibility tree is the nearest to it.
- The table of \`<klynge-positions view="table">\` scrolls in its own frame on narrow screens, as WCAG allows for data tables.
- Titles of activities stand in the language that they were published in, and are marked with it.`,
    paste: `## For an accessibility statement

> Maps, lists and calendars of the national clusters are shown with klynge-widgets. They are built to WCAG 2.2, level AA, can be used with
> keyboard and screen reader, and everything that the map shows is in text too. They were tried with automatic tools and with tasks done with
> the keyboard alone. Known shortcomings: titles of activities may be in Danish or English; they are marked with their language.`,
    head: '## The criteria\n\n| Criterion | Level | Result | How | Test |\n| --- | --- | --- | --- | --- |',
    result: { met: 'met', none: 'not applicable', host: 'the page’s own' },
  },
} as const;

/** The pages by their path. */
export function accessibilityPages(): ReadonlyMap<string, string> {
  const files = testFiles();
  const row = ({ id, level, name, result, tests, ...how }: Criterion, locale: 'da' | 'en'): string => {
    const named = [...new Set(tests.map((title) => fileOf(title, files) ?? title))].map(
      (file) => `[${file.split('/').at(-1)}](../${file})`,
    );
    return `| ${id} ${name} | ${level} | ${WORDS[locale].result[result]} | ${how[locale]} | ${named.join(', ')} |`;
  };
  return new Map(
    (['da', 'en'] as const).map((locale) => {
      const words = WORDS[locale];
      const table = [words.head, ...CRITERIA.map((criterion) => row(criterion, locale))].join('\n');
      return [words.file, [words.title, words.other, words.lead, words.how, words.paste, table].join('\n\n') + '\n'];
    }),
  );
}
