import { isRecord } from '../../../src/data/is-record.ts';

/** The major version that a dataset says it has; `null`: it says none. */
export function versionOf(input: unknown): number | null {
  const meta = isRecord(input) ? input['meta'] : null;
  const version = isRecord(meta) && meta['format'] === 'klynge-dataset' ? meta['version'] : null;
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}
