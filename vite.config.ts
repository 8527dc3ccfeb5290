import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { minifyLiterals } from './tools/minify-literals.ts';
import { nativeNames } from './tools/native-names.ts';
import { pageScript } from './tools/page-script.ts';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

/** A widget is a folder; its entry point is found here and nowhere else. */
const widgets = readdirSync(at('src/widgets'));
const entryOf = (widget: string): string => at(`src/widgets/${widget}/define.ts`);
/** `<klynge-check>`, for pages on which nothing else runs. */
const CHECK = at('src/diagnostics/check.ts');
/** A language is a file. */
const languages = readdirSync(at('src/locales')).filter((file) => /^\w\w\.ts$/.test(file));
/** What both bundlers and pages import by name. */
const entries: Record<string, string> = {
  index: at('src/entries/index.ts'),
  all: at('src/entries/all.ts'),
  check: CHECK,
  lang: at('src/locales/index.ts'),
  ...Object.fromEntries(
    languages.map((file) => [`lang/${file.slice(0, 2)}`, at(`src/locales/${file}`)]),
  ),
  ...Object.fromEntries(widgets.map((name) => [name, entryOf(name)])),
};

const target = 'es2022';
/** Characters of code that are worth a measure of their own; what has less is nowhere in the way. */
const LARGE = 1500;

/**
 * Tells V8 to compile a file's functions while the file comes, beside the page's own thread, and not one by one as each is called.
 * It has to be the first line. Others take it for a comment. Not for the single script: most of it is for other widgets.
 */
const compiledAhead: Plugin = {
  name: 'klynge-compiled-ahead',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code.length > LARGE && file.fileName.includes('/'))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
  },
};

/** For bundlers: Lit and Floating UI stay imports, so that an application has one copy. */
const esm: UserConfig = {
  plugins: [minifyLiterals()],
  json: { stringify: true },
  build: {
    target,
    outDir: 'dist/esm',
    sourcemap: true,
    minify: false,
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'strict',
      external: [/^lit($|\/)/, /^@lit\//, /^@floating-ui\//, 'supercluster'],
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // The same wherever the packages lie, so that anybody's build has the same bytes.
        sourcemapPathTransform: (path) => path.replace(/^.*(?=node_modules\/)/, '../../'),
      },
    },
  },
};

const NOTICE = /\/\*\*\s*\* @license[^/]*\*\//g;

/** Every package's notice once in a file, not once for each of its modules. */
const noticesOnce: Plugin = {
  name: 'klynge-notices-once',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const seen = new Set<string>();
      file.code = file.code.replace(NOTICE, (notice) => {
        const again = seen.has(notice);
        seen.add(notice);
        return again ? '' : notice;
      });
    }
  },
};

type ChunkingContext = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The widgets that need a module from the start: by static imports from their entry points. */
const needed = new WeakMap<ChunkingContext, Map<string, Set<string>>>();

function widgetsThatNeed(id: string, context: ChunkingContext): readonly string[] {
  let by = needed.get(context);
  if (!by) {
    needed.set(context, (by = new Map<string, Set<string>>()));
    for (const widget of widgets) {
      const left = [entryOf(widget)];
      for (let one = left.pop(); one !== undefined; one = left.pop()) {
        const found = by.get(one) ?? new Set();
        if (found.has(widget)) continue;
        by.set(one, found.add(widget));
        left.push(...(context.getModuleInfo(one)?.importedIds ?? []));
      }
    }
  }
  return [...(by.get(id) ?? [])];
}

/** Small, and needed by what every page fetches, whichever widget needs it from the start. */
const EVERYWHERE =
  /\/src\/(?:dom|registry)\/|\/core\/(?:element\/clock|templates\/external-link)\.ts$|\/data\/list-of\.ts$|\/domain\/(?:slices|url|geo\/projection|search\/fold)\.ts$/;

/** Distances are counted on the map's plane: whoever counts them fetches that, and not the map. */
const NEAREST = /\/core\/templates\/nearest|\/geo\/nearest-office/;
/** What a cluster does next stands with the activities that it is read from, which a map fetches with the first card. */
const NEXT =
  /\/core\/(?:templates|styles|locales)\/cluster-next|\/domain\/(?:tracking|activities\/take-part)\.ts$/;
/** The card of a cluster, which a profile begins with, and a map draws when somebody picks one. */
const CARD =
  /\/map\/card\/|\/core\/(?:templates\/(?:cluster-card|card-panel|back-button)|styles\/(?:card|offices)\.|locales\/card\/)/;
