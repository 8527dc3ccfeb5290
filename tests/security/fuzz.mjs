/** Whatever a dataset is made into, reading it never throws, a bad one changes nothing, and a good one is drawn. */
import fc from 'fast-check';
import { groupNamed } from '../../dist/esm/index.js';
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { fields, isAddress, isText, parseDataset, set, small } from './fields.mjs';
import { ADDRESSES, TEXTS } from './payloads.mjs';
import { allShapes, drawn, page, PROBE, same, seed } from './support.mjs';

/** `FUZZ=100000`: so many in Node, and a hundredth of them in the browser. */
const IN_NODE = Number(process.env.FUZZ ?? 10_000);
const IN_BROWSER = Number(process.env.FUZZ ?? 15_000) / 100;
const AT_ONCE = 25;

const STRANGE = [
  undefined,
  null,
  true,
  '',
  ' ',
  'NaN',
  NaN,
  Infinity,
  -1,
  0.5,
  1e308,
  [],
  {},
  [[[[]]]],
  { __proto__: null },
  '2022-02-30',
  '0000-00-00',
  '9999-12-31',
  '\uD800',
];
const HOSTILE = [
  () => 1,
  Symbol('x'),
  10n,
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('no');
      },
    },
  ),
  Object.defineProperty({}, 'id', {
    get: () => {
      throw new Error('no');
    },
    enumerable: true,
  }),
];

/** One change of one place: to something strange, to another place's value, gone, twice, or turned round. */
const change = (count) =>
  fc.record({
    at: fc.nat(count - 1),
    with: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...STRANGE, ...TEXTS).map((value) => () => value) },
      { weight: 2, arbitrary: fc.constantFrom('gone', 'twice', 'turned', 'more') },
      { weight: 2, arbitrary: fc.nat(count - 1).map((other) => ({ other })) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((value) => () => value) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE).map((value) => () => value) },
    ),
  });

function apply(data, all, { at, with: what }) {
  const { path } = all[at];
  if (!path.length) return;
  const holder = path
    .slice(0, -1)
    .reduce(
      (value, key) =>
        value !== null && typeof value === 'object' ? safely(() => value[key]) : undefined,
      data,
    );
  if (holder === null || typeof holder !== 'object' || Object.isFrozen(holder)) return;
  const key = path.at(-1);
  safely(() => {
    if (typeof what === 'function') holder[key] = what();
    else if (typeof what === 'object') holder[key] = structuredClone(all[what.other].value);
    else if (what === 'gone') delete holder[key];
    else if (what === 'more') holder[key] = { ...holder[key], unknownKey: 1, constructor: 1 };
    else if (Array.isArray(holder[key]))
      holder[key] =
        what === 'twice' ? [...holder[key], ...holder[key]] : [...holder[key]].reverse();
    else if (typeof holder[key] === 'string')
      holder[key] = what === 'twice' ? holder[key].repeat(50) : [...holder[key]].reverse().join('');
  });
}

