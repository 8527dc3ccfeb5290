// Runs before `npm start` and `npm test`, also on a bare clone: so it uses nothing but Node's own modules, and any Node.
//   node tools/setup.mjs                  the packages that build
//   node tools/setup.mjs tests            … and those that check and test
//   node tools/setup.mjs tools/geometry   … and those of another workspace
//   node tools/setup.mjs tests browsers   … and the test browsers
//   node tools/setup.mjs tests debian     … and what the tests of hosting and of WordPress' sanitiser use, where Debian is at hand
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const run = (command, args, options = {}, sayErrors = () => {}) => {
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (stderr) sayErrors(stderr);
  return !error && status === 0;
};

// npm's own environment is left out, so that `npm_config_*` of `npm start` does not leak into `npm ci`.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle|command)/.test(key),
  ),
);

const wants = process.argv.slice(2);
const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.installed.json';
const installed = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
// The command line is built with everything else. What was installed before stays.
const before = installed.lock === lock ? installed.workspaces : [];
const needed = workspaces.filter((one) => ['cli', ...wants, ...before].includes(one));
if (installed.lock !== lock || needed.length > before.length) {
  console.log(`Installing packages (${needed.join(', ')}) …`);
  const flags = needed.flatMap((one) => ['--workspace', one]);
  const ok = run(
    'npm',
    ['ci', ...flags, '--include-workspace-root', '--no-audit', '--no-fund', '--no-progress'],
    { env, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' },
    sayWarnings,
  );
  if (!ok) {
    console.error('The packages could not be installed (npm ci).');
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, JSON.stringify({ lock, workspaces: needed }));
}

/**
 * npm warns of every package in the lock file that wants a newer Node, also of those that it does not install, in five lines each:
 * they are told in one sentence, and everything else as it is.
 */
function sayWarnings(text) {
  const engine = /^npm warn EBADENGINE.*\n?/gim;
  const names = [...text.matchAll(/EBADENGINE\s+package: '([^']+)'/gi)].map(([, name]) => name);
  process.stderr.write(text.replace(engine, ''));
  if (names.length)
    console.error(
      `Made for a newer Node than ${process.version}: ${names.join(', ')}. The tests run in the Node that they bring.`,
    );
}

/** Klaro's package brings what builds it, some 250 packages: of it only the script is taken, for the tests of late consent. */
const KLARO = {
  file: 'klaro-0.7.22.tgz',
  hash: 'NkaFxS4S8160/zH1UQzCSYIIsAtwIDHIkJ7xofCrgRqk14OSY+OJuwCjYyW+q5fmIeF4RvsuBH6brPe2BS9Z0A==',
};
if (wants.includes('tests') && !existsSync('node_modules/.cache/klynge/klaro/package')) {
  const cwd = 'node_modules/.cache/klynge/klaro';
  mkdirSync(cwd, { recursive: true });
  const hashOf = (file) => createHash('sha512').update(readFileSync(file)).digest('base64');
  if (
    run('npm', ['pack', 'klaro@0.7.22', '--silent'], { env, cwd, stdio: 'ignore' }) &&
    hashOf(`${cwd}/${KLARO.file}`) === KLARO.hash
  )
    run('tar', ['-xzf', KLARO.file], { cwd });
}

/** What each browser needs, by Debian's package names, and how it is found. */
const BROWSERS = {
  chromium: {
    packages: ['chromium'],
    there: () => anyOf(process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'),
  },
  firefox: {
    packages: ['firefox-esr'],
    there: () => anyOf('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  },
  webkit: {
    packages: ['webkit2gtk-driver', 'xvfb'],
    there: () =>
      anyOf('/usr/bin/WebKitWebDriver') && (process.env.DISPLAY || anyOf('/usr/bin/Xvfb')),
  },
};
function anyOf(...paths) {
  return paths.some((path) => path && existsSync(path));
}

if (wants.includes('browsers')) {
  const wanted = (process.env.BROWSERS ?? Object.keys(BROWSERS).join()).split(',').filter(Boolean);
  const unknown = wanted.filter((name) => !BROWSERS[name]);
  if (unknown.length) {
    console.error(
      `BROWSERS=${process.env.BROWSERS}: unknown ${unknown.join(', ')}. Known: ${Object.keys(BROWSERS).join(', ')}.`,
    );
    process.exit(1);
  }
  const missing = () => wanted.filter((name) => !BROWSERS[name].there());
  // The pictures that the widgets are compared with were taken in this font.
  const fonts = existsSync('/usr/share/fonts/truetype/dejavu');
  // The web server and the calendar program that published data is tried with (without the right to install them, Node's own serves),
  // and what reads printed sheets (without it they are only counted).
  const programs = [
    ['nginx-light', '/usr/sbin/nginx'],
    ['khal', '/usr/bin/khal'],
    ['poppler-utils', '/usr/bin/pdftotext'],
  ].flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
  const packages = [
    ...programs,
    ...missing().flatMap((name) => BROWSERS[name].packages),
    ...(fonts ? [] : ['fonts-dejavu-core']),
  ];
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (packages.length && mayInstall) {
    console.log(`Installing ${packages.join(', ')} …`);
    const apt = {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    };
    run('apt-get', ['update', '-qq'], apt);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], apt);
  }
  const left = wanted.filter((name) => !missing().includes(name));
  if (missing().length) {
    const needed = missing().flatMap((name) => BROWSERS[name].packages);
    console.error(
      `Missing for the tests: ${missing().join(', ')}. Install them (Debian: sudo apt-get install ${needed.join(' ')})` +
        (left.length ? `, or leave them out: BROWSERS=${left.join(',')} npm test` : '.'),
    );
    process.exit(1);
  }
}

if (wants.includes('debian') && existsSync('/usr/bin/apt-get')) {
  // Unpacked and not installed: nothing is started on the machine, and whoever is not root can do it too.
  const folder = 'node_modules/.cache/klynge/debian';
  const apt = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'ignore' };
  const root = process.getuid?.() === 0;
  if (!run('php', ['-v'], { stdio: 'ignore' }) && root)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'php-cli'], apt);
  unpack(['nginx', 'wordpress', 'libjs-prototype', 'libjs-mootools']);
  // What a WordPress needs to run with a database; names that this Debian does not have are left out.
  const version = spawnSync('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'], {
    encoding: 'utf8',
  }).stdout;
  unpack(['wordpress-theme-twentytwentythree']);
  // The web server of most shared hosts, and its libraries: their names differ between Debians.
  for (const name of ['apache2-bin', 'libapr1', 'libapr1t64', 'libaprutil1', 'libaprutil1t64'])
    unpack([name]);
  for (const name of ['mariadb-server-core', 'liburing2', 'libaio1', `php${version}-mysql`])
    unpack([name]);

  function unpack(names) {
    const files = () => (existsSync(folder) ? readdirSync(folder) : []);
    const fileOf = (name) => files().find((file) => file.startsWith(`${name}_`));
    const missing = names.filter((name) => !fileOf(name));
    if (!missing.length) return;
    console.log(`Unpacking ${missing.join(', ')} …`);
    mkdirSync(folder, { recursive: true });
    const download = () => run('apt-get', ['download', '-qq', ...missing], { ...apt, cwd: folder });
    if (!download() && root && run('apt-get', ['update', '-qq'], apt)) download();
    for (const file of missing.flatMap((name) => fileOf(name) ?? []))
      run('dpkg', ['-x', file, '.'], { ...apt, cwd: folder });
  }
}
