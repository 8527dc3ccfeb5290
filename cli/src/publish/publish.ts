/**
 * A dataset as a folder for any web server: data, feeds, pages. The same dataset gives the same
 * bytes.
 */
import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { compiledOf } from '../../../src/data/compiled.ts';
import { toCsv } from '../../../src/domain/csv.ts';
import { calendarEntry } from '../../../src/domain/activities/calendar-entry.ts';
import { toCalendar } from '../../../src/domain/activities/icalendar.ts';
import { type Content, hashOf, writeChanged } from '../files.ts';
import { current, type Site, toJsonFeed, toRss } from './feeds.ts';
import { type Feed, frontPage, STYLE, yearPage } from './page.ts';

export interface Published {
  readonly files: number;
  readonly written: number;
  readonly same: number;
  readonly removed: number;
  /** Feeds that a large calendar service would refuse. */
  readonly large: readonly { readonly path: string; readonly bytes: number }[];
}

/** Paths that were published before and are to stay: pages may name them with their hash. */
const KEPT = /^data\/klynger\.[0-9a-f]{12}\.json$/;
const LARGE = 1_000_000;
const SAFE = /^(?:[\w-]+\/)*[\w][\w.-]*$/;

/** Says which folder is ours, and which files in it. */
const MARKER = 'klynge-published.json';

/** The folder has something that we did not put there. */
export class FolderTaken extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** Each file is made when it is written, so that not all are in memory at once. */
type File = readonly [path: string, content: () => Content];

export async function publish(
  dataset: Dataset,
  site: Site,
  out: string,
  more: ReadonlyMap<string, string>,
  progress: (path: string) => void,
): Promise<Published> {
  const before = await ownFiles(out);
  const files: File[] = [
    ...filesOf(dataset, site),
    ...[...more].map(([path, text]): File => [path, () => text]),
    ['_headers', headers],
  ];
  const paths = [...files.map(([path]) => path), 'integrity.json'];
  await checkPaths(out, paths, before);
  // Said before anything is written: if that breaks off, the next publication knows what is ours.
  const announced = await writeChanged(join(out, MARKER), markerOf([...before, ...paths]));
  const hashes: Record<string, string> = {};
  const large: Published['large'][number][] = [];
  let [written, same] = [0, 0];
  const put = async (path: string, content: Content): Promise<void> => {
    const { sha384, bytes } = hashOf(content);
    hashes[path] = `sha384-${sha384}`;
    if (path.endsWith('.ics') && bytes > LARGE) large.push({ path, bytes });
    if (await writeChanged(join(out, path), content, sha384)) written++;
    else same++;
  };
  for (const [path, content] of files) {
    progress(path);
    await put(path, content());
  }
  const sorted = Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1));
  await put('integrity.json', inJson(Object.fromEntries(sorted)));
  const { kept, removed } = await clear(out, before, hashes);
  const marked = await writeChanged(join(out, MARKER), markerOf([...paths, ...kept]));
  if (announced || marked) written++;
  else same++;
  return { files: written + same, written, same, removed, large };
}

/** Every path is a name for a file, and none has something that somebody else put there. */
async function checkPaths(
  out: string,
  paths: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  for (const path of paths) {
    if (!isSafe(path)) throw new Error(`${path} is no name for a file.`);
    if (!before.has(path) && (await isThere(join(out, path)))) throw new FolderTaken(path);
  }
}

const markerOf = (paths: readonly string[]): string =>
  inJson({ files: [...new Set(paths)].sort() });

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function* filesOf(dataset: Dataset, site: Site): Generator<File> {
  const json = (): Iterable<string> => pieces(dataset);
  const name = Buffer.from(hashOf(json).sha384, 'base64').toString('hex').slice(0, 12);
  yield [`data/klynger.${name}.json`, () => json];
  yield ['data/klynger.json', () => json];
  yield ['data/aktiviteter.csv', () => sheet(dataset)];
  const now = current(dataset);
  const calendar = (path: string, name: string, activities: readonly Activity[]): File => [
    path,
    () =>
      toCalendar({
        name,
        stamp: compiledOf(dataset.meta, 'activities'),
        entries: activities.map((activity) =>
          calendarEntry(activity, site.base ? { host: new URL(site.base).hostname } : {}),
        ),
      }),
  ];
  const feeds: Feed[] = [
    { path: 'feeds/alle.ics', name: { da: 'Alle aktiviteter', en: 'All activities' }, group: null },
  ];
  yield calendar('feeds/alle.ics', site.title.da, now);
  for (const { id, name } of dataset.clusters) {
    feeds.push({ path: `feeds/klynge/${id}.ics`, name: { da: name, en: name }, group: 'cluster' });
    yield calendar(
      `feeds/klynge/${id}.ics`,
      name,
      now.filter(({ clusters, forAll }) => forAll || clusters.some((one) => one.id === id)),
    );
  }
  for (const { id, name, mergedFrom } of dataset.regions) {
    feeds.push({ path: `feeds/region/${id}.ics`, name, group: 'region' });
    yield calendar(
      `feeds/region/${id}.ics`,
      name.da,
      now.filter(({ region }) => region !== null && (region === id || mergedFrom.includes(region))),
    );
  }
  for (const { id, name } of dataset.activityTypes) {
    feeds.push({ path: `feeds/type/${id}.ics`, name, group: 'type' });
    yield calendar(
      `feeds/type/${id}.ics`,
      name.da,
      now.filter(({ type, otherTypes }) => type === id || otherTypes.includes(id)),
    );
  }
  yield ['feeds/feed.xml', () => toRss(dataset, site)];
  yield ['feeds/feed.json', () => toJsonFeed(dataset, site)];
  const years = new Map<string, Activity[]>();
  for (const activity of dataset.activities) {
    const year = activity.start.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(activity);
    else years.set(year, [activity]);
  }
  const known = [...years.keys()].sort();
  for (const year of known)
    yield [`arkiv/${year}.html`, () => yearPage(dataset, site, year, years.get(year) ?? [])];
  yield ['index.html', () => frontPage(dataset, site, feeds, known, 'da')];
  yield ['en/index.html', () => frontPage(dataset, site, feeds, known, 'en')];
  yield ['style.css', () => STYLE];
}

