/**
 * The library's own files, as the package has them: what the pages for frames load, and the script
 * for a page of one's own.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is published beside the data; the folders with all that is in them. */
const WANTED = /^(?:klynge\.js|cdn\/.*\.js|embed\/(?:embed|resize)\.js)$/;

/**
 * The folder that was built: of the package that is installed beside this one, or of the
 * repository. `null`: there is none, and what is published holds data alone.
 */
export function builtFolder(): string | null {
  for (
    let folder = dirname(fileURLToPath(import.meta.url));
    folder !== dirname(folder);
    folder = dirname(folder)
  )
    for (const one of ['node_modules/klynge-widgets/dist', 'dist'])
      if (existsSync(join(folder, one, 'integrity.json'))) return join(folder, one);
  return null;
}

export async function libraryFiles(): Promise<ReadonlyMap<string, string>> {
  const folder = builtFolder();
  if (!folder) return new Map();
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => WANTED.test(name));
  return new Map(
    await Promise.all(
      names
        .sort()
        .map(async (name): Promise<[string, string]> => [
          name,
          await readFile(join(folder, name), 'utf8'),
        ]),
    ),
  );
}
