import type { BaseIssue } from 'valibot';

/** One thing that is wrong, and where. */
export interface Problem {
  /** The place in the input: `clusters[3].locations[0].lat`. Empty: the input as a whole. */
  readonly path: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

/** Of a value that is wrong in several ways, the first is told. */
export const ONE_EACH = { abortPipeEarly: true } as const;

/** `at` is the place of what was checked in the input. */
export function toProblem(issue: BaseIssue<unknown>, at = ''): Problem {
  const path = (issue.path ?? []).reduce(
    (text, { key }) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    at,
  );
  // A format's own words are in the message; the pattern behind them helps nobody.
  const expected = issue.type === 'regex' ? issue.message : (issue.expected ?? issue.message);
  return {
    path,
    message: `Expected ${expected}, found ${issue.received}.`,
    expected,
    found: issue.received,
  };
}
