/** The package as it is handed out: what is in it, whether its types are right, and what an application, a page and a server make of it. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { drawn, page, PROBE, same, tags } from './support.mjs';
import { PLAIN, REACT, WRONG } from './package.types.mjs';

const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}: ${stdout.slice(0, 3000)}${stderr.slice(0, 3000)}`,
    );
  return stdout;
};

/** What a package may hold, and nothing else. */
const ALLOWED = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|THIRD-PARTY-NOTICES\.md)$/,
  /^docs\/[\w./-]+\.md$/,
  /^dist\/(?:klynge\.js|integrity\.json|preload\.json|custom-elements\.json|sbom\.cdx\.json)$/,
  /^dist\/cdn\/(?:(?:chunks|lang)\/)?[\w.-]+\.js$/,
  /^dist\/esm\/(?:(?:chunks|lang)\/)?[\w.-]+\.js(?:\.map)?$/,
  /^dist\/types\/[\w./-]+\.d\.ts$/,
  /^dist\/data\/[\w.-]+\.json$/,
  /^dist\/embed\/[\w.-]+\.(?:html|css|js)$/,
  /^dist\/(?:oembed\/[\w.-]+\.json|static\/[\w.-]+\.html|themes\/[\w.-]+\.css|klynge\.css)$/,
  /^dist\/editors\/[\w.-]+\.json$/,
];

const STRICT = {
  ...{
    noEmit: true,
    strict: true,
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
  },
  noUncheckedSideEffectImports: true,
};

export { handedOut as package };

