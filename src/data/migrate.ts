import { isRecord } from './is-record.ts';
import { FORMAT_VERSION } from './schema.ts';

type Raw = Record<string, unknown>;

/** A step makes a dataset of the named major version into one of the next. Each stays for good. */
const STEPS: Readonly<Record<number, (dataset: Raw) => Raw>> = {
  // Version 1 is the first: nothing is older yet.
};

/**
 * A dataset of an older major version in today's format; one of today's, or what is no dataset, as it is. `parseDataset` then says
 * what is wrong with it. Never throws.
 */
export function migrate(input: unknown, steps = STEPS, target: number = FORMAT_VERSION): unknown {
  let dataset = input;
  for (
    let version = versionOf(dataset);
    version !== null && version < target;
    version = versionOf(dataset)
  ) {
    const step = steps[version];
    if (!step) return input;
    try {
      dataset = withVersion(step(dataset as Raw), version + 1);
    } catch {
      return input;
    }
  }
  return dataset;
}

/** The major version that a dataset says it has; `null`: it says none. */
export function versionOf(input: unknown): number | null {
  const meta = isRecord(input) ? input['meta'] : null;
  const version = isRecord(meta) && meta['format'] === 'klynge-dataset' ? meta['version'] : null;
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}

const withVersion = (dataset: Raw, version: number): Raw => ({
  ...dataset,
  meta: { ...(dataset['meta'] as Raw), version },
});
