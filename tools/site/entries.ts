import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Words } from './words.ts';

export const root = join(import.meta.dirname, '../..');

/** A page, before it is made: in one language or in both, by what it is made of. */
export interface Entry {
  /** Its address without folder and ending. */
  readonly slug: string;
  readonly group: string;
  /** What the navigation calls it, in each language that it is in. */
  readonly title: Words;
  readonly description?: Words;
  /** A file below `demo` with both languages. */
  readonly fragment?: string;
  /** Markdown files of the repository, by language; `#` and a first-level heading's anchor names a part of one. */
  readonly docs?: Partial<Record<Language, readonly string[]>>;
  readonly kind?: 'widget' | 'command-line' | 'decisions' | 'widgets';
  /** It is as wide as it can be, and has no list of what is on it. */
  readonly wide?: boolean;
  /** A page of somebody else's, without the shell. */
  readonly bare?: boolean;
  /** A page of its own below `demo`, in Danish, that the navigation only leads to. */
  readonly raw?: boolean;
  /** It is found from other pages, not from the navigation. */
  readonly hidden?: boolean;
}

export const GROUPS: readonly { readonly id: string; readonly title: Record<Language, string> }[] =
  [
    { id: 'start', title: { da: 'Kom i gang', en: 'Get started' } },
    { id: 'widgets', title: { da: 'Widgets', en: 'Widgets' } },
    { id: 'pages', title: { da: 'På rigtige sider', en: 'On real pages' } },
    { id: 'data', title: { da: 'Data', en: 'Data' } },
    { id: 'trust', title: { da: 'Tillid', en: 'Trust' } },
    { id: 'project', title: { da: 'Projektet', en: 'The project' } },
    { id: 'more', title: { da: 'Mere', en: 'More' } },
  ];

const english = (slug: string, group: string, title: Words, doc: string): Entry => ({
  slug,
  group,
  title,
  docs: { en: [doc] },
});

const START: readonly Entry[] = [
  {
    ...{ slug: 'index', group: 'start', fragment: 'index.html' },
    title: { da: 'Forside', en: 'Front page' },
    description: {
      da: 'Kort, liste og kalender over Danmarks nationale klynger til enhver hjemmeside: ét script, ingen cookies, tilgængeligt for alle.',
      en: 'Map, list and calendar of Denmark’s national clusters for any website: one script, no cookies, accessible to all.',
    },
  },
  {
    ...{ slug: 'embed', group: 'start', fragment: 'embed.html', wide: true },
    title: { da: 'Guiden skriver koden', en: 'The guide writes the code' },
    description: {
      da: 'Vælg widget, filtre, farver og CMS, og få koden, der virker der, og et brev til IT.',
      en: 'Choose widget, filters, colours and CMS, and get the code that works there and a letter to IT.',
    },
  },
  {
    ...{ slug: 'embedding', group: 'start' },
    title: { da: 'Sæt klyngerne på jeres side', en: 'Put the clusters on your page' },
    docs: { da: ['docs/da/embedding.md'], en: ['docs/en/embedding.md'] },
  },
  {
    ...{ slug: 'cms', group: 'start' },
    title: { da: 'I jeres CMS', en: 'In your CMS' },
    description: {
      da: 'Hvad der sættes ind i hvert system, hvor script-linjen skal stå, hvad der overlever, og hvad der er prøvet.',
      en: 'What to paste in each system, where the script line goes, what survives, and what was tried.',
    },
    docs: { da: ['docs/da/cms.md'], en: ['docs/en/cms.md'] },
  },
  {
    ...{ slug: 'forms', group: 'start', fragment: 'forms.html' },
    title: { da: 'Fem former', en: 'Five forms' },
    description: {
      da: 'Den samme widget i de former, som forskellige editorer lader stå: tag, data-form, link, ramme og uden script.',
      en: 'The same widget in the forms that different editors leave alone: tag, data form, link, frame and without script.',
    },
  },
  english('developers', 'start', { da: 'For udviklere', en: 'For developers' }, 'README.md'),
  english('theming', 'start', { da: 'Udseendet', en: 'The look' }, 'docs/en/theming.md'),
  english(
    'languages',
    'start',
    { da: 'Sprog og ord', en: 'Languages and words' },
    'docs/en/languages.md',
  ),
  english('hosting', 'start', { da: 'Egen server', en: 'Hosting' }, 'docs/en/hosting.md'),
];

