import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';

type Row = [hash: string, ...needs: string[]];

const CHUNKS = 'cdn/chunks/';
const hashOf = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/**
 * Finishes the page's script (`klynge.js`) once all its files are there: it is told their names, their hashes and what each imports. A file
 * that imports another when it needs it asks the page's script for it, which knows its hash.
 */
export function pageScript({
  widgets,
  entries,
}: {
  readonly widgets: readonly string[];
  /** What is imported by name, under `cdn/`. */
  readonly entries: Readonly<Record<string, string>>;
}): Plugin {
  return {
    name: 'klynge-page-script',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
        const files = new Map(chunks.map((one) => [one.fileName, one]));
        for (const chunk of chunks)
          if (chunk.fileName.startsWith(CHUNKS)) chunk.code = withHashes(chunk.code);

        const needsOf = (chunk: Rolldown.OutputChunk): string[] => {
          const seen = new Set<string>();
          for (let left = chunk.imports, next: string[]; left.length; left = next) {
            next = left.filter((file) => !seen.has(file));
            for (const file of next) seen.add(file);
            next = next.flatMap((file) => files.get(file)?.imports ?? []);
          }
          return [...seen].filter((file) => file !== chunk.fileName);
        };
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
              needsOf(chunk)
                .map((file) => `import"${up}${file.slice('cdn/'.length)}";`)
                .join(''),
          });
        }

        const short = (file: string): string => {
          if (!file.startsWith(CHUNKS)) throw new Error(`${file} is imported, and no chunk.`);
          return file.slice(CHUNKS.length);
        };
        const rowOf = (chunk: Rolldown.OutputChunk): Row => [
          hashOf(chunk.code),
          ...needsOf(chunk).map(short),
        ];
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
          ['check', holding(/\/diagnostics\/check(?:\.part)?\.ts$/)],
          ['forms', holding(/\/entries\/forms\.ts$/)],
          ['api', holding(/\/entries\/api\.ts$/)],
        ]);
        const first = new Map<string, Row>();
        for (const [name, chunk] of starts)
          if (name !== 'check' && name !== 'api')
            for (const file of [chunk.fileName, ...needsOf(chunk)]) {
              const one = files.get(file);
              if (one) first.set(short(file), rowOf(one));
            }
        const later = new Map(
          chunks
            .filter(({ fileName }) => fileName.startsWith(CHUNKS) && !first.has(short(fileName)))
            .map((chunk) => [short(chunk.fileName), rowOf(chunk)]),
        );
        const more = `export default${JSON.stringify(Object.fromEntries(later))}`;
        const moreFile = `files-${hashOf(more).slice('sha384-'.length).replace(/\W/g, '').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName: CHUNKS + moreFile, source: more });
        first.set(moreFile, [hashOf(more)]);

        // For lines in a page's head that ask for a widget's files before the script does.
        this.emitFile({
          type: 'asset',
          fileName: 'preload.json',
          source: `${JSON.stringify(
            Object.fromEntries(
              widgets.map((name) => {
                const chunk = starts.get(name);
                return [name, chunk ? [chunk.fileName, ...needsOf(chunk)] : []];
              }),
            ),
            null,
            2,
          )}\n`,
        });

        const script = files.get('klynge.js');
        if (!script || script.imports.length || script.exports.length)
          throw new Error('klynge.js is one file, without imports and exports.');
        const told: Readonly<Record<string, unknown>> = {
          KLYNGE_VERSION: process.env['npm_package_version'] ?? '',
          KLYNGE_FILES: Object.fromEntries(first),
          KLYNGE_STARTS: Object.fromEntries(
            [...starts].map(([name, { fileName }]) => [name, short(fileName)]),
          ),
          KLYNGE_MORE: moreFile,
        };
        const body = script.code.replace(/\bKLYNGE_[A-Z]+\b/g, (name) =>
          JSON.stringify(told[name]),
        );
        script.code = `(()=>{${body.trim()}})();\n`;
      },
    },
  };
}

/** `import('./x.js')` by way of the page's script, where that is there. */
const withHashes = (code: string): string =>
  code.replace(
    /\bimport\((["'`])\.\/([\w.-]+\.js)\1\)/g,
    (whole, _quote, file: string) =>
      `(globalThis[Symbol.for("klynge-widgets/1")]?.script?.chunk("${file}",import.meta.url)??${whole})`,
  );
