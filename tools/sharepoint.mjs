// The web parts for SharePoint as one file, dist/klynge-widgets-sharepoint-<version>.sppkg, made by SharePoint
// Framework's own tool chain. It takes 1.3 GB, in a folder of its own, and never belongs to `npm start` or `npm test`.
//   node tools/sharepoint.mjs            in node_modules/.cache/klynge/sharepoint
//   node tools/sharepoint.mjs ../spfx  in that folder
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const folder = resolve(process.argv[2] ?? 'node_modules/.cache/klynge/sharepoint');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
// npm's own environment is left out, so that the settings of `npm run` do not reach into the other folder. The tool
// chain wants another Node than the repository: it is one of its packages.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^npm_(config|package|lifecycle|command)/.test(key),
  ),
);
env.PATH = [join(folder, 'node_modules/.bin'), env.PATH].join(delimiter);

function run(command, args, options) {
  const { status, error, stdout } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });
  if (error || status !== 0) {
    console.error(`${command} ${args.join(' ')}: ${error?.message ?? `ended with ${status}`}`);
    if (stdout) console.error(stdout);
    process.exit(1);
  }
  return stdout;
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'klynge-widgets'), { recursive: true });
cpSync('integrations/sharepoint', folder, { recursive: true });

const [{ filename }] = JSON.parse(
  run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]),
);
run('tar', ['-xzf', join(folder, filename), '-C', 'klynge-widgets', '--strip-components=1'], {
  cwd: folder,
});

console.log(`Installing SharePoint Framework's tool chain in ${folder} …`);
run('npm', ['ci', '--no-audit', '--no-fund', '--no-progress'], { cwd: folder });
run('heft', ['build', '--clean', '--production'], { cwd: folder });
run('heft', ['package-solution', '--production'], { cwd: folder });

const target = `dist/klynge-widgets-sharepoint-${version}.sppkg`;
copyFileSync(join(folder, 'sharepoint/solution/klynge-widgets.sppkg'), target);
console.log(`${target}: ${statSync(target).size} bytes`);
