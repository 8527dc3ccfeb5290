import * as v from 'valibot';
import { ONE_EACH, type Problem, toProblem, unreadable } from './problem.ts';
import { brokenRules } from './rules.ts';
import { datasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

export type { Problem } from './problem.ts';

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a dataset in the public format, version 1. Gives it frozen, or every problem at once; never throws. Keys that the
 * format does not know are accepted and left out.
 */
export function parseDataset(input: unknown): ParseResult {
  try {
    const result = v.safeParse(datasetSchema, input, ONE_EACH);
    if (!result.success)
      return { ok: false, problems: result.issues.map((issue) => toProblem(issue)) };
    const problems = brokenRules(result.output);
    return problems.length ? { ok: false, problems } : { ok: true, dataset: freeze(result.output) };
  } catch (error) {
    return { ok: false, problems: [unreadable(error)] };
  }
}

/** Freezes plain data through and through. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) freeze(item);
  }
  return value;
}