/**
 * The dataset as JSON, in one line as ever, but piece by piece: whole, it would be as large as all
 * else together.
 */
function* pieces(dataset: Dataset): Generator<string> {
  let first = true;
  for (const [name, value] of Object.entries(dataset)) {
    yield `${first ? '{' : ','}${JSON.stringify(name)}:`;
    first = false;
    if (!Array.isArray(value)) yield JSON.stringify(value);
    else {
      yield '[';
      for (let i = 0; i < value.length; i++) yield `${i ? ',' : ''}${JSON.stringify(value[i])}`;
      yield ']';
    }
  }
  yield '}\n';
}

function sheet({ activities, sources }: Dataset): string {
  const head = [
    'Id',
    'Titel',
    'Slags',
    'Start',
    'Slut',
    'Frist',
    'Sted',
    'Adresse',
    'By',
    'Form',
    'Klynger',
    'Type',
    'Arrangør',
    'Pris',
    'Link',
    'Tilmelding',
    'Status',
    'Sprog',
    'Kilder',
  ];
  const kinds = { event: 'Arrangement', call: 'Frist', project: 'Projekt' };
  return toCsv([
    head,
    ...activities.map((one) => [
      one.id,
      one.title,
      kinds[one.kind],
      one.start,
      one.end,
      one.deadline,
      one.venue,
      one.address,
      one.town,
      one.format,
      one.clusters.map(({ id }) => id).join(', '),
      one.type,
      one.organiser,
      one.price,
      one.url,
      one.registrationUrl,
      one.status,
      one.language,
      one.sources.map((i) => sources[i]).join(' '),
    ]),
  ]);
}

/** Where the folder's own pages stand, for its headers. */
const PAGES = ['/', '/index.html', '/en/*', '/arkiv/*'];

/**
 * In the form that several static hosts read. Other sites' pages may read the data; nothing here
 * runs.
 */
function headers(): string {
  const rule = (path: string, ...lines: string[]): string =>
    [path, ...lines.map((text) => `  ${text}`)].join('\n');
  const policy =
    "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";
  const short = 'Cache-Control: public, max-age=300, stale-while-revalidate=86400';
  return [
    rule('/*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'),
    // The pages for frames have a policy of their own, and two would both hold.
    ...PAGES.map((path) => rule(path, policy)),
    // Modules are asked for across origins, also by other sites' pages.
    rule('/klynge.js', 'Access-Control-Allow-Origin: *', short),
    rule('/cdn/*', 'Access-Control-Allow-Origin: *', short),
    rule('/data/*', 'Access-Control-Allow-Origin: *', short),
    rule(
      '/data/klynger.*.json',
      'Access-Control-Allow-Origin: *',
      'Cache-Control: public, max-age=31536000, immutable',
    ),
    rule('/feeds/*', 'Access-Control-Allow-Origin: *', short),
    rule('/feeds/*.ics', 'Content-Type: text/calendar; charset=utf-8'),
    rule('/feeds/feed.xml', 'Content-Type: application/rss+xml; charset=utf-8'),
    rule('/feeds/feed.json', 'Content-Type: application/feed+json; charset=utf-8'),
    '',
  ].join('\n');
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * What an earlier publication put into the folder. A folder with other things in it, and no such
 * list, is not ours.
 */
async function ownFiles(out: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(join(out, MARKER), 'utf8');
  } catch {
    const [other] = await namesIn(out);
    if (other !== undefined) throw new FolderTaken(other);
    return new Set();
  }
  try {
    const { files } = JSON.parse(text) as { files?: unknown };
    const paths = Array.isArray(files) ? (files as unknown[]) : [];
    return new Set(paths.filter((path) => typeof path === 'string').filter(isSafe));
  } catch {
    throw new FolderTaken(MARKER);
  }
}

/** What stands in a folder; settings of programs, such as `.gitkeep`, do not count. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const isSafe = (path: string): boolean => SAFE.test(path) && !path.includes('..');

/**
 * What an earlier publication wrote, and this one does not, goes; what somebody else has put there
 * stays.
 */
async function clear(
  out: string,
  before: ReadonlySet<string>,
  hashes: Readonly<Record<string, string>>,
): Promise<{ kept: string[]; removed: number }> {
  const old = [...before].filter((path) => !(path in hashes));
  const kept = old.filter((path) => KEPT.test(path));
  const gone = old.filter((path) => !KEPT.test(path));
  for (const path of gone) await rm(join(out, path), { force: true });
  return { kept, removed: gone.length };
}
