// What a host unpacks: the zip file is complete and always the same, and a real nginx
// and a real Apache serve it, and what `klynge publish` writes, as the sample configurations say.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { DAMAGES, doctor, MISTAKES, scriptIn } from './doctor.mjs';
import { BASE, PUBLISHED, publishInto } from './published.mjs';
import { SERVERS } from './servers.mjs';
import * as wordpress from './wordpress.mjs';

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

/** Without them a page that isolates itself does not frame it. */
const FRAMED = [
  ['cross-origin-embedder-policy', 'require-corp'],
  ['cross-origin-resource-policy', 'cross-origin'],
];

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
  'the five sample configurations say the same, and as much as the pages for frames themselves':
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
      for (const [name, value] of [
        ...Object.entries(all.headers),
        ['Cache-Control', frames.headers['Cache-Control']],
        ['Content-Security-Policy', POLICY],
      ])
        expect(
          text('.htaccess').includes(`Header set ${name} "${value}"`) &&
            text('web.config').includes(`<add name="${name}" value="${value}" />`),
          `${name} of Apache or IIS`,
        );
      const own = /Content-Security-Policy" content="([^"]+)"/
        .exec(text(`${version}/embed/map.html`))[1]
        .replaceAll('&#39;', "'");
      for (const rule of own.split('; ')) expect(POLICY.includes(rule), rule);
    },
};

const unpacked = mkdtempSync(join(tmpdir(), 'klynge-hosting-'));
process.on('exit', () => rmSync(unpacked, { recursive: true, force: true }));
for (const [name, bytes] of Object.entries(files)) {
  mkdirSync(dirname(join(unpacked, 'site', name)), { recursive: true });
  writeFileSync(join(unpacked, 'site', name), bytes);
}
publishInto(unpacked);
for (const { name, start } of SERVERS) {
  const run = await start(unpacked);
  if (!run) {
    console.log(`Not tested here, since it is not installed: ${name}`);
    continue;
  }
  process.on('exit', run.stop);
  Object.assign(TESTS, testsOf(name, run.origin), doctorTests(name, run.origin, start));
  if (wordpress.isThere) Object.assign(TESTS, wordPressOn(name, run.origin));
}
if (!wordpress.isThere) console.log('Not tested here, since it is not installed: WordPress, PHP');

/** Each frame with that in its address shows its widget to the end. */
async function framesAreDrawn(tab, frames) {
  for (const [path, tag] of frames) {
    const frame = await tab.waitForFrame((one) => one.url().includes(path));
    await frame.waitForFunction(
      (name) => document.querySelector(name)?.shadowRoot?.querySelector('.foot'),
      { polling: 50 },
      tag,
    );
  }
}

