/**
 * Every sentence of the command line, in both languages, in one file to be read aloud. After a change: `npx vitest run
 * tests/cli/messages.test.ts -u`, and read what is new.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { FAULTS } from '../../cli/src/doctor/faults.ts';
import { expectedIn, foundAs } from '../../cli/src/expected.ts';
import { configSchema } from '../../cli/src/import/config.ts';
import { reference } from '../../cli/src/reference.ts';
import {
  FAILURES,
  failureIn,
  MISSED,
  NETWORK,
  NOTES,
  SAYS,
  STATUSES,
  WAYS,
} from '../../cli/src/words.ts';
import { aSite, type Site } from './server.ts';
import { aFolder, klynge } from './support.ts';

type Both = readonly [da: string, en: string];
const TABLES: Readonly<Record<string, Readonly<Record<string, Both>>>> = {
  'What is said of an item': NOTES,
  'Why a source could not be read': FAILURES,
  'Why the net gave nothing': Object.fromEntries(NETWORK),
  'What a server answered': Object.fromEntries(
    STATUSES.map(([pattern, words]) => [pattern.source, words]),
  ),
  'Where activities may be': WAYS,
  'Why there are none': MISSED,
  'What a web server does to the library’s files': Object.fromEntries(
    Object.entries(FAULTS).map(([code, [, danish, english]]) => [code, [danish, english]]),
  ),
  'Everything else': SAYS,
};
const ALL = Object.values(TABLES).flatMap((table) => Object.entries(table));

describe('the sentences', () => {
  it('stand in one file, to be read aloud', async () => {
    const text = Object.entries(TABLES)
      .map(([title, table]) =>
        [
          `# ${title}`,
          ...Object.entries(table).map(([key, both]) => [key, ...both].join('\n  ')),
        ].join('\n\n'),
      )
      .join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot('messages.txt');
  });

  it('are whole in both languages', () => {
    const values = (text: string): string => [...new Set(text.match(/\{\d\}/g))].sort().join();
    const halves = ALL.filter(
      ([, [danish, english]]) =>
        !danish.trim() || !english.trim() || values(danish) !== values(english),
    );
    expect(halves).toEqual([]);
  });

  it('hold no word that only programmers know', () => {
    const words = /\b(?:undefined|exception|stack|null|parse|regex|token)\b|schema(?!\.org)/i;
    const codes = /\b(?:NaN|VEVENT|[A-Z]\w*Error|E(?:ACCES|NOENT|PERM|CONN\w*))\b/;
    const odd = ALL.filter(([, both]) => both.some((text) => words.test(text) || codes.test(text)));
    expect(odd).toEqual([]);
  });
});

describe('what a field may hold', () => {
  /** Every wish of the schemas, as they say it. */
  function wishes(schema: unknown, found = new Set<string>()): Set<string> {
    if (typeof schema !== 'object' || schema === null) return found;
    const one = schema as { expects?: unknown; message?: unknown };
    for (const text of [one.expects, one.message]) if (typeof text === 'string') found.add(text);
    for (const inner of Object.values(schema)) wishes(inner, found);
    return found;
  }

  it('is told in Danish as in English', async () => {
    const { datasetSchema } = await import('../../src/data/schema.ts');
    const all = [...wishes(datasetSchema), ...wishes(configSchema)].filter(
      // Patterns and counts of signs are told by the message beside them.
      (text) => !/^\/|^!|^never$|^any$|^unknown$/.test(text),
    );
    expect(all.length).toBeGreaterThan(25);
    const danish = all.map((text) => [text, expectedIn(text, 'da')] as const);
    const untold = danish.filter(
      ([english, own]) => english === own && !/^"|^null$|^undefined$|^\d+$/.test(english),
    );
    expect(untold).toEqual([]);
    expect(expectedIn('("event" | "call" | null)', 'da')).toBe('"event" eller "call" eller null');
    expect([foundAs('undefined', 'da'), foundAs('undefined', 'en')]).toEqual([
      'ingenting',
      'nothing',
    ]);
  });
});

