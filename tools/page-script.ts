import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

/** The file to run, and those that it imports; each with its hash: SHA-256 in base64, without the `=` that all end in. */
type Files = Readonly<Record<string, string>>;

const CHUNKS = 'cdn/chunks/';
const hashOf = (code: string): string =>
  createHash('sha256').update(code).digest('base64').slice(0, -1);

/** `import('./x.js')` as it stands in a file that ships. */
const LAZY = /\bimport\((["'`])\.\/([\w.-]+\.js)\1\)/g;
/** `import{a}from"./x.js"`, `export{a}from"./x.js"` and `import"./x.js"` there. */
const STATIC = /(\b(?:import|(?:import|export)\{[^}]*\}from))"\.\/([\w.-]+\.js)"/g;

/**
 * Finishes the page's script (`klynge.js`) once all its files are there: it is told their names and hashes. A file that imports
 * another lazily names the hashes of what that takes, and asks for it by way of the page's script. So the hash of the page's script
 * vouches for every file.
 */
export function pageScript({
  widgets,
  entries,
  following,
}: {
  readonly widgets: readonly string[];
  /** What is imported by name, under `cdn/`. */
  readonly entries: Readonly<Record<string, string>>;
  /** For each widget the chunks that come by themselves after its own. */
  readonly following: Readonly<Record<string, readonly string[]>>;
}): Plugin {
  return {
    name: 'klynge-page-script',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        putRuntimeInside(bundle);
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const files = new Map(chunks.map((one) => [one.fileName, one]));

        /** A file and all that it imports, the file first. */
        const closure = (fileName: string): string[] => {
          const seen = new Set([fileName]);
          for (const file of seen)
            for (const next of files.get(file)?.imports ?? []) seen.add(next);
          return [...seen];
        };
        /** What has to be fetched for a file that another imports lazily: the file first. */
        const neededFor = (file: string, asks: string): string[] => {
          const here = closure(asks);
          return closure(file).filter((one) => !here.includes(one));
        };
        nameWhatIsThere(chunks, neededFor);

        const hashes = new Map<string, string>();
        const withHashes = (fileNames: readonly string[], within: readonly string[]): Files =>
          Object.fromEntries(
            fileNames.map((file) => [short(file), finishedHashOf(file, within)] as const),
          );
        /** A file has the hashes of what it imports lazily, so those come first. */
        const finishedHashOf = (fileName: string, within: readonly string[] = []): string => {
          const known = hashes.get(fileName);
          if (known) return known;
          const path = [...within, fileName];
          if (within.includes(fileName))
            throw new Error(`${path.join(' → ')}: files that import each other have no hashes.`);
          const chunk = files.get(fileName);
          if (!chunk) throw new Error(`${fileName} is imported, and no chunk.`);
          chunk.code = chunk.code.replace(LAZY, (whole, _quote, file: string) =>
            viaPageScript(withHashes(neededFor(CHUNKS + file, fileName), path), whole),
          );
          const hash = hashOf(chunk.code);
          hashes.set(fileName, hash);
          return hash;
        };
        for (const { fileName } of chunks)
          if (fileName.startsWith(CHUNKS)) finishedHashOf(fileName);

        // An entry point that is imported by name exports what it documents, and asks for all that it leads to at once.
        for (const chunk of chunks) {
          const { facadeModuleId } = chunk;
          if (!facadeModuleId || !Object.hasOwn(entries, chunk.name)) continue;
          const up = chunk.name.includes('/') ? '../' : './';
          const names = this.getModuleInfo(facadeModuleId)?.exports ?? [];
          this.emitFile({
            type: 'asset',
            fileName: `cdn/${chunk.name}.js`,
            source:
              `export{${names.join()}}from"${up}${chunk.fileName.slice('cdn/'.length)}";` +
              closure(chunk.fileName)
                .slice(1)
                .map((file) => `import"${up}${file.slice('cdn/'.length)}";`)
                .join(''),
          });
        }

        const holding = (module: RegExp): Rolldown.OutputChunk => {
          const found = chunks.find(
            ({ fileName, moduleIds }) =>
              fileName.startsWith(CHUNKS) && moduleIds.some((id) => module.test(id)),
          );
          if (!found) throw new Error(`No chunk holds ${String(module)}.`);
          return found;
        };
        const starts = new Map<string, Rolldown.OutputChunk>([
          ...widgets.map(
            (name) => [name, holding(new RegExp(`/widgets/${name}/define\\.ts$`))] as const,
          ),
          ['forms', holding(/\/entries\/forms\.ts$/)],
        ]);

        // All that a page with the widget asks for until it rests, in that order: for lines in a page's head, and for budgets.
        const preload = widgets.map((name) => {
          const after = (following[name] ?? []).map((wanted) => {
            const [found, ...others] = chunks.filter((one) => one.name === wanted);
            if (!found || others.length)
              throw new Error(`${name} is followed by ${wanted}, which is not one chunk.`);
            return found.fileName;
          });
          return [name, [...closure(starts.get(name)?.fileName ?? ''), ...after]] as const;
        });
        this.emitFile({
          type: 'asset',
          fileName: 'preload.json',
          source: `${JSON.stringify(Object.fromEntries(preload), null, 2)}\n`,
        });

        const script = files.get('klynge.js');
        if (!script || script.imports.length || script.exports.length)
          throw new Error('klynge.js is one file, without imports and exports.');
        const told: Readonly<Record<string, unknown>> = {
          KLYNGE_VERSION: process.env['npm_package_version'] ?? '',
          KLYNGE_FILES: Object.fromEntries(
            [...starts].map(([name, { fileName }]) => [name, withHashes(closure(fileName), [])]),
          ),
        };
        const body = script.code.replace(/\bKLYNGE_[A-Z]+\b/g, (name) =>
          JSON.stringify(told[name]),
        );
        script.code = `(()=>{${body.trim()}})();\n`;
      },
    },
  };
}

