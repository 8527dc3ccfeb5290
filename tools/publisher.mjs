// Who publishes the library is said in one place, `publisher.json`; `null` is not known yet, and stands nowhere.
//   node tools/publisher.mjs   writes it into the packages and into SECURITY.md
// The contact is an address that is read (`name@example.org` or `https://…`), the repository `https://….git`, the others `https://…`.
import { readFileSync, writeFileSync } from 'node:fs';

const PACKAGES = ['package.json', 'cli/package.json'];
const FIELDS = ['author', 'homepage', 'bugs', 'repository'];
const UNKNOWN =
  '**[to be filled in by whoever hands out the library: an address that is read, in `publisher.json`]**';

export const publisher = () => JSON.parse(readFileSync('publisher.json', 'utf8'));

/** What is not known yet, or is no address. */
export function missing(said = publisher()) {
  const forms = {
    author: /\S/,
    contact: /^(?:\S+@\S+\.\S+|https:\/\/\S+)$/,
    repository: /^https:\/\/\S+$/,
    homepage: /^https:\/\/\S+$/,
    bugs: /^https:\/\/\S+$/,
  };
  return Object.keys(forms).filter((field) => !forms[field].test(said[field] ?? ''));
}

/** The files with what is known of the publisher, by their paths. */
export function withPublisher(said = publisher()) {
  const packages = PACKAGES.map((file) => {
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    const rest = Object.entries(manifest).filter(([field]) => !FIELDS.includes(field));
    const known = FIELDS.filter((field) => said[field]).map((field) => [
      field,
      valueOf(field, file),
    ]);
    // After the licence, where readers of the file look for it.
    const at = rest.findIndex(([field]) => field === 'license') + 1;
    rest.splice(at, 0, ...known);
    return [file, `${JSON.stringify(Object.fromEntries(rest), null, 2)}\n`];
  });
  function valueOf(field, file) {
    if (field !== 'repository') return said[field];
    const directory = file === 'package.json' ? {} : { directory: file.split('/')[0] };
    return { type: 'git', url: `git+${said.repository}`, ...directory };
  }
  const security = readFileSync('SECURITY.md', 'utf8').replace(
    /^Contact: .*$/m,
    `Contact: ${said.contact ?? UNKNOWN}`,
  );
  return new Map([...packages, ['SECURITY.md', security]]);
}

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of withPublisher()) writeFileSync(file, text);
