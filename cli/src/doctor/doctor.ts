/**
 * Looks at a folder of the library as a web server hands it out: each of its files, as a page of
 * another domain would get it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { builtFolder } from '../publish/library.ts';
import { type Answer, request } from '../sources/request.ts';
import {
  type Answered,
  type Expected,
  type Fault,
  type FaultCode,
  FAULTS,
  faultsOf,
} from './faults.ts';

/** A fault with all the files that have it. */
export interface Told extends Fault {
  readonly files: readonly string[];
}

export interface Examined {
  /** The folder. */
  readonly address: string;
  readonly files: number;
  /**
   * The release that is installed beside this command, where it is the one that is hosted; `null`:
   * the folder's own list.
   */
  readonly comparedWith: string | null;
  readonly faults: readonly Told[];
}

/** File by file its hash, as `integrity.json` has them. */
type Hashes = Readonly<Record<string, string>>;

/** There is no list of hashes there: it is another folder, or no list was uploaded. */
export class NoList extends Error {}

const LIST = 'integrity.json';
const AT_ONCE = 6;
const SECONDS = 60;
/** How a page of another domain asks. */
const HEADERS = { origin: 'https://www.example.dk', accept: '*/*' };

/** The folder that an address is of: of itself, of the script, or of the list. */
function folderOf(address: string): string {
  const url = new URL(address);
  url.search = url.hash = '';
  url.pathname = url.pathname
    .replace(/\/(?:klynge\.js|integrity\.json)$/, '/')
    .replace(/\/?$/, '/');
  return url.href;
}

/** Asks for every file of the folder. `onCount`: how many there are. */
export async function examine(
  address: string,
  onCount: (files: number) => void,
): Promise<Examined> {
  const folder = folderOf(address);
  const list = await ask(`${folder}${LIST}`);
  const own = list.bytes && list.status === 200 ? hashesIn(list.bytes) : null;
  if (!own) throw new NoList(list.status === 200 ? LIST : String(list.status));
  const release = await releaseFor(folder);
  // The folder says which files there are; the release, where it is at hand, what stands in them.
  const hashes: Hashes = Object.fromEntries(
    Object.entries(own).map(([file, hash]) => [file, release?.hashes[file] ?? hash]),
  );
  onCount(Object.keys(hashes).length);
  const found = new Map<string, { fault: Fault; files: string[] }>();
  const add = (fault: Fault, file: string): void => {
    const key = `${fault.code} ${fault.found}`;
    const told = found.get(key) ?? { fault, files: [] };
    found.set(key, told);
    told.files.push(file);
  };
  if (isOpenAndFar(folder)) add({ code: 'plain', found: '' }, folder);
  const left = Object.entries(hashes);
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [file, hash] = next;
      const expected = { file, hash, isForEver: versionIn(folder) !== undefined };
      for (const fault of await faultsAt(folder, expected)) add(fault, file);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const order = Object.keys(FAULTS) as FaultCode[];
  return {
    address: folder,
    files: Object.keys(hashes).length,
    comparedWith: release?.version ?? null,
    faults: [...found.values()]
      .map(({ fault, files }) => ({ ...fault, files: files.toSorted() }))
      .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code)),
  };
}

async function faultsAt(folder: string, expected: Expected): Promise<readonly Fault[]> {
  try {
    return faultsOf(expected, await ask(folder + expected.file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return [{ code: 'unreachable', found: code ?? message }];
  }
}

async function ask(address: string): Promise<Answered> {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  const answer = await request(address, { headers: HEADERS, signal, isGuarded: false });
  return { status: answer.status, header: answer.header, bytes: await bytesOf(answer) };
}

const bytesOf = ({ body }: Answer): Promise<Uint8Array | null> => buffer(body).catch(() => null);

function hashesIn(bytes: Uint8Array): Hashes | null {
  try {
    const list = JSON.parse(Buffer.from(bytes).toString()) as unknown;
    const isList =
      typeof list === 'object' &&
      list !== null &&
      Object.values(list).every((one) => /^sha\d+-/.test(String(one)));
    return isList ? (list as Hashes) : null;
  } catch {
    return null;
  }
}

/** Pages with https fetch nothing from there; on one's own machine it is all right. */
const isOpenAndFar = (folder: string): boolean =>
  /^http:\/\/(?!localhost\b|127\.|\[::1\])/.test(folder);

/** The version that a folder is named by. */
const versionIn = (folder: string): string | undefined =>
  /\/(\d+\.\d+\.\d+[^/]*)\/$/.exec(folder)?.[1];

/** The release that this command has beside it, where the folder says that it is of the same version. */
async function releaseFor(
  folder: string,
): Promise<{ readonly version: string; readonly hashes: Hashes } | null> {
  const named = versionIn(folder);
  const built = named ? builtFolder() : null;
  if (!built) return null;
  const { version } = JSON.parse(await readFile(join(built, '../package.json'), 'utf8')) as {
    version: string;
  };
  if (version !== named) return null;
  return { version, hashes: JSON.parse(await readFile(join(built, LIST), 'utf8')) as Hashes };
}
