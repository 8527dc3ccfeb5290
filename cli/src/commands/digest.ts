import { join } from 'node:path';
import { inLocale } from '../../../src/i18n/language.ts';
import { digest } from '../../../src/static-html/digest.ts';
import { writeChanged } from '../files.ts';
import { meant } from '../import/fold.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { activityPath, collectionPath, inLanguage, nameOf } from '../publish/paths.ts';
import { reasonOf } from './files.ts';
import { readSite } from './site.ts';

const DAYS = 14;
const MOST_DAYS = 366;

/** `klynge digest`: what is next as a newsletter, in HTML for mail and in plain text. */
export async function digestCommand(asked: Asked): Promise<Exit> {
  const { options, say, world, language } = asked;
  const days = options.days === undefined ? DAYS : Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    throw new Stop(EXIT.nothing, say('error.option', `--days ${options.days ?? ''}`));
  const { dataset, site } = await readSite(asked);
  const { base, today, collections } = site;
  const wanted = options.collection;
  const collection = collections.find(({ name }) => name === wanted);
  if (wanted !== undefined && !collection) {
    const near = meant(
      wanted,
      collections.map(({ name }) => name),
    );
    const hint = near ? ` (${say('validate.hint', near)})` : '';
    throw new Stop(EXIT.nothing, say('digest.collection', wanted) + hint);
  }
  const page = collection
    ? collectionPath(collection.name, language)
    : inLanguage('index.html', language);
  const { html, text, count } = digest(
    {
      dataset,
      today,
      region: null,
      locale: language,
      ...(collection ? { collection } : {}),
    },
    {
      days,
      pageOf: ({ id }) => (base ? base + activityPath(id) : null),
      live: base ? base + page : null,
    },
  );
  const out = options.out ?? 'nyhedsbrev';
  const name = collection ? nameOf(collection.name) : 'alle';
  const files = [`${name}.html`, `${name}.txt`];
  try {
    await writeChanged(join(out, `${name}.html`), html);
    await writeChanged(join(out, `${name}.txt`), text);
  } catch (error) {
    throw new Stop(EXIT.nothing, say('error.write', out, reasonOf(error, say)));
  }
  const title = collection ? inLocale(collection.title, language) : site.title[language];
  if (!base) world.err(`${say('digest.base')}\n`);
  world.out(
    options.json
      ? `${JSON.stringify({ out, files, activities: count }, null, 2)}\n`
      : `${say('digest.done', files.map((file) => join(out, file)).join(', '), title, count, days)}\n`,
  );
  return EXIT.good;
}
