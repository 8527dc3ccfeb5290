/** Reading what a command is given, and saying so when it cannot be read. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseDataset } from '../../../src/data/parse.ts';
import { isRecord } from '../../../src/data/is-record.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { Parties } from '../import/classify.ts';
import { type Config, configSchema, emptyTitles, mendedConfig } from '../import/config.ts';
import { type Asked, EXIT, Stop } from '../main.ts';
import type { Say } from '../words.ts';
import { emptyDataset, reference } from '../reference.ts';
import { FORMAT_VERSION } from '../../../src/data/schema.ts';
import { check, type Finding, misnamed } from '../validate/validate.ts';
import { versionOf } from '../validate/version.ts';
import { expectedIn, foundAs } from '../expected.ts';

const CONFIG = 'klynge.config.json';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

const REASONS = {
  ENOENT: 'reason.missing',
  EACCES: 'reason.denied',
  EPERM: 'reason.denied',
  EROFS: 'reason.denied',
  EISDIR: 'reason.folder',
  ENOTDIR: 'reason.notfolder',
  ENOSPC: 'reason.full',
} as const;

/** Why the file system said no, in words. */
export function reasonOf(error: unknown, say: Say): string {
  const { code = '' } = error as NodeJS.ErrnoException;
  return say(Object.hasOwn(REASONS, code) ? REASONS[code as keyof typeof REASONS] : 'reason.other');
}

export async function readText(path: string, { say }: Asked): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    throw new Stop(EXIT.nothing, say('error.file', path, reasonOf(error, say)));
  }
}

/** A file that has nothing of what a dataset may have is something else. */
const hasParts = (input: object): boolean => {
  const known = emptyDataset('2000-01-01');
  return Object.keys(input).some((key) => Object.hasOwn(known, key));
};

/** A dataset as it stands in a file. */
export async function readRaw(path: string, asked: Asked): Promise<Record<string, unknown>> {
  const text = await readText(path, asked);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    input = null;
  }
  if (!isRecord(input) || !hasParts(input))
    throw new Stop(EXIT.nothing, asked.say('error.data', path));
  const version = versionOf(input);
  if (version !== null && version !== FORMAT_VERSION)
    throw new Stop(
      EXIT.nothing,
      `${path} ${asked.say('validate.version', version, FORMAT_VERSION)}`,
    );
  return input;
}

/** A dataset, whole or in part; one with errors is not touched. */
export async function readDataset(path: string, asked: Asked): Promise<Dataset> {
  const raw = await readRaw(path, asked);
  const parsed = parseDataset('meta' in raw ? raw : { ...emptyDataset('2000-01-01'), ...raw });
  if (!parsed.ok) throw new Stop(EXIT.nothing, asked.say('error.data', path));
  return parsed.dataset;
}

/** As it is written; `null`: there is none, and none was asked for by name. */
export async function readConfigText(asked: Asked): Promise<string | null> {
  const path = asked.options.config ?? CONFIG;
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    if (isMissing(error) && !asked.options.config) return null;
    throw new Stop(EXIT.nothing, asked.say('error.file', path, reasonOf(error, asked.say)));
  }
}

/** `CLEAN`, `MADE`: as a column of a sheet may have it. */
export const clusterNamed = (written: string): string | null =>
  new Parties(reference()).named(written);

/** The configuration; without the file, what holds without one. */
export async function readConfig(asked: Asked): Promise<Config> {
  const text = await readConfigText(asked);
  if (text === null) return v.parse(configSchema, {});
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    // Told below, with its place.
  }
  const result = v.safeParse(configSchema, mendedConfig(input, clusterNamed));
  const wrong = result.success ? misnamed(input, text) : [];
  if (result.success && !wrong.length) {
    const path = asked.options.config ?? CONFIG;
    for (const at of emptyTitles(input))
      asked.world.err(`${path}: ${at} ${asked.say('validate.title')}\n`);
    return result.output;
  }
  const errors = wrong.length ? wrong : check(text, '2000-01-01', true).errors;
  throw new Stop(EXIT.nothing, configProblems(errors, asked));
}

/** What is wrong with the configuration, each with its place. */
export function configProblems(errors: readonly Finding[], asked: Asked): string {
  const path = asked.options.config ?? CONFIG;
  const told = errors.map(({ path: at, line, column, expected, found, hint, code }) => {
    const { language } = asked;
    const what = expected
      ? asked.say(
          'validate.expected',
          expectedIn(expected, language),
          foundAs(found ?? '', language),
        )
      : asked.say(code === 'json' ? 'validate.json' : 'validate.key', found ?? '');
    const meant = hint ? `; ${asked.say('validate.hint', hint)}` : '';
    const place = line === null ? '' : `:${line}:${column ?? 1}`;
    return `  ${path}${place} ${at} ${what}${meant}`;
  });
  return [asked.say('error.config', path), ...told].join('\n');
}
