/** Reading what a command is given, and saying so when it cannot be read. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parseDataset } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { type Config, configSchema } from '../import/config.ts';
import { type Asked, EXIT, Stop } from '../main.ts';
import type { Say } from '../words.ts';
import { emptyDataset } from '../reference.ts';
import { check } from '../validate/validate.ts';

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

/** A dataset as it stands in a file. */
export async function readRaw(path: string, asked: Asked): Promise<Record<string, unknown>> {
  const text = await readText(path, asked);
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    input = null;
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new Stop(EXIT.nothing, asked.say('error.data', path));
  return input as Record<string, unknown>;
}

/** A dataset, whole or in part; one with errors is not touched. */
export async function readDataset(path: string, asked: Asked): Promise<Dataset> {
  const raw = await readRaw(path, asked);
  const parsed = parseDataset('meta' in raw ? raw : { ...emptyDataset('2000-01-01'), ...raw });
  if (!parsed.ok) throw new Stop(EXIT.nothing, asked.say('error.data', path));
  return parsed.dataset;
}

/** The configuration; without the file, what holds without one. */
export async function readConfig(asked: Asked): Promise<Config> {
  const path = asked.options.config ?? 'klynge.config.json';
  let text: string;
  try {
    text = (await readFile(path, 'utf8')).replace(/^\ufeff/, '');
  } catch (error) {
    if (isMissing(error) && !asked.options.config) return v.parse(configSchema, {});
    throw new Stop(EXIT.nothing, asked.say('error.file', path, reasonOf(error, asked.say)));
  }
  const { errors } = check(text, '2000-01-01');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    // Told below, with its place.
  }
  const result = v.safeParse(configSchema, input);
  if (result.success) return result.output;
  const told = errors.map(({ path: at, line, column, expected, found, hint }) => {
    const what = expected ? asked.say('validate.expected', expected, found ?? '') : found;
    const meant = hint ? `; ${asked.say('validate.hint', hint)}` : '';
    return `  ${path}:${line ?? 1}:${column ?? 1} ${at} ${what ?? ''}${meant}`;
  });
  throw new Stop(EXIT.nothing, [asked.say('error.config', path), ...told].join('\n'));
}
