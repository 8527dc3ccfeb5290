/** `["one", "two", "three"]` → `one, two and three`. */
export const listed = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/** Those that there are, each with its full stop. */
export const sentences = (...said: readonly (string | 0 | false | null)[]): string =>
  said
    .filter(Boolean)
    .map((one) => `${String(one)}.`)
    .join(' ');
