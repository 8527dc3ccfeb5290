// A file that a widget fetches on demand is lost, for each of them: that is said as it is, and never as nothing; a button asks again, and
// so does the page when it is shown anew.
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';

const chunks = readdirSync('dist/cdn/chunks');
const nameOf = (file) => file.replace(/-[\w-]{7}\.js$/, '');

const PART = 'En del af indholdet kunne ikke hentes.';
const NONE = /Ingen \w+ (?:passer|i oplysningerne)/;
const calendar = (attributes) =>
  `<klynge-calendar now="2022-05-01" ${attributes}></klynge-calendar>`;
const click = (selector) => `root.querySelector(${JSON.stringify(selector)}).click();`;
const has = (selector) => `root.querySelector(${JSON.stringify(selector)})`;
const SEARCH = `{ const field = root.querySelector('input[type=search]'); field.focus(); field.value = 'vand'; field.dispatchEvent(new Event('input', { bubbles: true })); }`;
const MONTH = `{ const month = root.querySelectorAll('[name=view]')[1]; month.click(); }`;
const words = (text) => `root.textContent.includes(${JSON.stringify(text)})`;

/**
 * By what is lost, and which file takes it where the page asks for that one: the widget, what the visitor does,
 * what is said, and what is there once the file is.
 */
const LOST = [
  {
    file: 'cluster-search',
    body: '<klynge-positions></klynge-positions>',
    act: SEARCH,
    says: 'Søgningen kunne ikke hentes.',
    works: words('1 klynge passer til ”vand”'),
  },
  {
    file: 'results',
    body: '<klynge-positions></klynge-positions>',
    act: SEARCH,
    says: 'Søgningen kunne ikke hentes.',
    works: words('1 klynge passer til ”vand”'),
  },
  {
    file: 'search',
    body: calendar('search="a"'),
    says: 'Søgningen kunne ikke hentes.',
    works: `${has('.event')} && ${words('”a”')}`,
  },
  { file: 'month', body: calendar(''), act: MONTH, works: has('[part=table]') },
  {
    file: 'detail',
    body: calendar(''),
    act: click('.event [aria-expanded]'),
    works: has('.facts'),
  },
  {
    file: 'activity-details',
    body: calendar(''),
    act: click('.event [aria-expanded]'),
    works: `${has('[part=detail] a')}`,
  },
  {
    file: 'own-activities',
    body: calendar(''),
    act: `root.host.activities = [{ id: 'mine', title: 'Vores møde', start: '2022-06-10' }];`,
    says: PART,
    works: words('Vores møde'),
  },
  {
    file: 'details',
    body: '<klynge-profile cluster="made"></klynge-profile>',
    works: has('.facts'),
  },
  { file: 'map-around', body: '<klynge-map></klynge-map>', works: has('.row-button') },
  {
    file: 'municipality-shapes',
    body: '<klynge-map municipality="Viborg"></klynge-map>',
    says: PART,
    works: `${has('path.own')} && ${words('km')}`,
  },
  {
    file: 'near-me',
    body: '<klynge-map></klynge-map>',
    act: `root.querySelector('#place').value = '8800'; root.querySelector('.ask .button').click();`,
    works: `${has('.ask .button')} && !${has('.lost')}`,
  },
  {
    file: 'postcodes',
    body: calendar('filters="place"'),
    act: `{ const field = root.querySelector('#near-place'); field.value = '8800'; field.dispatchEvent(new Event('change', { bubbles: true })); }`,
    works: words('inden for 50 km af 8800 Viborg'),
  },
  {
    file: 'towns',
    body: '<klynge-map show-activities now="2022-05-01"></klynge-map>',
    says: PART,
    works: has('[part=town]'),
  },
  {
    file: 'later-activities',
    body: '<klynge-map show-activities now="2022-05-01"></klynge-map>',
    says: PART,
    works: has('[part=town]'),
  },
  {
    file: 'places-controller',
    body: '<klynge-map points-src="/places.json"></klynge-map>',
    says: PART,
    works: has('[part=points]'),
  },
  {
    file: 'table',
    body: '<klynge-positions view="table"></klynge-positions>',
    works: has('table'),
  },
  {
    file: 'compare',
    body: '<klynge-positions search="maskine"></klynge-positions>',
    act: `for (const box of root.querySelectorAll('.check input')) box.click(); setTimeout(() => { ${click('.compare-bar button')} });`,
    works: has('[part=comparison]'),
  },
  {
    file: 'introduction',
    body: '<klynge-positions intro></klynge-positions>',
    says: PART,
    works: has('[part=intro]'),
  },
  {
    file: 'programme',
    body: '<klynge-positions programme="newest"></klynge-positions>',
    says: PART,
    works: has('[part=programme]'),
  },
  {
    file: 'programmes',
    body: '<klynge-positions programme="newest"></klynge-positions>',
    says: PART,
    works: has('[part=programme]'),
  },
  {
    file: 'distance',
    body: '<klynge-positions sort="distance" municipality="Viborg"></klynge-positions>',
    says: PART,
    works: words('Nærmest'),
  },
  {
    file: 'later',
    body: '<klynge-positions municipality="Viborg"></klynge-positions>',
    says: PART,
    works: `!${words('Copenhagen Fintech')}`,
  },
  {
    file: 'deep-link',
    body: '<klynge-positions deep-link></klynge-positions>',
    says: PART,
    works: words('Kopiér link'),
  },
  {
    file: 'lang-de',
    body: '<klynge-history lang="de"></klynge-history>',
    says: 'Some of this could not be fetched.',
    works: words('Geschichte'),
  },
  {
    file: 'subscription',
    body: '<klynge-positions src="/data/clusters.json"></klynge-positions>',
    says: PART,
    works: words('Ny CLEAN'),
  },
  {
    file: 'postcodes',
    of: 'near-me',
    body: '<klynge-map></klynge-map>',
    act: `root.querySelector('#place').value = '8800'; root.querySelector('.ask .button').click();`,
    works: `${has('.ask .button')} && !${has('.lost')}`,
  },
  {
    file: 'card',
    of: 'compare',
    body: '<klynge-positions search="maskine"></klynge-positions>',
    act: `for (const box of root.querySelectorAll('.check input')) box.click(); setTimeout(() => { ${click('.compare-bar button')} });`,
    works: has('[part=comparison]'),
  },
  {
    file: 'entry.view',
    of: 'detail',
    body: calendar(''),
    act: click('.event [aria-expanded]'),
    works: has('.facts'),
  },
  {
    file: 'valibot',
    of: 'subscription',
    body: '<klynge-positions src="/data/clusters.json"></klynge-positions>',
    says: PART,
    works: words('Ny CLEAN'),
  },
];