const short = (fileName: string): string => fileName.slice(CHUNKS.length);

/**
 * What is imported lazily names its own files as beside it (`./postcodes.js`), and those that are there already
 * by their folder (`../chunks/core.js`). So the page's script can ask for it under another name of the folder,
 * where a browser remembers that one of its files was lost, and what is there already stays the only copy.
 */
function nameWhatIsThere(
  chunks: readonly Rolldown.OutputChunk[],
  neededFor: (file: string, asks: string) => readonly string[],
): void {
  const together = new Map<string, Set<string>>();
  for (const { fileName, code } of chunks)
    for (const [, , file] of code.matchAll(LAZY)) {
      const needed = neededFor(`${CHUNKS}${file ?? ''}`, fileName);
      for (const one of needed)
        together.set(one, new Set([...(together.get(one) ?? []), ...needed]));
    }
  for (const chunk of chunks) {
    if (!chunk.fileName.startsWith(CHUNKS)) continue;
    chunk.code = chunk.code.replace(STATIC, (whole, before: string, file: string) =>
      together.get(chunk.fileName)?.has(CHUNKS + file) ? whole : `${before}"../chunks/${file}"`,
    );
  }
}

/** A lazy import by way of the page's script, where that is there. */
const viaPageScript = (needed: Files, whole: string): string =>
  `(globalThis[Symbol.for("klynge-widgets/1")]?.script?.run(${JSON.stringify(needed)},import.meta.url)??${whole})`;

/**
 * Puts the bundler's own helper, a file of 100 bytes that several need, into each that needs it: it would be one more request. The
 * bundler asks no group for it.
 */
function putRuntimeInside(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
  if (!runtime) return;
  const file = runtime.fileName;
  const [, body, exported] = /^(.*)export\{(\w+)\};?\s*$/s.exec(runtime.code) ?? [];
  if (!body || !exported) throw new Error(`${file} has another form than before.`);
  for (const chunk of chunks) {
    if (!chunk.imports.includes(file)) continue;
    const before = chunk.code;
    chunk.code = before.replace(
      /import\{(\w+)(?: as (\w+))?\}from"\.\/rolldown-runtime-[\w-]+\.js";/,
      (_whole, name: string, local = name) => `const ${local}=(()=>{${body}return ${exported}})();`,
    );
    if (chunk.code === before) throw new Error(`${chunk.fileName} imports ${file} in another way.`);
    chunk.imports = chunk.imports.filter((one) => one !== file);
  }
  Reflect.deleteProperty(bundle, file);
}
