// Fills dist: the single script, modules for pages, modules for bundlers, types, data, hashes, and the demo over them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const run = (command, ...args) => {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, npm_package_version: version } });
  if (error || status !== 0) throw new Error(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ` (${status})`}`);
};
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

rmSync('dist', { recursive: true, force: true });
run('vite', 'build', '--mode', 'script', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'parts', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'embed', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'resize', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'cdn', '--logLevel', 'warn');
run('vite', 'build', '--mode', 'esm', '--logLevel', 'warn');
run('tsc', '-p', 'tsconfig.build.json');
// TypeScript leaves the source's endings in declarations; readers of the package find `.js` beside `.d.ts`.
for (const file of filesIn('dist/types')) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
}
run('node', 'scripts/data/publish.ts', 'dist/data');
run('node', 'scripts/embed/publish.ts', 'dist');
copyFileSync('scripts/embed/klynge.css', 'dist/klynge.css');

const hashes = {};
for (const file of filesIn('dist').sort()) {
  if (!/\.(?:js|css|json)$/.test(file)) continue;
  hashes[file.slice('dist/'.length).replaceAll('\\', '/')] = `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}
writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);

run('vite', 'build', '--logLevel', 'warn');
// The demo shows frames and links as a host would have them.
for (const folder of ['embed', 'cdn', 'static']) cpSync(`dist/${folder}`, `dist/demo/klynge/${folder}`, { recursive: true });
run('node', 'scripts/embed/zip.mjs');
