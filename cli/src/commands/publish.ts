import type { Dataset } from '../../../src/data/types.ts';
import { embedPages, version } from '../../../src/static-html/index.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { feedsOf } from '../publish/calendars.ts';
import type { Site } from '../publish/feeds.ts';
import { libraryFiles } from '../publish/library.ts';
import { activityCalendarPath, activityPath, clusterPath, pathOfEach } from '../publish/paths.ts';
import { FolderTaken, publish } from '../publish/publish.ts';
import { reasonOf } from './files.ts';
import { readSite } from './site.ts';

/**
 * Pages for frames, editions without script and oEmbed answers, with the library's files that they
 * need: all name a full address.
 */
async function embedding(
  dataset: Dataset,
  { base, today, collections }: Site,
): Promise<ReadonlyMap<string, string>> {
  if (!base) return new Map();
  return new Map([
    ...embedPages(dataset, {
      base,
      version,
      today,
      collections,
      data: '../data/klynger.json',
    }),
    ...(await libraryFiles()),
  ]);
}

/**
 * The dataset names the calendars that are published beside it, so that the widgets can offer them;
 * its own come first.
 */
function withFeeds(dataset: Dataset, site: Site): Dataset {
  const { base } = site;
  if (!base || dataset.feeds?.length) return dataset;
  return {
    ...dataset,
    feeds: feedsOf(dataset, site)
      .filter(({ group, activities }) => !group || (group === 'cluster' && activities.length))
      .map(({ name, path, id }) => ({ name, url: base + path, cluster: id })),
  };
}

/** What the published dataset tells of itself: its collections, and where each activity and cluster has a page. */
function withAddresses(dataset: Dataset, { base, collections }: Site): Dataset {
  const named = collections.map(({ name, title, filter }) => ({ id: name, title, filter }));
  const published = {
    activity: base + pathOfEach(activityPath),
    calendar: base + pathOfEach(activityCalendarPath),
    cluster: {
      da: base + pathOfEach((id) => clusterPath(id, 'da')),
      en: base + pathOfEach((id) => clusterPath(id, 'en')),
    },
  };
  return {
    ...dataset,
    // What somebody else has published of the data is not ours to offer.
    meta: { ...dataset.meta, published: base ? published : null },
    ...(named.length ? { collections: named } : {}),
  };
}

/** `klynge publish`: the datasets over the bundled one, as a folder for any web server. */
export async function publishCommand(asked: Asked): Promise<Exit> {
  const { options, say, world } = asked;
  const { dataset: read, site } = await readSite(asked);
  const dataset = withAddresses(withFeeds(read, site), site);
  const out = options.out ?? 'public';
  let stage = performance.now();
  try {
    const done = await publish(dataset, site, out, await embedding(dataset, site), (path) => {
      // Nobody needs to read of what is done at once.
      if (performance.now() - stage < 1000) return;
      stage = performance.now();
      world.err(`${say('publish.stage', path)}\n`);
    });
    if (!site.base) world.err(`${say('publish.base')}\n`);
    else if (!site.publisher) world.err(`${say('publish.publisher')}\n`);
    for (const { path, bytes } of done.large)
      world.err(`${say('publish.large', path, (bytes / 1e6).toFixed(1))}\n`);
    world.out(
      options.json
        ? `${JSON.stringify({ out, ...done }, null, 2)}\n`
        : `${say('publish.done', out, done.files, done.written, done.same, done.removed)}\n`,
    );
    return EXIT.good;
  } catch (error) {
    if (error instanceof FolderTaken)
      throw new Stop(EXIT.nothing, say('error.taken', out, error.path));
    if (!(error as NodeJS.ErrnoException).code) throw error;
    throw new Stop(EXIT.nothing, say('error.write', out, reasonOf(error, say)));
  }
}