const CHECK: Entry = {
  ...{
    slug: 'check',
    group: 'widgets',
    fragment: 'check.html',
    wide: true,
    docs: { da: ['docs/en/check.md'], en: ['docs/en/check.md'] },
  },
  title: { da: 'Virker det her?', en: 'Does it work here?' },
  description: {
    da: 'Selvtesten siger med almindelige ord, hvad der er galt på siden, og hvad editoren har fjernet.',
    en: 'The self-test tells in plain words what is wrong on the page, and what the editor has removed.',
  },
};

const REAL: readonly Entry[] = [
  {
    ...{ slug: 'municipality', group: 'pages', fragment: 'municipality.html', bare: true },
    title: { da: 'En kommune', en: 'A municipality' },
    description: {
      da: 'Siden for en opdigtet kommune med kort, styrkepositioner og kalender.',
      en: 'The page of an invented municipality with map, strength positions and calendar.',
    },
  },
  {
    slug: 'dkfds',
    group: 'pages',
    title: { da: 'Det Fælles Designsystem', en: 'Det Fælles Designsystem' },
    raw: true,
  },
  { slug: 'bootstrap', group: 'pages', title: { da: 'Bootstrap 5', en: 'Bootstrap 5' }, raw: true },
];

const FIND_AGAIN: Entry = {
  ...{ slug: 'find-again', group: 'data', fragment: 'find-again.html' },
  title: { da: 'Find det igen', en: 'Find it again' },
  description: {
    da: 'Én aktivitet som tekst i siden, som adresse, i kalenderen og som kalenderfil.',
    en: 'One activity as text in the page, as an address, in the calendar and as a calendar file.',
  },
};

const REST: readonly Entry[] = [
  FIND_AGAIN,
  {
    slug: 'data',
    group: 'data',
    title: { da: 'Hold data levende', en: 'Keeping the data alive' },
    docs: { da: ['docs/da/data.md'], en: ['docs/en/data.md'] },
  },
  {
    ...{ slug: 'command-line', group: 'data', kind: 'command-line' },
    title: { da: 'Kommandolinjen', en: 'The command line' },
    description: {
      da: 'Kommandolinjen klynge: hent aktiviteter fra regneark og kalendere, find fejl, og udgiv en mappe til enhver webserver.',
      en: 'The command line klynge: take activities from sheets and calendars, find mistakes, publish a folder for any web server.',
    },
  },
  english(
    'living-data',
    'data',
    { da: 'Levende data', en: 'Living data' },
    'docs/en/living-data.md',
  ),
  english('dataset', 'data', { da: 'Datasættet', en: 'The dataset' }, 'docs/en/dataset.md'),
  english(
    'data-changelog',
    'data',
    { da: 'Ændringer af data', en: 'Changes of the data' },
    'docs/en/data-changelog.md',
  ),
  {
    ...{ slug: 'accessibility', group: 'trust' },
    title: { da: 'Tilgængelighed', en: 'Accessibility' },
    docs: { da: ['docs/da/accessibility.md'], en: ['docs/en/accessibility.md'] },
  },
  {
    ...{ slug: 'privacy', group: 'trust' },
    title: { da: 'Privatliv', en: 'Privacy' },
    docs: { da: ['docs/da/privacy.md'], en: ['docs/en/privacy.md'] },
  },
  {
    ...{ slug: 'security', group: 'trust' },
    title: { da: 'Sikkerhed', en: 'Security' },
    docs: { da: ['docs/da/security.md'], en: ['docs/en/security.md'] },
  },
  english(
    'report-a-weakness',
    'trust',
    { da: 'Meld en svaghed', en: 'Report a weakness' },
    'SECURITY.md',
  ),
  english(
    'versioning',
    'trust',
    { da: 'Versioner og browsere', en: 'Versions and browsers' },
    'docs/en/versioning.md',
  ),
  english('performance', 'trust', { da: 'Hastighed', en: 'Performance' }, 'docs/en/performance.md'),
  english('changelog', 'project', { da: 'Ændringer', en: 'Changelog' }, 'CHANGELOG.md'),
  english('architecture', 'project', { da: 'Arkitektur', en: 'Architecture' }, 'ARCHITECTURE.md'),
  {
    slug: 'decisions',
    group: 'project',
    kind: 'decisions',
    title: { da: 'Beslutninger', en: 'Decisions' },
  },
  english('contributing', 'project', { da: 'Bidrag', en: 'Contributing' }, 'CONTRIBUTING.md'),
  english(
    'code-of-conduct',
    'project',
    { da: 'Omgangstone', en: 'How we treat each other' },
    'CODE_OF_CONDUCT.md',
  ),
  english(
    'third-party-notices',
    'project',
    { da: 'Andres arbejde', en: 'Third-party notices' },
    'THIRD-PARTY-NOTICES.md',
  ),
];

