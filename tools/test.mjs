// Runs every check and every suite, also after one has failed, and ends with one line for all of them.
//   node tools/test.mjs           all of it; BROWSERS=chromium,firefox leaves WebKit out
//   node tools/test.mjs --quick   for everyday work: types, lint, the Node suites once, and the widgets in Chromium
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

const quick = process.argv.includes('--quick');
const browsers = quick ? 'chromium' : (process.env.BROWSERS ?? 'chromium,firefox,webkit');
const env = { ...process.env, FORCE_COLOR: '0', BROWSERS: browsers };
const chromium = browsers.includes('chromium');

/**
 * A check passes or fails as a whole; a suite counts its tests. What reads `dist` waits until it is built. The long ones come first,
 * so that the last of them does not run alone.
 */
const STEPS = [
  { name: 'build', command: 'node tools/build.mjs', quick: true, builds: true },
  { name: 'types', command: 'tsc -p .', quick: true },
  { name: 'types of tests and tools', command: 'tsc -p tests', quick: true },
  { name: 'lint', command: 'eslint .', quick: true },
  { name: 'templates', command: 'lit-analyzer src --strict --quiet' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'unused code', command: 'knip' },
  { name: 'widgets in browsers', command: 'wtr --static-logging', suite: true, quick: true },
  { name: 'security', command: 'node tests/security/run.mjs', suite: true, built: true },
  {
    name: 'accessibility, every state',
    command: 'node tests/accessibility/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'every form on host pages',
    command: 'node tests/embedding/run.mjs',
    suite: true,
    built: true,
  },
  {
    name: 'what ships, in browsers',
    command: 'node tests/delivery/run.mjs',
    suite: true,
    built: true,
  },
  {
    name: 'the guide, and the code that it writes',
    command: 'node tests/guide/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'the site, looked at',
    command: 'node tests/site/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'the site, by Lighthouse',
    command: 'node tests/site/lighthouse.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'pictures',
    command: 'node tests/visual/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'paper',
    command: 'node tests/paper/run.mjs',
    suite: true,
    built: true,
    needs: /chromium|firefox/.test(browsers),
  },
  {
    name: 'tasks, by keyboard and accessibility tree',
    command: 'node tests/e2e/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'editors and sanitisers',
    command: 'node tests/editors/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'in other frameworks',
    command: 'node tests/frameworks/run.mjs',
    suite: true,
    built: true,
  },
  {
    name: 'the plugin for WordPress',
    command: 'node tests/wordpress/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'living data, from a sheet and two feeds to a page',
    command: 'node tests/living-data/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'a host of one’s own',
    command: 'node tests/hosting/run.mjs',
    suite: true,
    built: true,
    needs: chromium,
  },
  {
    name: 'rules, in Denmark',
    command: 'vitest run',
    suite: true,
    built: true,
    quick: true,
    env: { TZ: 'Europe/Copenhagen' },
  },
  {
    name: 'rules, in New Zealand',
    command: 'vitest run',
    suite: true,
    built: true,
    env: { TZ: 'Pacific/Auckland' },
  },
  { name: 'package', command: 'publint', built: true },
  { name: 'sizes', command: 'node tools/size.mjs', built: true },
  { name: 'memory', command: 'node tools/memory.mjs', built: true, needs: chromium },
].filter((step) => step.needs !== false && (!quick || step.quick));

/** Two at a time keep a machine with two processors busy; more would only wait for each other. */
const LANES = Math.min(2, availableParallelism());

const began = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = new Map();
const failures = new Map();
const waiting = [...STEPS];
let isBuilt = false;
let building = Promise.resolve();
await Promise.all(Array.from({ length: LANES }, lane));

console.log(`\n${STEPS.map((step) => summary.get(step)).join('\n')}\n`);
// Again at the end, where they are looked for: the output of all suites is some 10,000 lines.
for (const [step, text] of failures) console.log(`── failed in ${step.name}:\n${text}\n`);
console.log(`All of it took ${secondsSince(began)}.`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed ? 1 : 0);

/** Takes one step after the other. What waits for the build is passed over until it is there. */
async function lane() {
  while (waiting.length) {
    const at = waiting.findIndex((step) => isBuilt || !step.built);
    if (at < 0) {
      await building;
      continue;
    }
    const [step] = waiting.splice(at, 1);
    const done = take(step);
    if (step.builds) building = done;
    await done;
  }
}

async function take(step) {
  const start = performance.now();
  console.log(`… ${step.name}`);
  const { code, text } = await run(step);
  const counts = step.suite
    ? countsIn(text)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  // A suite that ran nothing, or that failed without a failing test, has failed.
  if (step.suite && (counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0)))
    counts.failed++;
  for (const key of Object.keys(total)) total[key] += counts[key];
  // Two run at once: each is told when it is through, so that their lines do not mix.
  console.log(`\n── ${step.name}: ${step.command}\n${text}`);
  summary.set(
    step,
    `${counts.failed ? '✗' : '✓'} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${secondsSince(start)})`,
  );
  if (counts.failed) failures.set(step, whatFailed(text));
  if (step.builds) isBuilt = true;
}

/** The tests that failed, each with the lines below it; of a check, the end of what it wrote. */
function whatFailed(text) {
  const lines = text.trimEnd().split('\n');
  const told = lines.flatMap((line, i) =>
    /^\s*(?:[✗×❌𐄂]|FAIL|❯.*failed)/u.test(line) ? lines.slice(i, i + 6) : [],
  );
  return (told.length ? told : lines).slice(-60).join('\n');
}

function secondsSince(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** What it writes, errors too, in the order in which it writes it. */
function run(step) {
  const [command, ...args] = step.command.split(' ');
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...env, ...step.env },
    });
    let text = '';
    const add = (data) => (text += data);
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.on('error', (error) => {
      done({ text: `${text}${error.message}\n`, code: 1 });
    });
    child.on('close', (code) => done({ text, code }));
  });
}

function countsIn(text) {
  const [, passed = 0, failed = 0, skipped = 0] =
    [...text.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