describe('what people try', () => {
  let folder: string;
  let site: Site;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = aFolder();
  });

  const said = async (...argv: string[]): Promise<string[]> => {
    const both: string[] = [];
    for (const language of ['da', 'en']) {
      const { out, err } = await klynge(...argv, '--lang', language, '--now', '2026-05-01');
      both.push((out + err).replaceAll(folder, '').replaceAll(/127\.0\.0\.1:\d+/g, 'site'));
    }
    return both;
  };

  const ICS =
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260608\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
  it.each<[string, string, string | Uint8Array, string, string]>([
    [
      'an old Excel file',
      'a.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'er en ældre Excel-fil (.xls); gem den som .xlsx',
      'is an older Excel file (.xls); save it as .xlsx',
    ],
    [
      'a sheet of LibreOffice',
      'a.ods',
      'PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'er et regneark fra LibreOffice (.ods)',
      'is a sheet of LibreOffice (.ods)',
    ],
    [
      'a web page under the name of a calendar',
      'a.ics',
      '<!doctype html><title>Kalender</title><p>Vælg en måned',
      'er en webside uden aktiviteter, gemt under et andet navn',
      'is a web page without activities, saved under another name',
    ],
    [
      'a text under the name of a calendar',
      'a.ics',
      'Hej, her er kalenderen',
      'er ikke en hel kalenderfil: den begynder ikke med BEGIN:VCALENDAR',
      'is no whole calendar file: it does not begin with BEGIN:VCALENDAR',
    ],
    [
      'a picture under the name of a sheet',
      'a.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
      'er ikke en kalender, et regneark eller et feed',
      'is no calendar, sheet or feed',
    ],
    [
      'a text document',
      'a.csv',
      '{\\rtf1 Titel;Startdato}',
      'er et tekstdokument (RTF)',
      'is a text document (RTF)',
    ],
    ['a file with spaces only', 'a.csv', '  \r\n ', 'er tom', 'is empty'],
    [
      'a web page under the name of a sheet',
      'a.xls',
      '<html><table><tr><th>Titel</th><th>Startdato</th></tr></table></html>',
      'er en webside med en tabel, gemt under et regnearks navn',
      'is a web page with a table, saved under the name of a sheet',
    ],
    [
      'a dataset of another version',
      'v2.json',
      '{"meta":{"format":"klynge-dataset","version":2},"activities":[]}',
      'er et datasæt af en anden version; dette program læser version 1 (version 2)',
      'is a dataset of another version; this program reads version 1 (version 2)',
    ],
    [
      'a dataset',
      'a.json',
      '{"meta":{"format":"klynge-dataset","version":1},"activities":[]}',
      'er et datasæt, som det importen skriver, og ingen kilde',
      'is a dataset, such as an import writes, and no source',
    ],
    ['a part of a dataset', 'b.json', '{"activities":[]}', 'er et datasæt', 'is a dataset'],
    ['a PDF', 'a.pdf', '%PDF-1.7', 'er en PDF', 'is a PDF'],
    [
      'half a packed file',
      'a.ics.gz',
      gzipSync(ICS).subarray(0, 30),
      'er afbrudt før slutningen',
      'breaks off before its end',
    ],
    ['an empty file', 'a.csv', '', 'er tom', 'is empty'],
    [
      'a calendar without events',
      'a.ics',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
      'kalenderen har ingen aftaler',
      'the calendar has no events',
    ],
    [
      'a piece of a calendar',
      'a.ics',
      'BEGIN:VEVENT\r\nEND:VEVENT\r\n',
      'begynder ikke med BEGIN:VCALENDAR',
      'does not begin with BEGIN:VCALENDAR',
    ],
    [
      'a page of a login',
      'a.html',
      '<form><input type="password"></form>',
      'beder om login',
      'asks for a login',
    ],
    [
      'a sheet without headings',
      'a.csv',
      'a;b\r\n1;2\r\n',
      'ingen overskrifter som Titel og Startdato',
      'no headings such as Titel',
    ],
  ])('%s has a sentence of its own', async (_, name, content, danish, english) => {
    writeFileSync(at(name), content);
    const [da = '', en = ''] = await said('import', at(name), '--into', at('b.json'));
    expect([da, en]).toEqual([expect.stringContaining(danish), expect.stringContaining(english)]);
    for (const text of [da, en])
      expect(text).not.toMatch(/Error|\bat .*\.ts|E[A-Z]{5,}:|undefined/);
  });

  it('a packed calendar is read', async () => {
    writeFileSync(at('a.ics.gz'), gzipSync(ICS));
    expect(
      (await klynge('import', at('a.ics.gz'), '--into', at('b.json'), '--now', '2026-05-01')).exit,
    ).toBe(0);
  });

  it('a dataset of another version is told as one, whatever is to be done with it', async () => {
    writeFileSync(at('b.json'), '{"meta":{"format":"klynge-dataset","version":2}}');
    writeFileSync(at('a.ics'), ICS);
    for (const argv of [
      ['import', at('a.ics'), '--into', at('b.json')],
      ['publish', '--data', at('b.json'), '--out', at('public')],
      ['validate', at('b.json')],
    ]) {
      const [da, en] = await said(...argv);
      expect([da, en]).toEqual([
        expect.stringContaining('er et datasæt af version 2; dette program læser version 1'),
        expect.stringContaining('is a dataset of version 2; this program reads version 1'),
      ]);
    }
  });

  it('a feed’s address that gives a page is told, and one that asks for a login', async () => {
    site = await aSite({
      '/a.ics': '<!doctype html><p>Velkommen</p>',
      '/b.ics': '<!doctype html><input name=p type=password>',
      '/403': (_, response) => void response.writeHead(403).end(),
    });
    const tell = async (path: string): Promise<string> =>
      (await said('import', site.origin + path, '--into', at('b.json')))[0]!;
    expect(await tell('/a.ics')).toContain('er en webside, ikke et feed');
    expect(await tell('/b.ics')).toContain('beder om login');
    expect(await tell('/403')).toContain('serveren svarede med fejl (403: adgang kræves)');
    expect(await tell('/404')).toContain('(404: siden findes ikke)');
    await site.close();
  });

  it('a cluster by its name is taken, and a near one suggested', async () => {
    writeFileSync(at('a.ics'), ICS);
    const importing = (...more: string[]) =>
      said('import', at('a.ics'), '--into', at('b.json'), ...more);
    expect((await importing('--cluster', 'CLEAN'))[0]).toContain('1 nye');
    expect(await importing('--cluster', 'Clen')).toEqual([
      expect.stringContaining('Clen er ingen kendt klynge (mente du `clean`?)'),
      expect.stringContaining('Clen is no known cluster (did you mean `clean`?)'),
    ]);
    expect((await importing('--cluster', 'Odense Robotic'))[0]).toContain(
      'mente du `odense-robotics`?',
    );
    expect((await importing('--type', 'matchmaing'))[0]).toContain('mente du `matchmaking`?');
    writeFileSync(at('c.json'), '{"sources":[{"from":"a.ics","clusters":["CLAEN"],"recpie":{}}]}');
    const [da] = await said('validate', at('c.json'));
    expect(da).toContain('mente du `clean`?');
    expect(da).toContain('mente du `recipe`?');
  });

  it('what a field holds is told in the reader’s language, also in an import', async () => {
    const config = v.parse(configSchema, {});
    expect(config.sources).toEqual([]);
    writeFileSync(at('a.json'), '{"activities":[{"id":"A b"}]}');
    const [da, en] = await said('validate', at('a.json'));
    expect(da).toContain('ventede et id af små bogstaver, tal og bindestreger, fandt "A b"');
    expect(en).toContain('expected an id in lower case, digits and hyphens, found "A b"');
    expect(da).not.toMatch(/\bexpected\b|\ba text\b|undefined/);
    writeFileSync(at('a.json'), '{"activities":[}');
    expect(await said('validate', at('a.json'))).toEqual([
      expect.stringContaining('filen kan ikke læses fra dette sted («}»)'),
      expect.stringContaining('the file cannot be read from this place (“}”)'),
    ]);
  });

  it('a folder in the place of a file, and one that may not be written, are told without codes', async () => {
    mkdirSync(at('b.json'));
    writeFileSync(at('a.ics'), ICS);
    const [da, en] = await said('import', at('a.ics'), '--into', at('b.json'));
    expect([da, en]).toEqual([
      expect.stringContaining('det er en mappe'),
      expect.stringContaining('it is a folder'),
    ]);
  });

  it('every failure is a sentence in both languages', () => {
    for (const code of Object.keys(FAILURES) as (keyof typeof FAILURES)[])
      for (const language of ['da', 'en'] as const)
        expect(failureIn({ code, found: 'TypeError: x is undefined' }, language)).not.toMatch(
          /Error/,
        );
    expect(reference().clusters.length).toBeGreaterThan(10);
  });
});
