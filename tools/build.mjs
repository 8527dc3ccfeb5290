// Fills dist: the page's script with its files, modules for bundlers, types, data, hashes, what editors and auditors read, and the site over them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, npm_package_version: version },
  });
  if (error || status !== 0)
    throw new Error(
      `${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ` (${status})`}`,
    );
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const hashOf = (file) =>
  `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

rmSync('dist', { recursive: true, force: true });
run('vite', 'build', '--mode', 'pages', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'embed', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'resize', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'esm', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'cli', '--logLevel', 'warn');
chmodSync('cli/dist/klynge.js', 0o755);
// The script of the form for suggestions runs in browsers: it is published as it is.
copyFileSync('cli/src/publish/suggest/suggest.page.mjs', 'cli/dist/suggest.page.mjs');
run('tsc', '-p', 'tsconfig.build.json');
// TypeScript leaves the source's endings in declarations; readers of the package find `.js` beside `.d.ts`.
for (const file of filesIn('dist/types')) {
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
  );
}
run('node', 'tools/data/publish.ts', 'dist/data');
cpSync('src/themes', 'dist/themes', { recursive: true });
run('node', 'tools/embed/publish.ts', 'dist');
copyFileSync('tools/embed/klynge.css', 'dist/klynge.css');

const hashes = {};
for (const file of filesIn('dist').sort()) {
  if (!/\.(?:js|css|json|html)$/.test(file)) continue;
  hashes[file.slice('dist/'.length).replaceAll('\\', '/')] = hashOf(file);
}
writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
run('node', 'tools/manifest.mjs', 'dist');
run('node', 'tools/sbom.mjs', 'dist/sbom.cdx.json');
run('node', 'tools/sbom.mjs', 'cli/dist/sbom.cdx.json', 'cli');
for (const file of ['LICENSE', 'THIRD-PARTY-NOTICES.md']) copyFileSync(file, `cli/dist/${file}`);

run('vite', 'build', '--logLevel', 'warn');
// The site shows frames and links as a host would have them.
for (const path of ['klynge.js', 'embed', 'cdn', 'static'])
  cpSync(`dist/${path}`, `dist/demo/klynge/${path}`, { recursive: true });
run('node', 'tools/embed/zip.mjs');
run('node', 'tools/wordpress.mjs');
// The guide links to it.
const zip = `klynge-widgets-${JSON.parse(readFileSync('package.json', 'utf8')).version}.zip`;
copyFileSync(`dist/${zip}`, `dist/demo/${zip}`);
