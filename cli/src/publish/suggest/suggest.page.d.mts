/** What tests take of the page's script. */
type Texts = Readonly<Record<string, string>>;

export function toCell(value: string, separator: string): string;
export function toLine(cells: readonly string[], separator: string): string;
export function problemsOf(
  values: Texts,
  settings: { words: Texts; today: string; missing: Texts; wrong: Texts },
): Map<string, string>;
