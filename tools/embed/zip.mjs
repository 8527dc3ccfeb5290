// Everything for a server of one's own, as one file: dist/klynge-widgets-<version>.zip. The same content gives the same bytes.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const HOSTING = 'tools/embed/hosting';
/** What of dist goes along; feeds are there once somebody has published them. */
const PARTS = [
  'klynge.js',
  'klynge.css',
  'integrity.json',
  'cdn',
  'embed',
  'oembed',
  'static',
  'data',
  'feeds',
];
/** Before 1980 a zip file knows no time. */
const TIME = new Date(1980, 0, 1, 12);

const filesIn = (path) =>
  existsSync(join('dist', path))
    ? readdirSync('dist', { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name).slice('dist/'.length).replaceAll('\\', '/'),
        )
        .filter((file) => file === path || file.startsWith(`${path}/`))
    : [];

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const base = /"provider_url": "([^"]+)"/.exec(readFileSync('dist/oembed/map.json', 'utf8'))[1];
const script = `\`<script src="https://www.kommunen.dk/klynge/${version}/klynge.js" integrity="${hashes['klynge.js']}" crossorigin="anonymous" defer></script>\``;
const filled = (text) =>
  text.replaceAll('VERSION', version).replace('SCRIPT', script).replace('BASE', base);

const parts = PARTS.flatMap(filesIn);
/** Of the files that are in it, so that whoever hosts them can be told which are missing. */
const ownHashes = Object.fromEntries(
  parts.filter((file) => hashes[file]).map((file) => [file, hashes[file]]),
);
const contentOf = (file) =>
  file === 'integrity.json'
    ? Buffer.from(`${JSON.stringify(ownHashes, null, 2)}\n`)
    : readFileSync(join('dist', file));

const entries = [
  ...parts.map((file) => [`${version}/${file}`, contentOf(file)]),
  ...['LICENSE', 'THIRD-PARTY-NOTICES.md'].map((file) => [
    `${version}/${file}`,
    readFileSync(file),
  ]),
  ...readdirSync(HOSTING).map((file) => [
    file,
    Buffer.from(filled(readFileSync(join(HOSTING, file), 'utf8'))),
  ]),
].sort(([a], [b]) => (a < b ? -1 : 1));

const zip = zipSync(
  Object.fromEntries(
    entries.map(([name, bytes]) => [name, [new Uint8Array(bytes), { mtime: TIME, level: 9 }]]),
  ),
);
writeFileSync(`dist/klynge-widgets-${version}.zip`, zip);
console.log(`dist/klynge-widgets-${version}.zip: ${entries.length} files, ${zip.length} bytes`);
