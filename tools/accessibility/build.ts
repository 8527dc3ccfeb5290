// Writes docs/en/accessibility.md and docs/da/accessibility.md: `npm run docs`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { accessibilityPages } from './pages.ts';

for (const [file, text] of accessibilityPages()) {
  const path = join(import.meta.dirname, '../..', file);
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
