// Runs before `npm start` and `npm test`, also on a bare clone: so it uses nothing but Node's own modules, and any Node.
//   node tools/setup.mjs            the packages
//   node tools/setup.mjs browsers   the packages and the test browsers
//   node tools/setup.mjs debian     … and what the tests of hosting and of WordPress' sanitiser use, where Debian is at hand
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

const run = (command, args, options = {}) => {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  return !error && status === 0;
};

// npm's own environment is left out, so that `npm_config_*` of `npm start` does not leak into `npm ci`.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle|command)/.test(key),
  ),
);

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.installed-lock';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env })) {
    console.error('The packages could not be installed (npm ci).');
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, lock);
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

const wants = process.argv.slice(2);
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
  // The web server and the calendar program that published data is tried with. Without the right to install them, Node's own serves.
  const programs = [
    ['nginx-light', '/usr/sbin/nginx'],
    ['khal', '/usr/bin/khal'],
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
  const missing = ['nginx', 'wordpress', 'libjs-prototype'].filter(
    (name) => !existsSync(`${folder}/usr/share/doc/${name}`),
  );
  if (missing.length) {
    console.log(`Unpacking ${missing.join(', ')} …`);
    mkdirSync(folder, { recursive: true });
    const download = () => run('apt-get', ['download', '-qq', ...missing], { ...apt, cwd: folder });
    if (!download() && root && run('apt-get', ['update', '-qq'], apt)) download();
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
      run('dpkg', ['-x', file, '.'], { ...apt, cwd: folder });
  }
  if (!run('php', ['-v'], { stdio: 'ignore' }) && root)
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'php-cli'], apt);
}
