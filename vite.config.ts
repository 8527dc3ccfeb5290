import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { release } from './tools/demo-plugin.ts';
import { minifyLiterals } from './tools/minify-literals.ts';
import { nativeNames } from './tools/native-names.ts';

const root = import.meta.dirname;
const at = (path: string): string => resolve(root, path);

/** A widget is a folder; its door is found here and nowhere else. */
const widgets = readdirSync(at('src/widgets'));
/** A language is a file. */
const languages = readdirSync(at('src/locales')).flatMap(
  (file) => /^(\w+)\.part\.ts$/.exec(file)?.[1] ?? [],
);
const doors: Record<string, string> = {
  index: at('src/entries/index.ts'),
  all: at('src/entries/all.ts'),
  loader: at('src/entries/loader.ts'),
  lang: at('src/locales/index.ts'),
  ...Object.fromEntries(
    languages.map((name) => [`lang/${name}`, at(`src/locales/${name}.part.ts`)]),
  ),
  ...Object.fromEntries(widgets.map((name) => [name, at(`src/widgets/${name}/define.ts`)])),
};

const partFiles = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.part.ts'))
  .map((file) => at(`src/${file}`));

const target = 'es2022';
/** Characters of code that are worth a measure of their own; what has less is nowhere in the way. */
const LARGE = 1500;

/** A door asks for everything that it leads to, also for what only its files ask for: the page does not wait for one after the other. */
const allAtOnce: Plugin = {
  name: 'klynge-all-at-once',
  generateBundle(_options, bundle) {
    for (const door of Object.values(bundle)) {
      if (door.type !== 'chunk' || !door.isEntry || door.fileName.includes('/')) continue;
      const seen = new Set(door.imports);
      for (const file of seen) {
        const chunk = bundle[file];
        if (chunk?.type === 'chunk') for (const next of chunk.imports) seen.add(next);
      }
      for (const file of door.imports) seen.delete(file);
      door.code += [...seen].map((file) => `import"./${file}";`).join('');
    }
  },
};

/**
 * Tells V8 to compile a file's functions while the file comes, beside the page's own thread, and not one by one as each is called.
 * It has to be the first line. Others take it for a comment. Not for the single script: most of it is for other widgets.
 */
const compiledAhead: Plugin = {
  name: 'klynge-compiled-ahead',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && file.code.length > LARGE)
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
    lib: { entry: doors, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      external: [/^lit($|\/)/, /^@lit\//, /^@floating-ui\//, 'supercluster'],
      output: {
        chunkFileNames: 'chunks/[name]-[hash].js',
        // The same wherever the packages lie, so that anybody's build has the same bytes.
        sourcemapPathTransform: (path) => path.replace(/^.*(?=node_modules\/)/, '../../'),
      },
    },
  },
};

type ChunkingContext = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/** The widgets whose door needs the module from the start: by static imports. */
const needed = new WeakMap<ChunkingContext, Map<string, Set<string>>>();

