// The software bill of materials of what ships (CycloneDX 1.5): the package, what it depends on, and what is built into it.
// The same lock file gives the same bytes: no time of making, a serial number from the content.
//   node scripts/sbom.mjs dist/sbom.cdx.json
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Needed to build only, but their code is in `dist`; a test compares this with what is in there. */
export const BUILT_IN = ['valibot'];

export function bill() {
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_(config|package|lifecycle|command)/.test(key)));
  const { stdout, status, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--package-lock-only'],
    {
      env,
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const all = JSON.parse(stdout);
  const self = `${name}@${version}`;
  const refs = new Map(all.components.map((component) => [component['bom-ref'], component]));
  const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const direct = edges.get(self).filter((ref) => [...Object.keys(dependencies), ...BUILT_IN].includes(nameIn(ref)));
  const shipped = new Set();
  const add = (ref) => {
    if (shipped.has(ref)) return;
    shipped.add(ref);
    for (const next of edges.get(ref)) if (!isBuildOnly(ref, next)) add(next);
  };
  direct.forEach(add);
  const { timestamp: _, tools: __, ...metadata } = all.metadata;
  const sorted = [...shipped].sort();
  const content = {
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components: sorted.map((ref) => ({ ...refs.get(ref), scope: 'required' })),
    dependencies: [
      { ref: self, dependsOn: direct.sort() },
      ...sorted.map((ref) => ({
        ref,
        dependsOn: edges
          .get(ref)
          .filter((next) => shipped.has(next))
          .sort(),
      })),
    ],
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  // Laid out as a UUID of version 8, which is for such.
  const serial = `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
  return {
    $schema: all.$schema,
    bomFormat: all.bomFormat,
    specVersion: all.specVersion,
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    ...content,
  };
}

const nameIn = (ref) => ref.slice(0, ref.lastIndexOf('@'));

/** Valibot's wish for a TypeScript is its user's, and nothing that ships. */
function isBuildOnly(from, to) {
  return BUILT_IN.includes(nameIn(from)) && nameIn(to) === 'typescript';
}

const [file] = process.argv.slice(2);
if (import.meta.main && file) writeFileSync(file, `${JSON.stringify(bill(), null, 2)}\n`);
