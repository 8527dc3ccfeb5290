/** Files that are there whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes beside the file, then puts it in its place in one step. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const part = join(dirname(file), `.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(part, content);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** Writes where something else stands, or nothing; leaves a file that is the same as it is. */
export async function writeChanged(file: string, content: string | Uint8Array): Promise<boolean> {
  const wanted = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    if ((await readFile(file)).equals(wanted)) return false;
  } catch {
    await mkdir(dirname(file), { recursive: true });
  }
  await writeWhole(file, wanted);
  return true;
}
