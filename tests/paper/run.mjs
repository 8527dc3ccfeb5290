// What widgets are on paper, from every place of a page, in the browsers that can be told to print: Chromium and Firefox.
// Words are read from the PDF, and pictures made of it, by Debian's poppler-utils; without them the sheets are counted.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { CHROMIUM, FIREFOX, puppeteer, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const NOW = '2026-11-24';
/** The share of pixels that may differ: edges of letters. */
const SAME = 0.001;
const only = process.argv[2];
const poppler = !spawnSync('pdftotext', ['-v']).error;
if (!poppler) console.log('Without poppler-utils (pdftotext, pdftoppm) sheets are only counted.');

const WIDGETS = {
  map: { attributes: `now="${NOW}"`, most: 2 },
  positions: { attributes: `now="${NOW}"`, most: 3 },
  calendar: { attributes: `now="${NOW}"`, most: 3 },
};
/** The column that a widget stands in, and the window of the page. */
const PLACES = [
  ['250px', 1000],
  ['320px', 1000],
  ['400px', 1000],
  ['33%', 1400],
  ['auto', 360],
  ['auto', 700],
  ['auto', 1000],
  ['auto', 1400],
];
const DARK =
  ':root { color-scheme: dark; --klynge-muted: #999; --klynge-land: #223; --klynge-line: #333; } ' +
  'body { background: #14181b; color: #e7eaed; } * { color: #e7eaed; font-size: 20px; }';

const CASES = [
  ...Object.entries(WIDGETS).flatMap(([widget, { attributes, most }]) =>
    PLACES.map(([column, width]) => ({
      title: `${widget} in ${column} of a window of ${width} px`,
      ...{ widget, attributes, column, width, most },
    })),
  ),
  { title: 'the whole map beside its list', widget: 'map', attributes: '', most: 1 },
  { title: 'a map without its list beside it', widget: 'map', attributes: 'layout="map"', most: 1 },
  { title: 'the list of the map alone', widget: 'map', attributes: 'layout="list"', most: 1 },
  {
    title: 'a map with towns of activities',
    widget: 'map',
    attributes: 'municipality="Aarhus" show-activities',
    most: 2,
  },
  // Its card, and the list.
  {
    title: 'a picked cluster',
    widget: 'map',
    attributes: '',
    most: 1,
    act: 'root.querySelectorAll(".pins button")[4].click()',
  },
  {
    title: 'the card of a position, and every field',
    widget: 'positions',
    attributes: '',
    most: 2,
    act: 'root.querySelector(".cell").click()',
  },
  {
    title: 'found positions',
    widget: 'positions',
    attributes: 'search="Aarhus"',
    most: 2,
  },
  ...['250px', 'auto']
    .flatMap((column) => [
      { widget: 'positions', attributes: 'view="table"', column, most: 3 },
      { widget: 'calendar', attributes: 'view="month" now="2022-06-15"', column, most: 2 },
      { widget: 'profile', attributes: 'cluster="made"', column, most: 3 },
      { widget: 'history', attributes: '', column, most: 4 },
    ])
    .map((one) => ({ ...one, title: `${one.widget} ${one.attributes} in ${one.column}` })),
  ...['map', 'positions', 'calendar', 'profile', 'history'].map((widget) => ({
    title: `${widget} of a dark page`,
    ...{ widget, attributes: widget === 'profile' ? 'cluster="made"' : '', style: DARK, most: 3 },
  })),
  { title: 'the page for frames', widget: 'map', path: '/embed/map.html', most: 1 },
];

