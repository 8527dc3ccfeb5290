// A real WordPress, as Debian has it, with a database and PHP's own web server, in a folder of its own.
import { execFile, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const debian = resolve(process.env.KLYNGE_DEBIAN ?? 'node_modules/.cache/klynge/debian');
const source = join(debian, 'usr/share/wordpress');
const server = join(debian, 'usr/sbin/mariadbd');
const modules = existsSync(join(debian, 'usr/lib/php'))
  ? readdirSync(join(debian, 'usr/lib/php'))
  : [];
/** Debian's files are there: its program, its theme, and a database. */
export const isThere =
  [source, server, join(source, 'wp-content/themes/twentytwentythree')].every(existsSync) &&
  modules.length > 0;

const extensions = ['mysqlnd', 'mysqli'].flatMap((name) => [
  '-d',
  `extension=${join(debian, 'usr/lib/php', modules[0] ?? '', `${name}.so`)}`,
]);

async function freePort() {
  const one = createServer();
  await new Promise((done) => one.listen(0, '127.0.0.1', done));
  const { port } = one.address();
  await new Promise((done) => one.close(done));
  return port;
}

/** What is started is ended by what is added to `closing`, with all that it has started itself. */
function start(closing, command, args, options = {}) {
  const stdio = ['ignore', 'ignore', 'pipe'];
  const child = spawn(command, args, { stdio, detached: true, ...options });
  let said = '';
  child.stderr.on('data', (text) => (said = `${said}${text}`.slice(-4000)));
  closing.push(
    () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', done);
        process.kill(-child.pid);
      }),
  );
  return { child, said: () => said };
}

/** Until it holds, or what was started has ended. */
async function until(holds, { child, said }) {
  while (!(await holds())) {
    if (child.exitCode !== null) throw new Error(said());
    await new Promise((done) => setImmediate(done));
  }
}

/**
 * Runs PHP with the file, which reads `input` as JSON from its standard input. Servers of this process answer
 * meanwhile.
 */
function php(file, input) {
  return new Promise((done, fail) => {
    const child = execFile('php', ['-n', ...extensions, file], (error, out, said) => {
      if (error) fail(new Error(`${error.message}\n${out}\n${said}`));
      else done(out);
    });
    child.stdin.end(JSON.stringify(input));
  });
}

/**
 * Installs and starts it. `setUp` is PHP that runs once in it, with `$input`; `always` is PHP that every request runs
 * first, as a plugin that must be used. Gives its address, its folder, and `run`, which runs more PHP in it.
 */
export async function startWordPress({ setUp = '', input = null, always = '' }) {
  const work = mkdtempSync(join(tmpdir(), 'klynge-wordpress-'));
  const at = (...path) => join(work, ...path);
  const closing = [() => rmSync(work, { recursive: true, force: true })];
  const close = async () => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    cpSync(source, at('wordpress'), {
      recursive: true,
      filter: (path) => !/wp-config\.php$/.test(path),
    });
    mkdirSync(at('wordpress/wp-content/mu-plugins'), { recursive: true });
    writeFileSync(at('wordpress/wp-content/mu-plugins/always.php'), `<?php ${always}`);
    mkdirSync(at('db'));
    const socket = at('mysql.sock');
    const machine = `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`;
    const database = start(
      closing,
      server,
      [
        '--no-defaults',
        '--skip-grant-tables',
        '--skip-networking',
        '--innodb-buffer-pool-size=16M',
        `--socket=${socket}`,
        `--datadir=${at('db')}`,
        `--lc-messages-dir=${join(debian, 'usr/share/mysql')}`,
        `--user=${process.getuid?.() === 0 ? 'root' : process.env.USER}`,
      ],
      { env: { ...process.env, LD_LIBRARY_PATH: join(debian, 'usr/lib', machine) } },
    );
    await until(() => existsSync(socket), database);

    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(
      at('wordpress/wp-config.php'),
      `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true); define('FS_METHOD', 'direct');
define('WP_DEBUG', true); define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${at('debug.log')}'); define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1'); $table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`,
    );
    const load = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}'; require '${at('wordpress')}/wp-load.php';
$input = json_decode(file_get_contents('php://stdin'), true);`;
    writeFileSync(
      at('install.php'),
      `<?php define('WP_INSTALLING', true);
mysqli_query(mysqli_connect('localhost', 'root', '', '', 0, '${socket}'), 'CREATE DATABASE wp');
${load} require ABSPATH . 'wp-admin/includes/upgrade.php';
function wp_mail() { return true; }
wp_install('Testklyngen', 'admin', 'admin@example.dk', true, '', 'x'); switch_theme('twentytwentythree');
update_option('permalink_structure', '/%category%/%postname%/'); wp_delete_post(1, true); wp_delete_post(2, true);
${setUp}
flush_rewrite_rules();`,
    );
    await php(at('install.php'), input);
    writeFileSync(
      at('router.php'),
      `<?php $file = '${at('wordpress')}' . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($file !== '${at('wordpress')}/' && is_file("$file/index.php")) return false;
if (is_file($file)) return false; chdir('${at('wordpress')}'); require 'index.php';`,
    );
    const router = ['-S', `127.0.0.1:${port}`, '-t', at('wordpress'), at('router.php')];
    const web = start(closing, 'php', ['-n', ...extensions, ...router], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    const answers = () =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      );
    await until(answers, web);
    const run = (code, given = null) => {
      writeFileSync(at('run.php'), `<?php ${load}\n${code}`);
      return php(at('run.php'), given);
    };
    return { origin, folder: at('wordpress'), log: at('debug.log'), run, close };
  } catch (error) {
    await close();
    throw error;
  }
}
