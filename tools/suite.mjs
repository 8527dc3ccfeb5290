// Builds, and runs one suite of `tests` by its folder's name: `npm run suite -- visual --update`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const [name = '', ...args] = process.argv.slice(2);
const scripts = {
  ...Object.fromEntries(
    readdirSync('tests')
      .filter((folder) => existsSync(`tests/${folder}/run.mjs`))
      .map((folder) => [folder, `tests/${folder}/run.mjs`]),
  ),
  lighthouse: 'tools/site/lighthouse.mjs',
};
if (!scripts[name]) {
  console.error(`npm run suite -- <name>, one of: ${Object.keys(scripts).sort().join(', ')}.`);
  process.exit(1);
}
const run = (...words) => spawnSync('node', words, { stdio: 'inherit' }).status ?? 1;
process.exit(run('tools/build.mjs') || run(scripts[name], ...args));
