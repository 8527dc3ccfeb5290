/** The two pages on accessibility, made from the criteria and the tests that they name. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN } from '../../tests/accessibility/known.ts';
import { type Clause, CLAUSES } from './clauses.ts';
import { type Criterion, CRITERIA } from './criteria.ts';

const root = join(import.meta.dirname, '../..');

/** Every file of tests, by its path. */
export function testFiles(): ReadonlyMap<string, string> {
  const files = ['src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((file) =>
        folder === 'src' ? file.endsWith('.test.ts') : /\.(?:ts|mjs|png)$/.test(file),
      ),
  );
  return new Map(
    files.map((file) => [
      file,
      file.endsWith('.png') ? '' : readFileSync(join(root, file), 'utf8'),
    ]),
  );
}

/** The first file that has a test of that title, or a picture of that name. */
export const fileOf = (title: string, files: ReadonlyMap<string, string>): string | undefined =>
  [...files].find(([file, text]) => text.includes(title) || file.endsWith(`/${title}.png`))?.[0];

const WORDS = {
  da: {
    file: 'docs/da/accessibility.md',
    title: '# Tilgængelighed',
    other: 'In English: [accessibility.md](../en/accessibility.md).',
    lead: `Widgetterne er bygget til WCAG 2.2 på niveau A og AA, og dermed også til WCAG 2.1 AA og EN 301 549 (V3.2.1), som dansk lov henviser til; dens afsnit 9 er WCAG: 9.1.1.1 er WCAGs
1.1.1 og så videre. De andre afsnit står for sig. V4.1.1 bygger på WCAG 2.2. Tabellen siger for hvert
kriterium, hvordan det er opfyldt, og hvilken test der viser det. Alle tests kører med \`npm test\`; siden er lavet af de samme data og
kan ikke komme ud af trit med dem.`,
    how: `## Sådan er det prøvet

Hver visning af hver widget, hvert eksempel, siderne til rammer og udgaven uden script (\`npm run suite -- accessibility\`):

- To motorer, axe og IBM Equal Access, finder intet ud over det, der står i listen nedenfor. HTML_CodeSniffer blev prøvet og fravalgt: den ser
  ikke ind i shadow roots.
- Ombrydning ved 320 px (400 %), 640 og 1200 px, med 200 % tekst og med WCAGs tekstafstand: intet er skåret af, dækket eller ved siden af siden.
- Målstørrelse, kontrast på seks sider (lys, mørk, to forudindstillinger, to med en accentfarve, der må rettes til) og i tvungne farver, lys og mørk:
  hver tekst, hver kant og det på kortet, der skal kunne ses for at forstå det: kyst, regioners grænser, valgt region, egen kommune, mærker, forbindelser.
- Tab frem og tilbage, også mellem en top og en bund, der bliver stående; dæmpet bevægelse, mere kontrast, papir, fingre, og hvad der siges af sig selv.
- Opgaver løst alene med tastaturet og læst af Chromiums tilgængelighedstræ, og Chromium, Firefox og WebKit. De samme opgaver med egen skrift, mindst 20 px
  tekst og egne farver i browseren; de tre spørgsmål også i Firefox.
- Skærmlæseren Orca 43 med Chromium (\`npm run suite -- orca\`): rigtige taster, og hvad Orca ville sige, læst af dens log. Den vælger en region og hører
  ”6 af 14 klynger vises: Region Hovedstaden”; kommer til kortets første tal og hører ”1 CLEAN, hovedsæde Sønderborg toggle button not pressed”
  og, når det vælges, ”pressed”; søger og hører ”1 af 14 styrkepositioner passer til ”vand””. Kommandoen er ikke en del af \`npm test\`: på en travl
  maskine kommer talen for sent.

## Kendte grænser

- NVDA, JAWS og VoiceOver kan ikke køre her og er ikke prøvet.
- Orca siger ikke et nyt antal, hvis det gamle blot mister cifre foran (”35 kommende aktiviteter” bliver til ”5 kommende aktiviteter”); det står der.
- Navne tegnet på kortet er pynt, fast 11–13 px, og kan dækkes af mærker, når teksten spredes eller forstørres; de står også i filter og liste.
- Lange titler i månedens tabel forkortes; den fulde titel er knappens navn og står i listen, den åbner.
- Tabellen i \`<klynge-positions view="table">\` ruller i sin egen ramme på smalle skærme, som WCAG tillader for datatabeller; tabellen i udgaven uden
  script kan ved 320 px og spredt eller dobbelt så stor tekst være bredere end siden.
- Titler på aktiviteter står på det sprog, de er udgivet på, og er mærket med det.

## Hvad motorerne siger, uden at der er en fejl`,
    paste: `## Til kommunens tilgængelighedserklæring

> Kort, lister og kalendere over de nationale klynger vises med klynge-widgets. De er bygget til WCAG 2.2, niveau AA, kan bruges med tastatur
> og skærmlæser, og alt, hvad kortet viser, står også som tekst. De er prøvet med to automatiske værktøjer, med målinger af kontrast,
> mål og ombrydning, med opgaver løst alene med tastaturet og med skærmlæseren Orca. Kendte mangler: titler på aktiviteter kan stå på engelsk; de er mærket med deres sprog.`,
    known: '| Motor | Regel | Sted | Hvorfor det er i orden |\n| --- | --- | --- | --- |',
    head: '## Kriterierne\n\n| Kriterium | Niveau | Resultat | Hvordan | Test |\n| --- | --- | --- | --- | --- |',
    clauses:
      '## EN 301 549, de andre afsnit\n\n| Afsnit | Resultat | Hvordan | Test |\n| --- | --- | --- | --- |',
    result: { met: 'opfyldt', none: 'ikke relevant', host: 'sidens eget' },
  },
  en: {
    file: 'docs/en/accessibility.md',
    title: '# Accessibility',
    other: 'På dansk: [accessibility.md](../da/accessibility.md).',
    lead: `The widgets are built to WCAG 2.2, level A and AA, and so also to WCAG 2.1 AA and EN 301 549 (V3.2.1), which Danish law refers to; its clause 9 is WCAG: 9.1.1.1 is WCAG’s 1.1.1, and so on. The other clauses stand by themselves. V4.1.1 builds on WCAG 2.2. The table says for each criterion how it is
met and which test shows it. All tests run with \`npm test\`; the page is made from the same data and cannot drift from them.`,
    how: `## How it was tried

Every state of every widget, every example, the pages for frames and the edition without script (\`npm run suite -- accessibility\`):

- Two engines, axe and IBM Equal Access, find nothing but what is listed below. HTML_CodeSniffer was tried and left out: it does not look into shadow
  roots.
- Reflow at 320 px (400 %), 640 and 1200 px, with text at 200 % and with WCAG’s text spacing: nothing is cut, covered or beside the page.
- Target size, and contrast on six sites (light, dark, two presets, two with an accent that has to be mended) and in forced colours, light and dark:
  every text, every edge, and what has to be seen on the map to understand it: coast, regions’ borders, chosen region, own municipality, marks, links.
- Tab forward and back, also between a header and a footer that stay; less motion, more contrast, paper, fingers, and what is said by itself.
- Tasks done with the keyboard alone and read from Chromium’s accessibility tree; Chromium, Firefox and WebKit. The same tasks with own fonts, no text below
  20 px and own colours set in the browser; the three questions in Firefox too.
- The screen reader Orca 43 with Chromium (\`npm run suite -- orca\`): real keys, and what Orca would speak, from its log. It chooses a region and hears
  "6 af 14 klynger vises: Region Hovedstaden"; comes to the map’s first number and hears "1 CLEAN, hovedsæde Sønderborg toggle button not pressed" and,
  when it is picked, "pressed"; searches and hears "1 af 14 styrkepositioner passer til ”vand”". The command is no part of \`npm test\`: on a busy machine
  the speech comes too late.

## Known limits

- NVDA, JAWS and VoiceOver cannot run here and were not tried.
- Orca does not speak a new count where the old one merely loses digits in front ("35 kommende aktiviteter" becomes "5 kommende aktiviteter"); it stands there.
- Names drawn on the map are decoration at a fixed 11–13 px, and may be covered by marks where text is spaced or enlarged; they stand in filter and list too.
- Long titles in the table of a month are shortened; the whole title is the button’s name, and stands in the list that it opens.
- The table of \`<klynge-positions view="table">\` scrolls in its own frame on narrow screens, as WCAG allows for data tables; that of the edition without
  script may be wider than the page at 320 px with spaced text or text twice as large.
- Titles of activities stand in the language that they were published in, and are marked with it.

## What the engines say although nothing is wrong`,
    paste: `## For an accessibility statement

> Maps, lists and calendars of the national clusters are shown with klynge-widgets. They are built to WCAG 2.2, level AA, can be used with
> keyboard and screen reader, and everything that the map shows is in text too. They were tried with two automatic tools, with measurements of
> contrast, targets and reflow, with tasks done with the keyboard alone, and with the screen reader Orca. Known shortcomings: titles of activities may be in Danish or English; they are marked with their language.`,
    known: '| Engine | Rule | Place | Why it is right |\n| --- | --- | --- | --- |',
    head: '## The criteria\n\n| Criterion | Level | Result | How | Test |\n| --- | --- | --- | --- | --- |',
    clauses:
      '## EN 301 549, the other clauses\n\n| Clause | Result | How | Test |\n| --- | --- | --- | --- |',
    result: { met: 'met', none: 'not applicable', host: 'the page’s own' },
  },
} as const;

