import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'integrations/sharepoint');
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const json = <T>(path: string): T => JSON.parse(read(path)) as T;

interface WebPart {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries: readonly {
    readonly title: Readonly<Record<string, string>>;
    readonly description: Readonly<Record<string, string>>;
    readonly properties: Readonly<Record<string, string>>;
  }[];
}
interface Solution {
  readonly solution: {
    readonly id: string;
    readonly version: string;
    readonly metadata: Readonly<Record<string, unknown>>;
    readonly features: readonly { readonly id: string; readonly version: string }[];
  };
}
interface Package {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const names = readdirSync(join(folder, 'src/web-parts'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const manifests = names.map((name) => json<WebPart>(`src/web-parts/${name}.manifest.json`));
const { solution } = json<Solution>('config/package-solution.json');

/** The keys of an object, and of those in it: `layouts.map`. */
const keysOf = (value: object): readonly string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keysOf(inner as object).map((one) => `${key}.${one}`) : [key],
  );

/** The words of a language: the file calls `define`, as SharePoint's loader has it. */
function wordsOf(language: string): object {
  let words = {};
  const define = (_: readonly string[], make: () => object): void => {
    words = make();
  };
  new Function('define', read(`src/loc/${language}.js`))(define);
  return words;
}

describe('the web parts for SharePoint', () => {
  it('have the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
    const lock = json<Package>('package-lock.json');
    expect([json<Package>('package.json').version, lock.version]).toEqual([version, version]);
    for (const said of [solution, ...solution.features]) expect(said.version).toBe(`${version}.0`);
  });

  it('are bundled, each with its manifest', () => {
    const { bundles } = json<{
      bundles: Record<string, { components: readonly Record<string, string>[] }>;
    }>('config/config.json');
    expect(Object.values(bundles).flatMap(({ components }) => components)).toEqual(
      ['map', 'positions', 'calendar', 'profile'].map((name) => ({
        entrypoint: `./lib/web-parts/${name}.js`,
        manifest: `./src/web-parts/${name}.manifest.json`,
      })),
    );
    expect([...names].sort()).toEqual(['calendar', 'map', 'positions', 'profile']);
  });

  it('have ids of their own', () => {
    const ids = [solution, ...solution.features, ...manifests].map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(manifests.map(({ alias }) => alias)).size).toBe(names.length);
  });

  it('have Danish and English names, descriptions and words', () => {
    for (const { preconfiguredEntries } of manifests)
      for (const { title, description } of preconfiguredEntries)
        for (const words of [title, description])
          expect(Object.keys(words).sort()).toEqual(['da-dk', 'default']);
    const [danish, english] = [wordsOf('da-dk'), wordsOf('en-us')];
    expect(keysOf(danish)).toEqual(keysOf(english));
    const declared = read('src/modules.d.ts').split('export = strings')[0] ?? '';
    const said = [...declared.matchAll(/readonly (\w+):/g)].map(([, name]) => name);
    expect(Object.keys(danish).sort()).toEqual(said.sort());
  });

  it('have a word for each layout', () => {
    for (const name of names) {
      const source = read(`src/web-parts/${name}.ts`);
      const [, layouts = ''] = /layouts: \{(.*?)\}/s.exec(source) ?? [];
      for (const [, layout] of layouts.matchAll(/(\w+):/g))
        expect(keysOf(wordsOf('da-dk'))).toContain(`layouts.${layout}`);
    }
  });

  it('are built of packages whose content the lock names, but for the library itself', () => {
    const { packages } = json<{ packages: Record<string, { integrity?: string }> }>(
      'package-lock.json',
    );
    const unnamed = Object.entries(packages)
      .filter(([path, { integrity = '' }]) => path && !integrity.startsWith('sha512-'))
      .map(([path]) => path);
    expect(unnamed).toEqual(['node_modules/klynge-widgets']);
  });

  it('name each package by its exact version', () => {
    const { dependencies, devDependencies } = json<Package>('package.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      if (name !== 'klynge-widgets')
        expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});
