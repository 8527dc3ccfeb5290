// The plugin for WordPress as one file, dist/klynge-widgets-wordpress-<version>.zip: its own files, those of the
// widgets, the data and the words. The same content gives the same bytes.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import gettext from 'gettext-parser';

const SOURCE = 'integrations/wordpress';
const PLUGIN = 'klynge-widgets';
/** The script that has words of its own, by the name that WordPress knows it by. */
const EDITOR = 'klynge-widgets-editor';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Before 1980 a zip file knows no time. */
const TIME = new Date(1980, 0, 1, 12);

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));

/** The translations of a language in the two forms that WordPress reads. */
function translations(path) {
  const po = gettext.po.parse(readFileSync(path));
  const name = path.slice(`${SOURCE}/`.length, -'.po'.length);
  const messages = Object.entries(po.translations['']).map(([id, { msgstr }]) => [id, msgstr]);
  const forScripts = {
    domain: 'messages',
    locale_data: {
      messages: {
        ...Object.fromEntries(messages),
        '': {
          domain: 'messages',
          lang: po.headers.Language,
          'plural-forms': po.headers['Plural-Forms'],
        },
      },
    },
  };
  return [
    [`${name}.mo`, gettext.mo.compile(po)],
    [`${name}-${EDITOR}.json`, JSON.stringify(forScripts)],
  ];
}

const sources = filesIn(SOURCE);
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const integrity = JSON.stringify({ 'klynge.js': hashes['klynge.js'] });
const entries = [
  ...sources
    .filter((path) => !/\.(?:po|md)$/.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8').replaceAll('0.0.0', version);
      return [path.slice(`${SOURCE}/`.length), text];
    }),
  ...sources.filter((path) => path.endsWith('.po')).flatMap(translations),
  ...['dist/klynge.js', ...filesIn('dist/cdn/chunks')].map((path) => [
    path.replace('dist/', 'files/'),
    readFileSync(path),
  ]),
  ['files/integrity.json', integrity],
  ['data/klynger.json', readFileSync('dist/data/klynger.json')],
  ...['LICENSE', 'THIRD-PARTY-NOTICES.md'].map((path) => [path, readFileSync(path)]),
].sort(([one], [other]) => (one < other ? -1 : 1));

const zip = zipSync(
  Object.fromEntries(
    entries.map(([name, content]) => [
      `${PLUGIN}/${name}`,
      [new Uint8Array(Buffer.from(content)), { mtime: TIME, level: 9 }],
    ]),
  ),
);
const target = `dist/${PLUGIN}-wordpress-${version}.zip`;
writeFileSync(target, zip);
console.log(`${target}: ${entries.length} files, ${zip.length} bytes`);