const html = ({ widget, attributes, column = 'auto', style = '' }) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Papir</title>
  <style>body { font: 16px/1.5 "DejaVu Sans", sans-serif; } ${style}</style>
  <script src="/klynge.js" defer></script></head><body><h1>Kommunen</h1><p>Tekst før.</p>
  <div style="width: ${column}"><klynge-${widget} ${attributes}></klynge-${widget}></div>
  <p>Tekst efter.</p></body></html>`;

const pages = Object.fromEntries(CASES.map((one, i) => [`/${i}`, html(one)]));
const server = await serve({ folder: 'dist', pages });
const folder = mkdtempSync(join(tmpdir(), 'paper-'));

/** How many sheets a PDF has; what it says of them may be packed. */
function countIn(file) {
  const bytes = readFileSync(file);
  const plain = bytes.toString('latin1');
  const packed = [...plain.matchAll(/\/ObjStm[^]*?stream\r?\n/g)].map(({ index, 0: head }) => {
    const start = index + head.length;
    return inflateSync(bytes.subarray(start, plain.indexOf('endstream', start))).toString('latin1');
  });
  return [plain, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** The words of each sheet with their boxes, from top to bottom, in points. */
function sheetsOf(file) {
  const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return text
    .split('<page ')
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*)<\/word>/g,
        ),
      ].map(([, left, top, right, bottom, word]) => ({
        ...{ left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
        word: word.replaceAll('&amp;', '&'),
      })),
    );
}

/** The lowest line of a sheet. */
function footOf(words) {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  return words
    .filter(({ bottom }) => lowest - bottom < 3)
    .sort((a, b) => a.left - b.left)
    .map(({ word }) => word)
    .join(' ');
}

/** Numbers that lie on each other, or on a name. */
function covered(words) {
  const numbers = words.filter(({ word }) => /^\d{1,2}$/.test(word));
  return numbers.flatMap((a) =>
    words
      .filter(
        (b) =>
          a !== b &&
          a.left - 1 < b.right &&
          b.left < a.right + 1 &&
          a.top + 1 < b.bottom - 1 &&
          b.top + 1 < a.bottom - 1,
      )
      .map((b) => `${a.word} on ${b.word}`),
  );
}

function picturesOf(file) {
  const name = file.replace('.pdf', '');
  execFileSync('pdftoppm', ['-r', '72', '-png', file, name]);
  return readdirSync(folder)
    .map((one) => join(folder, one))
    .filter((one) => one.startsWith(`${name}-`) && one.endsWith('.png'))
    .sort()
    .map((one) => PNG.sync.read(readFileSync(one)));
}

/** How much of a picture is drawn otherwise. */
const difference = (a, b) =>
  pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) /
  (a.width * a.height);

async function lookAt(tab, { widget, path, width = 1000, act }, i) {
  await tab.setViewport({ width, height: 900 });
  await tab.goto(server.origin + (path ?? `/${i}`), { waitUntil: 'load' });
  await tab.evaluate(`(async () => {
    const widget = document.querySelector('klynge-${widget}');
    const root = () => widget.shadowRoot;
    const is = async (there) => { while (!there()) await new Promise(requestAnimationFrame); };
    await is(() => root()?.querySelector('.foot'));
    await is(() => '${widget}' !== 'profile' || root().querySelector('.facts'));
    await is(() => '${widget}' !== 'map' || root().querySelector('.row'));
    await is(() => '${widget}' !== 'positions' || root().querySelector('.tools'));
    await is(() => !/map|calendar/.test('${widget}') || root().querySelector('.print-only'));
    if (${Boolean(act)}) { const root = widget.shadowRoot; ${act ?? ''}; }
    while (!(await widget.updateComplete));
  })()`);
  const headings = await tab.evaluate(`
    [...document.querySelector('klynge-${widget}').shadowRoot.querySelectorAll('h2, h3, h4, .week')]
      .filter((one) => !one.matches('.sr, .name, .event-title, .cluster'))
      .map((one) => one.textContent.replace(/\\s+/g, ' ').trim())`);
  const print = async (printBackground) => {
    const file = join(folder, `${i}-${printBackground}.pdf`);
    writeFileSync(file, await tab.pdf({ format: 'A4', printBackground }));
    return file;
  };
  return { headings, plain: await print(false), whole: await print(true) };
}

function check({ widget, attributes = '', style, most }, { headings, plain, whole }) {
  const wrong = [];
  const count = countIn(plain);
  if (!count || count > most) wrong.push(`${count} sheets, and not ${most}`);
  if (!poppler) return wrong;
  const sheets = sheetsOf(plain);
  if (sheets.length !== count) wrong.push(`${sheets.length} sheets with words, of ${count}`);
  const text = sheets
    .flat()
    .map(({ word }) => word)
    .join(' ');
  for (const words of sheets.slice(0, -1)) {
    const foot = words.length ? footOf(words) : 'nothing';
    if (headings.includes(foot) || foot === 'nothing') wrong.push(`at a sheet's foot: ${foot}`);
  }
  if (/(?:^| )(?:\p{L} ){4}/u.test(text)) wrong.push('a word is broken into letters');
  if (widget === 'map') wrong.push(...sheets.flatMap(covered));
  // As a heading has it; sentences begin otherwise.
  if (attributes.includes('view="month"') && text.split('Juni 2022').length !== 2)
    wrong.push('the month does not have its name once');
  if (!style) {
    const [a, b] = [picturesOf(plain), picturesOf(whole)];
    if (a.length !== b.length) wrong.push('backgrounds make it longer');
    else if (a.some((picture, i) => difference(picture, b[i]) > SAME))
      wrong.push('it is another picture without background graphics');
  } else if (isDarkOnDark(picturesOf(whole))) wrong.push('dark letters on a dark ground');
  return wrong;
}

/** A dark page that prints its ground: the widget has white paper of its own, so that much of it is white. */
function isDarkOnDark(pictures) {
  let [white, all] = [0, 0];
  for (const { data } of pictures)
    for (let i = 0; i < data.length; i += 4, all++) if (data[i] > 240) white++;
  return white < all / 4;
}

let [passed, failed] = [0, 0];
for (const name of wanted.filter((one) => one !== 'webkit')) {
  const browser = await puppeteer.launch(name === 'firefox' ? FIREFOX : CHROMIUM);
  const tab = await browser.newPage();
  for (const [i, one] of CASES.entries()) {
    if (only && !RegExp(only).test(one.title)) continue;
    let wrong;
    try {
      wrong = check(one, await lookAt(tab, one, i));
    } catch (error) {
      wrong = [String(error)];
    }
    if (wrong.length) failed++;
    else passed++;
    console.log(`${wrong.length ? '✗' : '✓'} ${name}: ${one.title}`);
    for (const what of new Set(wrong)) console.log(`    ${what}`);
  }
  await browser.close();
}
rmSync(folder, { recursive: true });
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