/** Files of two widgets that there are for what is large: what is small stands in them too, and in no other page. */
const SHARED_BY_TWO = ['calendar-profile', 'map-profile', 'positions-profile'];
/**
 * What is imported once the first render is painted, so that the browser has less to do until then. It stands in the
 * file that asks for it all the same: two files have more bytes than one, and the second takes one more round of asking.
 */
const FOLLOWS_ALL = [
  /\/core\/remote-data\/remote-data/,
  /\/core\/styles\/(?:theme|tools|about)\./,
  /\/core\/templates\/about/,
  /\/core\/controllers\/(?:download|page-text)-controller/,
  /\/core\/locales\/tools\//,
  /\/static-html\/(?:markup|edition)/,
  /\/domain\/contrast/,
];
/** The same of one widget: by its folder, or by the name of what writes its text in the page. */
const FOLLOWS_ONE =
  /\/widgets\/(\w+)\/(?:foot|filters|time-zone|place\/(?!near-place))|\/static-html\/(\w+)\.ts$/;
/** Rules that go with the first of those that ask for them. */
const WITH_WHO_ASKS = /\/domain\/(?:time\/zones|search\/activities-search)\.ts$/;

/** What is fetched later, or when somebody wants it, by what for: modules that come together are one file. */
const LAZY: ReadonlyArray<readonly [chunk: string, modules: RegExp]> = [
  // It comes while the country is painted, which would be a tenth later with it.
  [
    'map-around',
    /\/widgets\/map\/(?:foot|legend|list-panel|surroundings)\/|\/markers\/letters|\/static-html\/map-text/,
  ],
  // It needs the details, which a profile is painted without. What hangs on a file that was lost stays lost.
  ['profile-text', /\/static-html\/profile/],
  // What every download takes.
  ['save', /\/core\/element\/save|\/domain\/csv/],
  [
    'deep-link',
    /\/core\/controllers\/deep-link-controller|\/domain\/deep-link|\/(?:calendar|map|positions)\/deep-link\//,
  ],
  // What a place that a visitor names takes, on a map and in a calendar.
  [
    'postcodes',
    /\/(?:domain\/geo|data)\/postcodes\.|\/(?:calendar\/place|activities)\/near-place\.|\/core\/(?:templates|locales)\/place-answers/,
  ],
  [
    'details',
    /\/core\/templates\/(?:cluster-detail|facts\.view)|\/(?:data|bundled)\/details|\/data\/merge|core\/styles\/facts|core\/locales\/facts/,
  ],
];

/** The words of a language that few pages speak; Danish and English are in the widgets. */
const OTHER_LANGUAGE = /\/locales\/(?:[\w-]+\/)?(?!da\b|en\b)\w\w\.ts$/;

/** What a widget fetches by itself once it has drawn, and not for an action. A test holds it to that. */
const FOLLOWING: Readonly<Record<string, readonly string[]>> = {
  map: ['map-around'],
  profile: ['details', 'profile-text'],
};

/**
 * Few files, and all of them asked for at once: a widget's own, what several share (`core`), and what is large and few share: data, shapes.
 * What nobody needs from the start is named by what it is for.
 */
function chunkOf(id: string, context: ChunkingContext): string | null {
  if (id.includes('/node_modules/valibot/')) return 'valibot';
  // What a page's language takes comes with the language, and in no other page.
  if (OTHER_LANGUAGE.test(id)) return null;
  const by = widgetsThatNeed(id, context);
  if (/\/mount\/|\/entries\/forms\.ts$/.test(id)) return 'forms';
  if (/\/src\/entries\//.test(id)) return null;
  if (EVERYWHERE.test(id)) return 'core';
  if (NEAREST.test(id)) return 'map-profile';
  if (NEXT.test(id)) return 'calendar-profile';
  if (CARD.test(id)) return 'card';
  if (!by.length) return chunkOfLazy(id, context);
  if (by.length === 1) return by[0] ?? null;
  if (by.length > 2) return 'core';
  const both = by.join('-');
  if (SHARED_BY_TWO.includes(both)) return both;
  const { code, importedIds } = context.getModuleInfo(id) ?? { importedIds: [] };
  const small =
    (code ?? '').length < LARGE && importedIds.every((one) => chunkOf(one, context) === 'core');
  return small ? 'core' : both;
}

/** The chunk of what nobody needs from the start; `null`: one of its own. */
function chunkOfLazy(id: string, context: ChunkingContext): string | null {
  const lazy = LAZY.find(([, modules]) => modules.test(id));
  if (lazy) return lazy[0];
  if (FOLLOWS_ALL.some((modules) => modules.test(id))) return 'core';
  const [, folder, text = ''] = FOLLOWS_ONE.exec(id) ?? [];
  if (folder) return folder;
  if (widgets.includes(text)) return text;
  const asks = WITH_WHO_ASKS.test(id) ? context.getModuleInfo(id)?.importers : undefined;
  return asks?.map((one) => chunkOf(one, context)).find((chunk) => chunk !== null) ?? null;
}

/**
 * Everything that pages load: the page's script with the files that it asks for, and the same files as modules by name. One build, so
 * that a page that uses both loads each file once.
 */
const pages: UserConfig = {
  plugins: [
    nativeNames,
    minifyLiterals(),
    compiledAhead,
    noticesOnce,
    pageScript({ widgets, entries, following: FOLLOWING }),
  ],
  json: { stringify: true },
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    // Library mode: Vite's own preload helper stays out.
    lib: {
      entry: {
        klynge: at('src/entries/klynge.ts'),
        forms: at('src/entries/forms.ts'),
        ...entries,
      },
      formats: ['es'],
    },
    rolldownOptions: {
      // What chunks need of each other: what an entry point documents is all that `pageScript` lets out.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // `build.minify` leaves white space in a library's ES files.
        minify: true,
        // What tells a bundler or reads like a document has no use in a page.
        comments: { legal: true, annotation: false, jsdoc: false },
        entryFileNames: ({ name }) => {
          if (name === 'klynge') return '[name].js';
          return `cdn/chunks/${name.replace('/', '-')}-[hash:7].js`;
        },
        chunkFileNames: 'cdn/chunks/[name]-[hash:7].js',
        codeSplitting: {
          groups: [{ debugName: 'by-widget', name: chunkOf }],
          // What a module needs, all entry points need that need the module: no chunk imports one that is less shared.
          includeDependenciesRecursively: false,
        },
      },
    },
  },
};

