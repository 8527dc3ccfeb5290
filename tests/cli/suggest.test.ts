/** A suggestion from the form that `publish` writes: a row that nobody has confirmed is never published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeEach, describe, expect, it } from 'vitest';
import { columnOf, HEADINGS, TEMPLATE } from '../../cli/src/formats/columns.ts';
import { all } from '../../cli/src/formats/select.ts';
import { problemsOf, toLine } from '../../cli/src/publish/suggest/suggest.page.mjs';
import { reference } from '../../cli/src/reference.ts';
import { toCsv } from '../../src/domain/csv.ts';
import { aFolder, klynge, read, type Ran } from './support.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = aFolder();
});

interface Settings {
  readonly headings: string[];
  readonly columns: string[];
  readonly fixed: Record<string, string>;
  readonly words: Record<string, string>;
  readonly mail: string;
}

async function pages(): Promise<Map<'da' | 'en', ReturnType<typeof parseDocument>>> {
  writeFileSync(at('klynge.config.json'), '{"suggestions":"kalender@example.dk"}');
  writeFileSync(at('a.json'), '{"activities":[]}');
  const args = [
    '--config',
    at('klynge.config.json'),
    '--out',
    at('public'),
    '--data',
    at('a.json'),
  ];
  expect((await klynge('publish', ...args)).exit).toBe(0);
  const page = (path: string): ReturnType<typeof parseDocument> =>
    parseDocument(readFileSync(at(`public/${path}`), 'utf8'));
  return new Map([
    ['da', page('suggest.html')],
    ['en', page('en/suggest.html')],
  ]);
}
const settingsOf = (page: ReturnType<typeof parseDocument>): Settings =>
  JSON.parse(all('form', page)[0]!.attribs['data-settings']!) as Settings;

/** The file that somebody downloads or mails. */
function suggested({ headings, columns, fixed }: Settings, values: Record<string, string>): string {
  const every: Record<string, string> = { ...values, ...fixed };
  const cells = columns.map((column) => every[column] ?? '');
  return `\ufeff${toLine(headings, ';')}\r\n${toLine(cells, ';')}\r\n`;
}

const VALUES = {
  title: 'Temadag: æbler; pærer og "most"',
  start: '2026-06-15',
  startTime: '09:30',
  endTime: '15:00',
  venue: 'Rådhuset',
  postcode: '8000',
  town: 'Aarhus C',
  organiser: '=Æblelauget',
  url: 'https://www.example.dk/most',
};

describe('a suggestion', () => {
  it.each(['da', 'en'] as const)(
    'is told in the report, and not taken, until somebody confirms it (%s)',
    async (language) => {
      const settings = settingsOf((await pages()).get(language)!);
      const imported = (csv: string): Promise<Ran> => {
        writeFileSync(at('forslag.csv'), csv);
        return klynge(
          'import',
          at('forslag.csv'),
          '--into',
          at('b.json'),
          '--now',
          '2026-05-01',
          '--lang',
          language,
        );
      };
      const csv = suggested(settings, VALUES);
      const first = await imported(csv);
      expect(first.exit).toBe(0);
      expect(first.out).toContain(
        language === 'da'
          ? 'række 2 “Temadag: æbler; pærer og "most"”: er et forslag, som ingen har bekræftet; skriv «bekræftet» under Status'
          : 'row 2 “Temadag: æbler; pærer og "most"”: is a suggestion that nobody has confirmed; write “confirmed” under Status',
      );
      expect(readFileSync(at('b.json'), 'utf8')).not.toContain('Temadag');
      const confirmed = csv.replace(
        /til kontrol|to be checked/,
        language === 'da' ? 'bekræftet' : 'confirmed',
      );
      const second = await imported(confirmed);
      expect([second.exit, second.out]).toEqual([0, expect.stringMatching(/1 (?:nye|added)/)]);
      expect(JSON.parse(readFileSync(at('b.json'), 'utf8'))).toMatchObject({
        activities: [
          {
            title: VALUES.title,
            start: '2026-06-15T09:30',
            end: '2026-06-15T15:00',
            status: 'announced',
            organiser: '=Æblelauget',
          },
        ],
      });
    },
  );

  it('stays out where a sheet holds nothing else, which is no fault of the sheet', async () => {
    const { candidates, leftOut, warnings } = await read(
      'Titel;Startdato;Status\r\nx;1-6-2026;Til kontrol\r\n;;to be checked\r\n',
    );
    expect([candidates, leftOut, warnings]).toEqual([
      [],
      [
        { code: 'to-check', at: 'række 2', title: 'x' },
        { code: 'to-check', at: 'række 3', title: '' },
      ],
      [],
    ]);
  });
});

