/**
 * An Excel workbook as rows of texts: every sheet, with days and clock times as people write them.
 */
import type { Element } from 'domhandler';
import { unzipSync } from 'fflate';
import { Failure } from './candidate.ts';
import { children, contentOf, descendants, readXml } from './xml.ts';

export interface Sheet {
  readonly name: string;
  /** By row and column, counted from 0; rows that the file leaves out are empty. */
  readonly rows: readonly (readonly string[])[];
  readonly isHidden: boolean;
}

/** What a workbook may unfold to, and how many parts it may have. */
const UNZIPPED = 60_000_000;
const PARTS = 2000;
/** As many as Excel has columns, and far more rows than a year has activities. */
const COLUMNS = 16_384;
const ROWS = 100_000;

type Parts = Readonly<Record<string, Uint8Array>>;

export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const parts = unzipped(bytes);
  const path = ['xl/workbook.xml', ...Object.keys(parts)].find(
    (name) => Object.hasOwn(parts, name) && /(?:^|\/)workbook\.xml$/i.test(name),
  );
  if (!path) throw new Failure('zip');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const book = xmlOf(parts, path);
  const targets = relationsOf(parts, folder);
  const cells = new Cells(parts, targets, isFrom1904(book));
  return descendants(book, 'sheet').flatMap((sheet) => {
    const id = sheet.attribs['r:id'] ?? sheet.attribs['id'] ?? '';
    const target = targets.find((one) => one.id === id);
    // Sheets of charts and macros hold no rows.
    if (!target || !/\/worksheet$/i.test(target.type) || !Object.hasOwn(parts, target.path))
      return [];
    const name = sheet.attribs['name'] ?? '';
    const isHidden = /hidden$/i.test(sheet.attribs['state'] ?? '');
    return [{ name, rows: cells.rowsOf(xmlOf(parts, target.path)), isHidden }];
  });
}

function unzipped(bytes: Uint8Array): Parts {
  let [total, count] = [0, 0];
  try {
    // Only the list of contents is read here.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count++;
        return false;
      },
    });
  } catch (error) {
    throw new Failure('truncated', String(error).slice(0, 120));
  }
  if (total > UNZIPPED || count > PARTS)
    throw new Failure('zip-bomb', `${Math.round(total / 1e6)} MB`);
  try {
    return unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) });
  } catch (error) {
    throw new Failure('truncated', String(error).slice(0, 120));
  }
}

function xmlOf(parts: Parts, path: string): Element {
  const bytes = parts[path];
  if (!bytes) throw new Failure('truncated', path);
  return readXml(bytes, null).root;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

function relationsOf(parts: Parts, folder: string): Relation[] {
  const path = `${folder}_rels/workbook.xml.rels`;
  if (!Object.hasOwn(parts, path)) throw new Failure('truncated', path);
  return children(xmlOf(parts, path), 'relationship').map(({ attribs }) => {
    const target = attribs['Target'] ?? '';
    return {
      id: attribs['Id'] ?? '',
      type: attribs['Type'] ?? '',
      path: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
    };
  });
}

const isFrom1904 = (book: Element): boolean =>
  /^(?:1|true)$/i.test(children(book, 'workbookpr')[0]?.attribs['date1904'] ?? '');

/**
 * Days between the beginnings of the two calendars of Excel and the day that computers count from.
 */
const DAYS_TO_1970 = { since1900: 25_569, since1904: 24_107 };
/** The numbers of Excel's own formats for days and clock times. */
const BUILT_IN = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);

/** What the cells of all sheets share: texts, formats, and the day that is counted from. */
class Cells {
  private readonly texts: readonly string[];
  private readonly isDate: readonly boolean[];
  private readonly offset: number;

  constructor(parts: Parts, relations: readonly Relation[], from1904: boolean) {
    this.offset = from1904 ? DAYS_TO_1970.since1904 : DAYS_TO_1970.since1900;
    const partOf = (type: RegExp): Element | null => {
      const path = relations.find((one) => type.test(one.type))?.path;
      return path && Object.hasOwn(parts, path) ? xmlOf(parts, path) : null;
    };
    const texts = partOf(/\/sharedStrings$/i);
    this.texts = texts ? children(texts, 'si').map(richText) : [];
    const styles = partOf(/\/styles$/i);
    this.isDate = styles ? dateStyles(styles) : [];
  }

