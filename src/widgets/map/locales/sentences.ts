export const listed = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/**
 * "12 har et kendt hovedsæde, 1 et ubekræftet, og for 1 er det ikke oplyst. Hovedsæder: 5 i Region
 * Hovedstaden, 3 i …"
 */
export function heads(
  parts: readonly (string | 0)[],
  where: readonly string[],
  and: string,
  lead: string,
): string {
  const said = parts.filter(Boolean);
  return `${said.slice(0, -1).join(', ')}${said[1] ? `, ${and} ` : ''}${said.at(-1) ?? ''}${where[0] ? `. ${lead}: ${listed(where, and)}` : ''}.`;
}
