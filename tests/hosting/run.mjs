// What a host unpacks: the zip file is complete and always the same, and a real nginx serves it as the sample configuration says.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const path = `dist/klynge-widgets-${version}.zip`;
const zip = readFileSync(path);
const files = unzipSync(zip);
const text = (name) => Buffer.from(files[name] ?? []).toString();
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const expect = (found, what) => {
  if (!found) throw new Error(what);
};
/** Each header of a path by the sample for Netlify: the last rule that fits wins. */
const POLICY = /Content-Security-Policy: (.+)/.exec(text('_headers'))?.[1];

/** What `tools/setup.mjs debian` unpacked, or what the machine has. */
const NGINX = ['node_modules/.cache/klynge/debian/usr/sbin/nginx', 'nginx'].find(
  (file) => spawnSync(file, ['-v']).status === 0,
);

const TESTS = {
  'the zip file is the same each time it is made': async () => {
    const { status } = spawnSync('node', ['tools/embed/zip.mjs']);
    expect(status === 0 && readFileSync(path).equals(zip), 'other bytes');
  },
  'it holds script, parts, modules, pages for frames, editions without script, data, hashes, licences and a Danish readme':
    async () => {
      for (const name of [
        'klynge.js',
        'cdn/map.js',
        'embed/map.html',
        'embed/embed.js',
        'embed/resize.js',
        'oembed/map.json',
        'static/map.da.html',
        'data/klynger.json',
        'integrity.json',
        'LICENSE',
        'THIRD-PARTY-NOTICES.md',
      ])
        expect(files[`${version}/${name}`], `${name} is missing`);
      const readme = text('LÆS-MIG.md');
      expect(
        readme.includes('på jeres egen server') &&
          readme.includes(hashOf(files[`${version}/klynge.js`])) &&
          !/VERSION|SCRIPT|BASE\b(?!=)/.test(readme.replaceAll('KLYNGE_BASE', '')),
        'the readme is not filled in',
      );
      expect(
        !Object.keys(files).some((name) => /\.map$|demo|types\//.test(name)),
        'it holds what no host needs',
      );
    },
  'each hash in it is that of the file beside it, and every script has one': async () => {
    const hashes = JSON.parse(text(`${version}/integrity.json`));
    const own = Object.keys(files).filter(
      (name) =>
        /\.(?:js|css|json)$/.test(name) &&
        name.startsWith(`${version}/`) &&
        !name.endsWith('/integrity.json'),
    );
    expect(own.length > 30, 'few files');
    for (const name of own.map((one) => one.slice(version.length + 1)))
      expect(hashes[name] === hashOf(files[`${version}/${name}`]), name);
  },
  'the three sample configurations say the same, and as much as the pages for frames themselves':
    async () => {
      const azure = JSON.parse(text('staticwebapp.config.json'));
      const [frames, all] = azure.routes;
      expect(
        frames.route === `/${version}/embed/*.html` && all.route === `/${version}/*`,
        'the routes, the narrower first',
      );
      expect(
        frames.headers['Content-Security-Policy'] === POLICY &&
          text('nginx.conf').includes(`"${POLICY}"`),
        'the same policy',
      );
      for (const [name, value] of Object.entries(all.headers))
        expect(
          text('_headers').includes(`${name}: ${value}`) &&
            text('nginx.conf').includes(`${name} "${value}"`),
          name,
        );
      const own = /Content-Security-Policy" content="([^"]+)"/
        .exec(text(`${version}/embed/map.html`))[1]
        .replaceAll('&#39;', "'");
      for (const rule of own.split('; ')) expect(POLICY.includes(rule), rule);
    },
};

if (NGINX) {
  const folder = mkdtempSync(join(tmpdir(), 'klynge-nginx-'));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', name)), { recursive: true });
    writeFileSync(join(folder, 'site', name), bytes);
  }
  const port = await new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => done(free));
    });
  });
  mkdirSync(join(folder, 'logs'));
  writeFileSync(
    join(folder, 'main.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/logs/error.log; worker_processes 1; ${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http { access_log off; ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((one) => `${one}_temp_path ${folder}/${one};`).join(' ')}
server { listen 127.0.0.1:${port}; root ${folder}/site; include ${folder}/site/nginx.conf; } }\n`,
  );
  const nginx = spawn(
    NGINX,
    ['-p', folder, '-c', join(folder, 'main.conf'), '-e', join(folder, 'logs/error.log')],
    { stdio: 'inherit' },
  );
  const origin = `http://127.0.0.1:${port}`;
  for (const end = performance.now() + 60_000; performance.now() < end;) {
    if (await fetch(origin).catch(() => null)) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const get = (name) =>
    fetch(`${origin}/${version}/${name}`, {
      headers: { origin: 'https://www.kommunen.example', 'accept-encoding': 'gzip' },
    });
  Object.assign(TESTS, {
    'nginx: a version’s files may be kept for ever and used from other domains, with the right types':
      async () => {
        for (const [name, type] of [
          ['klynge.js', 'text/javascript; charset=utf-8'],
          ['data/klynger.json', 'application/json; charset=utf-8'],
          ['static/map.da.html', 'text/html; charset=utf-8'],
          ['klynge.css', 'text/css; charset=utf-8'],
        ]) {
          const { status, headers } = await get(name);
          expect(
            status === 200 && headers.get('content-type') === type,
            `${name}: ${status} ${headers.get('content-type')}`,
          );
          expect(
            headers.get('cache-control') === 'public, max-age=31536000, immutable' &&
              headers.get('access-control-allow-origin') === '*',
            name,
          );
          expect(
            headers.get('x-content-type-options') === 'nosniff' &&
              headers.get('content-encoding') === 'gzip' &&
              !headers.get('set-cookie'),
            name,
          );
        }
        expect((await get('no.js')).status === 404, 'what is not there is not found');
      },
    'nginx: a page for a frame comes with its policy, may be framed by anybody, and is fetched anew within the hour':
      async () => {
        const { headers } = await get('embed/map.html');
        expect(
          headers.get('content-security-policy') === POLICY && POLICY.includes('frame-ancestors *'),
          headers.get('content-security-policy'),
        );
        expect(
          headers.get('cache-control') === 'public, max-age=3600' &&
            !headers.get('x-frame-options'),
          headers.get('cache-control'),
        );
      },
    'nginx: the readme’s script line works on a page of another origin, and a frame does':
      async () => {
        const line = /`(<script .+<\/script>)`/
          .exec(text('LÆS-MIG.md'))[1]
          .replace(/https:\/\/www\.kommunen\.dk\/klynge\/[^/]+/, `${origin}/${version}`);
        const site = await serve({
          folder: 'dist/demo',
          pages: {
            '/page': `<!doctype html><html lang="da"><title>x</title>${line}<klynge-map></klynge-map><iframe src="${origin}/${version}/embed/history.html" title="x"></iframe>`,
          },
        });
        const browser = await puppeteer.launch(CHROMIUM);
        const tab = await browser.newPage();
        await tab.goto(`${site.origin}/page`, { waitUntil: 'load' });
        await tab.waitForFunction(() =>
          document.querySelector('klynge-map').shadowRoot?.querySelector('.tools'),
        );
        await tab.evaluate(() =>
          document.querySelector('klynge-map').shadowRoot.querySelector('.row-button').click(),
        );
        await tab.waitForFunction(() =>
          document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'),
        );
        const frame = await tab.waitForFrame((one) => one.url().includes('/embed/'));
        await frame.waitForFunction(
          () => document.querySelector('klynge-history')?.shadowRoot?.querySelector('.foot'),
          { polling: 50 },
        );
        await browser.close();
        await site.close();
      },
  });
  process.on('exit', () => {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  });
} else console.log('Not tested here, since it is not installed: nginx');

let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(TESTS)) {
  try {
    await run();
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${error.message}`);
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
