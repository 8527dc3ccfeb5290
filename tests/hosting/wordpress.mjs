/** What a real WordPress makes of the addresses of a publication that somebody pastes on a line of its own. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BASE } from './published.mjs';

const WORDPRESS = [
  'node_modules/.cache/klynge/debian/usr/share/wordpress',
  '/usr/share/wordpress',
].find((folder) => existsSync(`${folder}/wp-includes/class-wp-oembed.php`));

/** WordPress and the program that runs it are there. */
export const isThere = Boolean(WORDPRESS) && spawnSync('php', ['-v']).status === 0;

export const embedded = (folder, paths) =>
  JSON.parse(
    execFileSync(
      'php',
      [join(import.meta.dirname, 'oembed.php'), WORDPRESS, BASE, join(folder, 'site/klynger/')],
      { input: JSON.stringify(paths.map((path) => BASE + path)), encoding: 'utf8' },
    ),
  );
