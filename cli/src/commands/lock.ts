/**
 * One import into a file at a time: the second waits for the first, and then reads what that one
 * wrote.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL = 100;

/** `waiting` is called once, when somebody else is there. `null`: the other did not end in time. */
export async function lockFile(
  file: string,
  seconds: number,
  waiting: () => void,
): Promise<(() => Promise<void>) | null> {
  const lock = `${file}.lock`;
  await mkdir(dirname(file), { recursive: true });
  const until = Date.now() + seconds * 1000;
  for (let first = true; ; first = false) {
    if (await taken(lock)) return () => rm(lock, { force: true });
    if (await isLeft(lock)) continue;
    if (first) waiting();
    if (Date.now() > until) return null;
    await wait(POLL);
  }
}

const own = (): string => `${hostname()} ${process.pid}\n`;

async function taken(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, 'wx');
    await handle.writeFile(own());
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A lock whose program has ended without taking it away is taken away. `true`: it was one. */
async function isLeft(lock: string): Promise<boolean> {
  const content = await contentOf(lock);
  const [host, pid] = content?.trim().split(' ') ?? [];
  if (content === null || host !== hostname() || !pid || isRunning(Number(pid))) return false;
  const aside = `${lock}.${process.pid}`;
  try {
    await rename(lock, aside);
    // Another may have taken the lock between the look and the move.
    if ((await contentOf(aside)) !== content) {
      await rename(aside, lock);
      return false;
    }
    await rm(aside, { force: true });
    return true;
  } catch {
    return false;
  }
}

async function contentOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
