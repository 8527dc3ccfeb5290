import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
interface Manifest {
  readonly workspaces?: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(read(join(folder, 'package.json'))) as Manifest;
const namesIn = (folder: string): readonly string[] => {
  const { dependencies, devDependencies } = manifestIn(folder);
  return Object.keys({ ...dependencies, ...devDependencies });
};
const files = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
  },
)
  .split('\0')
  .filter((file) => file && existsSync(join(root, file)));
const code = files.filter((file) => /\.(?:[mc]?[jt]sx?)$/.test(file));

/** The packages that a file names in its imports, but for types of Node. */
function packagesIn(text: string): readonly string[] {
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\b(?:[\w\s{},*$]*?\bfrom)?\s*['"]([^'"]+)['"]/gm),
  ].map(([, specifier = '']) => specifier);
  return specifiers
    .filter((one) => !/^(?:\.|node:|klynge-widgets|virtual:)/.test(one))
    .map((one) =>
      one
        .split('/')
        .slice(0, one.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** What `npm start` reads: it has the packages of the root and of the command line, and no other. */
const builds = (file: string): boolean =>
  !/\.test\.ts$|^tools\/site\/lighthouse\.mjs$/.test(file) &&
  /^(?:src|demo|tools\/(?:site|embed|manifest))\/|^tools\/(?:data\/publish\.ts|[^/]+)$|^vite\.config\.ts$/.test(
    file,
  ) &&
  !/^tools\/(?:memory|release|test|suite)\.mjs$/.test(file);

describe('the packages', () => {
  it('that building needs are the root’s', () => {
    const known = new Set(namesIn(''));
    const others = code
      .filter(builds)
      .flatMap((file) => packagesIn(read(file)).map((name) => `${file}: ${name}`))
      .filter((one) => !known.has(one.split(': ')[1]!));
    expect(others).toEqual([]);
    expect(code.filter(builds).length).toBeGreaterThan(100);
  });

  it('that the command line needs are its own, but for what is built in', () => {
    const known = new Set([...namesIn('cli'), 'valibot', '@valibot/to-json-schema', 'schema-dts']);
    const others = code
      .filter((file) => file.startsWith('cli/src/'))
      .flatMap((file) => packagesIn(read(file)).map((name) => `${file}: ${name}`))
      .filter((one) => !known.has(one.split(': ')[1]!));
    expect(others).toEqual([]);
  });

  it.each(['', ...manifestIn('').workspaces!])('of “%s” are all used', (folder) => {
    const texts = files
      .filter((file) => /\.(?:[mc]?[jt]sx?|json|css|html)$/.test(file))
      .filter((file) => !/package(?:-lock)?\.json$|^src\/data\/|^tests\/dependencies/.test(file));
    const scripts = Object.values(
      (manifestIn('') as { scripts: Record<string, string> }).scripts,
    ).join(' ');
    const all = `${scripts} ${texts.map(read).join('\n')}`;
    // Types of a package need no mention; `node` is what runs the tests; `lit-analyzer` and `attw` are called by those names; Tiptap asks for its own.
    const called: Record<string, string> = {
      '@jackolope/lit-analyzer': 'lit-analyzer',
      '@arethetypeswrong/cli': 'attw',
      '@tiptap/pm': '@tiptap/core',
    };
    expect(
      namesIn(folder).filter(
        (name) => !name.startsWith('@types/') && !all.includes(called[name] ?? name),
      ),
    ).toEqual([]);
  });
});
