/**
 * Web servers of Debian, on this machine only, with the sample configurations: the zip file's, and that of a publication below
 * `klynger/`.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';

/** What `tools/setup.mjs debian` unpacked. */
const DEBIAN = resolve('node_modules/.cache/klynge/debian');
const isRoot = process.getuid?.() === 0;

const freePort = () =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });

/** Starts it, and waits until it answers. */
async function started(command, args, port, env = process.env) {
  const server = spawn(command, args, { stdio: 'inherit', env });
  const origin = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    if (await fetch(origin).catch(() => null)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  return { origin, stop: () => server.kill() };
}

/** `edit`: what somebody made of the zip file's sample. */
async function nginx(folder, edit = (sample) => sample) {
  const program = [`${DEBIAN}/usr/sbin/nginx`, 'nginx'].find(
    (file) => spawnSync(file, ['-v']).status === 0,
  );
  if (!program) return null;
  const port = await freePort();
  const own = mkdtempSync(join(folder, 'nginx-'));
  writeFileSync(join(own, 'sample.conf'), edit(readFileSync(`${folder}/site/nginx.conf`, 'utf8')));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (one) => `${one}_temp_path ${own}/${one};`,
  );
  writeFileSync(
    join(own, 'main.conf'),
    `daemon off; pid ${own}/pid; error_log ${own}/error.log; worker_processes 1; ${isRoot ? 'user root;' : ''}
events { worker_connections 64; }
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${folder}/site;
include ${own}/sample.conf; include ${folder}/site/klynger/server/nginx.conf; } }\n`,
  );
  const options = ['-p', own, '-c', join(own, 'main.conf'), '-e', join(own, 'error.log')];
  return started(program, options, port);
}

/** As its packages have it in Debian: only what the samples need. */
const MODULES = ['mpm_event', 'authz_core', 'mime', 'dir', 'headers', 'filter', 'deflate'];

async function apache(folder, edit = (sample) => sample) {
  const base = [`${DEBIAN}/usr`, '/usr'].find((one) => existsSync(`${one}/sbin/apache2`));
  if (!base) return null;
  const libraries = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((one) => `${base}/lib/${one}`);
  const env = { ...process.env, LD_LIBRARY_PATH: libraries.join(':') };
  if (spawnSync(`${base}/sbin/apache2`, ['-v'], { env }).status !== 0) return null;
  const port = await freePort();
  const own = mkdtempSync(join(folder, 'apache-'));
  const sample = join(folder, 'site/.htaccess');
  const text = readFileSync(sample, 'utf8');
  writeFileSync(sample, edit(text));
  copyFileSync(
    join(folder, 'site/klynger/server/apache.htaccess'),
    join(folder, 'site/klynger/.htaccess'),
  );
  // It serves as a user that has nothing else on the machine.
  if (isRoot) chmodSync(folder, 0o755);
  writeFileSync(join(own, 'types'), '');
  writeFileSync(
    join(own, 'main.conf'),
    `ServerRoot ${own}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${own}/pid
DefaultRuntimeDir ${own}
ErrorLog ${own}/error.log
${MODULES.map((name) => `LoadModule ${name}_module ${base}/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig ${own}/types
${isRoot ? 'User www-data\nGroup www-data' : ''}
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  Require all granted
  AllowOverride FileInfo
</Directory>\n`,
  );
  const options = ['-f', join(own, 'main.conf'), '-DFOREGROUND'];
  const { origin, stop } = await started(`${base}/sbin/apache2`, options, port, env);
  return {
    origin,
    stop: () => {
      stop();
      // At the end of all the folder is gone.
      if (existsSync(sample)) writeFileSync(sample, text);
    },
  };
}

export const SERVERS = [
  { name: 'nginx', start: nginx },
  { name: 'Apache', start: apache },
];
