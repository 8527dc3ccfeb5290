import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { candidate, type Note } from '../../cli/src/formats/candidate.ts';
import { Classifier } from '../../cli/src/import/classify.ts';
import { configSchema } from '../../cli/src/import/config.ts';
import { reference } from '../../cli/src/reference.ts';
import { NOTES } from '../../cli/src/words.ts';
import { fixture, read, titled } from './support.ts';

const sheet = (...rows: string[]): string => rows.join('\r\n');
const dated = async (written: string): Promise<string[]> => {
  const { candidates, refused, warnings } = await read(sheet('Titel;Startdato', `x;${written}`));
  return [
    ...candidates.map(({ start, end }) => (end ? `${start} – ${end}` : start)),
    ...refused.map(({ code }) => `refused: ${code}`),
    ...warnings.map(({ code }) => `warned: ${code}`),
  ];
};

describe('a day in a sheet, as Danes write it', () => {
  it.each([
    ['15/6-2026', ['2026-06-15']],
    ['5/12 2026', ['2026-12-05']],
    ['10. og 11. oktober 2026', ['2026-10-10 – 2026-10-11']],
    ['8-10-2026 og 15-10-2026', ['2026-10-08', '2026-10-15']],
    ['8. og 15. oktober 2026 kl. 10', ['2026-10-08T10:00', '2026-10-15T10:00']],
    ['8-10-2026 kl. 10,30', ['2026-10-08T10:30']],
    ['8-10-2026 kl. 9.30-16', ['2026-10-08T09:30 – 2026-10-08T16:00']],
    ['8-10-2026 9-16', ['2026-10-08T09:00 – 2026-10-08T16:00']],
    ['8. oktober 2026 kl. 22.00–02.00', ['2026-10-08T22:00 – 2026-10-09T02:00']],
    ['tirsdag den 6. oktober 2026 kl. 9.30', ['2026-10-06T09:30']],
    [
      '8. oktober 2026, kl. 10-12 og 13-15',
      ['2026-10-08T10:00 – 2026-10-08T15:00', 'warned: several-times'],
    ],
    ['8-10-20266', ['refused: bad-date']],
    ['8-10 og 15-10', ['refused: no-year']],
    ['10-12', ['refused: no-year']],
    ['10. og 11. december', ['refused: no-year']],
    ['1. halvår 2027', ['refused: bad-date']],
    ['10-12 og 17-12 2026', ['2026-12-10', '2026-12-17']],
    ['10-12 og 11-12 2026', ['2026-12-10 – 2026-12-11']],
    ['10., 11. og 12. december 2026', ['2026-12-10', '2026-12-11', '2026-12-12']],
    ['3. november, 8. og 15. december 2026', ['2026-11-03', '2026-12-08', '2026-12-15']],
    ['28. december og 4. januar 2027', ['2026-12-28', '2027-01-04']],
    ['torsdag den 10. og torsdag den 17. december 2026', ['2026-12-10', '2026-12-17']],
    ['10. december 2026 og 17. december', ['2026-12-10', '2026-12-17']],
    ['December 10 and 17, 2026', ['2026-12-10', '2026-12-17']],
    ['3/5 og 10/5 2027', ['2027-05-03', '2027-05-10']],
    ['3/5, 10/5 og 17/5-2027', ['2027-05-03', '2027-05-10', '2027-05-17']],
    ['3/5 2027 og 10/5', ['2027-05-03', '2027-05-10']],
    ['10-12-2026 og 17-12', ['2026-12-10', '2026-12-17']],
    ['10-12-2026, 9-12', ['2026-12-10T09:00 – 2026-12-10T12:00']],
    ['28/12 og 4/1 2027', ['2026-12-28', '2027-01-04']],
    ['1-3-2027, 8-3-2027 og 15-3-2027', ['2027-03-01', '2027-03-08', '2027-03-15']],
    [
      '10. og 17. december 2026 kl. 9-12',
      ['2026-12-10T09:00 – 2026-12-10T12:00', '2026-12-17T09:00 – 2026-12-17T12:00'],
    ],
    [
      '10. december 2026 kl. 9-11 og 17. december 2026 kl. 13',
      ['2026-12-10T09:00 – 2026-12-10T11:00', '2026-12-17T13:00'],
    ],
    ['10-12-2026 kl. 19-24', ['2026-12-10T19:00 – 2026-12-11T00:00']],
    ['1.-3. og 8. december 2026', ['refused: bad-date']],
    ['10-12/12 2026', ['2026-12-10 – 2026-12-12']],
    ['10-12/12', ['refused: no-year']],
    ['8-10-2026 kl. 9.30 til ca. 16', ['2026-10-08T09:30', 'warned: date-part']],
    ['10-11. december 2026', ['2026-12-10 – 2026-12-11']],
    [
      'fra 10. december 2026 kl. 9 til 12. december kl. 15',
      ['2026-12-10T09:00 – 2026-12-12T15:00'],
    ],
  ])('%s', async (written, expected) => {
    expect(await dated(written)).toEqual(expected);
  });

  it('goes on past midnight where the end is an hour of the night', async () => {
    const rows = sheet(
      'Titel;Startdato;Starttid;Sluttid',
      'Fest;10-12-2026;22.00;02.00',
      'Bagvendt;10-12-2026;14.00;13.00',
      'Aften;10-12-2026;19.00;24.00',
      'Hver uge;10. og 17. december 2026;19-24;',
    );
    const parsed = await read(rows);
    expect(titled(parsed, 'Fest').end).toBe('2026-12-11T02:00');
    expect(titled(parsed, 'Aften').end).toBe('2026-12-11T00:00');
    expect(
      parsed.candidates.filter(({ title }) => title === 'Hver uge').map(({ end }) => end),
    ).toEqual(['2026-12-11T00:00', '2026-12-18T00:00']);
    expect(parsed.refused).toMatchObject([{ code: 'end-before-start', title: 'Bagvendt' }]);
  });
});

