import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseDataset } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { writeChanged } from '../files.ts';
import type { Note } from '../formats/candidate.ts';
import { FORMATS } from '../formats/read.ts';
import { Classifier } from '../import/classify.ts';
import { type Config, idFrom, namedSources, type Source } from '../import/config.ts';
import { meant } from '../import/fold.ts';
import { importInto } from '../import/import.ts';
import type { Report, SourceReport } from '../import/report.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { emptyDataset, reference } from '../reference.ts';
import { isAddress } from '../sources/gather.ts';
import { inZone } from '../text/zones.ts';
import { FAILURES, NOTES, placeIn } from '../words.ts';
import { isMissing, readConfig, readDataset, reasonOf } from './files.ts';
import { stat } from 'node:fs/promises';

/** `klynge import`: reads the sources, and writes the dataset if anything is new. */
export async function importCommand(asked: Asked): Promise<Exit> {
  const { options, say, world, now, language } = asked;
  const config = await readConfig(asked);
  // Files that a configuration names lie beside it.
  const home = dirname(options.config ?? '.');
  const beside = options.config ? dirname(resolve(options.config)) : '.';
  const local = (path: string): string => (options.config ? join(home, path) : path);
  const sources = asked.names.length
    ? fromNames(asked, config)
    : namedSources(config.sources).map((one) => ({
        ...one,
        from: isAddress(one.from) ? one.from : local(one.from),
      }));
  if (!sources.length) throw new Stop(EXIT.usage, say('import.nothing'));
  const into = options.into ?? local(config.into);
  const before = await existing(into, asked, config);
  const base = before.clusters.length ? before : reference();
  const known = new Classifier(base, config);
  for (const source of sources) {
    for (const id of known.unknown(source)) {
      const near = meant(
        id,
        base.clusters.map((one) => one.id),
      );
      throw new Stop(
        EXIT.usage,
        say('import.cluster', source.id, id, near ? ` (${say('validate.hint', near)})` : ''),
      );
    }
  }
  const { dataset, report } = await importInto(before, {
    config,
    sources,
    reference: base,
    now,
    cache: config.cache === null ? null : join(beside, config.cache),
    progress: (done, of, source) => {
      if (source) world.err(`${say('import.progress', done + 1, of, source)}\n`);
    },
  });
  const written = !options['dry-run'] && (dataset !== before || !(await isThere(into)));
  if (written) await save(into, dataset, asked);
  const whole: Report = { into, written, ...report };
  world.out(options.json ? `${JSON.stringify(whole, null, 2)}\n` : told(whole, asked, language));
  return whole.sources.every(({ ok }) => ok) ? EXIT.good : EXIT.problems;
}

function fromNames({ names, options, say }: Asked, config: Config): Source[] {
  if (options.format && !(FORMATS as string[]).includes(options.format))
    throw new Stop(EXIT.usage, say('error.option', `--format ${options.format}`));
  return namedSources(
    names.map((from) => {
      // One that the configuration knows is read as it says there.
      const known = config.sources.find((one) => one.id === from || one.from === from);
      return {
        ...(known ?? {
          from,
          clusters: [],
          include: [],
          exclude: [],
          allowEmpty: false,
          id: idFrom(from),
        }),
        ...(options.cluster ? { clusters: options.cluster } : {}),
        ...(options.type ? { type: options.type } : {}),
        ...(options.format ? { format: options.format } : {}),
      };
    }),
  );
}

async function existing(into: string, asked: Asked, config: Config): Promise<Dataset> {
  if (await isThere(into)) return readDataset(into, asked);
  return emptyDataset(inZone(asked.now.getTime(), config.timeZone).slice(0, 10), config.title);
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw new Stop(EXIT.files, `${path}: ${reasonOf(error)}`);
  }
}

async function save(into: string, dataset: Dataset, { say }: Asked): Promise<void> {
  // What is written can be read again, whatever the sources held.
  const checked = parseDataset(dataset);
  if (!checked.ok)
    throw new Error(
      `The import made an invalid dataset: ${JSON.stringify(checked.problems.slice(0, 3))}`,
    );
  try {
    await mkdir(dirname(into), { recursive: true });
    await writeChanged(into, `${JSON.stringify(dataset, null, 2)}\n`);
  } catch (error) {
    throw new Stop(EXIT.files, say('error.write', into, reasonOf(error)));
  }
}

const SHOWN = 20;

function told(report: Report, { say, options }: Asked, language: 'da' | 'en'): string {
  const at = language === 'da' ? 0 : 1;
  const note = ({ code, at: place, found }: Note): string =>
    `    ${[placeIn(place, language), NOTES[code][at]].filter(Boolean).join(': ')}${found ? ` («${found}»)` : ''}`;
  const some = (list: readonly string[]): string[] => [
    ...list.slice(0, SHOWN),
    ...(list.length > SHOWN ? [`    … +${list.length - SHOWN}`] : []),
  ];
  const source = (one: SourceReport): string[] => {
    if (one.failure)
      return [
        `  ✗ ${say('import.failed', one.id, `${FAILURES[one.failure.code][at]}${one.failure.found ? ` (${one.failure.found})` : ''}`)}`,
      ];
    const counts = [
      say('import.source', one.id, one.taken),
      ...(one.excluded ? [say('import.excluded', one.excluded)] : []),
      ...(one.outside ? [say('import.outside', one.outside)] : []),
      ...(one.refused.length ? [say('import.refused', one.refused.length)] : []),
    ];
    return [
      `  ✓ ${counts.join(', ')}`,
      ...some(one.refused.map(note)),
      ...some(one.warnings.map(note)),
    ];
  };
  return [
    say(
      options['dry-run'] ? 'import.dry' : report.written ? 'import.head' : 'import.none',
      report.into,
    ),
    ...report.sources.flatMap(source),
    ...some(report.added.map(({ title, start }) => `  + ${start.replace('T', ' ')} ${title}`)),
    ...some(report.changed.map(({ title, fields }) => `  ~ ${title} (${fields.join(', ')})`)),
    ...some(report.notListed.map(({ title }) => `  ? ${title}`)),
    say(
      'import.counts',
      report.added.length,
      report.changed.length,
      report.kept,
      report.notListed.length,
      report.merged,
      report.total,
    ),
    '',
  ].join('\n');
}