function widgetsThatNeed(id: string, context: ChunkingContext): readonly string[] {
  let by = needed.get(context);
  if (!by) {
    needed.set(context, (by = new Map<string, Set<string>>()));
    for (const widget of widgets) {
      const left = [doors[widget] ?? ''];
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

/** What the map draws around itself comes with its first render: one file for all of it. */
const AROUND_THE_MAP =
  /\/widgets\/map\/(?:foot|legend|list-panel|summary-card)\/|\/markers\/area-names/;

/**
 * Few files, and all of them asked for at once: a door names what its widget needs from the start. That is a file of its own, what all
 * widgets share (`kit`), what several share (`common`), and what is large and few share: data, shapes.
 */
function chunkOf(id: string, context: ChunkingContext): string | null {
  if (id.includes('/node_modules/valibot/')) return 'valibot';
  const by = widgetsThatNeed(id, context);
  if (by.length === widgets.length) return 'kit';
  if (!by.length) return AROUND_THE_MAP.test(id) ? 'map-around' : null;
  if (id === doors[by[0] ?? '']) return null;
  if (by.length === 1) return by[0] ?? null;
  const { code, importedIds } = context.getModuleInfo(id) ?? { importedIds: [] };
  const small =
    (code ?? '').length < LARGE &&
    importedIds.every((one) => ['kit', 'common'].includes(chunkOf(one, context) ?? ''));
  return by.length > 2 || small ? 'common' : by.join('-');
}

/** For pages without a bundler: a file a widget, shared chunks, everything inside. */
const cdn: UserConfig = {
  plugins: [nativeNames, minifyLiterals(), allAtOnce, compiledAhead],
  json: { stringify: true },
  build: {
    target,
    outDir: 'dist/cdn',
    // Library mode: Vite's own preload helper stays out of the loader.
    lib: { entry: doors, formats: ['es'] },
    rolldownOptions: {
      // A door may be imported by another, so no file that only forwards.
      preserveEntrySignatures: 'allow-extension',
      output: {
        // `build.minify` leaves white space in a library's ES files.
        minify: true,
        chunkFileNames: 'chunks/[name]-[hash].js',
        codeSplitting: {
          groups: [{ debugName: 'by-widget', name: chunkOf }],
          // What a module needs, all doors need that need the module: no chunk imports one that is less shared.
          includeDependenciesRecursively: false,
        },
      },
    },
  },
};

/** What few pages need (`*.part.ts`) is left out of the single script: it stands beside it, and is imported when it is needed. */
const partsApart: Plugin = {
  name: 'klynge-parts-apart',
  enforce: 'pre',
  resolveId: (id) => {
    const part = /([\w-]+)\.part\.ts$/.exec(id)?.[1];
    return part ? { id: `./parts/${part}.js`, external: true } : null;
  },
};

/** A part that asks for another finds it beside itself. */
const partsBeside: Plugin = {
  name: 'klynge-parts-beside',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const part = importer && /([\w-]+)\.part\.ts$/.exec(id)?.[1];
    return part ? { id: `./${part}.js`, external: true } : null;
  },
};

/** In a single file there is nothing to wait for: what modules import when they need it, the script has from the start. */
const atOnce: Plugin = {
  name: 'klynge-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('import(')) return null;
    const names: string[] = [];
    const text = code.replace(
      /\bimport\((['"])(\.[^'"]+)\1\)/g,
      (whole: string, _quote, from: string) => {
        if (from.endsWith('.part.ts')) return whole;
        names.push(from);
        return `Promise.resolve(klyngePart${names.length})`;
      },
    );
    return {
      code:
        names.map((from, i) => `import * as klyngePart${i + 1} from '${from}';\n`).join('') + text,
      map: null,
    };
  },
};

/** A part that draws does so with the script's own copy of Lit: the part would bring a second one. */
const litOfTheScript: Plugin = {
  name: 'klynge-lit-of-the-script',
  enforce: 'pre',
  resolveId: (id) => (/^lit(?:$|\/)/.test(id) ? '\0klynge-lit' : null),
  load: (id) => {
    if (id !== '\0klynge-lit') return null;
    const names =
      readFileSync(at('src/core/templates/lit.ts'), 'utf8').match(/(?<=export \{)[^}]+/g) ?? [];
    return `export const {${names.join()}} = globalThis.Klynge.lit;`;
  },
};

const parts: UserConfig = {
  plugins: [partsBeside, litOfTheScript, minifyLiterals(), compiledAhead],
  json: { stringify: true },
  build: {
    target,
    outDir: 'dist/parts',
    // Each for itself: a part that shares a file with another would take one request more before it is there.
    emptyOutDir: false,
    lib: {
      entry: Object.fromEntries(
        partFiles
          .map((file) => [basename(file, '.part.ts'), file] as const)
          .filter(([name]) => name === (process.env['KLYNGE_PART'] ?? name)),
      ),
      formats: ['es'],
    },
    rolldownOptions: { output: { minify: true } },
  },
};

/** The command line, for Node: what npm installs beside it stays an import. */
const cli: UserConfig = {
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
  ssr: { noExternal: ['valibot'] },
};

/** For one classic script tag. A second copy stops before Lit asks for its Trusted Types policy again, which would throw. */
const script: UserConfig = {
  plugins: [nativeNames, atOnce, minifyLiterals(), partsApart],
  json: { stringify: true },
  // A classic script asks the document for its address; where `later.js` brought it, that says so.
  define: { 'import.meta.url': "(globalThis[Symbol.for('klynge-widgets/script')]||'')" },
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    minify: 'oxc',
    copyPublicDir: false,
    lib: {
      entry: at('src/entries/klynge.ts'),
      formats: ['iife'],
      name: 'Klynge',
      fileName: () => 'klynge.js',
    },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        banner: 'if(!globalThis.Klynge){',
        // `later.js` imports it as a module, whose names are nobody else's.
        footer: `globalThis.Klynge=Klynge}else console.warn("klynge-widgets "+Klynge.version+" is already on this page; version "+${JSON.stringify(
          process.env['npm_package_version'] ?? '',
        )}+" is ignored.")`,
      },
    },
  },
};

/** Small classic scripts of their own: for pages that come first, for the pages in frames, and for the pages around them. */
const small = (door: 'later' | 'embed' | 'resize'): UserConfig => ({
  define: { KLYNGE_HASH: JSON.stringify(process.env['KLYNGE_HASH'] ?? '') },
  build: {
    target,
    outDir: door === 'later' ? 'dist' : 'dist/embed',
    emptyOutDir: false,
    minify: 'oxc',
    copyPublicDir: false,
    lib: {
      entry: at(`src/entries/${door}.ts`),
      formats: ['iife'],
      name: 'klyngeFrame',
      fileName: () => `${door}.js`,
    },
  },
});

/** `vite`: the site over the source. `vite build`: the site over what was built for pages. */
const demo = async (serving: boolean): Promise<UserConfig> => {
  // Only here, since it reads all there is to tell of.
  const { site, sitePages } = (await import(
    pathToFileURL(at('tools/site/plugin.ts')).href
  )) as typeof import('./tools/site/plugin.ts');
  return {
    root: at('demo'),
    base: './',
    appType: 'mpa',
    plugins: [site(), release()],
    resolve: {
      alias: [
        ...(serving
          ? [
              {
                find: /^klynge-widgets\/(?!all|index|loader)(\w+)$/,
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
    case 'cdn':
      return cdn;
    case 'script':
      return script;
    case 'parts':
      return parts;
    case 'cli':
      return cli;
    case 'later':
    case 'embed':
    case 'resize':
      return small(mode);
    default:
      return demo(command === 'serve');
  }
});
