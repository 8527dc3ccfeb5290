import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseDataset } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { writeChanged } from '../files.ts';
import { FORMATS } from '../formats/read.ts';
import { Classifier, Parties } from '../import/classify.ts';
import { type Config, namedSources, type Source } from '../import/config.ts';
import { meant } from '../import/fold.ts';
import { importInto } from '../import/import.ts';
import { readSources } from '../import/read-sources.ts';
import { isWhole, type Report } from '../import/report.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { emptyDataset, reference } from '../reference.ts';
import { isAddress } from '../sources/gather.ts';
import { realClock } from '../sources/visitor.ts';
import { inZone } from '../text/zones.ts';
import { clusterNamed, readConfig, readDataset, reasonOf } from './files.ts';
import { lockFile } from './lock.ts';
import { told } from './import-report.ts';

/** How long an import waits for another one into the same file. */
const PATIENCE = 300;

/** `klynge import`: reads the sources, and writes the dataset if anything is new. */
export async function importCommand(asked: Asked): Promise<Exit> {
  const { options, say, world, now } = asked;
  const config = await readConfig(asked);
  // Files that a configuration names lie beside it.
  const home = dirname(options.config ?? '.');
  const local = (path: string): string => (options.config ? join(home, path) : path);
  const sources = sourcesOf(asked, config, local);
  if (!sources.length) throw new Stop(EXIT.nothing, say('import.nothing'));
  const into = options.into ?? local(config.into);
  const unlock = options['dry-run'] ? null : await locked(into, asked);
  try {
    const before = await existing(into, asked, config);
    const base = withLists(before);
    checkClusters(asked, sources, base, config);
    const today = inZone(now.getTime(), config.timeZone).slice(0, 10);
    const beside = options.config ? dirname(resolve(options.config)) : '.';
    const readings = await readSources({
      config,
      sources,
      today,
      cache: config.cache === null ? null : join(beside, config.cache),
      env: world.env,
      clock: world.clock ?? realClock,
      unconfirmed: options.unconfirmed ?? false,
      progress: (done, of, source) => {
        if (source) world.err(`${say('import.progress', done + 1, of, source)}\n`);
      },
    });
    const reading = { config, readings, reference: base, now, today };
    const { dataset, report } = importInto(before, reading);
    const isRead = report.sources.some(({ ok }) => ok);
    const isNew = dataset !== before || !(await isThere(into));
    const written = !options['dry-run'] && isRead && isNew;
    if (written) await save(into, dataset, asked);
    const without = config.national ? clustersWithout(sources, base) : [];
    const whole: Report = { into, written, ...report, without };
    world.out(options.json ? `${JSON.stringify(whole, null, 2)}\n` : told(whole, asked));
    return exitOf(whole);
  } finally {
    await unlock?.();
  }
}

/** A dataset of activities only is read with the clusters and types of the bundled one. */
const withLists = (dataset: Dataset): Dataset => (dataset.clusters.length ? dataset : reference());

/** The clusters that no source is of, so that the report says something of each. */
const clustersWithout = (sources: readonly Source[], { clusters }: Dataset): Report['without'] =>
  clusters
    .filter(({ id }) => !sources.some((source) => source.clusters.includes(id)))
    .map(({ id, name, ended, website }) => ({ id, name, ended: Boolean(ended), website }));

function exitOf({ sources }: Report): Exit {
  if (sources.every(({ ok }) => !ok)) return EXIT.nothing;
  return sources.every(isWhole) ? EXIT.good : EXIT.problems;
}

async function locked(into: string, { say, world }: Asked): Promise<() => Promise<void>> {
  try {
    const unlock = await lockFile(into, PATIENCE, () => {
      world.err(`${say('import.waiting', into)}\n`);
    });
    if (unlock) return unlock;
  } catch (error) {
    throw new Stop(EXIT.nothing, say('error.write', into, reasonOf(error, say)));
  }
  throw new Stop(EXIT.nothing, say('import.locked', into, `${into}.lock`));
}

function sourcesOf(
  asked: Asked,
  config: Config,
  local: (path: string) => string,
): readonly Source[] {
  if (asked.names.length) return fromNames(asked, config);
  return namedSources(config.sources).map((one) => ({
    ...one,
    from: isAddress(one.from) ? one.from : local(one.from),
  }));
}

function fromNames({ names, options, say }: Asked, config: Config): Source[] {
  if (options.format && !(FORMATS as string[]).includes(options.format)) {
    const near = meant(options.format, FORMATS);
    const hint = near ? ` (${say('validate.hint', near)})` : '';
    throw new Stop(EXIT.nothing, say('error.option', `--format ${options.format}`) + hint);
  }
  const clusters = options.cluster?.map((written) => clusterNamed(written) ?? written);
  const all = names.map((from): Config['sources'][number] => {
    // One that the configuration knows is read as it says there.
    const known = config.sources.find((one) => one.id === from || one.from === from);
    return {
      ...(known ?? {
        from,
        clusters: [],
        include: [],
        exclude: [],
        allowEmpty: false,
        owned: false,
        discover: false,
      }),
      ...(clusters ? { clusters } : {}),
      ...(options.type ? { type: options.type } : {}),
      ...(options.format ? { format: options.format } : {}),
    };
  });
  // What is named twice is read once.
  const isFirst = ({ from }: { from: string }, i: number): boolean =>
    all.findIndex((one) => one.from === from) === i;
  return namedSources(all.filter(isFirst));
}

function checkClusters(
  { say }: Asked,
  sources: readonly Source[],
  base: Dataset,
  config: Config,
): void {
  const known = new Classifier(base, config);
  const parties = new Parties(base);
  for (const source of sources) {
    const type = source.type ? known.typeNamed(source.type) : null;
    if (type && !type.id)
      throw new Stop(
        EXIT.nothing,
        say(
          'import.type',
          source.type ?? '',
          type.near ? ` (${say('validate.hint', type.near)})` : '',
        ),
      );
    const [unknown] = known.unknown(source);
    if (unknown === undefined) continue;
    const near = parties.near(unknown);
    const hint = near ? ` (${say('validate.hint', near)})` : '';
    throw new Stop(EXIT.nothing, say('import.cluster', source.id, unknown, hint));
  }
}

async function existing(into: string, asked: Asked, config: Config): Promise<Dataset> {
  if (await isThere(into)) return readDataset(into, asked);
  return emptyDataset(inZone(asked.now.getTime(), config.timeZone).slice(0, 10), config.title);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}

async function save(into: string, dataset: Dataset, { say }: Asked): Promise<void> {
  // What is written can be read again, whatever the sources held.
  const checked = parseDataset(dataset);
  if (!checked.ok) {
    const [first] = checked.problems;
    throw new Stop(EXIT.nothing, say('error.whole', into, first?.path ?? '', first?.found ?? ''));
  }
  try {
    await writeChanged(into, `${JSON.stringify(dataset, null, 2)}\n`);
  } catch (error) {
    throw new Stop(EXIT.nothing, say('error.write', into, reasonOf(error, say)));
  }
}