/** Of a site that it does not know, WordPress puts the frame into a sandbox. */
function wordPressOn(server, origin) {
  return {
    [`${server}: an address pasted into WordPress becomes the frame, which works in its sandbox`]:
      async () => {
        const frames = wordpress.embedded(unpacked, [
          'embed/samling-midt.html',
          'samling/midt.html',
          'embed/map.html?region=1082',
        ]);
        for (const frame of frames)
          expect(/^<iframe [^>]*sandbox="allow-scripts"/.test(frame), `no frame: ${frame}`);
        expect(
          frames.map((frame) => /src="([^"#?]+)/.exec(frame)[1].slice(BASE.length)).join() ===
            'embed/samling-midt.html,embed/samling-midt.html,embed/map.html',
          `the frames show something else: ${frames}`,
        );
        const site = await serve({
          folder: 'dist/demo',
          pages: {
            '/page': `<!doctype html><html lang="da"><title>x</title>
${frames.join('').replaceAll(BASE, `${origin}/klynger/`)}`,
          },
        });
        const browser = await puppeteer.launch(CHROMIUM);
        const tab = await browser.newPage();
        await tab.goto(`${site.origin}/page`, { waitUntil: 'load' });
        await framesAreDrawn(tab, [
          ['/embed/samling-midt', 'klynge-calendar'],
          ['/embed/map', 'klynge-map'],
        ]);
        await browser.close();
        await site.close();
      },
  };
}

/** What a real server says of the files, and what a browser makes of them. */
function testsOf(server, origin) {
  const get = (path) =>
    fetch(`${origin}/${path}`, {
      headers: { origin: 'https://www.kommunen.example', 'accept-encoding': 'gzip' },
    });
  const ofVersion = (path) => get(`${version}/${path}`);
  return {
    [`${server}: a version’s files may be kept for ever and used from other domains, with the right types`]:
      async () => {
        for (const [name, type] of [
          ['klynge.js', 'text/javascript; charset=utf-8'],
          ['data/klynger.json', 'application/json; charset=utf-8'],
          ['static/map.da.html', 'text/html; charset=utf-8'],
          ['klynge.css', 'text/css; charset=utf-8'],
        ]) {
          const { status, headers } = await ofVersion(name);
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
            headers.get('x-content-type-options') === 'nosniff' && !headers.get('set-cookie'),
            name,
          );
          if (server === 'nginx')
            expect(headers.get('content-encoding') === 'gzip', `${name} is not packed`);
        }
        expect((await ofVersion('no.js')).status === 404, 'what is not there is not found');
      },
    [`${server}: a page for a frame comes with its policy, may be framed, and is kept for an hour`]:
      async () => {
        const { headers } = await ofVersion('embed/map.html');
        expect(
          headers.get('content-security-policy') === POLICY && POLICY.includes('frame-ancestors *'),
          headers.get('content-security-policy'),
        );
        expect(
          headers.get('cache-control') === 'public, max-age=3600' &&
            !headers.get('x-frame-options'),
          headers.get('cache-control'),
        );
        for (const [name, value] of FRAMED)
          expect(headers.get(name) === value, `${name}: ${headers.get(name)}`);
      },
    [`${server}: every file of a publication is what it is said to be, and its pages keep their policy`]:
      async () => {
        for (const [path, type] of PUBLISHED) {
          const { status, headers } = await get(`klynger/${path}`);
          expect(
            status === 200 && headers.get('content-type') === `${type}; charset=utf-8`,
            `${path}: ${status} ${headers.get('content-type')}`,
          );
          expect(headers.get('access-control-allow-origin') === '*', `${path}: no other origin`);
        }
        const page = (await get('klynger/aktivitet/moede.html')).headers;
        expect(
          page.get('content-security-policy')?.startsWith("default-src 'none'; style-src 'self'"),
          `the page's policy: ${page.get('content-security-policy')}`,
        );
        const frame = (await get('klynger/embed/samling-midt.html')).headers;
        for (const [name, value] of FRAMED)
          expect(frame.get(name) === value, `${name}: ${frame.get(name)}`);
        expect(!frame.get('content-security-policy'), 'the frame keeps the policy in itself');
      },
    [`${server}: the readme’s script line works on a page of another origin that isolates itself, and a frame does`]:
      async () => {
        const line = /`(<script .+<\/script>)`/
          .exec(text('LÆS-MIG.md'))[1]
          .replace(/https:\/\/www\.kommunen\.dk\/klynge\/[^/]+/, `${origin}/${version}`);
        const frames = [`${version}/embed/history.html`, 'klynger/embed/samling-midt.html'].map(
          (path) => `<iframe src="${origin}/${path}" title="x"></iframe>`,
        );
        const site = await serve({
          folder: 'dist/demo',
          headers: () => ({
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          }),
          pages: {
            '/page': `<!doctype html><html lang="da"><title>x</title>${line}<klynge-map></klynge-map>
${frames.join('')}`,
          },
        });
        const browser = await puppeteer.launch(CHROMIUM);
        const tab = await browser.newPage();
        await tab.goto(`${site.origin}/page`, { waitUntil: 'load' });
        expect(
          await tab.evaluate(() => globalThis.crossOriginIsolated),
          'the page does not isolate itself',
        );
        await tab.waitForFunction(() =>
          document.querySelector('klynge-map').shadowRoot?.querySelector('.tools'),
        );
        await tab.evaluate(() =>
          document.querySelector('klynge-map').shadowRoot.querySelector('.row-button').click(),
        );
        await tab.waitForFunction(() =>
          document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'),
        );
        await framesAreDrawn(tab, [
          ['/embed/history', 'klynge-history'],
          ['/embed/samling-midt', 'klynge-calendar'],
        ]);
        await browser.close();
        await site.close();
      },
  };
}

/** What `klynge doctor` says of it. */
function doctorTests(server, origin, start) {
  const codes = ({ faults }) => [...new Set(faults.map(({ code }) => code))].join();
  const tests = {
    [`${server}: the doctor has nothing to say of the samples, neither the zip file’s nor the publication’s`]:
      async () => {
        for (const folder of [version, 'klynger']) {
          const { exit, faults } = await doctor(`${origin}/${folder}/`);
          expect(exit === 0 && !faults.length, `${folder}: ${JSON.stringify(faults, null, 1)}`);
        }
      },
  };
  for (const { what, code, [server]: edit } of MISTAKES)
    if (edit)
      tests[`${server}: the doctor sees that ${what}`] = async () => {
        const other = await start(unpacked, edit);
        const found = await doctor(`${other.origin}/${version}/`);
        other.stop();
        expect(codes(found) === code, codes(found));
      };
  for (const { what, code, act } of DAMAGES)
    tests[`${server}: the doctor sees that ${what}`] = async () => {
      const putBack = act(scriptIn(unpacked, version));
      const { exit, faults } = await doctor(`${origin}/${version}/`);
      putBack();
      expect(
        exit === 1 && codes({ faults }) === code && faults[0].files.join() === 'klynge.js',
        JSON.stringify(faults),
      );
    };
  return tests;
}

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
