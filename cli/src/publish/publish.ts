/** A dataset as a folder for any web server: data, feeds, pages. The same dataset gives the same bytes. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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

/** Each file is made when it is written, so that not all are in memory at once. */
type File = readonly [path: string, content: () => Content];

export async function publish(
  dataset: Dataset,
  site: Site,
  out: string,
  more: ReadonlyMap<string, string>,
  progress: (path: string) => void,
): Promise<Published> {
  const hashes: Record<string, string> = {};
  const large: Published['large'][number][] = [];
  let [written, same] = [0, 0];
  const put = async (path: string, content: Content): Promise<void> => {
    if (!SAFE.test(path) || path.includes('..')) throw new Error(`${path} is no name for a file.`);
    const { sha384, bytes } = hashOf(content);
    hashes[path] = `sha384-${sha384}`;
    if (path.endsWith('.ics') && bytes > LARGE) large.push({ path, bytes });
    if (await writeChanged(join(out, path), content, sha384)) written++;
    else same++;
  };
  for (const [path, content] of [
    ...filesOf(dataset, site),
    ...[...more].map(([path, text]): File => [path, () => text]),
  ]) {
    progress(path);
    await put(path, content());
  }
  await put('_headers', headers());
  const listed = `${JSON.stringify(Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
  const removed = await clear(out, hashes);
  if (await writeChanged(join(out, 'integrity.json'), listed)) written++;
  else same++;
  return { files: written + same, written, same, removed, large };
}

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

/** The dataset as JSON, in one line as ever, but piece by piece: whole, it would be as large as all else together. */
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
      ...[
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
      ],
      ...[
        one.clusters.map(({ id }) => id).join(', '),
        one.type,
        one.organiser,
        one.price,
        one.url,
        one.registrationUrl,
        one.status,
        one.language,
      ],
      one.sources.map((i) => sources[i]).join(' '),
    ]),
  ]);
}

/** In the form that several static hosts read. Other sites' pages may read the data; nothing here runs. */
function headers(): string {
  const rule = (path: string, ...lines: string[]): string =>
    [path, ...lines.map((text) => `  ${text}`)].join('\n');
  const short = 'Cache-Control: public, max-age=300, stale-while-revalidate=86400';
  return [
    rule('/*', 'X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'),
    // The pages for frames bring a policy of their own, and two would both hold.
    ...['/', '/index.html', '/en/*', '/arkiv/*'].map((path) =>
      rule(
        path,
        "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'",
      ),
    ),
    // Modules are asked for across origins, also by other sites' pages.
    ...['/klynge.js', '/cdn/*'].map((path) => rule(path, 'Access-Control-Allow-Origin: *', short)),
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

/** What an earlier publication wrote, and this one does not, goes; what somebody else has put there stays. */
async function clear(out: string, hashes: Readonly<Record<string, string>>): Promise<number> {
  let removed = 0;
  let before: unknown;
  try {
    before = JSON.parse(await readFile(join(out, 'integrity.json'), 'utf8'));
  } catch {
    await mkdir(dirname(join(out, 'integrity.json')), { recursive: true });
    return 0;
  }
  if (typeof before !== 'object' || before === null) return 0;
  for (const path of Object.keys(before)) {
    if (path in hashes || KEPT.test(path) || !SAFE.test(path) || path.includes('..')) continue;
    await rm(join(out, path), { force: true });
    removed++;
  }
  return removed;
}
