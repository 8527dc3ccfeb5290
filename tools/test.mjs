// Runs every check and every suite, also after one has failed, and ends with one line for all of them.
import { spawn } from 'node:child_process';

const browsers = process.env.BROWSERS ?? 'chromium,firefox,webkit';
const env = { ...process.env, FORCE_COLOR: '0', BROWSERS: browsers };

/** A check passes or fails as a whole; a suite counts its tests. */
const STEPS = [
  { name: 'types', command: 'tsc -p .' },
  { name: 'types of tests and scripts', command: 'tsc -p tests' },
  { name: 'lint', command: 'eslint .' },
  { name: 'templates', command: 'lit-analyzer src --strict --quiet' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  { name: 'unused code', command: 'knip' },
  { name: 'build', command: 'node tools/build.mjs' },
  { name: 'package', command: 'publint' },
  { name: 'sizes', command: 'node tools/size.mjs' },
  ...(browsers.includes('chromium') ? [{ name: 'memory', command: 'node tools/memory.mjs' }] : []),
  {
    name: 'rules, in Denmark',
    command: 'vitest run',
    suite: true,
    env: { TZ: 'Europe/Copenhagen' },
  },
  {
    name: 'rules, in New Zealand',
    command: 'vitest run',
    suite: true,
    env: { TZ: 'Pacific/Auckland' },
  },
  { name: 'widgets in browsers', command: 'wtr --static-logging', suite: true },
  { name: 'what ships, in browsers', command: 'node tests/dist/run.mjs', suite: true },
  { name: 'every form on hostile ground', command: 'node tests/embedding/run.mjs', suite: true },
  { name: 'in other frameworks', command: 'node tests/frameworks/run.mjs', suite: true },
  ...(browsers.includes('chromium')
    ? [
        {
          name: 'living data, from a sheet and two feeds to a page',
          command: 'node tests/living-data/run.mjs',
          suite: true,
        },
        { name: 'the site, looked at', command: 'node tests/site/run.mjs', suite: true },
        { name: 'the site, by Lighthouse', command: 'node tests/site/lighthouse.mjs', suite: true },
        {
          name: 'tasks, by keyboard and accessibility tree',
          command: 'node tests/e2e/run.mjs',
          suite: true,
        },
        {
          name: 'accessibility, every state',
          command: 'node tests/accessibility/run.mjs',
          suite: true,
        },
        {
          name: 'the guide, and the code that it writes',
          command: 'node tests/guide/run.mjs',
          suite: true,
        },
        { name: 'editors and sanitisers', command: 'node tests/editors/run.mjs', suite: true },
        { name: 'a host of one’s own', command: 'node tests/hosting/run.mjs', suite: true },
        { name: 'pictures', command: 'node tests/visual/run.mjs', suite: true },
      ]
    : []),
  { name: 'trust', command: 'node tests/security/run.mjs', suite: true },
];

const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

for (const step of STEPS) {
  const began = performance.now();
  console.log(`\n── ${step.name}: ${step.command}`);
  const { code, text } = await run(step);
  const counts = step.suite
    ? countsIn(text)
    : { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0 };
  // A suite that ran nothing, or that failed without a failing test, has failed.
  if (step.suite && (counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0)))
    counts.failed++;
  for (const key of Object.keys(total)) total[key] += counts[key];
  summary.push(
    `${counts.failed ? '✗' : '✓'} ${step.name}: ${counts.passed} passed, ${counts.failed} failed (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
}

console.log(`\n${summary.join('\n')}\n`);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed ? 1 : 0);

function run(step) {
  const [command, ...args] = step.command.split(' ');
  return new Promise((done) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...env, ...step.env },
    });
    let text = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      text += data;
    });
    child.on('error', (error) => {
      console.error(error.message);
      done({ text, code: 1 });
    });
    child.on('close', (code) => done({ text, code }));
  });
}

function countsIn(text) {
  const [, passed = 0, failed = 0, skipped = 0] =
    [...text.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}
