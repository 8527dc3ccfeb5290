import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../src/store/version.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as {
  version: string;
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
};
const widgets = readdirSync(join(root, 'src/widgets'));

describe('the package', () => {
  it('has the version that the code says', () => {
    expect(version).toBe(manifest.version);
  });

  it('depends on Lit, Floating UI and Supercluster, its command line on readers of formats, and both on nothing else', () => {
    const commandLine = JSON.parse(read('cli/package.json')) as typeof manifest;
    expect(commandLine.version).toBe(manifest.version);
    const pages = ['@floating-ui/dom', 'lit', 'supercluster'];
    const readers = [
      '@humanwhocodes/momoa',
      'css-select',
      'csv-parse',
      'domhandler',
      'fflate',
      'htmlparser2',
      'ical.js',
      'rrule-rust',
      'windows-iana',
    ];
    expect(Object.keys(manifest.dependencies).sort()).toEqual(pages);
    expect(Object.keys(commandLine.dependencies).sort()).toEqual(readers);
    // No page loads a reader.
    for (const folder of ['dist/esm', 'dist/cdn']) {
      for (const file of readdirSync(join(root, folder), {
        recursive: true,
        encoding: 'utf8',
      }).filter((name) => name.endsWith('.js')))
        for (const reader of readers)
          expect([file, read(`${folder}/${file}`).includes(`from "${reader}`)]).toEqual([
            file,
            false,
          ]);
    }
  });

  it('has a built entry point with types for every widget’s folder, and nothing about a widget outside it', () => {
    for (const widget of widgets) {
      expect(existsSync(join(root, `dist/esm/${widget}.js`))).toBe(true);
      expect(existsSync(join(root, `dist/types/widgets/${widget}/define.d.ts`))).toBe(true);
      expect(existsSync(join(root, `dist/cdn/${widget}.js`))).toBe(true);
    }
    const names = widgets.join('|');
    const named = new RegExp(`(?:widgets/|klynge-)(?:${names})\\b|['"./](?:${names})['"]`);
    expect(named.test("import './widgets/map/define.ts'")).toBe(true);
    for (const file of [
      'vite.config.ts',
      'tools/build.mjs',
      'src/entries/all.ts',
      'src/entries/klynge.ts',
      'src/entries/index.ts',
    ])
      expect(read(file)).not.toMatch(named);
    expect(JSON.stringify(manifest.exports)).not.toMatch(named);
  });

  it('has declarations that lead to declarations', () => {
    const files = readdirSync(join(root, 'dist/types'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((file) => file.endsWith('.d.ts'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect(read(`dist/types/${file}`)).not.toMatch(/from ['"]\.[^'"]*\.ts['"]/);
  });

  it('gives a hash of every script and data file that ships', () => {
    const hashes = JSON.parse(read('dist/integrity.json')) as Record<string, string>;
    expect(Object.keys(hashes)).toContain('klynge.js');
    expect(Object.keys(hashes)).toContain('data/klynger.json');
    for (const hash of Object.values(hashes)) expect(hash).toMatch(/^sha384-[\w+/]{64}$/);
    expect(Object.keys(hashes)).toContain('embed/embed.js');
  });

  it('asks at a widget’s entry point for all that the widget needs: no file names one more to wait for', () => {
    const named = (file: string): string[] =>
      [
        ...read(`dist/cdn/${file}`).matchAll(
          /(?:\bfrom|\bimport)\s*["'](?:\.\/)(?:chunks\/)?([\w.-]+\.js)["']/g,
        ),
      ].map(([, name]) => `chunks/${name}`);
    for (const widget of widgets) {
      const files = named(`${widget}.js`);
      expect([widget, files.length > 1]).toEqual([widget, true]);
      for (const file of files)
        expect([file, named(file).filter((name) => !files.includes(name))]).toEqual([file, []]);
    }
  });

  it('leaves Lit to the bundler, and has it inside for pages', () => {
    expect(
      read('dist/esm/all.js') +
        readdirSync(join(root, 'dist/esm/chunks'))
          .map((file) => (file.endsWith('.js') ? read(`dist/esm/chunks/${file}`) : ''))
          .join(),
    ).toMatch(/from ["']lit["']/);
    const script = read('dist/klynge.js');
    expect(/\bfrom\s*["'`]lit/.test(script)).toBe(false);
  });

  it('has the hash of each file that the script asks for, there or where that is imported lazily', () => {
    const chunks = readdirSync(join(root, 'dist/cdn/chunks'));
    const hashOf = (file: string): string =>
      createHash('sha256')
        .update(read(`dist/cdn/chunks/${file}`))
        .digest('base64');
    const texts = [
      read('dist/klynge.js'),
      ...chunks.map((file) => read(`dist/cdn/chunks/${file}`)),
    ];
    const told = texts.flatMap((text) =>
      [...text.matchAll(/"([\w.-]+\.js)":"([\w+/]{43})"/g)].map(([, file = '', hash = '']) => ({
        file,
        hash: `${hash}=`,
      })),
    );
    expect(told.length).toBeGreaterThan(chunks.length / 2);
    for (const { file, hash } of told) expect([file, hash]).toEqual([file, hashOf(file)]);
    // What is imported lazily goes by way of the script.
    for (const text of texts.slice(1))
      expect(text.match(/import\(/g)?.length).toBe(
        text.match(/,import\.meta\.url\)\?\?import\(/g)?.length,
      );
  });

  it('exports from a widget’s module what it documents', () => {
    for (const widget of widgets)
      expect(read(`dist/cdn/${widget}.js`)).toMatch(/^export\{Klynge[A-Z][a-z]+\}from/);
  });

  it('may be read by code without a browser', async () => {
    const entry = (await import(
      join(root, 'dist/esm/index.js')
    )) as typeof import('../src/entries/index.ts');
    expect(entry.version).toBe(version);
    expect(entry.parseDataset(JSON.parse(read('dist/data/klynger.json'))).ok).toBe(true);
  });
});

describe('the repository', () => {
  const texts = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'THIRD-PARTY-NOTICES.md',
    'SECURITY.md',
    ...['da', 'en', 'decisions'].flatMap((folder) =>
      readdirSync(join(root, 'docs', folder)).map((file) => `docs/${folder}/${file}`),
    ),
  ];

  it.each(widgets.filter((widget) => existsSync(join(root, `docs/en/${widget}.md`))))(
    'documents each attribute, event, part and colour of %s',
    (widget) => {
      const source = read(`src/widgets/${widget}/${widget}.ts`);
      const named = [
        ...[...source.matchAll(/attribute: '([\w-]+)'/g)].map(([, name]) => name),
        ...[...source.matchAll(/@property\([^)]*\) (\w+)/g)].map(([, name]) => name),
        ...[...source.matchAll(/@(?:csspart|fires \{[^}]*\}+>\}) ([\w-]+)/g)].map(
          ([, name]) => name,
        ),
        ...[...source.matchAll(/@cssprop \[([\w-]+)/g)].map(([, name]) => name),
      ];
      expect(named).not.toEqual([]);
      const docs = read(`docs/en/${widget}.md`);
      expect(named.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
    },
  );

  it('has no link to a file that is not there', () => {
    for (const text of texts) {
      for (const [, link = ''] of read(text).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect([text, link, existsSync(join(root, text, '..', link))]).toEqual([text, link, true]);
      }
    }
  });

  it('records no download addresses in the lock file', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });
});
