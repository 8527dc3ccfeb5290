// From a sheet and two feeds to a page, by the words of docs/en/data.md: its commands, its configuration, its page. Then sources break.
import { execFile, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { isThere } from '../support/wordpress.mjs';
import { readWordPress } from './wordpress.mjs';

/** Not `execFileSync`: the organisations' servers are in this process, and have to answer meanwhile. */
const exec = promisify(execFile);
const root = resolve('.');
const work = mkdtempSync(join(tmpdir(), 'klynge-data-'));
const folder = join(work, 'kalender');
const isRoot = process.getuid?.() === 0;
const counts = { passed: 0, failed: 0 };
const closing = [() => rmSync(work, { recursive: true, force: true })];

async function check(title, act) {
  try {
    await act();
    counts.passed++;
    console.log(`  ✓ ${title}`);
  } catch (error) {
    counts.failed++;
    console.log(`  ✗ ${title}\n    ${String(error.stack ?? error).slice(0, 2000)}`);
  }
}
const same = (found, expected) => {
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`);
};

// The organisations' servers, with test data.
const soon = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const DAYS = { sheet: soon(20), feed: soon(30), page: soon(40) };
const calendar = (title) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:e2e@test.example.dk',
    `DTSTART;TZID=Romance Standard Time:${DAYS.feed.replaceAll('-', '')}T100000`,
    'DURATION:PT2H',
    `SUMMARY:${title}`,
    'LOCATION:Testhuset\\, Torvet 1\\, 9000 Aalborg',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const website = (title) =>
  `<!doctype html><title>Testdata</title><script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: title, startDate: DAYS.page, url: '/a?utm_source=x' })}</script>`;
const answers = {
  ics: () => [200, calendar('Fra kalenderen: æøå')],
  html: () => [200, website('Fra hjemmesiden')],
};
const feeds = createServer((request, response) => {
  const [status, body] = (request.url.endsWith('.ics') ? answers.ics : answers.html)();
  response.writeHead(status).end(body);
});
await new Promise((done) => feeds.listen(0, '127.0.0.1', done));
closing.push(() => feeds.close());
const feedsAt = `http://127.0.0.1:${feeds.address().port}`;

// The page, read as its reader does.
const guide = readFileSync('docs/en/data.md', 'utf8');
const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text]) => ({
  language,
  text,
}));
const [setUp, run] = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
const of = (language) => blocks.find((block) => block.language === language).text;

/** Runs the guide's commands. The package is this one, in place of the registry's. */
async function shell(commands, cwd) {
  const npm = `npm() { mkdir -p node_modules/.bin && ln -s '${root}' node_modules/klynge-widgets && ln -s '${root}/cli' node_modules/klynge && ln -s ../klynge/dist/klynge.js node_modules/.bin/klynge && echo '{"private":true}' > package.json; }`;
  await exec('bash', ['-c', `set -e\n${npm}\n${commands}`], { cwd }).catch((error) => {
    throw new Error(`${error.message}\n${error.stdout}`);
  });
}
const klynge = (...words) =>
  exec('npx', ['klynge', ...words], { cwd: folder }).then(
    ({ stdout }) => ({ exit: 0, out: stdout }),
    (error) => ({ exit: error.code, out: error.stdout }),
  );
const data = () => JSON.parse(readFileSync(join(folder, 'data/activities.json'), 'utf8'));
const titles = () => data().activities.map(({ title }) => title);

await check('the guide’s first commands make a folder with a sheet', async () => {
  await shell(setUp, work);
  if (!readFileSync(join(folder, 'arrangementer.csv'), 'utf8').includes('Titel;'))
    throw new Error('no template');
});

await check(
  'the sheet, saved from Excel, and two feeds are read, found good and published, by the guide’s own commands',
  async () => {
    const headings = readFileSync(join(folder, 'arrangementer.csv'), 'utf8')
      .replace('\ufeff', '')
      .split('\r\n')[0]
      .split(';');
    const row = {
      Titel: 'Fra regnearket',
      Startdato: DAYS.sheet.split('-').reverse().join('-'),
      Starttid: '13.00',
      Postnr: '5000',
      By: 'Odense C',
      Klynger: 'CLEAN, MADE',
      Pris: '1.250,50 kr.',
    };
    writeFileSync(
      join(folder, 'arrangementer.xlsx'),
      workbook([headings, headings.map((heading) => row[heading] ?? '')]),
    );
    const config = of('json')
      .replace(/https:\/\/kalender\.example\.dk/, feedsAt)
      .replace(/https:\/\/forening\.example\.dk/, feedsAt);
    writeFileSync(join(folder, 'klynge.config.json'), config);
    await shell(run, folder);
    same(titles(), ['Fra regnearket', 'Fra kalenderen: æøå', 'Fra hjemmesiden']);
    same(
      data().activities.map(({ start, end }) => [start, end]),
      [
        [`${DAYS.sheet}T13:00`, null],
        [`${DAYS.feed}T10:00`, `${DAYS.feed}T12:00`],
        [DAYS.page, null],
      ],
    );
  },
);