async function handedOut({ check }) {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-package-'));
  const installed = join(folder, 'node_modules/klynge-widgets');
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  );
  const tarball = join(folder, packed.filename);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', installed], '.');
  const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  // Its dependencies are those that the lock file has.
  const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  for (const name of new Set([...components.map((one) => one.name), '@types/react', 'csstype'])) {
    const to = join(folder, 'node_modules', name);
    if (!existsSync(resolve('node_modules', name)) || name === 'valibot') continue;
    mkdirSync(join(to, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), to);
  }

  await check('the package holds what it should and nothing else', () => {
    const files = packed.files.map(({ path }) => path);
    same(
      files.filter((file) => !ALLOWED.some((one) => one.test(file))),
      [],
    );
    for (const needed of [
      'dist/klynge.js',
      'dist/sbom.cdx.json',
      'dist/integrity.json',
      manifest.customElements,
      manifest['web-types'],
      'SECURITY.md',
      'LICENSE',
    ])
      same([needed, files.includes(needed)], [needed, true]);
    const machine = files.filter(
      (file) =>
        /\.(?:js|json|map|ts)$/.test(file) &&
        readFileSync(join(installed, file), 'utf8').includes(resolve('.')),
    );
    same(machine, [], 'with a path of this machine');
    return `${files.length} files, ${Math.round(packed.size / 1000)} kB packed, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`;
  });

  await check('an application that installs it has at most 12 MB more', () => {
    const sizeOf = (folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
    // What is built in is no package of its own there; types of frameworks are the application's.
    const beside = components.filter(({ name }) => name !== 'valibot').map(({ name }) => name);
    // One that npm has put inside another is counted there.
    const outer = beside.map((name) => resolve('node_modules', name)).filter(existsSync);
    const bytes = [installed, ...outer.map((folder) => realpathSync(folder))]
      .map(sizeOf)
      .reduce((a, b) => a + b);
    same(bytes < 12e6, true, `${(bytes / 1e6).toFixed(1)} MB`);
    return `${beside.length + 1} packages, ${(bytes / 1e6).toFixed(1)} MB`;
  });

  await check('the command line is packed with all it needs and nothing else', () => {
    const [cli] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--dry-run', '--workspace', 'cli'], '.'),
    );
    const files = cli.files.map(({ path }) => path);
    const allowed =
      /^(?:package\.json|README\.md|dist\/(?:(?:chunks\/)?[\w.-]+\.js|suggest\.page\.mjs|sbom\.cdx\.json|LICENSE|THIRD-PARTY-NOTICES\.md))$/;
    same(
      files.filter((file) => !allowed.test(file)),
      [],
    );
    same(files.includes('dist/klynge.js') && files.includes('dist/LICENSE'), true);
    return `${files.length} files, ${(cli.unpackedSize / 1e6).toFixed(1)} MB unpacked`;
  });

  await check('every integrity hash is that of the packed file', async () => {
    const { createHash } = await import('node:crypto');
    const hashes = JSON.parse(readFileSync(join(installed, 'dist/integrity.json'), 'utf8'));
    for (const [file, hash] of Object.entries(hashes))
      same(
        [
          file,
          `sha384-${createHash('sha384')
            .update(readFileSync(join(installed, 'dist', file)))
            .digest('base64')}`,
        ],
        [file, hash],
      );
    return `${Object.keys(hashes).length} files`;
  });

  await check(
    'its types lead where they say (attw)',
    () => void run('attw', [tarball, '--profile', 'esm-only'], '.'),
  );

  await check(
    'the manifest tells of every widget: attributes, events and parts with a sentence each',
    () => {
      const elements = JSON.parse(
        readFileSync(join(installed, manifest.customElements), 'utf8'),
      ).modules.flatMap(({ declarations }) => declarations);
      same(
        elements.map(({ tagName }) => tagName),
        readdirSync('src/widgets').map((name) => `klynge-${name}`),
      );
      for (const { tagName, attributes, events, cssParts, members } of elements) {
        for (const item of [
          ...attributes,
          ...events,
          ...cssParts,
          ...members.filter(({ kind }) => kind === 'field'),
        ])
          same([tagName, item.name, Boolean(item.description)], [tagName, item.name, true]);
        same(attributes.map(({ name }) => name).includes('heading-level'), true);
      }
      for (const file of readdirSync(join(installed, 'dist/editors'))) {
        const text = readFileSync(join(installed, 'dist/editors', file), 'utf8');
        JSON.parse(text);
        if (!file.includes('css'))
          for (const tag of tags) same([file, tag, text.includes(`"${tag}"`)], [file, tag, true]);
      }
    },
  );

  await check(
    'plain TypeScript and React read the tags with their attributes and events, and refuse what is wrong',
    () => {
      const types = (file, text) => {
        writeFileSync(join(folder, file), text);
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({ compilerOptions: STRICT, files: [file] }),
        );
        const { status, stdout } = spawnSync('tsc', ['-p', '.', '--pretty', 'false'], {
          cwd: folder,
          encoding: 'utf8',
        });
        return { status, stdout };
      };
      for (const [file, text] of [
        ['plain.ts', PLAIN],
        ['react.tsx', REACT],
      ])
        same(types(file, text), { status: 0, stdout: '' }, file);
      const { stdout } = types('wrong.tsx', WRONG);
      same(stdout.match(/error TS/g)?.length, WRONG.match(/\/\/ wrong/g).length, stdout);
    },
  );

  await check('a server may import every entry point', () => {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const entries = [
      'klynge-widgets',
      'klynge-widgets/all',
      'klynge-widgets/lang',
      'klynge-widgets/lang/de.js',
      ...tags.map((tag) => `klynge-widgets/${tag.slice('klynge-'.length)}`),
    ];
    writeFileSync(
      join(folder, 'server.js'),
      entries.map((entry) => `await import('${entry}');`).join('\n'),
    );
    run('node', ['server.js'], folder);
    return `${entries.length} entry points`;
  });

  writeFileSync(
    join(folder, 'index.html'),
    page(
      tags.map((tag) => `<${tag}></${tag}>`).join(''),
      '<script type="module" src="/main.ts"></script>',
    ).replace('<script src="/probe.js"></script>', ''),
  );
  writeFileSync(
    join(folder, 'main.ts'),
    `${tags.map((tag) => `import 'klynge-widgets/${tag.slice('klynge-'.length)}';`).join('\n')}\nimport { groupNamed, parseDataset } from 'klynge-widgets';\nObject.assign(globalThis, { groupNamed, parseDataset });\n`,
  );
  await build({ root: folder, configFile: false, logLevel: 'silent', build: { outDir: 'built' } });
  const app = readFileSync(join(folder, 'built/index.html'), 'utf8').replace(
    '<head>',
    '<head><script src="/probe.js"></script>',
  );
  const servers = {
    'a fresh Vite application': [
      { folder: join(folder, 'built'), pages: { '/probe.js': PROBE, '/': app } },
      'groupNamed("").select("made"); return typeof parseDataset;',
      'function',
      // The application has one Lit, for itself and for the widgets.
      1,
    ],
    'a plain page': [
      {
        folder: join(installed, 'dist'),
        pages: { '/probe.js': PROBE, '/': page(tags.map((tag) => `<${tag}></${tag}>`).join('')) },
      },
      '(await Klynge.groupNamed("")).select("made"); return Klynge.version;',
      manifest.version,
      // The Lit inside the files tells the page nothing.
      0,
    ],
  };
  for (const [title, [options, act, said, lits]] of Object.entries(servers)) {
    if (!wanted.includes('chromium')) continue;
    await check(`chromium: ${title} with the package draws every widget`, async () => {
      const server = await serve(options);
      const browser = await BROWSERS.chromium();
      try {
        await browser.open(`${server.origin}/`);
        const result =
          await browser.run(`${drawn(tags.length)} const said = await (async () => { ${act} })(); await rest(); await frame(); await rest();
          return { said, empty: widgets().filter((one) => !one.shadowRoot.textContent.trim()).map((one) => one.localName), seen, lits: globalThis.litHtmlVersions?.length ?? 0 };`);
        same(
          [result.said, result.empty, result.seen.errors, result.seen.warnings, result.lits],
          [said, [], [], [], lits],
        );
      } finally {
        await browser.close();
        await server.close();
      }
    });
  }
  rmSync(folder, { recursive: true, force: true });
}
