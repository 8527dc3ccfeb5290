/** The rules of the architecture, as a function of files: tested on what must fail as well as on what is there. */
const LAYERS = [
  'registry',
  'dom',
  'data',
  'i18n',
  'domain',
  'mount',
  'diagnostics',
  'store',
  'core',
  'widgets',
  'locales',
  'static-html',
  'entries',
] as const;
/** Where Lit is not: it begins at core, and what is made in Node or stands beside a page's own Lit has none. */
const WITHOUT_LIT = [
  'registry',
  'dom',
  'data',
  'i18n',
  'domain',
  'mount',
  'diagnostics',
  'store',
  'locales',
  'static-html',
];
type Layer = (typeof LAYERS)[number];

export interface SourceFile {
  /** From `src`, with slashes: `widgets/map/map.ts`. */
  readonly path: string;
  readonly text: string;
}

/** What a widget's folder holds; `*` is the folder's name. */
const WIDGET_FILES = [
  'define.ts',
  '*.ts',
  '*.view.ts',
  '*.demo.html',
  '*.view.test.ts',
  '*.browser.test.ts',
  'locales/terms.ts',
  'locales/da.ts',
  'locales/en.ts',
  'locales/de.ts',
];

/** Shapes and postcodes that nobody lays a dataset over, and words that only a search looks in. */
const BESIDE_THE_DATASET = [
  'data/denmark.json',
  'data/examples.json',
  'data/keywords.json',
  'data/municipality-shapes.json',
  'data/postcodes.json',
  'data/trades.json',
  'data/trades.en.json',
  'data/trades.de.json',
];

/** A folder is a layer; the entry point of a widget stands in the widget's own folder. */
function layerOf(path: string): Layer {
  return /^widgets\/[^/]+\/define\.ts$/.test(path) ? 'entries' : (path.split('/')[0] as Layer);
}

const isTest = (path: string): boolean => path.includes('.test.');

const importsIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    ),
  ].map(([, a, b, c]) => a ?? b ?? c ?? '');

const resolve = (from: string, to: string): string => {
  const parts = from.split('/').slice(0, -1);
  for (const part of to.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
};

export function violations(files: readonly SourceFile[]): string[] {
  return [
    ...files.flatMap(({ path, text }) =>
      isTest(path) ? [] : [...importViolations(path, text), ...textViolations(path, text)],
    ),
    ...folderViolations(files),
    ...circles(files),
  ];
}

/** Without the imports of types, which are gone when the code runs: words and their type name each other. */
const whatRuns = (text: string): string =>
  text.replace(/(?:^|\n)\s*(?:import|export) type\b[^'"]*?from\s*['"][^'"]+['"]/g, '');

/** Files that lead back to themselves, at once or by `import()`: neither runs without the other. */
function circles(files: readonly SourceFile[]): string[] {
  const imports = new Map(
    files
      .filter(({ path }) => !isTest(path))
      .map(({ path, text }) => [
        path,
        importsIn(whatRuns(text))
          .filter((to) => to.startsWith('.'))
          .map((to) => resolve(path, to)),
      ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push(`${[...trail.slice(start), path].join(' → ')} is a circle`);
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}

function importViolations(path: string, text: string): string[] {
  const layer = layerOf(path);
  return importsIn(text).flatMap((to) => {
    const lit = /^(?:lit|@lit|@floating-ui)(?:\/|$)/.test(to);
    if (lit && (WITHOUT_LIT.includes(layer) || path === 'entries/index.ts'))
      return [`${path}: ${to} begins at core`];
    if (lit && path.endsWith('.view.ts')) return [`${path}: a view does not import ${to}`];
    if (!to.startsWith('.')) return [];
    const target = resolve(path, to);
    const isDataset = /^data\/[\w-]+\.json$/.test(target) && !BESIDE_THE_DATASET.includes(target);
    if (isDataset && layer !== 'store')
      return [`${path}: only the store imports the bundled dataset (${target})`];
    const other = layerOf(target);
    if (
      layer === 'static-html' &&
      ['core', 'widgets'].includes(other) &&
      !/(?:\.view|\bterms)\.ts$/.test(target)
    )
      return [`${path}: a static edition is made from views and terms, not from ${target}`];
    if (LAYERS.indexOf(other as never) > LAYERS.indexOf(layer as never))
      return [`${path}: ${layer} does not import ${other} (${target})`];
    if (
      layer === 'locales' &&
      ['core', 'widgets'].includes(other) &&
      !/\b(?:terms|de)\.ts$/.test(target)
    )
      return [`${path}: a language is made from words, not from ${target}`];
    const [own, theirs] = [path, target].map((one) => /^widgets\/([^/]+)/.exec(one)?.[1]);
    return own && theirs && own !== theirs
      ? [`${path}: a widget does not import another (${target})`]
      : [];
  });
}

/** Without comments and texts, which may name what the code must not use. */
const code = (text: string): string =>
  text.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '').replace(/(['"`])[^'"`\n]*\1/g, "''");

/** The entries that only load: they use nothing but what the browser gives them. */
const isLoading = (path: string): boolean => /^entries\/klynge\.ts$/.test(path);

function textViolations(path: string, text: string): string[] {
  return [
    ...(/\bstyleMap\(|\sstyle=\$?["'{]/.test(text) && path.endsWith('.ts')
      ? [`${path}: a style attribute breaks a strict content security policy`]
      : []),
    ...(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML)\b/.test(text)
      ? [`${path}: markup from text`]
      : []),
    ...(/\b(?:localStorage|sessionStorage|indexedDB|sendBeacon|document\.cookie)\b/.test(text)
      ? [`${path}: stores or sends something`]
      : []),
    ...(/\b(?:document|ownerDocument)\s*(?:\?\.|[.[])/.test(code(text)) && !isLoading(path)
      ? [`${path}: a name on the page can hide what document has: native(document, '…')`]
      : []),
    ...(/(?:length|count|total)\s*(?:[=!]==?|[<>]=?)\s*1[134]\b/.test(text)
      ? [`${path}: the number of clusters is not a constant`]
      : []),
  ];
}

function folderViolations(files: readonly SourceFile[]): string[] {
  const folders = new Set(files.flatMap(({ path }) => /^widgets\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...folders].flatMap((folder) =>
    WIDGET_FILES.map((file) => `widgets/${folder}/${file.replace('*', folder)}`)
      .filter((wanted) => !files.some(({ path }) => path === wanted))
      .map((missing) => `${missing} is missing`),
  );
}
