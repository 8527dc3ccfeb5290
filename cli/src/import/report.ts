import type { FailureCode, Note } from '../formats/candidate.ts';

/** What an import did, and why. `klynge import --json` prints it as it is. */
export interface Report {
  readonly into: string;
  readonly written: boolean;
  readonly sources: readonly SourceReport[];
  readonly added: readonly {
    readonly id: string;
    readonly title: string;
    readonly start: string;
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
  /** Named by more than one source. */
  readonly merged: number;
  readonly total: number;
}

export interface SourceReport {
  readonly id: string;
  readonly from: string;
  readonly ok: boolean;
  readonly failure?: { readonly code: FailureCode; readonly found: string };
  /** Items that were taken; that a rule of the configuration left out; that lie outside the window. */
  readonly taken: number;
  readonly excluded: number;
  readonly outside: number;
  readonly refused: readonly Note[];
  readonly warnings: readonly Note[];
}
