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

/** What the schema says of a value; the part of Valibot's issues that is read here, so that no declaration names Valibot. */
interface SchemaIssue {
  readonly type: string;
  readonly message: string;
  readonly expected: string | null;
  readonly received: string;
  readonly path?: readonly { readonly key: unknown }[] | undefined;
}

/** How much of a value is shown. */
const SHOWN = 80;

const shown = (value: string): string =>
  value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;

/** `at` is the place of what was checked in the input. */
export function toProblem(issue: SchemaIssue, at = ''): Problem {
  let path = at;
  for (const { key } of issue.path ?? [])
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
  // A format's own words are in the message; the pattern behind them helps nobody.
  const expected = ['regex', 'max_length'].includes(issue.type)
    ? issue.message
    : (issue.expected ?? issue.message);
  const found = shown(issue.received);
  return {
    path,
    message: `Expected ${expected}, found ${found}.`,
    expected,
    found,
  };
}

/** What a getter or a proxy in the input threw: it may be anything, and fail when it is looked at itself. */
export function unreadable(error: unknown, path = ''): Problem {
  const what = path ? 'The record' : 'The input';
  return {
    path,
    message: `${what} could not be read.`,
    expected: 'plain data',
    found: told(error),
  };
}

export function told(error: unknown): string {
  try {
    return shown(String(error));
  } catch {
    return 'an error';
  }
}