/** The pages by their path. */
export function accessibilityPages(): ReadonlyMap<string, string> {
  const files = testFiles();
  const linksTo = (tests: readonly string[]): string =>
    [...new Set(tests.map((title) => fileOf(title, files) ?? title))]
      .map((file) => `[${file.split('/').at(-1)}](../../${file})`)
      .join(', ');
  const row = (
    { id, level, name, result, tests, ...how }: Criterion,
    locale: 'da' | 'en',
  ): string =>
    `| ${id} ${name} | ${level} | ${WORDS[locale].result[result]} | ${how[locale]} | ${linksTo(tests)} |`;
  const clauseRow = ({ id, name, result, tests, ...how }: Clause, locale: 'da' | 'en'): string =>
    `| ${id} ${name} | ${WORDS[locale].result[result]} | ${how[locale]} | ${linksTo(tests)} |`;
  return new Map(
    (['da', 'en'] as const).map((locale) => {
      const words = WORDS[locale];
      const table = [words.head, ...CRITERIA.map((criterion) => row(criterion, locale))].join('\n');
      const clauses = [words.clauses, ...CLAUSES.map((clause) => clauseRow(clause, locale))].join(
        '\n',
      );
      const rows = KNOWN.map(
        (one) => `| ${one.engine} | \`${one.rule}\` | \`${one.where}\` | ${one[locale]} |`,
      );
      const known = [words.known, ...rows].join('\n');
      return [
        words.file,
        [
          ...[words.title, words.other, words.lead, words.how, known, words.paste, table],
          clauses,
        ].join('\n\n') + '\n',
      ];
    }),
  );
}
