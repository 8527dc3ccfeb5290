// The software bill of materials of what ships (CycloneDX 1.5): the package, what it depends on, and what is built into it. Read from the
// lock file alone, so that the same lock gives the same bytes whatever npm is at hand: no time of making, a serial number from the content.
//   node tools/sbom.mjs dist/sbom.cdx.json
//   node tools/sbom.mjs cli/dist/sbom.cdx.json cli
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Needed to build only, but their code is in `dist`; a test compares this with what is in there. */
export const BUILT_IN = ['valibot'];
/** The command line describes its files by the same schemas. */
const BUILT_IN_CLI = [...BUILT_IN, '@valibot/to-json-schema'];

const HERE = 'node_modules/';
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const byName = (a, b) => (a < b ? -1 : 1);
const encoded = (name) => name.replace('@', '%40');

/** The bill of the package in a folder: the repository's root, or a workspace. */
export function bill(folder = '') {
  const { name, version, description, license, dependencies } = read(join(folder, 'package.json'));
  const { packages } = read('package-lock.json');
  const nameOf = (path) => path.slice(path.lastIndexOf(HERE) + HERE.length);
  const refOf = (path) => `${nameOf(path)}@${packages[path].version}`;
  /** Where a package finds another: beside itself, or further up. */
  const find = (from, wanted) => {
    for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${HERE}`)))) {
      const path = `${at ? `${at}/` : ''}${HERE}${wanted}`;
      if (packages[path]) return path;
      if (!at) throw new Error(`${wanted} is not in the lock file.`);
      if (!at.includes(`/${HERE}`)) at = '';
    }
  };
  const edges = new Map();
  const add = (path) => {
    if (edges.has(path)) return;
    edges.set(
      path,
      Object.keys(packages[path].dependencies ?? {}).map((wanted) => find(path, wanted)),
    );
    edges.get(path).forEach(add);
  };
  const inside = folder === 'cli' ? BUILT_IN_CLI : BUILT_IN;
  const direct = [...Object.keys(dependencies), ...inside].map((wanted) => find(folder, wanted));
  direct.forEach(add);

  const self = `${name}@${version}`;
  const licensed = (id) => [{ license: { id } }];
  const paths = [...edges.keys()].sort((a, b) => byName(refOf(a), refOf(b)));
  const content = {
    metadata: {
      component: {
        'bom-ref': self,
        type: 'library',
        name,
        version,
        description,
        purl: `pkg:npm/${encoded(self)}`,
        licenses: licensed(license),
      },
    },
    components: paths.map((path) => ({
      'bom-ref': refOf(path),
      type: 'library',
      name: nameOf(path),
      version: packages[path].version,
      scope: 'required',
      purl: `pkg:npm/${encoded(refOf(path))}`,
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(packages[path].integrity.slice('sha512-'.length), 'base64').toString(
            'hex',
          ),
        },
      ],
      licenses: licensed(packages[path].license),
    })),
    dependencies: [
      { ref: self, dependsOn: direct.map(refOf).sort(byName) },
      ...paths.map((path) => ({
        ref: refOf(path),
        dependsOn: edges.get(path).map(refOf).sort(byName),
      })),
    ],
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // Laid out as a UUID of version 8, which is for such.
  const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    ...content,
  };
}

const [file, folder] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && file)
  writeFileSync(file, `${JSON.stringify(bill(folder), null, 2)}\n`);
