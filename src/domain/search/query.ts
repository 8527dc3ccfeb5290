/** Characters of a query that are searched for: nobody types more. */
export const LONGEST_QUERY = 200;

/** What was typed, as it is looked for and told of; empty: nothing is looked for. */
export const queryFrom = (typed: string): string => typed.trim().slice(0, LONGEST_QUERY).trim();