const SEARCH: Entry = {
  ...{ slug: 'search', group: 'more', fragment: 'search.html', hidden: true },
  title: { da: 'Søg i dokumentationen', en: 'Search the documentation' },
  description: {
    da: 'Søg i alle sider om klynge-widgets.',
    en: 'Search all pages about klynge-widgets.',
  },
};

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(ending))
    .sort();

/** Every page. A widget's folder, a decision and a file of `docs` that nobody listed have theirs by themselves. */
export function entries(): readonly Entry[] {
  const widgets = filesIn('src/widgets', '')
    .filter((name) => existsSync(join(root, `src/widgets/${name}/${name}.demo.html`)))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((name): Entry => {
      const doc = `docs/en/${name}.md`;
      const docs = existsSync(join(root, doc)) ? { docs: { da: [doc], en: [doc] } } : {};
      return { slug: name, group: 'widgets', kind: 'widget', title: {}, ...docs };
    });
  const overview: Entry = {
    ...{ slug: 'widgets', group: 'widgets', kind: 'widgets' },
    title: { da: 'Alle widgets', en: 'All widgets' },
    description: {
      da: 'Alle widgets, og de attributter, hændelser og dele, som de har fælles.',
      en: 'All widgets, and the attributes, events and parts that they share.',
    },
  };
  const decisions = filesIn('docs/decisions', '.md').map((file): Entry => {
    const slug = `decisions/${file.slice(0, -3)}`;
    return {
      slug,
      group: 'project',
      title: {},
      docs: { en: [`docs/decisions/${file}`] },
      hidden: true,
    };
  });
  const known = [...START, overview, ...widgets, CHECK, ...REAL, ...REST, ...decisions, SEARCH];
  const listed = new Set(
    known.flatMap(({ docs }) => Object.values(docs ?? {}).flat()).map((doc) => doc.split('#')[0]),
  );
  const others = [...new Set([...filesIn('docs/da', '.md'), ...filesIn('docs/en', '.md')])]
    .map((file): Entry => {
      const inLanguages = (['da', 'en'] as const)
        .map((language) => [language, `docs/${language}/${file}`] as const)
        .filter(([, path]) => existsSync(join(root, path)) && !listed.has(path))
        .map(([language, path]) => [language, [path]] as const);
      return {
        slug: file.slice(0, -3),
        group: 'more',
        title: {},
        docs: Object.fromEntries(inLanguages),
      };
    })
    .filter(({ docs = {} }) => Object.keys(docs).length);
  return [...known, ...others];
}

/** The three that a page begins with come first. */
function orderOf(widget: string): number {
  const at = ['map', 'positions', 'calendar', 'profile', 'history'].indexOf(widget);
  return at < 0 ? 99 : at;
}
