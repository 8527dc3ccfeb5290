/** Where what ships comes from, and that anybody can make the same: the lock file, the bill of materials, the build itself. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { same } from './support.mjs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

function readAnswer(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The folders of the packages whose code is in a built file. */
const packagesIn = ({ modules = {} }) =>
  Object.keys(modules).flatMap(
    (id) =>
      /node_modules\/.*node_modules\/(?:@[^/]+\/)?[^/]+|node_modules\/(?:@[^/]+\/)?[^/]+/
        .exec(id)
        ?.slice(0, 1) ?? [],
  );

export async function supply({ check }) {
  const lock = read('package-lock.json');
  const manifest = read('package.json');

  await check(
    'every locked package has a SHA-512, and none comes from elsewhere than the registry',
    () => {
      const packages = Object.entries(lock.packages).filter(
        // The repository's own packages are folders of it.
        ([path, { link, resolved }]) =>
          path.includes('node_modules/') && !(link && manifest.workspaces.includes(resolved)),
      );
      same(
        packages
          .filter(
            ([, { integrity, link, inBundle }]) =>
              !inBundle && (link || !/^sha512-/.test(integrity ?? '')),
          )
          .map(([path]) => path),
        [],
      );
      same(
        packages
          .filter(([, { resolved }]) => resolved && !/^https?:/.test(resolved))
          .map(([path]) => path),
        [],
      );
      return `${packages.length} packages`;
    },
  );

  await check('the lock file is what each package.json asks for', () => {
    for (const folder of ['', ...manifest.workspaces]) {
      const asked = read(join(folder, 'package.json'));
      const locked = lock.packages[folder];
      same(
        [folder, locked.version, locked.dependencies, locked.devDependencies],
        [folder, asked.version, asked.dependencies, asked.devDependencies],
      );
    }
  });

  // A registry that gives no answer is no proof of anything: that is said, and counted as nothing. `npm run release` insists on one.
  const audit = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
  const answer = readAnswer(audit.stdout);
  if (answer?.vulnerabilities)
    await check('npm audit knows of nothing in what ships', () =>
      same(Object.keys(answer.vulnerabilities), []),
    );
  else
    console.log(
      `– npm audit could not be asked (${answer?.error?.code ?? answer?.statusCode ?? 'no answer'}): nothing is known of what ships`,
    );

  await check('what ships may be used by everybody: each licence lets it', () => {
    const components = ['dist', 'cli/dist'].flatMap(
      (folder) => read(`${folder}/sbom.cdx.json`).components,
    );
    const licences = components.map((one) => [
      one.name,
      one.licenses.map(({ license }) => license.id ?? license.name).join(),
    ]);
    same(
      // The Mozilla licence (ical.js, for the command line) asks only that its own files stay under it.
      licences.filter(
        ([, licence]) =>
          !/^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2.0|BlueOak-1.0.0|MPL-2.0)$/.test(licence),
      ),
      [],
    );
    const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8').toLowerCase();
    const inside = components.map(({ name }) => name).filter((name) => !name.startsWith('@types/'));
    const credit = (name) =>
      notices.includes(name.toLowerCase()) ||
      notices.includes(name.split('/')[0].replace('@', '').split('-')[0]);
    same(
      inside.filter((name) => !credit(name)),
      [],
      'not credited in THIRD-PARTY-NOTICES.md',
    );
  });

  await check(
    'the bill of materials names every package whose code is in a built file, with version and hash',
    async () => {
      const { components, metadata } = read('dist/sbom.cdx.json');
      same(
        [metadata.component.name, metadata.component.version],
        [manifest.name, manifest.version],
      );
      const inside = new Set();
      for (const mode of ['pages', 'embed', 'resize', 'esm']) {
        const { config } = await loadConfigFromFile(
          { command: 'build', mode },
          'vite.config.ts',
          process.cwd(),
          'silent',
        );
        const results = [
          await build({
            ...config,
            configFile: false,
            mode,
            logLevel: 'silent',
            build: { ...config.build, write: false },
          }),
        ].flat();
        for (const path of results.flatMap(({ output }) => output.flatMap(packagesIn)))
          inside.add(path);
      }
      same(inside.size > 5, true, 'packages found');
      const named = new Map(components.map((one) => [one.name, one]));
      for (const path of inside) {
        const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
        const one = named.get(name);
        same(
          [name, one?.version, one?.hashes?.[0]?.alg],
          [name, lock.packages[path].version, 'SHA-512'],
        );
      }
      return [...inside]
        .map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length))
        .sort()
        .join(', ');
    },
  );

  await check(
    'built again, from another folder and on another day, dist has the same bytes',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'klynge-again-'));
      try {
        const kept = spawnSync(
          'git',
          ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
          { encoding: 'utf8' },
        )
          .stdout.split('\0')
          .filter(Boolean);
        for (const file of kept) cpSync(file, join(folder, file), { recursive: true });
        symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
        const { status, stderr } = spawnSync('node', ['tools/build.mjs'], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'C' },
        });
        if (status !== 0) throw new Error(stderr);
        const [here, there] = ['dist', join(folder, 'dist')];
        // The demo is no part of the package.
        const ships = (file) => !/^(?:demo|visual)\//.test(file);
        const files = filesIn(here).filter(ships);
        same(filesIn(there).filter(ships), files, 'files');
        const commandLine = (root) =>
          filesIn(join(root, 'cli/dist')).map((file) => [
            file,
            hashOf(join(root, 'cli/dist', file)),
          ]);
        same(commandLine(folder), commandLine('.'), 'the command line');
        const other = files.filter(
          (file) => hashOf(join(here, file)) !== hashOf(join(there, file)),
        );
        if (other.length)
          throw new Error(
            `${other.join(', ')}: ${spawnSync('diff', [join(here, other[0]), join(there, other[0])], { encoding: 'utf8' }).stdout.slice(0, 1000)}`,
          );
        return `${files.length} files`;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
}