/** The same bytes wherever the packages lie: a comment names a package's file by where it was found. */
const sameWherever: Plugin = {
  name: 'klynge-same-wherever',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk')
        file.code = file.code.replace(/^\/\/ (?:\.\.\/)+\S*?(?=node_modules\/)/gm, '// ');
  },
};

/** The command line, for Node: what npm installs beside it stays an import. */
const cli: UserConfig = {
  plugins: [sameWherever],
  json: { stringify: true },
  build: {
    target: 'node20',
    outDir: 'cli/dist',
    ssr: true,
    minify: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        klynge: at('cli/src/klynge.ts'),
        'read.worker': at('cli/src/sources/read.worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  // Valibot is no dependency of the package: it is put inside.
  ssr: { noExternal: ['valibot', '@valibot/to-json-schema'] },
};

/** Plain scripts of their own: in the pages for frames, and for the pages around them. */
const frameScript = (name: 'embed' | 'resize'): UserConfig => ({
  build: {
    target,
    outDir: 'dist/embed',
    emptyOutDir: false,
    minify: 'oxc',
    copyPublicDir: false,
    lib: {
      entry: at(`src/entries/${name}.ts`),
      formats: ['iife'],
      name: 'klyngeFrame',
      fileName: () => `${name}.js`,
    },
  },
});

/** `vite`: the site over the source. `vite build`: the site over what was built for pages. */
const demo = async (serving: boolean): Promise<UserConfig> => {
  // Only here, since they read all there is to tell of.
  const { site, sitePages } = (await import(
    pathToFileURL(at('tools/site/plugin.ts')).href
  )) as typeof import('./tools/site/plugin.ts');
  const { release, widgetModules } = (await import(
    pathToFileURL(at('tools/demo-plugin.ts')).href
  )) as typeof import('./tools/demo-plugin.ts');
  return {
    root: at('demo'),
    base: './',
    appType: 'mpa',
    plugins: [site(), release(), widgetModules()],
    resolve: {
      alias: [
        ...(serving
          ? [
              {
                find: /^klynge-widgets\/(?!all|index)(\w+)$/,
                replacement: at('src/widgets/$1/define.ts'),
              },
            ]
          : []),
        {
          find: /^klynge-widgets\/(\w+)$/,
          replacement: serving ? at('src/entries/$1.ts') : at('dist/cdn/$1.js'),
        },
      ],
    },
    build: {
      target,
      // Browsers that know `light-dark()`; for others the style sheet says the light colour first.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      outDir: at('dist/demo'),
      emptyOutDir: true,
      rolldownOptions: {
        input: [...sitePages(), at('demo/dkfds.html'), at('demo/bootstrap.html')],
        // Making the pages takes longer than building them, as it should.
        checks: { pluginTimings: false },
      },
    },
  };
};

export default defineConfig(({ mode, command }) => {
  switch (mode) {
    case 'esm':
      return esm;
    case 'pages':
      return pages;
    case 'embed':
    case 'resize':
      return frameScript(mode);
    case 'cli':
      return cli;
    default:
      return demo(command === 'serve');
  }
});