  rowsOf(sheet: Element): string[][] {
    const rows: string[][] = [];
    const data = children(sheet, 'sheetdata')[0];
    for (const row of data ? children(data, 'row') : []) {
      const said = Number(row.attribs['r']);
      const at = said > 0 && said <= ROWS ? said - 1 : rows.length;
      while (rows.length <= at) rows.push([]);
      rows[at] = this.cellsOf(row);
    }
    return rows;
  }

  private cellsOf(row: Element): string[] {
    const cells: string[] = [];
    for (const cell of children(row, 'c')) {
      // Cells without a reference stand one after the other.
      const at = columnIn(cell.attribs['r']) ?? cells.length;
      while (cells.length < at) cells.push('');
      cells[at] = this.textOf(cell);
    }
    return cells;
  }

  private textOf(cell: Element): string {
    const inline = children(cell, 'is')[0];
    if (inline) return richText(inline);
    const value = children(cell, 'v')[0];
    const written = value ? (contentOf(value) ?? '') : '';
    switch (cell.attribs['t']) {
      case 's':
        return this.texts[Number(written)] ?? '';
      case 'b':
        return written === '1' ? 'true' : 'false';
      case 'd':
        return isoText(written);
      case 'e':
        return '';
      case 'str':
      case 'inlineStr':
        return written;
      default:
        return this.numberText(written, this.isDate[Number(cell.attribs['s'] ?? 0)] ?? false);
    }
  }

  private numberText(written: string, isDate: boolean): string {
    const number = Number(written);
    if (!written || Number.isNaN(number)) return written;
    // A clock time is a part of a day, also where its format was lost; midnight after a day is a whole one.
    if (number > 0 && number < 1) return momentText(number).slice(11, 16);
    if (isDate && (number === 0 || number === 1)) return number ? '24:00' : '00:00';
    if (!isDate || number < 0 || number > 3_000_000) return written;
    const text = momentText(number - this.offset);
    return text.endsWith('T00:00') ? text.slice(0, 10) : text;
  }
}

/** Days since 1970 as `2026-12-10T10:00`, to the nearest minute. */
const momentText = (days: number): string =>
  new Date(Math.round(days * 1440) * 60_000).toISOString().slice(0, 16);

/** A day or a clock time of a cell that is written as ISO 8601. */
function isoText(written: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})?T?(\d{2}:\d{2})?/.exec(written) ?? [];
  if (day && time && time !== '00:00') return `${day}T${time}`;
  return day ?? time ?? written;
}

/** The texts of a cell that has several styles of letters, without the sounds of Japanese signs. */
const richText = (element: Element): string =>
  [...children(element, 't'), ...children(element, 'r').flatMap((run) => children(run, 't'))]
    .map((one) => one.children.map((node) => ('data' in node ? node.data : '')).join(''))
    .join('');

function dateStyles(styles: Element): boolean[] {
  const own = new Map(
    descendants(styles, 'numfmt').map(({ attribs }) => [
      Number(attribs['numFmtId']),
      attribs['formatCode'] ?? '',
    ]),
  );
  const formats = children(styles, 'cellxfs')[0];
  return (formats ? children(formats, 'xf') : []).map(({ attribs }) => {
    const id = Number(attribs['numFmtId'] ?? 0);
    const code = own.get(id);
    return code === undefined ? BUILT_IN(id) : isDateCode(code);
  });
}

/** Letters of days and clock times in a format, beside its texts and colours. */
const isDateCode = (code: string): boolean =>
  /[dmyhs]/i.test(code.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, ''));

/** `BC7` → 54. */
function columnIn(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/i.exec(reference ?? '')?.[0].toUpperCase();
  if (!letters) return null;
  const at =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return at < COLUMNS ? at : null;
}