const html = (folder, body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/probe.js"></script><script src="${folder}/klynge.js" defer></script></head><body>${body}</body></html>`;

/** A copy of the library that has all files but one, until the page says so. */
/** Where its copy lies. */
const folderOf = ({ file, of }) => `/without-${of ? `${file}-of-${of}` : file}`;

function copyWithout(lost, body, folder) {
  let gone = true;
  const files = chunks.map((file) => {
    const text = readFileSync(`dist/cdn/chunks/${file}`, 'utf8');
    const answer = () => {
      if (gone) throw new Error('lost');
      return text;
    };
    return [`${folder}/cdn/chunks/${file}`, nameOf(file) === lost ? answer : text];
  });
  return {
    [`${folder}/klynge.js`]: readFileSync('dist/klynge.js', 'utf8'),
    ...Object.fromEntries(files),
    [`${folder}/found.json`]: () => {
      gone = false;
      return '{}';
    },
    [folder]: () => {
      gone = true;
      return html(folder, body);
    },
  };
}

const POINTS = JSON.stringify([{ name: 'Vores hus', lat: 56, lon: 9 }]);

/** A host that lets browsers keep what it answers, also that there is no such file. */
const KEPT = '/kept';
export const FRAMES = '/with-frames';

export const lostPages = {
  '/places.json': POINTS,
  [FRAMES]:
    '<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title></head><body></body></html>',
  ...copyWithout('introduction', '<klynge-positions intro></klynge-positions>', KEPT),
  ...Object.assign({}, ...LOST.map((one) => copyWithout(one.file, one.body, folderOf(one)))),
};
export const lostPaths = [...LOST.map(folderOf), KEPT];
export const lostHeaders = (path) =>
  path.startsWith(`${KEPT}/`) ? { 'cache-control': 'max-age=3600' } : {};

const SHOWN_ANEW = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";
/** Where it has not come of itself by then. */
const AGAIN = "[...root.querySelectorAll('.lost button')].at(-1)?.click()";

const checkOf = (
  { file, of, act = '', says = 'Oplysningerne kunne ikke hentes.', works },
  how,
  again,
) => [
  `without ${file}${of ? `, which ${of} takes,` : ''} a widget says what could not be had, and has it ${how}`,
  {
    path: folderOf({ file, of }),
    // This WebKit's network library writes addresses in one way, so to it the other folder's files are
    // those that failed.
    ...(of ? { browsers: ['chromium', 'firefox'] } : {}),
    run: `${until('seen.ready.length === 1')}
      const widget = document.querySelector('body > *');
      const root = widget.shadowRoot;
      while (!(await widget.updateComplete));
      ${act}
      ${until(`root.querySelector('.lost') && ${words(says)}`)}
      const told = root.textContent;
      await fetch('${folderOf({ file, of })}/found.json');
      ${again};
      ${until(`(${works}) && !root.querySelector('.lost')`)}
      return { errors: seen.errors, none: told.match(${NONE})?.[0] ?? null };`,
    expect: (found) => [[found, { errors: [], none: null }]],
  },
];

/** What the browser keeps of the first visit is not what the second one is told. */
const keptCheck = {
  path: FRAMES,
  run: `
    const visit = async () => {
      const frame = document.createElement('iframe');
      frame.src = '${KEPT}';
      document.body.append(frame);
      const root = () => frame.contentDocument?.querySelector('klynge-positions')?.shadowRoot;
      ${until("root()?.querySelector('.lost')")}
      return { frame, root: root(), logged: frame.contentWindow.seen.logged };
    };
    const first = await visit();
    first.root.querySelector('.lost button').click();
    ${until('first.logged.length > 1')}
    first.frame.remove();
    const { root } = await visit();
    await fetch('${KEPT}/found.json');
    ${AGAIN};
    ${until("root.querySelector('[part=intro]') && !root.querySelector('.lost')")}
    return true;`,
  expect: (found) => [[found, true]],
};

export const LOST_CHECKS = {
  ...Object.fromEntries(
    LOST.flatMap((one) => [
      checkOf(one, 'by its button', AGAIN),
      checkOf(one, 'when the page is shown anew', SHOWN_ANEW),
    ]),
  ),
  'a file that was lost on an earlier visit, which the browser remembers, is had by the button':
    keptCheck,
};