function safely(run) {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** A change that the schema still allows, so that many of them are read as good. */
function goodChange(all) {
  return fc.nat(all.length - 1).chain((at) => {
    const field = all[at];
    const { schema: of, value, path, nullable } = field;
    const others = [
      nullable && fc.constant(null),
      isText(field) && fc.constantFrom(...TEXTS),
      isAddress(field) && fc.constantFrom(...ADDRESSES),
      of.enum && fc.constantFrom(...of.enum),
      of.type === 'boolean' && fc.boolean(),
      of.type === 'integer' && fc.constantFrom(0, 1, 2, 999_999_999_999),
      of.type === 'number' &&
        fc.double({ min: of.minimum ?? -1000, max: of.maximum ?? 1000, noNaN: true }),
      of.pattern?.startsWith('^\\d{4}-') &&
        fc.constantFrom('1900-01-01', '2024-02-29', '2026-11-24', '2026-12-31', '2100-12-31'),
      of.pattern?.startsWith('^\\d{4}(') &&
        fc.constantFrom('1900', '2026-11', '2026-11-24', '2100'),
      of.pattern?.includes('T') &&
        fc.constantFrom('2026-11-24T00:00', '2026-03-29T02:30', '2026-11-25T23:59', '2027-01-01'),
      Array.isArray(value) && fc.subarray(value),
    ].filter(Boolean);
    return others.length && path.length
      ? fc.oneof(...others).map((next) => [path, next])
      : fc.constant(null);
  });
}

export async function fuzz({ check }) {
  const few = small(2, 3);
  const places = [...fields(few)];
  const base = small();
  const all = [...fields(base)];
  await check(
    `${IN_NODE} datasets with some of ${places.length} places changed: read without an exception, and what is shown stays (seed ${seed})`,
    () => {
      const group = groupNamed('fuzz');
      const first = parseDataset(few);
      group.useDataset(first.dataset);
      let good = 0;
      fc.assert(
        fc.property(fc.array(change(places.length), { minLength: 1, maxLength: 4 }), (changes) => {
          const data = structuredClone(few);
          for (const one of changes) apply(data, places, one);
          const before = group.snapshot;
          const result = parseDataset(data);
          if (!result.ok) {
            if (
              !result.problems.length ||
              result.problems.some(({ path, expected }) => typeof path !== 'string' || !expected)
            )
              throw new Error('a problem without a place');
            if (group.snapshot !== before) throw new Error('a bad dataset changed what is shown');
            return;
          }
          good++;
          group.useDataset(result.dataset);
          group.select(few.clusters[0].id);
          group.setFilter({ region: few.regions[0].id });
          if (
            group.snapshot.selected &&
            !result.dataset.clusters.some(({ id }) => id === group.snapshot.selected)
          )
            throw new Error('a cluster that is not there is picked');
          const again = parseDataset(JSON.parse(JSON.stringify(result.dataset)));
          same(again.dataset, result.dataset, 'written and read again');
          group.useDataset(first.dataset);
        }),
        { numRuns: IN_NODE, seed },
      );
      same(
        JSON.stringify(group.snapshot.dataset),
        JSON.stringify(first.dataset),
        'what was shown first',
      );
      return `${good} of them good`;
    },
  );

  if (!wanted.includes('chromium')) return;
  const shapes = allShapes();
  const other = '<klynge-positions group="andre"></klynge-positions>';
  const server = await serve({
    folder: 'dist',
    pages: {
      '/probe.js': PROBE + DRAW,
      '/fuzz': page(shapes.join('') + other),
      '/base.json': JSON.stringify(base),
    },
  });
  await check(
    `chromium: ${IN_BROWSER} good datasets, ${shapes.length} shapes each: no exception, nothing empty, the bundled data survives (seed ${seed})`,
    async () => {
      const cases = fc
        .sample(fc.array(goodChange(all), { minLength: 1, maxLength: 8 }), {
          numRuns: IN_BROWSER * 6,
          seed,
        })
        .map((changes) => changes.filter(Boolean))
        .filter((changes) => {
          const data = structuredClone(base);
          for (const [path, value] of changes) safely(() => set(data, path, value));
          return changes.length && parseDataset(data).ok;
        })
        .slice(0, IN_BROWSER);
      if (cases.length < IN_BROWSER / 2)
        throw new Error(`only ${cases.length} good datasets came out`);
      const browser = await BROWSERS.chromium();
      try {
        await browser.open(`${server.origin}/fuzz`);
        await browser.run(
          `${drawn(shapes.length + 1)} await frame(); await rest(); window.base = await (await fetch('/base.json')).json(); await begin();`,
        );
        for (let i = 0; i < cases.length; i += AT_ONCE) {
          const { wrong } = await browser.run(
            `return await drawAll(${JSON.stringify(cases.slice(i, i + AT_ONCE))});`,
          );
          if (wrong) throw new Error(`${wrong.says}\n    ${JSON.stringify(wrong.changes)}`);
        }
        const { data, words, hits } = await browser.run('return end();');
        same([data, words, hits], [true, true, 0], 'the bundled data, what shows it, and what ran');
        return `${cases.length} drawn`;
      } finally {
        await browser.close();
        await server.close();
      }
    },
  );
}

const DRAW = `
  let bundled, words;
  const said = () => document.querySelector('[group=andre]').shadowRoot.textContent;
  const group = () => groups[''];
  // The bundled data grows while a page starts: what follows the first render has to be there before it is compared.
  const whole = ({ sources, programmes, activities }) => sources.length && activities.length && programmes.some((one) => 'name' in one);
  window.begin = async () => {
    await fetchGroups('', 'andre');
    for (const end = performance.now() + 60_000; !whole(group().snapshot.dataset); await frame()) if (performance.now() > end) throw new Error('the parts never came');
    await rest();
    bundled = group().snapshot.dataset; words = [said(), JSON.stringify(bundled)]; };
  window.end = () => ({ data: groups.andre.snapshot.dataset === bundled && JSON.stringify(bundled) === words[1], words: said() === words[0], hits: seen.hits.length });
  window.drawAll = async (cases) => {
    for (const [i, changes] of cases.entries()) {
      const data = structuredClone(base);
      for (const [path, value] of changes) {
        try { let at = data; for (const key of path.slice(0, -1)) at = at[key]; at[path.at(-1)] = value; } catch {}
      }
      group().useDataset(data);
      group().select(data.clusters[i % (data.clusters.length || 1)]?.id ?? null);
      if (i % 3 === 0) group().setFilter({ region: data.regions[i % (data.regions.length || 1)]?.id ?? null });
      else group().setFilter({ region: null, town: null });
      await rest();
      const empty = widgets().filter((one) => !one.shadowRoot.textContent.trim()).map((one) => one.localName);
      const says = seen.errors.concat(seen.hits)[0] ?? (empty.length ? 'empty: ' + empty : undefined);
      if (says) return { wrong: { says, changes } };
    }
    return {};
  };
`;