const origin = await publicServer();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
closing.push(() => browser.close());

async function shown() {
  const page = of('html');
  writeFileSync(
    join(work, 'index.html'),
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>Prøve</title>${page}</html>`,
  );
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', (error) => problems.push(error.message));
  tab.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !message.text().includes('favicon') &&
      problems.push(message.text()),
  );
  await tab.goto(origin, { waitUntil: 'networkidle0' });
  await tab
    .waitForFunction(() =>
      document.querySelector('klynge-calendar')?.shadowRoot?.textContent.includes('Fra regnearket'),
    )
    .catch(() => undefined);
  const text = await tab.evaluate(
    () => document.querySelector('klynge-calendar').shadowRoot.textContent,
  );
  await tab.close();
  same(problems, []);
  return text;
}

await check(
  'a browser that visits the guide’s page, under a strict policy, sees what the sheet and both feeds told',
  async () => {
    const text = await shown();
    for (const title of ['Fra regnearket', 'Fra kalenderen: æøå', 'Fra hjemmesiden'])
      if (!text.includes(title)) throw new Error(`${title} is not shown: ${text.slice(0, 500)}`);
  },
);

await check('what is published passes the package’s own check', async () => {
  const { parseDataset } = await import(join(root, 'dist/esm/index.js'));
  const response = await fetch(`${origin}/klynger/data/klynger.json`);
  const parsed = parseDataset(await response.json());
  same([parsed.ok, parsed.dataset?.activities.length], [true, 3]);
  same(
    (await fetch(`${origin}/klynger/feeds/alle.ics`)).headers.get('content-type'),
    'text/calendar; charset=utf-8',
  );
});

await check(
  'the published form for suggestions says what is missing, makes a row, and asks nobody',
  async () => {
    const tab = await browser.newPage();
    const problems = [];
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    await tab.goto(`${origin}/klynger/suggest.html`, { waitUntil: 'networkidle0' });
    const asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    const submit = () => tab.locator('button[type=submit]').click();
    const text = (selector) => tab.$eval(selector, (element) => element.textContent);
    await submit();
    same(await text('#title-error'), 'Skriv, hvad aktiviteten hedder.');
    same(await tab.evaluate(() => document.activeElement.id), 'title');
    same(await text('#summary'), 'Ret felterne herunder: Titel, Startdato, Arrangør.');
    await tab.locator('#title').fill('Forslag: æbler');
    await tab.$eval('#start', (field, day) => (field.value = day), soon(50));
    await tab.locator('#organiser').fill('Æblelauget');
    await submit();
    same(await tab.$$eval('.error:not([hidden])', (errors) => errors.length), 0);
    same(await text('#status'), 'Forslaget er klar. Send rækken til dem, der holder kalenderen.');
    const mail = decodeURIComponent(await tab.$eval('#mail', ({ href }) => href));
    const [, csv] = /(Id;Titel[\s\S]*)$/.exec(mail);
    const row = await tab.$eval('#row', ({ value }) => value);
    same(row.includes(`\tForslag: æbler\tArrangement\t${soon(50)}\t`), true);
    same([problems, asked], [[], []]);
    await tab.close();
    writeFileSync(join(folder, 'forslag.csv'), csv);
    const { out } = await klynge('import', 'forslag.csv', '--into', 'forslag.json');
    rmSync(join(folder, 'forslag.json'));
    same(out.includes('“Forslag: æbler”: er et forslag, som ingen har bekræftet'), true);
  },
);

await check(
  'one source that breaks, and one that changes: nothing is lost, and the change is seen',
  async () => {
    answers.ics = () => [500, 'nede'];
    answers.html = () => [200, website('Fra hjemmesiden, rettet')];
    const imported = await klynge('import', '--json');
    same(
      [imported.exit, JSON.parse(imported.out).sources.map(({ ok }) => ok)],
      [1, [true, false, true]],
    );
    same((await klynge('publish', '--data', 'data/activities.json', '--out', 'public')).exit, 0);
    const text = await shown();
    for (const title of ['Fra regnearket', 'Fra kalenderen: æøå', 'Fra hjemmesiden, rettet'])
      if (!text.includes(title)) throw new Error(`${title} is not shown`);
  },
);

await check('all sources broken: the files are as they were, to the byte', async () => {
  const before = readFileSync(join(folder, 'data/activities.json'), 'utf8');
  answers.ics = () => [200, calendar('x').slice(0, 90)];
  answers.html = () => [200, '<!doctype html><title>Log ind</title>'];
  rmSync(join(folder, 'arrangementer.xlsx'));
  same((await klynge('import')).exit, 2);
  same(readFileSync(join(folder, 'data/activities.json'), 'utf8'), before);
});

if (existsSync('/usr/bin/khal') || isRoot) {
  await check(
    'a calendar program (khal) reads the published calendar, in Danish time',
    async () => {
      const text = await (await fetch(`${origin}/klynger/feeds/alle.ics`)).text();
      mkdirSync(join(work, 'khal/calendar'), { recursive: true });
      writeFileSync(join(work, 'alle.ics'), text);
      writeFileSync(
        join(work, 'khal/config'),
        `[calendars]\n[[alle]]\npath = ${join(work, 'khal/calendar')}\n[sqlite]\npath = ${join(work, 'khal/db')}\n[locale]\nlocal_timezone = Europe/Copenhagen\ndefault_timezone = Europe/Copenhagen\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n`,
      );
      const khal = async (...words) =>
        (
          await exec('khal', ['-c', join(work, 'khal/config'), ...words], {
            env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: work },
          })
        ).stdout;
      await khal('import', '--batch', '-a', 'alle', join(work, 'alle.ics'));
      const listed = await khal(
        'list',
        '--format',
        '{start-long}|{title}|{location}',
        '--day-format',
        '',
        soon(0),
        soon(60),
      );
      for (const line of [
        `${DAYS.sheet} 13:00|Fra regnearket|5000 Odense C`,
        `${DAYS.feed} 10:00|Fra kalenderen: æøå|`,
        `${DAYS.page}|Fra hjemmesiden, rettet|`,
      ])
        if (!listed.includes(line)) throw new Error(`${line} is not in:\n${listed}`);
    },
  );
} else console.log('  (khal is not installed: the calendar was not read by a calendar program)');

if (isThere)
  await check(
    'the posts of a real WordPress are the activities that they tell of, not the days they were put up',
    readWordPress,
  );
else console.log('  (no WordPress with a database: node tools/setup.mjs debian)');

for (const close of closing.reverse()) await close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed ? 1 : 0);

/** nginx, as a web server is; without it, and without the right to install it, Node's own. */
async function publicServer() {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  if (!existsSync('/usr/sbin/nginx')) {
    if (isRoot) throw new Error('nginx is not installed: node tools/setup.mjs browsers');
    console.log('  (nginx is not installed: a server of Node takes its place)');
    const pages = new Proxy({}, { get: (_, path) => fileFor(String(path)) });
    const server = await serve({
      folder: work,
      pages,
      headers: (path) => ({
        'content-security-policy': policy,
        ...(path.endsWith('.ics') ? { 'content-type': 'text/calendar; charset=utf-8' } : {}),
      }),
    });
    closing.push(() => server.close());
    return server.origin;
  }
  const port = await freePort();
  chmodSync(work, 0o755);
  const config = join(work, 'nginx.conf');
  writeFileSync(
    config,
    `${isRoot ? 'user root;' : ''} daemon off; worker_processes 1; pid ${work}/nginx.pid; error_log stderr warn; events {}
http { access_log off; charset utf-8; charset_types text/calendar text/javascript application/json;
  types { text/html html; text/javascript js; application/json json; text/calendar ics; application/rss+xml xml; text/css css; text/csv csv; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/nginx-${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; add_header Content-Security-Policy "${policy}";
    location / { root ${work}; } location /klynge/ { alias ${root}/dist/; } location /klynger/ { alias ${folder}/public/; } } }`,
  );
  const nginx = spawn('/usr/sbin/nginx', ['-p', work, '-c', config], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  closing.push(() => new Promise((done) => nginx.once('exit', done) && nginx.kill('SIGQUIT')));
  for (;;) {
    if (nginx.exitCode !== null) throw new Error('nginx did not start');
    const answer = await fetch(`http://127.0.0.1:${port}/klynge/integrity.json`).catch(() => null);
    if (answer?.ok) return `http://127.0.0.1:${port}`;
    await new Promise((done) => setImmediate(done));
  }
}

function fileFor(path) {
  let at = join(work, path === '/' ? 'index.html' : path);
  if (path.startsWith('/klynge/')) at = join(root, 'dist', path.slice(8));
  if (path.startsWith('/klynger/')) at = join(folder, 'public', path.slice(9));
  return existsSync(at) ? readFileSync(at) : undefined;
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** A workbook as Excel saves it: one sheet of texts. */
function workbook(rows) {
  const name = (i) => String.fromCharCode(65 + i);
  const escape = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const cells = rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((text, x) => (text ? `<c r="${name(x)}${y + 1}" t="inlineStr"><is><t>${escape(text)}</t></is></c>` : '')).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'xl/workbook.xml': strToU8(
      `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
    ),
  });
}
