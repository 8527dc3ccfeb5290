// Speed, mostly as a ratio: contenders take turns, each visit in a fresh context; a ratio is taken within a round, and
// its median told with the quartiles and held to its goal (goals.mjs).
//   npm run bench                    every topic
//   npm run bench -- map calendar    some of them
//   npm run bench -- trace           where the time of the map's first painting goes
//   npm run bench -- --markdown      … and prints the goals as a table in Markdown
//   npm run bench -- --keep          … and keeps the figures as what was reached (reached.json)
//   npm run bench -- --check         … and fails where what was reached is lost
// ROUNDS=3 takes fewer rounds than nine; OLD=<folder> compares with an older dist.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { calendar } from './calendar.mjs';
import { embed } from './embed.mjs';
import { GOALS } from './goals.mjs';
import { load } from './load.mjs';
import { map } from './map.mjs';
import { page } from './page.mjs';
import { places } from './places.mjs';
import { search } from './search.mjs';
import { median, ROUNDS, tellMarkdown, told } from './stopwatch.mjs';
import { trace } from './trace.mjs';

const TOPICS = { map, load, calendar, search, places, page, embed };
const REACHED = new URL('reached.json', import.meta.url);
/**
 * How far above what was reached a figure may be. On a quiet machine, medians of nine rounds of the same files lie up
 * to a tenth apart; what is further off is a change.
 */
const AIR = 1.15;

const options = process.argv.slice(2).filter((one) => one.startsWith('--'));
const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const unknown = [
  ...named.filter((name) => !(name in TOPICS) && name !== 'trace'),
  ...options.filter((one) => !['--markdown', '--keep', '--check'].includes(one)),
];
if (unknown.length) {
  const known = [...Object.keys(TOPICS), 'trace', '--markdown', '--keep', '--check'].join(', ');
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${known}.`);
  process.exit(1);
}

const processors = availableParallelism();
const before = loadavg()[0];
const results = [];
for (const [topic, measure] of Object.entries(TOPICS)) {
  if (named.length && !named.includes(topic)) continue;
  const figures = await measure();
  for (const [id, goal] of Object.entries(GOALS[topic]))
    if (figures[id]) results.push({ key: `${topic}/${id}`, values: figures[id], ...goal });
}
if (named.includes('trace')) await trace({ asMarkdown: options.includes('--markdown') });
const after = loadavg()[0];
// The build came before it, and the benchmark itself and its browsers keep both processors of a small machine busy.
const isQuiet = before <= processors / 2 && after <= 2 * processors;
const loads = `load ${before.toFixed(2)} when it began, ${after.toFixed(2)} when it ended`;
const machine = `${isQuiet ? 'quiet' : 'busy'}: ${loads}, ${processors} processors`;

const isMet = ({ most, values }) => median(values) <= most;
const mark = (one) => {
  if (one.most === undefined) return '·';
  return isMet(one) ? '✓' : '✗';
};
console.log('');
for (const one of results) {
  const wanted = one.most === undefined ? '' : `, goal ≤ ${one.most}`;
  console.log(`${mark(one)} ${one.name}: ${told(one.values, one.digits)}${wanted}`);
}
console.log(`\n${ROUNDS} rounds. The machine was ${machine}.`);

if (options.includes('--markdown') && results.length) {
  const rows = results.map((one) => [
    one.name,
    told(one.values, one.digits),
    one.most === undefined ? '' : `≤ ${one.most}`,
    mark(one),
  ]);
  tellMarkdown([['What', 'Median (quartiles)', 'Goal', ''], ...rows]);
}

const reached = existsSync(REACHED) ? JSON.parse(readFileSync(REACHED, 'utf8')) : { figures: {} };
if (options.includes('--check')) {
  const lost = results.flatMap(({ key, name, values, most, digits = 2, slack = 0 }) => {
    const kept = reached.figures[key];
    if (kept === undefined || most === undefined) return [];
    const value = median(values);
    const said = `${name}: ${value.toFixed(digits)}, reached ${kept.toFixed(digits)}`;
    if (kept <= most && value > most) return [`${said}; the goal of ${most} is missed`];
    return value > Math.max(kept * AIR, kept + slack)
      ? [`${said}; that is more than 15 % above`]
      : [];
  });
  for (const line of lost) console.error(line);
  if (lost.length) process.exitCode = 1;
  else console.log('Nothing that was reached is lost.');
}
if (options.includes('--keep')) {
  const figures = { ...reached.figures };
  for (const { key, values } of results) figures[key] = Number(median(values).toFixed(4));
  writeFileSync(REACHED, `${JSON.stringify({ machine, rounds: ROUNDS, figures }, null, 2)}\n`);
}
