/** A table as text that spreadsheets in Denmark open as it is: RFC 4180 with semicolons, CRLF and a byte order mark. */

/**
 * Where a spreadsheet would see a formula begin: at the start of the cell, and after whatever may be read as the end of one (a comma
 * where commas separate, a line break where the quotes are not understood). Spaces and quotes before the sign do not help.
 */
const FORMULA = /((?:^|[,;|\t\r\n])[\s\p{Cc}\p{Cf}"]*)([=+\-@＝＋－＠])/gu;

/** What is not known is empty. */
export type Cell = string | number | null | undefined;

/** A cell that a spreadsheet would take for a formula gets an apostrophe there. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(FORMULA, "$1'$2");
  // A tab or a return at the start is taken away by some programs, with what they protect.
  const safe = /^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
