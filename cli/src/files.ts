/** Files that are there whole or not at all. */
import { createHash, randomBytes } from 'node:crypto';
import {
  createReadStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * A text, or the pieces of one that is too large to be in memory at once: made anew each time that
 * they are asked for.
 */
export type Content = string | (() => Iterable<string>);

function* batches(content: Content): Generator<string> {
  if (typeof content === 'string') {
    yield content;
    return;
  }
  let batch = '';
  for (const piece of content()) {
    batch += piece;
    if (batch.length < 1 << 20) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/** In base 64, as `integrity` attributes have it. */
export function hashOf(content: Content): { readonly sha384: string; readonly bytes: number } {
  const hash = createHash('sha384');
  let bytes = 0;
  for (const batch of batches(content)) {
    hash.update(batch);
    bytes += Buffer.byteLength(batch);
  }
  return { sha384: hash.digest('base64'), bytes };
}

async function hashOfFile(file: string): Promise<string | null> {
  const hash = createHash('sha384');
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Buffer>) hash.update(piece);
  } catch {
    return null;
  }
  return hash.digest('base64');
}

const OWN = randomBytes(6).toString('hex');
let parts = 0;

/** A name beside the file that nothing has, also where two programs write there. */
const partOf = (file: string): string =>
  join(dirname(file), `.${OWN}${(parts++).toString(36)}.tmp`);

/** Writes beside the file, then puts it in its place in one step. */
export async function writeWhole(file: string, content: Content): Promise<void> {
  const part = partOf(file);
  try {
    const handle = await open(part, 'wx');
    try {
      for (const batch of batches(content)) await handle.writeFile(batch);
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Writes where something else stands, or nothing; leaves a file that is the same as it is. A text
 * that is in memory anyway is written without waiting: of a hundred thousand small files, the
 * waiting would be most. `isNew`: the caller knows that nothing stands there.
 */
export async function writeChanged(
  file: string,
  content: Content,
  { sha384, isNew = false }: { readonly sha384?: string; readonly isNew?: boolean } = {},
): Promise<boolean> {
  if (typeof content === 'string') return writeText(file, content, isNew);
  if ((await hashOfFile(file)) === (sha384 ?? hashOf(content).sha384)) return false;
  await mkdir(dirname(file), { recursive: true });
  await writeWhole(file, content);
  return true;
}

function writeText(file: string, text: string, isNew: boolean): boolean {
  const bytes = Buffer.from(text);
  const there = isNew ? undefined : statSync(file, { throwIfNoEntry: false });
  if (there?.size === bytes.length && readFileSync(file).equals(bytes)) return false;
  const part = partOf(file);
  try {
    try {
      writeFileSync(part, bytes, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(part, bytes, { flag: 'wx' });
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  return true;
}
