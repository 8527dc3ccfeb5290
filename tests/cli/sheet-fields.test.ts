import { describe, expect, it } from 'vitest';
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
    ['8-10 og 15-10', ['refused: bad-date']],
  ])('%s', async (written, expected) => {
    expect(await dated(written)).toEqual(expected);
  });

  it('goes on past midnight where the end is an hour of the night', async () => {
    const rows = sheet(
      'Titel;Startdato;Starttid;Sluttid',
      'Fest;10-12-2026;22.00;02.00',
      'Bagvendt;10-12-2026;14.00;13.00',
    );
    const parsed = await read(rows);
    expect(titled(parsed, 'Fest').end).toBe('2026-12-11T02:00');
    expect(parsed.refused).toMatchObject([{ code: 'end-before-start', title: 'Bagvendt' }]);
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
    expect(warnings.map(({ at, title, found }) => [at, title, found])).toEqual(
      ['ca. 12', 'Kaffe', 'Månen', 'konge', 'Klingon'].map((found) => [
        'række 2',
        'Åbent hus',
        found,
      ]),
    );
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

describe('letters', () => {
  const danish = 'Titel;Startdato\r\nFælles møde på Ærø, Århus og Østerbro;10-12-2026\r\n';
  const title = 'Fælles møde på Ærø, Århus og Østerbro';
  const bytesOf = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
    Uint8Array.from(text, (letter) => table[letter] ?? letter.charCodeAt(0));

  it('are right in UTF-16 with a mark and without, and from a Macintosh', async () => {
    const little = Buffer.from(danish, 'utf16le');
    const mac = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 };
    for (const bytes of [
      little,
      Buffer.concat([Buffer.from([0xff, 0xfe]), little]),
      Buffer.from(little).swap16(),
      bytesOf(danish, mac),
    ])
      expect((await read(bytes)).candidates).toMatchObject([{ title }]);
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
