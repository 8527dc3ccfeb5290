/**
 * What `publish` and `digest` begin with: the data that is kept, laid over the bundled one, and what
 * the configuration says of the site.
 */
import type { ParseResult } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import type { Collection } from '../../../src/static-html/edition.ts';
import { expectedIn, foundAs } from '../expected.ts';
import type { Config } from '../import/config.ts';
import { type Asked, EXIT, Stop } from '../main.ts';
import { collectionsOf, unknownInCollections } from '../publish/collections.ts';
import { compose, type Raw } from '../publish/compose.ts';
import type { Site } from '../publish/feeds.ts';
import { reference } from '../reference.ts';
import { inZone } from '../text/zones.ts';
import { markupIn, PLAIN } from '../validate/markup.ts';
import { hintFor } from '../validate/validate.ts';
import { configProblems, readConfig, readRaw } from './files.ts';

/** In a function of its own, so that what was read is forgotten when it is put together. */
async function composedFrom(paths: readonly string[], asked: Asked): Promise<ParseResult> {
  const files: Raw[] = [];
  for (const path of paths) files.push(await readRaw(path, asked));
  return compose(reference(), files);
}

/** The collections of the configuration; what they name, the dataset has. */
function collectionsIn(
  { collections }: Config,
  dataset: Dataset,
  asked: Asked,
): readonly Collection[] {
  const errors = unknownInCollections(collections, dataset).map(({ path, expected, found }) => ({
    path,
    expected,
    found,
    line: null,
    column: null,
    code: 'value' as const,
    ...hintFor(expected, found),
  }));
  if (errors.length) throw new Stop(EXIT.nothing, configProblems(errors, asked));
  return collectionsOf(collections, dataset);
}

export async function readSite(
  asked: Asked,
): Promise<{ readonly dataset: Dataset; readonly site: Site }> {
  const { options, say, world, language, now } = asked;
  const config = await readConfig(asked);
  const base = options.base ?? config.base ?? '';
  if (base && !/^https?:\/\/[^\s]+$/.test(base))
    throw new Stop(EXIT.nothing, say('error.option', '--base'));
  const paths = options.data ?? [config.into];
  const composed = await composedFrom(paths, asked);
  const problems = composed.ok
    ? markupIn(composed.dataset).map(({ id, found }) => ({
        path: `activities/${id}/description`,
        expected: PLAIN,
        found,
      }))
    : composed.problems;
  if (!composed.ok || problems.length) {
    for (const { path, expected, found } of problems.slice(0, 50))
      world.err(
        `  ${path}: ${say('validate.expected', expectedIn(expected, language), foundAs(found, language))}\n`,
      );
    throw new Stop(EXIT.nothing, say('error.data', paths.join(', ')));
  }
  const { dataset } = composed;
  const site: Site = {
    base: base && !base.endsWith('/') ? `${base}/` : base,
    publisher: config.publisher ?? null,
    collections: collectionsIn(config, dataset, asked),
    title: config.title ?? dataset.meta.title,
    today: inZone(now.getTime(), 'Europe/Copenhagen').slice(0, 10),
    ...(config.suggestions ? { suggestions: config.suggestions } : {}),
  };
  return { dataset, site };
}