describe('an hour of a sheet', () => {
  it('that cannot be read is told, also where the date has one', async () => {
    const { candidates, warnings } = await read(
      sheet('Titel;Startdato;Starttid', 'x;10-12-2026 kl. 9;ca. 10'),
    );
    expect(candidates).toMatchObject([{ start: '2026-12-10T09:00' }]);
    expect(warnings).toMatchObject([{ code: 'bad-time', found: 'ca. 10' }]);
  });
});

describe('two columns for the same', () => {
  it('are told where they say two things', async () => {
    const { candidates, warnings } = await read(
      sheet('Titel;Startdato;Link;Startdato;Hjemmeside', 'x;10-12-2026;;11-12-2026;https://a.dk/'),
    );
    expect(candidates).toMatchObject([{ start: '2026-12-10', url: 'https://a.dk/' }]);
    expect(warnings).toEqual([
      { code: 'two-columns', at: 'række 2', title: 'x', found: '11-12-2026' },
    ]);
  });
});

describe('a word of status beside a date', () => {
  it.each([
    ['8-10-2026 (aflyst)', 'cancelled'],
    ['AFLYST 8-10-2026', 'cancelled'],
    ['8-10-2026 – udskudt', 'postponed'],
    ['8-10-2026, ikke aflyst', null],
  ])('counts: %s', async (written, status) => {
    const { candidates } = await read(sheet('Titel;Startdato', `x;${written}`));
    expect(candidates.map((one) => one.status)).toEqual([status]);
  });
});

describe('a day without a year', () => {
  const item = (written: string): string =>
    `<item><title>x</title><startDate>${written}</startDate></item>`;
  it.each([
    ['feed', `<rss><channel>${item('10. december')}</channel></rss>`],
    [
      'page',
      '<script type="application/ld+json">{"@type":"Event","name":"x","startDate":"10. december"}</script>',
    ],
    ['JSON list', JSON.stringify({ events: [{ id: 1, title: 'x', start_date: '10. december' }] })],
  ])('is refused as such in a %s, too', async (_, text) => {
    expect((await read(text)).refused.map(({ code, found }) => [code, found])).toEqual([
      ['no-year', '10. december'],
    ]);
  });
});

