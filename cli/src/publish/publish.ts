/**
 * A dataset as a folder for any web server: data, feeds, pages. The same dataset gives the same
 * bytes.
 */
import { existsSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { activityFilter } from '../../../src/domain/activities/activities-filter.ts';
import { isOver, timelineOf } from '../../../src/domain/activities/activities.ts';
import { entriesOf } from '../../../src/domain/clusters/clusters.ts';
import { toCsv } from '../../../src/domain/csv.ts';
import { type Content, hashOf, writeChanged } from '../files.ts';
import { activityPage } from './activity-page.ts';
import { apiFiles } from './api.ts';
import { calendarOf, type Feed, feedsOf } from './calendars.ts';
import { graphOf, toJsonLd, toRdfXml } from './catalogue.ts';
import { clusterPage } from './cluster-page.ts';
import { collectionPage } from './collection-page.ts';
import { STYLE } from './document.ts';
import { type Site, toJsonFeed, toRss } from './feeds.ts';
import { grouped } from './grouped.ts';
import { llmsText } from './llms.ts';
import { frontPage, yearPage } from './page.ts';
import {
  activityCalendarPath,
  activityPath,
  clusterPath,
  collectionPath,
  collectionRss,
  inLanguage,
} from './paths.ts';
import { type Listed, sitemaps } from './sitemap.ts';
import { serverFiles } from './servers.ts';
import { SUGGEST_STYLE, suggestPage, suggestScript } from './suggest/suggest.ts';

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

/**
 * Each file is made when it is written, so that not all are in memory at once. The hash: where it
 * is known already.
 */
type File = readonly [path: string, content: () => Content, sha384?: string];

const LANGUAGES = ['da', 'en'] as const;

export async function publish(
  dataset: Dataset,
  site: Site,
  out: string,
  more: ReadonlyMap<string, string>,
  progress: (path: string) => void,
): Promise<Published> {
  const before = await ownFiles(out);
  // A calendar that somebody may have subscribed to stays, also while it holds nothing.
  const feeds = feedsOf(dataset, site).filter(
    ({ path, group, activities }) =>
      !group || group === 'collection' || activities.length || before.has(path),
  );
  const files: File[] = [
    ...filesOf(dataset, site, feeds, before),
    ...[...more].map(([path, text]): File => [path, () => text]),
    ...serverFiles(site).map(([path, text]): File => [path, () => text]),
  ];
  const paths = [...files.map(([path]) => path), 'integrity.json'];
  checkPaths(out, paths, before);
  // Said before anything is written: if that breaks off, the next publication knows what is ours.
  const announced = await writeChanged(join(out, MARKER), markerOf([...before, ...paths]));
  const hashes: Record<string, string> = {};
  const large: Published['large'][number][] = [];
  let [written, same] = [0, 0];
  const put = async (path: string, content: Content, known?: string): Promise<void> => {
    const { sha384, bytes } = known ? { sha384: known, bytes: 0 } : hashOf(content);
    hashes[path] = `sha384-${sha384}`;
    if (path.endsWith('.ics') && bytes > LARGE) large.push({ path, bytes });
    const isNew = !before.has(path);
    if (await writeChanged(join(out, path), content, { sha384, isNew })) written++;
    else same++;
  };
  for (const [path, content, known] of files) {
    progress(path);
    await put(path, content(), known);
  }
  const sorted = Object.keys(hashes).sort();
  await put('integrity.json', () => linesOf(sorted, (path) => hashes[path] ?? ''));
  const { kept, removed } = clear(out, before, hashes);
  const marked = await writeChanged(join(out, MARKER), markerOf([...paths, ...kept]));
  if (announced || marked) written++;
  else same++;
  return { files: written + same, written, same, removed, large };
}

/** Every path is a name for a file, and none has something that somebody else put there. */
function checkPaths(out: string, paths: readonly string[], before: ReadonlySet<string>): void {
  // Where a folder is not there, nothing in it is: of many thousands of files few are looked for.
  const folders = new Map<string, boolean>();
  const hasFolder = (path: string): boolean => {
    const folder = dirname(join(out, path));
    let is = folders.get(folder);
    if (is === undefined) folders.set(folder, (is = existsSync(folder)));
    return is;
  };
  for (const path of paths) {
    if (!isSafe(path)) throw new Error(`${path} is no name for a file.`);
    if (!before.has(path) && hasFolder(path) && existsSync(join(out, path)))
      throw new FolderTaken(path);
  }
}

const markerOf = (paths: readonly string[]): string =>
  inJson({ files: [...new Set(paths)].sort() });

/** An object as JSON, a line for each of its keys. */
function* linesOf(keys: readonly string[], valueOf: (key: string) => string): Generator<string> {
  yield '{';
  for (const [i, key] of keys.entries())
    yield `${i ? ',' : ''}\n  ${JSON.stringify(key)}: ${JSON.stringify(valueOf(key))}`;
  yield '\n}\n';
}

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function* filesOf(
  dataset: Dataset,
  site: Site,
  feeds: readonly Feed[],
  before: ReadonlySet<string>,
): Generator<File> {
  const json = (): Iterable<string> => pieces(dataset);
  const { sha384 } = hashOf(json);
  const name = Buffer.from(sha384, 'base64').toString('hex').slice(0, 12);
  yield [`data/klynger.${name}.json`, () => json, sha384];
  yield ['data/klynger.json', () => json, sha384];
  yield ['data/aktiviteter.csv', () => sheet(dataset)];
  for (const { path, group, name: called, activities } of feeds) {
    const title = group ? called.da : site.title.da;
    yield [path, () => calendarOf(title, activities, dataset, site)];
  }
  yield ['feeds/feed.xml', () => toRss(dataset, site)];
  yield ['feeds/feed.json', () => toJsonFeed(dataset, site)];
  for (const { name, title, filter } of site.collections) {
    const path = collectionRss(name);
    const channel = { title: title.da, path, page: collectionPath(name, 'da') };
    const own = (): Activity[] => dataset.activities.filter(activityFilter(dataset, filter));
    yield [path, () => toRss({ ...dataset, activities: own() }, site, channel)];
  }
  yield* apiFiles(dataset, site);
  yield ['llms.txt', () => llmsText(dataset, site)];
  if (site.base && site.publisher) {
    const things = graphOf(dataset, site, site.publisher);
    yield ['data/dcat.jsonld', () => toJsonLd(things)];
    yield ['data/dcat.rdf', () => toRdfXml(things)];
  }
  yield* pagesOf(dataset, site, feeds, before);
  yield ['style.css', () => STYLE];
  yield ['suggest.html', () => suggestPage(dataset, site, 'da')];
  yield ['en/suggest.html', () => suggestPage(dataset, site, 'en')];
  yield ['suggest.css', () => SUGGEST_STYLE];
  yield ['suggest.js', suggestScript];
}

/** The pages for people, and the list of them for search engines. */
function* pagesOf(
  dataset: Dataset,
  site: Site,
  feeds: readonly Feed[],
  before: ReadonlySet<string>,
): Generator<File> {
  const listed: Listed[] = [];
  const page = (path: string, content: () => string, changed?: string): File => {
    listed.push({ path, changed });
    return [path, content];
  };
  const byYear = grouped(dataset.activities, ({ start }) => start.slice(0, 4));
  const years = [...byYear.keys()].sort();
  const contents = { years, feeds: feeds.filter(({ activities }) => activities.length) };
  for (const language of LANGUAGES)
    yield page(inLanguage('index.html', language), () =>
      frontPage(dataset, site, contents, language),
    );
  for (const year of years)
    yield page(`arkiv/${year}.html`, () => yearPage(dataset, site, year, byYear.get(year) ?? []));
  const { activities } = timelineOf(dataset);
  for (const collection of site.collections) {
    const { name, filter } = collection;
    const own = activities.filter(activityFilter(dataset, filter));
    const feed = contents.feeds.find((one) => one.group === 'collection' && one.id === name);
    for (const language of LANGUAGES)
      yield page(collectionPath(name, language), () =>
        collectionPage(dataset, site, collection, { activities: own, feed }, language),
      );
  }
  for (const entry of entriesOf(dataset)) {
    const { id } = entry.cluster;
    const own = activities.filter(
      ({ forAll, clusters }) => forAll || clusters.some((one) => one.id === id),
    );
    const feed = contents.feeds.find((one) => one.group === 'cluster' && one.id === id);
    for (const language of LANGUAGES)
      yield page(clusterPath(id, language), () =>
        clusterPage(dataset, site, entry, { activities: own, feed }, language),
      );
  }
  for (const activity of dataset.activities) {
    const { id, title, fetched } = activity;
    // Of many thousands most are over: they are in English only where somebody may have a link.
    const others = !isOver(activity, site.today) || before.has(activityPath(id, 'en'));
    for (const language of others ? LANGUAGES : (['da'] as const))
      yield page(
        activityPath(id, language),
        () => activityPage(activity, dataset, site, { language, others }),
        fetched?.slice(0, 10),
      );
    yield [activityCalendarPath(id), () => calendarOf(title, [activity], dataset, site)];
  }
  for (const [path, content] of sitemaps(site.base, listed)) yield [path, () => content];
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
    'Tidszone',
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
      one.timeZone,
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
function clear(
  out: string,
  before: ReadonlySet<string>,
  hashes: Readonly<Record<string, string>>,
): { kept: string[]; removed: number } {
  const old = [...before].filter((path) => !(path in hashes));
  const kept = old.filter((path) => KEPT.test(path));
  const gone = old.filter((path) => !KEPT.test(path));
  for (const path of gone) rmSync(join(out, path), { force: true });
  return { kept, removed: gone.length };
}
