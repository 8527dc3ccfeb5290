// The dataset's type without the library that it is inferred with: whoever installs the package has its types and not what built them.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript type that a JSON Schema describes, as far as the dataset's goes. */
function typeOf(schema) {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.type === 'array') return `(${typeOf(schema.items)})[]`;
  if (schema.type === 'object') {
    const { properties = {}, required = [] } = schema;
    return `{ ${Object.entries(properties)
      .map(
        ([key, value]) =>
          `${JSON.stringify(key)}${required.includes(key) ? '' : '?'}: ${typeOf(value)};`,
      )
      .join(' ')} }`;
  }
  if (schema.type === 'integer') return 'number';
  if (['string', 'number', 'boolean', 'null'].includes(schema.type)) return schema.type;
  throw new Error(`No type for ${JSON.stringify(schema)}.`);
}

/** Writes it into the declarations in that folder. */
export function ownDatasetTypes(folder) {
  const at = (file) => join(folder, 'types/data', file);
  if (!existsSync(at('types.d.ts'))) return;
  const schema = JSON.parse(readFileSync(join(folder, 'data/klynge-dataset.schema.json'), 'utf8'));
  const text = readFileSync(at('types.d.ts'), 'utf8')
    .replace(/^import type .*\n/gm, '')
    .replace('InferOutput<typeof datasetSchema>', typeOf(schema));
  writeFileSync(at('types.d.ts'), text);
  writeFileSync(
    at('schema.d.ts'),
    `export declare const FORMAT_VERSION = ${schema.properties.meta.properties.version.const};\n`,
  );
  for (const file of ['cluster.schema.d.ts', 'fields.d.ts']) rmSync(at(file), { force: true });
}