describe('a field of a sheet that is not understood', () => {
  it('is said with the row, the title and what stood there', async () => {
    const { candidates, warnings } = await read(
      sheet(
        'Titel;Startdato;Starttid;Sluttid;Form;Rolle;Sprog;Slags',
        'Åbent hus;10-12-2026;10.00;ca. 12;Månen;konge;Klingon;Kaffe',
      ),
    );
    expect(candidates).toMatchObject([{ end: null, format: null, role: null, language: null }]);
    expect(warnings.map(({ code, at, title, found }) => [code, at, title, found])).toEqual(
      [
        ['bad-end-time', 'ca. 12'],
        ['bad-kind', 'Kaffe'],
        ['bad-format', 'Månen'],
        ['bad-role', 'konge'],
        ['bad-sheet-language', 'Klingon'],
      ].map(([code, found]) => [code, 'række 2', 'Åbent hus', found]),
    );
    // Each names its column, and what may stand there.
    for (const { code } of warnings)
      expect(NOTES[code][0]).toMatch(/^(?:Sluttid|Slags|Form|Rolle|Sprog) .*; skriv /);
  });

  it('is a role too, where there is no cluster that has it', () => {
    const notes: Note[] = [];
    const one = candidate({
      at: 'række 2',
      title: 'x',
      start: '2026-12-10',
      timeZone: 'Europe/Copenhagen',
      role: 'host',
    });
    const config = v.parse(configSchema, { sources: [{ from: 'a.csv' }] });
    new Classifier(reference(), config).clustersOf(one, { ...config.sources[0]!, id: 'a' }, notes);
    expect(notes).toMatchObject([{ code: 'role-without-cluster', at: 'række 2', found: 'host' }]);
  });

  it('is understood where people have other words for it', async () => {
    const { candidates, warnings } = await read(
      sheet(
        'Titel|Startdato|Form|Rolle|Sprog',
        'a|10-12-2026|Zoom|vært|engelsk',
        'b|11-12-2026|Teams|medarrangør|dansk',
      ),
    );
    expect(candidates).toMatchObject([
      { format: 'online', role: 'host', language: 'en' },
      { format: 'online', role: 'co-organiser', language: 'da' },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('a status that keeps a row out', () => {
  it.each([
    ['kladde', 'draft'],
    ['Kladde (mangler sted)', 'draft'],
    ['udkast', 'draft'],
    ['Draft', 'draft'],
    ['intern', 'private'],
    ['skjult', 'hidden'],
    ['til kontrol', 'to-check'],
  ])('%s', async (status, code) => {
    const { candidates, leftOut } = await read(
      sheet('Titel;Startdato;Status', `Forslag;10-12-2026;${status}`),
    );
    expect(candidates).toEqual([]);
    expect(leftOut).toMatchObject([{ code, at: 'række 2' }]);
    expect(leftOut?.[0]?.title).toBe(code === 'private' ? undefined : 'Forslag');
  });
});

describe('letters', () => {
  const danish = 'Titel;Startdato\r\nFælles møde på Ærø, Århus og Østerbro;10-12-2026\r\n';
  const title = 'Fælles møde på Ærø, Århus og Østerbro';
  const bytesOf = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
    Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));

  const utf32 = (text: string, isLittle: boolean): Buffer => {
    const bytes = Buffer.alloc(4 * [...text].length);
    [...text].forEach((letter, i) => {
      const code = letter.codePointAt(0)!;
      if (isLittle) bytes.writeUInt32LE(code, i * 4);
      else bytes.writeUInt32BE(code, i * 4);
    });
    return bytes;
  };

  it('are right in UTF-16 and UTF-32 with a mark and without, from a Macintosh and from MS-DOS', async () => {
    const little = Buffer.from(danish, 'utf16le');
    const mac = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 };
    const dos = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f };
    for (const bytes of [
      little,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.from(little).swap16(),
      ...[true, false].flatMap((isLittle) =>
        [danish, `\ufeff${danish}`].map((text) => utf32(text, isLittle)),
      ),
      bytesOf(danish, mac),
      bytesOf(danish, dos),
    ])
      expect((await read(bytes)).candidates).toMatchObject([{ title }]);
  });

  it('are those of Windows where only its apostrophes and quotation marks stand', async () => {
    const windows = { '‘': 0x91, '’': 0x92 };
    const english = 'Title;Start date\r\nThe cluster’s ‘open’ day;10-12-2026\r\n';
    expect((await read(bytesOf(english, windows))).candidates).toMatchObject([
      { title: 'The cluster’s ‘open’ day' },
    ]);
    expect(
      (await read(bytesOf('Titel;Startdato\r\nTræning;10-12-2026', { æ: 0x91 }))).candidates,
    ).toMatchObject([{ title: 'Træning' }]);
  });

  it('are all right but the one whose byte is broken', async () => {
    const broken = Buffer.concat([
      Buffer.from(danish),
      Buffer.from('Gr'),
      Buffer.from([0xc3]),
      Buffer.from(';11-12-2026\r\n'),
    ]);
    const { candidates, warnings } = await read(broken);
    expect(candidates.map((one) => one.title)).toEqual([title, 'Gr\ufffd']);
    expect(warnings.map(({ code }) => code)).toEqual(['broken-letters']);
  });

  it('of a calendar in UTF-16 too', async () => {
    const bytes = Buffer.from(`\ufeff${fixture('quirks.ics').toString('utf8')}`, 'utf16le');
    expect((await read(bytes)).candidates.length).toBe(
      (await read(fixture('quirks.ics'))).candidates.length,
    );
  });
});
