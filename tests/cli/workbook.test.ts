import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../cli/src/formats/candidate.ts';
import { read, titled } from './support.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const text = (content: string, place = ''): string =>
  `<c${place && ` r="${place}"`} t="inlineStr"><is><t>${content}</t></is></c>`;
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`;
const HEAD = row(text('Titel'), text('Startdato'), text('Starttid'), text('Sluttid'));

interface Sheet {
  readonly name: string;
  readonly rows: string;
  readonly kind?: 'chartsheet';
  readonly state?: 'hidden' | 'veryHidden';
}

/** A workbook as programs write it: a relation and a part for each sheet. */
function workbook(sheets: readonly Sheet[], properties = ''): Uint8Array {
  const list = sheets.map(
    ({ name, state = 'visible' }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" state="${state}" r:id="r${i}"/>`,
  );
  const relations = sheets.map(
    ({ kind = 'worksheet' }, i) =>
      `<Relationship Id="r${i}" Type="${RELATIONS}/${kind}" Target="/xl/${kind}s/s${i}.xml"/>`,
  );
  const parts = sheets.map(({ rows, kind = 'worksheet' }, i) => [
    `xl/${kind}s/s${i}.xml`,
    strToU8(`<${kind} xmlns="${MAIN}"><sheetData>${rows}</sheetData></${kind}>`),
  ]);
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${properties}<sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relations.join('')}<Relationship Id="x" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="21"/></cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(parts),
  });
}

const failing = async (bytes: Uint8Array): Promise<string> => {
  const error: unknown = await read(bytes).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).code;
};

describe('a workbook', () => {
  it('is read sheet by sheet, and a sheet without headings is named', async () => {
    const { candidates, warnings } = await read(
      workbook([
        { name: 'Diagram', rows: '', kind: 'chartsheet' },
        { name: 'Forside', rows: row(text('Velkommen')) },
        { name: 'Forår', rows: HEAD + row(text('Vår'), text('10-03-2027')) },
        { name: 'Efterår', rows: HEAD + row(text('Høst'), text('10-09-2026')) },
      ]),
    );
    expect(candidates.map(({ at, title }) => [at, title])).toEqual([
      ['Forår, række 2', 'Vår'],
      ['Efterår, række 2', 'Høst'],
    ]);
    expect(warnings).toMatchObject([{ code: 'sheet-not-read', found: 'Forside' }]);
  });

  it('leaves a hidden sheet out, and names it', async () => {
    const { candidates, warnings } = await read(
      workbook([
        { name: 'Åben', rows: HEAD + row(text('Vår'), text('10-03-2027')) },
        { name: 'Skjult', rows: HEAD + row(text('Ej'), text('10-09-2026')), state: 'hidden' },
        { name: 'Gemt', rows: HEAD + row(text('Ej'), text('11-09-2026')), state: 'veryHidden' },
        { name: 'Tom', rows: '', state: 'hidden' },
      ]),
    );
    expect(candidates.map(({ at, title }) => [at, title])).toEqual([['række 2', 'Vår']]);
    expect(warnings).toMatchObject([
      { code: 'sheet-hidden', found: 'Skjult' },
      { code: 'sheet-hidden', found: 'Gemt' },
    ]);
  });

  it('tells days and clock times right, counted from 1900 and from 1904', async () => {
    const rows =
      HEAD +
      row(text('Delt'), '<c s="1"><v>44904</v></c>', '<c s="2"><v>0.4166666667</v></c>') +
      row(text('Samlet'), '<c s="1"><v>44904.5625</v></c>');
    const [early, late] = [
      await read(workbook([{ name: 'a', rows }], '<workbookPr date1904="1"/>')),
      await read(workbook([{ name: 'a', rows: rows.replaceAll('44904', '46366') }])),
    ];
    for (const parsed of [early, late]) {
      expect(titled(parsed, 'Delt').start).toBe('2026-12-10T10:00');
      expect(titled(parsed, 'Samlet').start).toBe('2026-12-10T13:30');
    }
  });

  it('has midnight as a number, before a day and after it', async () => {
    const rows =
      HEAD +
      row(text('Nat'), text('10-12-2026'), '<c s="2"><v>0</v></c>', '<c s="2"><v>0.125</v></c>') +
      row(text('Aften'), text('10-12-2026'), '<c s="2"><v>0.75</v></c>', '<c s="2"><v>1</v></c>');
    const parsed = await read(workbook([{ name: 'a', rows }]));
    expect(titled(parsed, 'Nat')).toMatchObject({
      start: '2026-12-10T00:00',
      end: '2026-12-10T03:00',
    });
    expect(titled(parsed, 'Aften').end).toBe('2026-12-11T00:00');
  });

  it('may write its times as ISO, name no cells, and share its texts', async () => {
    const rows =
      HEAD +
      row(text('Iso'), text('10-12-2026'), '<c t="d"><v>10:00:00</v></c>') +
      row(text('Hel'), '<c t="d"><v>2026-12-10T11:30:00</v></c>') +
      `<row r="9">${text('Hul', 'A9')}<c r="B9" t="d"><v>2026-12-11</v></c>${text('15.00', 'D9')}</row>`;
    const parsed = await read(workbook([{ name: 'a', rows }]));
    expect(titled(parsed, 'Iso').start).toBe('2026-12-10T10:00');
    expect(titled(parsed, 'Hel').start).toBe('2026-12-10T11:30');
    expect(titled(parsed, 'Hul')).toMatchObject({ at: 'række 9', start: '2026-12-11' });
    expect(parsed.warnings).toEqual([
      { code: 'end-without-start', at: 'række 9', title: 'Hul', found: '15.00' },
    ]);
  });
});

describe('a file of another kind', () => {
  const zipped = (name: string, content: string): Uint8Array =>
    zipSync({ [name]: [strToU8(content), { level: 0 }] });

  it.each([
    ['old-excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['open-document', zipped('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['zip', zipped('kalender.ics', 'BEGIN:VCALENDAR')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
  ])('is told by name: %s', async (code, bytes) => {
    expect(await failing(bytes)).toBe(code);
  });

  it('that is packed with gzip is unpacked, but not without end', async () => {
    expect((await read(gzipSync('Titel;Startdato\nx;10-12-2026'))).candidates).toHaveLength(1);
    expect(await failing(gzipSync(Buffer.alloc(80_000_000)))).toBe('zip-bomb');
  });

  it('is told by its first element, behind however many comments', async () => {
    const { formatOf } = await import('../../cli/src/formats/read.ts');
    const comments = '<!-- a -->\n'.repeat(2000);
    const kind = (content: string): string => formatOf(Buffer.from(content));
    expect(kind(`<!doctype html>${comments}<html><body>x</body></html>`)).toBe('html');
    expect(kind(`<?xml version="1.0"?>${comments}<rss></rss>`)).toBe('feed');
    expect(kind(`${comments}<data></data>`)).toBe('nemtilmeld');
    expect(kind(`${comments}${'<!--'.repeat(5000)}`)).toBe('html');
  });
});
