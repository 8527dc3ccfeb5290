// The package's tarball installed into fresh applications, with the registry: before a release, since it takes minutes.
//   node tests/security/apps/run.mjs            all of them
//   APPS=next node tests/security/apps/run.mjs  some
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { BROWSERS, wanted } from '../../support/browsers.mjs';
import { serve } from '../../support/serve.mjs';
import { drawn, PROBE, same, tally } from '../support.mjs';
import { APPS } from './apps.mjs';

const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle|command)/.test(key),
  ),
);
function run(command, args, cwd) {
  const path = `${join(cwd, 'node_modules/.bin')}${delimiter}${env.PATH}`;
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...env, PATH: path, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
function must(command, args, cwd) {
  const { ok, said } = run(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(' ')}\n${said.slice(-3000)}`);
}

const { counts, check } = tally();
const folder = mkdtempSync(join(tmpdir(), 'klynge-apps-'));
must('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], process.cwd());
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = join(folder, `klynge-widgets-${version}.tgz`);

for (const name of (process.env.APPS ?? Object.keys(APPS).join()).split(',')) {
  const { packages, files, build, wrong, folder: built, served } = APPS[name];
  await check(
    `${name}: a fresh application installs the package, checks its types, builds, and draws the map`,
    async () => {
      const app = join(folder, name);
      const write = (file, text) => {
        mkdirSync(dirname(join(app, file)), { recursive: true });
        writeFileSync(join(app, file), text);
      };
      for (const [file, text] of Object.entries({
        'package.json': JSON.stringify({ name, private: true, type: 'module' }),
        ...files,
      }))
        write(file, text);
      must(
        'npm',
        ['install', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...packages],
        app,
      );
      if (wrong) {
        const [file, good, bad] = wrong;
        write(file, files[file].replace(good, bad));
        same(run(build[0][0], build[0].slice(1), app).ok, false, `${bad} passes`);
        write(file, files[file]);
      }
      for (const [command, ...args] of build) must(command, args, app);
      const index = readFileSync(join(app, built, 'index.html'), 'utf8');
      if (served)
        same(
          [index.includes(served), index.includes('<klynge-map')],
          [true, true],
          'made on the server',
        );
      if (!wanted.includes('chromium')) return;
      const server = await serve({
        folder: join(app, built),
        pages: {
          '/probe.js': PROBE,
          '/': index.replace('<head>', '<head><script src="/probe.js"></script>'),
        },
      });
      const browser = await BROWSERS.chromium();
      try {
        await browser.open(`${server.origin}/`);
        const { seen, text } = await browser.run(
          `${drawn(1)} await rest(); await frame(); await rest(); return { seen, text: document.querySelector('klynge-map').shadowRoot.textContent };`,
        );
        same([seen.errors, text.includes('Viborg')], [[], true]);
      } finally {
        await browser.close();
        await server.close();
      }
    },
  );
}
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
