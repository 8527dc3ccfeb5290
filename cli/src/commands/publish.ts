import type { ParseResult } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { embedPages, version } from '../../../src/static-html/index.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { compose, type Raw } from '../publish/compose.ts';
import type { Site } from '../publish/feeds.ts';
import { libraryFiles } from '../publish/library.ts';
import { FolderTaken, publish } from '../publish/publish.ts';
import { reference } from '../reference.ts';
import { readConfig, readRaw, reasonOf } from './files.ts';

/**
 * Pages for frames, editions without script and oEmbed answers, with the library's files that they
 * need: all name a full address.
 */
async function embedding(dataset: Dataset, { base }: Site): Promise<ReadonlyMap<string, string>> {
  if (!base) return new Map();
  return new Map([
    ...embedPages(dataset, { base, version, data: '../data/klynger.json' }),
    ...(await libraryFiles()),
  ]);
}

/**
 * The dataset names the calendars that are published beside it, so that the widgets can offer them;
 * its own come first.
 */
function withFeeds(dataset: Dataset, { base }: Site): Dataset {
  if (!base || dataset.feeds?.length) return dataset;
  const clusters = dataset.clusters.map(({ id, name }) => ({
    name: { da: name, en: name },
    url: `${base}feeds/klynge/${id}.ics`,
    cluster: id,
  }));
  return {
    ...dataset,
    feeds: [
      {
        name: { da: 'Alle aktiviteter', en: 'All activities' },
        url: `${base}feeds/alle.ics`,
        cluster: null,
      },
      ...clusters,
    ],
  };
}

/** In a function of its own, so that what was read is forgotten when it is put together. */
async function composedFrom(paths: readonly string[], asked: Asked): Promise<ParseResult> {
  const files: Raw[] = [];
  for (const path of paths) files.push(await readRaw(path, asked));
  return compose(reference(), files);
}

/** `klynge publish`: the datasets over the bundled one, as a folder for any web server. */
export async function publishCommand(asked: Asked): Promise<Exit> {
  const { options, say, world } = asked;
  const config = await readConfig(asked);
  const base = options.base ?? config.base ?? '';
  if (base && !/^https?:\/\/[^\s]+$/.test(base))
    throw new Stop(EXIT.nothing, say('error.option', '--base'));
  const paths = options.data ?? [config.into];
  const composed = await composedFrom(paths, asked);
  if (!composed.ok) {
    for (const { path, expected, found } of composed.problems.slice(0, 50))
      world.err(`  ${path}: ${say('validate.expected', expected, found)}\n`);
    throw new Stop(EXIT.nothing, say('error.data', paths.join(', ')));
  }
  const site: Site = {
    base: base && !base.endsWith('/') ? `${base}/` : base,
    title: config.title ?? composed.dataset.meta.title,
  };
  const dataset = withFeeds(composed.dataset, site);
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