describe('the form', () => {
  it('has the importer’s own columns', () => {
    for (const [column, headings] of Object.entries(HEADINGS))
      expect(headings.map(columnOf)).toEqual([column, column]);
    expect(TEMPLATE).toEqual(Object.values(HEADINGS).map(([danish]) => danish));
  });

  it('asks nobody for anything, and runs no script but its own', async () => {
    for (const [language, page] of await pages()) {
      const [policy] = all('meta[http-equiv="Content-Security-Policy"]', page);
      expect(policy!.attribs['content']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'",
      );
      const up = language === 'da' ? '' : '../';
      expect(
        all('script', page).map(({ attribs, children }) => [attribs['src'], children.length]),
      ).toEqual([[`${up}suggest.js`, 0]]);
      expect(all('[style], style, [onclick], [action], iframe, img', page)).toEqual([]);
      expect(settingsOf(page).mail).toBe('kalender@example.dk');
    }
    expect(readFileSync(at('public/suggest.js'), 'utf8')).not.toMatch(
      /fetch\(|XMLHttp|sendBeacon|import\b|WebSocket/,
    );
    const headers = readFileSync(at('public/_headers'), 'utf8');
    for (const path of ['/suggest.html', '/en/suggest.html'])
      expect(headers.split(/\n(?=\/)/).filter((rule) => rule.startsWith(`${path}\n`))).toEqual([
        `${path}\n  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'`,
      ]);
    // Of two rules that fit a path, both would hold.
    expect(headers).not.toContain('/en/*');
  });

  it('has a label, and a place for what is wrong, for every field', async () => {
    for (const page of (await pages()).values()) {
      const fields = all('form [name]', page);
      expect(fields.length).toBeGreaterThan(15);
      for (const { attribs } of fields) {
        expect(all(`label[for="${attribs['id']}"]`, page)).toHaveLength(1);
        for (const id of attribs['aria-describedby']!.split(' '))
          expect(all(`#${id}`, page)).toHaveLength(1);
      }
      expect(all('[aria-required="true"]', page).map(({ attribs }) => attribs['name'])).toEqual([
        'title',
        'start',
        'organiser',
      ]);
      const clusters = all('#clusters option', page).map((option) => DomUtils.textContent(option));
      expect(clusters).toHaveLength(reference().clusters.filter(({ ended }) => !ended).length + 1);
    }
  });

  it('says of each field in a sentence what is wrong', async () => {
    const page = (await pages()).get('da')!;
    const { words } = settingsOf(page);
    const said = (kind: string): Record<string, string> =>
      Object.fromEntries(
        all(`[data-${kind}]`, page).map(({ attribs }) => [
          attribs['name']!,
          attribs[`data-${kind}`]!,
        ]),
      );
    const problems = (change: Record<string, string>): Record<string, string> =>
      Object.fromEntries(
        problemsOf(
          { ...VALUES, ...change },
          { words, today: '2026-05-01', missing: said('missing'), wrong: said('wrong') },
        ),
      );
    expect(problems({})).toEqual({});
    expect(problems({ title: '', start: '', organiser: '' })).toEqual({
      title: 'Skriv, hvad aktiviteten hedder.',
      start: 'Vælg den dag, aktiviteten begynder.',
      organiser: 'Skriv, hvem der holder aktiviteten.',
    });
    expect(problems({ start: '2026-04-30' })).toEqual({
      start: 'Datoen er forbi. Vælg en dag, der kommer.',
    });
    expect(problems({ end: '2026-06-14' })).toMatchObject({
      end: expect.stringContaining('slutter, før'),
    });
    expect(problems({ endTime: '09:00' })).toMatchObject({
      endTime: expect.stringContaining('slutter, før'),
    });
    expect(problems({ endTime: '09:00', end: '2026-06-16' })).toEqual({});
    expect(problems({ startTime: '' })).toEqual({ startTime: 'Skriv også, hvornår den begynder.' });
    expect(problems({ postcode: '80' })).toMatchObject({
      postcode: expect.stringContaining('fire cifre'),
    });
    expect(problems({ url: 'javascript:alert(1)' })).toMatchObject({
      url: expect.stringContaining('https://'),
    });
  });

  it.each(['a;b', '=1+1', '  =x', 'a,=b', 'x\n-y', '"=z"', 'æ|ø', "'", '@', 'a"b', '\u200b=x'])(
    'writes cells as the published sheets do: %j',
    (text) => {
      expect(`\ufeff${toLine([text, 'b'], ';')}\r\n`).toBe(toCsv([[text, 'b']]));
    },
  );
});
