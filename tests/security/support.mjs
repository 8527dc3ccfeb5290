/** What the suites of trust have in common: pages with every widget in every shape, made from the manifest of what was built. */
import { readFileSync } from 'node:fs';

export const elements = JSON.parse(
  readFileSync('dist/custom-elements.json', 'utf8'),
).modules.flatMap(({ declarations }) => declarations);
export const tags = elements.map(({ tagName }) => tagName);

export const seedFrom = (text) => Number(text ?? 0) || 20261124;
/** `SEED=…` repeats a run. */
export const seed = seedFrom(process.env.SEED);

/** Small, fast and good enough for choices that have to be the same again. */
export function random(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What the attribute may be, without those that mean nothing: the words it allows, on and off, else a value or two that fit its name. */
export function valuesOf({ name, type, default: begin }) {
  const words = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word);
  if (words.length) return words;
  if (type?.text === 'boolean') return begin === 'true' ? ['off'] : [''];
  const FITTING = {
    now: ['2022-04-01'],
    month: ['2022-06'],
    region: ['1082', 'Midtjylland'],
    municipality: ['Aarhus', '0791'],
    division: ['2027', '2026'],
    cluster: ['made'],
    programme: ['newest'],
    limit: ['3'],
    'heading-level': ['4'],
    heading: ['Klynger', 'none'],
  };
  return FITTING[name] ?? [];
}

/** Attributes that change what other widgets show, or where they take their data from. */
const APART = new Set([
  'group',
  'region',
  'cluster',
  'limit',
  'heading',
  'now',
  'month',
  'kind',
  'type',
  'status',
]);

/** One tag for each word of the attribute that has most, with everything switched on: together they show all that a widget can show. */
export function everyShape({ tagName, attributes }) {
  const shaping = attributes
    .filter(({ name, type }) => !APART.has(name) && type?.text !== 'number')
    .map((item) => [item.name, valuesOf(item), item]);
  const most = Math.max(1, ...shaping.map(([, values]) => values.length));
  return Array.from({ length: most }, (_, i) => {
    const set = shaping
      // A municipality narrows down: the first shows all.
      .filter(
        ([name, values, item]) =>
          values.length && item.default !== 'true' && !(i === 0 && name === 'municipality'),
      )
      .map(([name, values]) =>
        values[0] === '' ? ` ${name}` : ` ${name}="${values[i % values.length]}"`,
      );
    return `<${tagName}${set.join('')}></${tagName}>`;
  });
}

export const allShapes = () => elements.flatMap(everyShape);

/** Runs before everything else in a page: what went wrong there is kept, whoever listens. */
export const PROBE = `
  window.seen = { errors: [], warnings: [], hits: [] };
  window.hit = (what) => seen.hits.push(String(what));
  addEventListener('error', (e) => seen.errors.push(e.message || String(e)));
  addEventListener('unhandledrejection', (e) => seen.errors.push(String(e.reason && e.reason.stack || e.reason)));
  for (const name of ['error', 'warn']) {
    const say = console[name];
    console[name] = (...words) => { seen[name === 'error' ? 'errors' : 'warnings'].push(words.map(String).join(' ')); say.apply(console, words); };
  }
  window.widgets = () => [...document.querySelectorAll(':defined')].filter((one) => one.localName.startsWith('klynge-'));
  /** Until nobody draws any more. What follows a first render comes with the frame after it. */
  window.rest = async (list = widgets()) => {
    for (const one of list) {
      await customElements.whenDefined(one.localName);
      while (!(await one.updateComplete));
    }
  };
  /** The page's groups by their names, once their code is there. */
  window.groups = {};
  window.fetchGroups = async (...names) => {
    for (const name of names) groups[name] = await Klynge.groupNamed(name);
  };
  window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.inside = (root = document) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
`;

export const page = (body, head = '<script src="/klynge.js" defer></script>') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/probe.js"></script>${head}</head><body><h1>Prøve</h1>${body}</body></html>`;

/** Waits, in the page, until the condition holds. */
export const until = (condition) => `
  for (const end = performance.now() + 60_000; !(${condition}); ) {
    if (performance.now() > end) throw new Error('never: ' + ${JSON.stringify(condition)} + ' ' + JSON.stringify(seen));
    await new Promise((done) => setTimeout(done, 20));
  }`;

export const drawn = (count) =>
  until(`widgets().filter((one) => one.hasUpdated).length === ${count}`);

/** Counts, and says what fails. */
export function tally() {
  const counts = { passed: 0, failed: 0 };
  const check = async (title, run) => {
    try {
      const said = await run();
      counts.passed++;
      console.log(`✓ ${title}${said ? ` (${said})` : ''}`);
    } catch (error) {
      counts.failed++;
      console.log(
        `✗ ${title}\n    ${error.stack ?? error}${error.cause ? `\n    ${error.cause.stack ?? error.cause}` : ''}`,
      );
    }
  };
  return { counts, check };
}

export function same(found, wished, what = '') {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wished)];
  if (a !== b) throw new Error(`${what}: expected ${b}, found ${a?.slice(0, 2000)}`);
}
