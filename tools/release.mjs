// What has to hold before a version is handed out, checked in one go; with everything in order it leaves the tarball and the tag.
//   npm run release -- --dry-run   checks, and changes nothing
//   npm run release                checks, then packs, keeps what pages may rely on, and tags
//   … -- --quick                   leaves out the suites and the fresh applications: to see what else is missing
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { missing as missingOfPublisher, withPublisher } from './publisher.mjs';
import { api, lost } from './manifest/api.mjs';

const flags = new Set(process.argv.slice(2));
const [dry, quick] = [flags.has('--dry-run'), flags.has('--quick')];
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle|command)/.test(key),
  ),
);
const read = (file) => readFileSync(file, 'utf8');
const run = (command, ...args) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  });
  return { ok: status === 0, out: stdout, said: `${stdout}${stderr}`.trim() };
};
const last = (text, lines = 4) => text.split('\n').slice(-lines).join('\n      ');

const { name, version } = JSON.parse(read('package.json'));
const cli = JSON.parse(read('cli/package.json'));
const lock = JSON.parse(read('package-lock.json'));
let missing = 0;
function report(title, ok, why = '') {
  if (!ok) missing++;
  console.log(`${ok ? '✓' : '✗'} ${title}${ok || !why ? '' : `\n      ${why}`}`);
}
function step(title, command, ...args) {
  const { ok, said } = run(command, ...args);
  report(title, ok, last(said));
  return ok;
}

console.log(`${name} ${version}${dry ? ', nothing is changed' : ''}\n`);

report(
  'everything is committed',
  run('git', 'status', '--porcelain').said === '',
  'git status is not clean',
);
report(
  'the version has no tag yet',
  run('git', 'tag', '--list', `v${version}`).said === '',
  `v${version} is there: raise the version`,
);
const saysVersion = /version = '([^']+)'/.exec(read('src/store/version.ts'))?.[1];
report(
  'the packages, their lock and the code say the same version',
  [lock.version, saysVersion, cli.version, cli.peerDependencies[name]].every(
    (one) => one === version,
  ),
  `${version}, ${lock.version}, ${saysVersion}, ${cli.version} of the command line`,
);
const changes = read('CHANGELOG.md');
report(
  `CHANGELOG.md tells of ${version} with its day, and nothing is left unreleased`,
  new RegExp(`^## \\[${version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm').test(
    changes,
  ) && !/## \[Unreleased\]\s*\n+###/.test(changes),
  'move what stands under "Unreleased" under the version and its day',
);
report(
  'publisher.json says who publishes, and where to write',
  !missingOfPublisher().length,
  `not known: ${missingOfPublisher().join(', ')}. Fill them in, and run node tools/publisher.mjs`,
);
report(
  'the packages and SECURITY.md say the same as publisher.json',
  [...withPublisher()].every(([file, text]) => read(file) === text),
  'run node tools/publisher.mjs',
);
step('the lock file is complete (npm ci)', 'npm', 'ci', '--dry-run', '--no-audit', '--no-fund');
const audit = run('npm', 'audit', '--omit=dev', '--json');
const answered = audit.said.includes('"vulnerabilities"');
report(
  'npm audit knows of nothing in what ships',
  audit.ok && answered,
  answered ? last(audit.said, 12) : 'the registry gave no answer: ask again where it does',
);

if (step('it builds', 'node', 'tools/build.mjs')) {
  const now = api(JSON.parse(read('dist/custom-elements.json')));
  const kept = `tests/security/api/${version}.json`;
  report(
    `what pages may rely on in ${version} is kept in ${kept}`,
    existsSync(kept) && JSON.stringify(JSON.parse(read(kept))) === JSON.stringify(now),
    existsSync(kept)
      ? `it is another: ${lost(JSON.parse(read(kept)), now).join(', ') || 'something is new'}. Write it anew: npm run release -- --api`
      : 'write it: npm run release -- --api',
  );
  if (flags.has('--api')) writeFileSync(kept, `${JSON.stringify(now, null, 2)}\n`);
  if (!quick) {
    step('every check and suite passes', 'npm', 'test');
    step('fresh applications install it', 'node', 'tests/security/apps/run.mjs');
  }
}

if (missing) {
  console.log(`\n${missing} ${missing === 1 ? 'thing is' : 'things are'} missing.`);
  process.exit(1);
}
if (dry) {
  console.log('\nReady.');
} else {
  const packed = [[], ['--workspace', 'cli']].flatMap((which) =>
    JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', ...which).out),
  );
  run('git', 'tag', '-a', `v${version}`, '-m', `${name} ${version}`);
  for (const { filename } of packed) {
    const hash = createHash('sha512').update(readFileSync(filename)).digest('base64');
    console.log(`\n${filename}, sha512-${hash}`);
  }
  const files = packed.map(({ filename }) => filename).join(' ');
  console.log(
    `Tagged v${version}. What is left is yours: push the tag, publish the files (npm publish, one after the other: ${files}).`,
  );
}
