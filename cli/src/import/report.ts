import type { Way } from '../discover/discover.ts';
import type { FailureCode, Note, NoteCode } from '../formats/candidate.ts';

/** What an import did, and why. `klynge import --json` prints it as it is. */
export interface Report {
  readonly into: string;
  readonly written: boolean;
  readonly sources: readonly SourceReport[];
  readonly added: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: string;
    /** Its times are told in it. */
    readonly timeZone: string;
  }[];
  readonly changed: readonly {
    readonly id: string;
    readonly title: string;
    readonly fields: readonly string[];
  }[];
  /** Found again as they were. */
  readonly kept: number;
  /** Their sources name them no more. */
  readonly notListed: readonly { readonly id: string; readonly title: string }[];
  /** Gone from a source that is its keeper's own, and so from the dataset. */
  readonly removed: readonly { readonly id: string; readonly title: string }[];
  /** Named by more than one source. */
  readonly merged: number;
  readonly total: number;
  /** Of a national configuration: the clusters that have no source. */
  readonly without: readonly {
    readonly id: string;
    readonly name: string;
    readonly ended: boolean;
    readonly website: string | null;
  }[];
}

/** The sum holds for every source: `read = added + changed + same + leftOut + refused`. */
export interface SourceReport {
  readonly id: string;
  /** The file, or the address without what only its keeper may know. */
  readonly from: string;
  readonly ok: boolean;
  /** Of a site that was looked through: by which way it is read, and from where. */
  readonly found?: { readonly way: Way; readonly from: string };
  readonly failure?: { readonly code: FailureCode; readonly found: string };
  /** How many items the source has. */
  readonly read: number;
  /** `added + changed + same`. */
  readonly taken: number;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Each with its reason. */
  readonly leftOut: readonly Note[];
  readonly refused: readonly Note[];
  readonly warnings: readonly Note[];
}

/** Something of an item is lost: not all was read, and somebody should look. */
const LOST: ReadonlySet<NoteCode> = new Set([
  'mended',
  'locked-times',
  'bad-date',
  'no-year',
  'date-part',
  'no-such-time',
  'bad-end',
  'bad-time',
  'bad-duration',
  'bad-rule',
  'start-not-in-rule',
  'bad-sequence',
  'bad-language',
  'bad-link',
  'bad-number',
  'bad-end-time',
  'end-without-start',
  'bad-kind',
  'bad-format',
  'bad-status',
  'bad-role',
  'bad-sheet-language',
  'role-without-cluster',
  'bad-place',
  'too-many',
  'two-columns',
  'recipe-part',
  'not-read',
  'unknown-cluster',
  'unknown-type',
]);

/** Whether a source gave all that it has. */
export const isWhole = ({ ok, refused, warnings }: SourceReport): boolean =>
  ok && !refused.length && !warnings.some(({ code }) => LOST.has(code));
