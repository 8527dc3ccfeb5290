import { describe, expect, it } from 'vitest';
import { fold, meant } from '../../cli/src/import/fold.ts';
import { countryOf, placeOf } from '../../cli/src/import/place.ts';
import { candidate } from '../../cli/src/formats/candidate.ts';
import { decode } from '../../cli/src/text/charset.ts';
import { linkKey, readLink } from '../../cli/src/text/links.ts';
import { readTime } from '../../cli/src/text/clocks.ts';
import { readPeriod } from '../../cli/src/text/moments.ts';
import { TAG } from '../../cli/src/text/tags.ts';
import { line, plain, titleAndStatus } from '../../cli/src/text/plain.ts';
import { instantOf, toZone, zoneNamed } from '../../cli/src/text/zones.ts';

const period = (text: string, today = '2026-05-01'): string | null => {
  const found = readPeriod(text, { timeZone: 'Europe/Copenhagen', today });
  return found && [found.start, found.end, found.odd].filter(Boolean).join(' | ');
};

describe('a date as it is really written', () => {
  it.each([
    ['5. oktober 2022', '2022-10-05'],
    ['14. april 2023 kl. 12.00', '2023-04-14T12:00'],
    ['Tirsdag d. 2. september 2025 kl. 19:00', '2025-09-02T19:00'],
    ['25. aug. 2026', '2026-08-25'],
    ['Fre. 14. aug. 2026 kl. 22', '2026-08-14T22:00'],
    ['14. aug - 20. aug. 2026', '2026-08-14 | 2026-08-20'],
    ['28. dec. - 3. jan. 2027', '2026-12-28 | 2027-01-03'],
    ['12-07-19', '2019-07-12'],
    ['24/11/2021', '2021-11-24'],
    ['20.05.2019', '2019-05-20'],
    ['01/09/202231/12/2023', '2022-09-01 | 2023-12-31'],
    ['September 21, 2026', '2026-09-21'],
    ['29. July 2020', '2020-07-29'],
    ['19–21 May 2026', '2026-05-19 | 2026-05-21'],
    ['October 13th 2021', '2021-10-13'],
    ['Thursday 15 September 2022, at 11:30 - 16:00', '2022-09-15T11:30 | 2022-09-15T16:00'],
    ['Tuesday, March 12, 2019 - 15:00 to 17:00', '2019-03-12T15:00 | 2019-03-12T17:00'],
    ['2026-06-08T08:00', '2026-06-08T08:00'],
    ['2025-09-02 7:00 PM', '2025-09-02T19:00'],
    ['2026-06-08T08:00:00+02:00', '2026-06-08T08:00'],
    ['2026-12-08T08:00:00Z', '2026-12-08T09:00'],
    ['2019-05-01T17:00:0009:00', '2019-05-01T17:00 | offset'],
    ['15. juni 2022 kl. 13.00', '2022-06-15T13:00'],
    ['15. juni 2026 kl. 22.00-02.00', '2026-06-15T22:00 | 2026-06-16T02:00'],
    ['1. maj 2026', '2026-05-01'],
    ['sept. 3 2026', '2026-09-03'],
    ['Fredag 15. juni 2026', '2026-06-15 | weekday'],
    // Several days in numbers.
    ['10-12/12 2026', '2026-12-10 | 2026-12-12'],
    ['10.-12./12 2026', '2026-12-10 | 2026-12-12'],
    ['10.-12.12.2026', '2026-12-10 | 2026-12-12'],
    ['10-12/12-26 kl. 9-16', '2026-12-10T09:00 | 2026-12-12T16:00'],
    ['28/12 - 3/1 2027', '2026-12-28 | 2027-01-03'],
    ['28.12.-3.1.2027', '2026-12-28 | 2027-01-03'],
    ['3/12-5/12-2026', '2026-12-03 | 2026-12-05'],
    ['3.12 - 5.12.2026', '2026-12-03 | 2026-12-05'],
    ['10.12.2026 10.12-11.12', '2026-12-10T10:12 | 2026-12-10T11:12'],
    ['3/12-26', '2026-12-03'],
    ['2026/12/03', '2026-12-03'],
    ['2026.12.3 kl. 9', '2026-12-03T09:00'],
    ['mandag den 7. til onsdag den 9. december 2026', '2026-12-07 | 2026-12-09'],
    ['mandag den 7. og tirsdag den 8. december 2026', '2026-12-07 | 2026-12-08'],
    // Hours.
    ['3. december 2026 klokken 9', '2026-12-03T09:00'],
    ['3. december 2026 kl. 0930-1600', '2026-12-03T09:30 | 2026-12-03T16:00'],
    ['3. december 2026 kl. 24', '2026-12-04T00:00'],
    ['2026-12-03 24:00', '2026-12-04T00:00'],
    // Zones, wherever they stand.
    ['Thu, 3 Dec 26 10:00 EST', '2026-12-03T16:00'],
    ['Thu, 03 Dec 2026 10:00:00 +01:00', '2026-12-03T10:00'],
    ['Thu, 03 Dec 2026 10:00:00 -05:00', '2026-12-03T16:00'],
    ['Thu, 03 Dec 2026 10:00:00 GMT+1', '2026-12-03T10:00'],
    ['Thu Dec 03 2026 10:00:00 GMT-0500 (EST)', '2026-12-03T16:00'],
    ['3. december 2026 kl. 10-12 (GMT)', '2026-12-03T11:00 | 2026-12-03T13:00'],
    ['2026-12-03T10:00:00 America/New_York', '2026-12-03T16:00'],
    ['2026-12-03T10:00-05:00[America/New_York]', '2026-12-03T16:00'],
    ['Thu, 03 Dec 2026 10:00:00 JST', '2026-12-03T10:00 | offset'],
    ['Thu, 03 Dec 2026 10:00:00 A', '2026-12-03T10:00 | offset'],
    // What is not understood is said.
    ['3. december 2026 kl. 9.30 til ca. 16', '2026-12-03T09:30 | date-part'],
    ['3. december 2026 kl. 25', '2026-12-03 | date-part'],
    ['3. december 2026 kl. 9.75', '2026-12-03 | date-part'],
    ['3. december 2026 kl. 16 (dørene åbner kl. 15)', '2026-12-03T16:00 | date-part'],
    ['10+11+12/12 2026', '2026-12-12 | date-part'],
    ['2026-12-03T10', '2026-12-03 | date-part'],
    [
      'den 7. kl. 10 til den 9. december 2026 kl. 12',
      '2026-12-09T10:00 | 2026-12-09T12:00 | date-part',
    ],
    ['3. december 2026 i lokale 14, 45 pladser, pris 100,00 kr.', '2026-12-03'],
    [
      '3. december 2026 kl. 9-12, Havnegade 2, 5000 Odense C',
      '2026-12-03T09:00 | 2026-12-03T12:00',
    ],
    ['3. december 2026, 2. sal', '2026-12-03'],
  ])('%s', (text, expected) => {
    expect(period(text)).toBe(expected);
  });

  it.each([
    ['Onsdag d. 10. juni', '2026-06-10'],
    ['Wed Jun 10 // 10:00 - 11:40', '2026-06-10T10:00 | 2026-06-10T11:40'],
    ['Thursday May 21st, from 16:00-18:00', '2026-05-21T16:00 | 2026-05-21T18:00'],
    ['Fredag d. 1. januar', '2027-01-01'],
  ])('without a year, the weekday tells it: %s', (text, expected) => {
    expect(period(text, text.includes('januar') ? '2026-12-01' : undefined)).toBe(expected);
  });

  it.each([
    'snart',
    '',
    '10. juni',
    '31. februar 2026',
    '2026-13-01',
    'DTSTARTundefined',
    '1. maj, 2. maj og 3. maj 2026',
    'Mandag d. 10. juni',
    '99',
    'x'.repeat(500),
  ])('is not made up: %s', (text) => {
    expect(period(text)).toBeNull();
  });

  it('alone, a time is a time', () => {
    expect(['13.00', 'kl. 9', '1:30 PM', '12 am', '25.00', 'x'].map(readTime)).toEqual([
      '13:00',
      '09:00',
      '13:30',
      '00:00',
      null,
      null,
    ]);
  });
});

describe('a time zone', () => {
  it.each([
    ['Europe/Copenhagen', 'Europe/Copenhagen'],
    ['Romance Standard Time', 'Europe/Copenhagen'],
    ['"Romance Standard Time"', 'Europe/Copenhagen'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['Eastern Standard Time 1', 'America/New_York'],
    ['/mozilla.org/20050126_1/Europe/Copenhagen', 'Europe/Copenhagen'],
    ['(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', 'Europe/Copenhagen'],
    ['UTC', 'UTC'],
    ['Klokken i kantinen', null],
    ['Japan', 'Japan'],
    ['length', null],
    ['constructor', null],
    ['__proto__', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(zoneNamed(name)).toBe(expected);
  });

  it('is counted right on both sides of a change of clocks', () => {
    expect(toZone('2026-03-29T00:30', 'UTC', 'Europe/Copenhagen')).toBe('2026-03-29T01:30');
    expect(toZone('2026-03-29T01:30', 'UTC', 'Europe/Copenhagen')).toBe('2026-03-29T03:30');
    expect(new Date(instantOf('2026-10-25T02:30', 'Europe/Copenhagen')).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(new Date(instantOf('2026-10-25T03:30', 'Europe/Copenhagen')).toISOString()).toBe(
      '2026-10-25T02:30:00.000Z',
    );
  });
});

describe('bytes', () => {
  const text = 'Ærø – så “smukt” €';
  const windows = Uint8Array.from([
    0xc6, 0x72, 0xf8, 0x20, 0x96, 0x20, 0x73, 0xe5, 0x20, 0x93, 0x73, 0x6d, 0x75, 0x6b, 0x74, 0x94,
    0x20, 0x80,
  ]);

  it('are read as UTF-8, Windows-1252 or UTF-16, whatever a header says', () => {
    expect(decode(Buffer.from(text))).toEqual({ text, odd: null });
    expect(decode(windows)).toEqual({ text, odd: null });
    expect(decode(windows, 'utf-8')).toEqual({ text, odd: 'charset' });
    expect(decode(Buffer.from(text), 'iso-8859-1')).toEqual({ text, odd: null });
    expect(decode(Buffer.from(`\ufeff${text}`, 'utf16le')).text).toBe(text);
  });

  it('that were read wrongly by somebody before are mended, and it is told', () => {
    expect(decode(Buffer.from('FÃ¦lles mÃ¸de i Ã…rhus'))).toEqual({
      text: 'Fælles møde i Århus',
      odd: 'mojibake',
    });
  });
});

describe('an address', () => {
  it.each([
    [
      'https://a.dk/x?utm_source=n&id=1&fbclid=2&gclid=3&_cldee=4&esid=5#top',
      'https://a.dk/x?id=1#top',
    ],
    ['https://a.dk/x?gad_source=1&gbraid=2&recipientid=3', 'https://a.dk/x'],
    ['www.a.dk/b', 'https://www.a.dk/b'],
    ['https://navn:kode@a.dk/', 'https://a.dk/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['https://', null],
    ['ikke en adresse', null],
  ])('%s', (written, expected) => {
    expect(readLink(written)).toBe(expected);
  });

  it('is the same page with and without www, case and a slash at its end', () => {
    expect(linkKey('https://www.a.dk/X/')).toBe(linkKey('http://a.dk/x'));
    expect(readLink('/x', 'https://a.dk/y/z')).toBe('https://a.dk/x');
  });
});

describe('a text', () => {
  it('keeps its lines and loses its markup, twice escaped or not', () => {
    expect(
      plain('<p>Et <b>fedt</b> oplæg</p><script>alert(1)</script><ul><li>et</li><li>to</li></ul>'),
    ).toBe('Et fedt oplæg\net\nto');
    expect(plain('&lt;p&gt;Kom &amp;amp; se&lt;/p&gt;')).toBe('Kom & se');
    // What the importer reads is never refused when it is published.
    for (const text of [
      'Kursus i &lt;script&gt;-tags',
      '&amp;lt;p&amp;gt;Tre gange&amp;lt;/p&amp;gt;',
      '&lt;scr&lt;b&gt;ipt&gt;x',
      '&lt;\u200bscript&gt;x',
      'Tag &lt;img src=x',
    ])
      expect([text, TAG.test(plain(text)!)]).toEqual([text, false]);
    expect(plain('Kursus i &lt;script&gt;-tags')).toBe('Kursus i -tags');
    expect(plain('100\u00a0-\u00a0140 kr.')).toBe('100 - 140 kr.');
    expect(plain('  \n ')).toBeNull();
    expect(plain('a\u202eb\u0000c\u200bd')).toBe('abcd');
    expect(line('**Fed** titel\nto')).toBe('Fed titel to');
    expect(plain('2 < 3 og 5 > 4')).toBe('2 < 3 og 5 > 4');
    expect(plain('x'.repeat(10_000))!.length).toBeLessThan(4100);
  });

  it('tells of its status in front of the title', () => {
    expect(titleAndStatus('AFLYST: Møde')).toEqual({ title: 'Møde', status: 'cancelled' });
    expect(titleAndStatus('UDSOLGT • Koncert')).toEqual({ title: 'Koncert', status: 'full' });
    expect(titleAndStatus('[Udskudt] - Messe')).toEqual({ title: 'Messe', status: 'postponed' });
    expect(titleAndStatus('Aflyst')).toEqual({ title: 'Aflyst', status: 'cancelled' });
    expect(titleAndStatus('[AFLYST!]')).toEqual({ title: '[AFLYST!]', status: 'cancelled' });
  });

  it.each([
    ['Temadag om C AFLYST', 'Temadag om C', 'cancelled'],
    ['❌ AFLYST ❌ Temadag N', 'Temadag N', 'cancelled'],
    ['❌ AFLYST Temadag', 'Temadag', 'cancelled'],
    ['⚠️ Aflyst ⚠️ Temadag', 'Temadag', 'cancelled'],
    ['Temadag ❌ aflyst', 'Temadag', 'cancelled'],
    ['Temadag P / AFLYST', 'Temadag P', 'cancelled'],
    ['AFLYST / Temadag', 'Temadag', 'cancelled'],
    ['AFLYST: AFLYST: x', 'x', 'cancelled'],
    ['AFLYST: Møde (aflyst)', 'Møde', 'cancelled'],
    ['UDSOLGT: AFLYST: Møde', 'Møde', 'cancelled'],
    ['Sådan undgår du at blive aflyst', 'Sådan undgår du at blive aflyst', null],
    ['ER DIT FLY AFLYST', 'ER DIT FLY AFLYST', null],
    ['Arrangementet er ikke AFLYST', 'Arrangementet er ikke AFLYST', null],
    ['Aflyste flyrejser: dine rettigheder', 'Aflyste flyrejser: dine rettigheder', null],
    ['❌ Tic Tac Toe', '❌ Tic Tac Toe', null],
  ])('tells of its status anywhere: %s', (written, title, status) => {
    expect(titleAndStatus(written)).toEqual({ title, status });
  });

  it('is compared without case, accents and the two ways of writing å, and the near word is found', () => {
    expect(fold('Ålborg – CAFÉ')).toBe('aalborg cafe');
    expect(meant('odense-robotix', ['odense-robotics', 'made'])).toBe('odense-robotics');
    expect(meant('noget helt andet', ['made'])).toBeNull();
  });
});

describe('a place', () => {
  const at = (change: object): ReturnType<typeof placeOf> =>
    placeOf(
      candidate({
        at: '',
        title: 't',
        start: '2026-01-01',
        timeZone: 'Europe/Copenhagen',
        ...change,
      }),
    );

  it('is found by its postcode', () => {
    expect(at({ address: 'Havnegade 2', postcode: '5000', town: 'Odense C' })).toMatchObject({
      ...{
        address: 'Havnegade 2, 5000 Odense C',
        town: 'Odense',
        municipality: '0461',
        region: '1083',
        country: 'DK',
        placePrecision: 'postcode',
      },
    });
  });

  it('is found in a line of text, but a number that is no postcode is none', () => {
    expect(at({ venue: 'Testhuset, Torvet 1, DK-9000 Aalborg' })).toMatchObject({
      town: 'Aalborg',
      region: '1081',
      placePrecision: 'postcode',
    });
    expect(at({ venue: 'Sal 4000, årsmøde 2026 Messe' })).toMatchObject({
      town: null,
      lat: null,
      placePrecision: null,
    });
  });

  it('is found by its town, whatever the district, in Danish or English', () => {
    expect(at({ town: 'Århus N' })).toMatchObject({
      town: 'Aarhus',
      municipality: '0751',
      placePrecision: 'town',
    });
    expect(at({ town: 'Copenhagen' })).toMatchObject({
      town: 'København',
      region: '1084',
      placePrecision: 'town',
    });
    expect(at({ town: 'Frederiksberg' })).toMatchObject({ municipality: '0147' });
    expect(at({ town: 'Byen Der Ikke Findes' })).toMatchObject({
      town: 'Byen Der Ikke Findes',
      lat: null,
      country: null,
      placePrecision: null,
    });
  });

  it('abroad is not looked for in Denmark', () => {
    expect(at({ town: 'Vejle', country: 'Tyskland' })).toMatchObject({
      country: 'DE',
      municipality: null,
      lat: null,
    });
    expect(['Danmark', 'Sweden', 'FI', 'Mordor', ''].map(countryOf)).toEqual([
      'DK',
      'SE',
      'FI',
      null,
      null,
    ]);
  });

  it('that its source gives coordinates of is believed, if they are in Denmark', () => {
    expect(at({ lat: 55.4, lon: 10.38, town: 'Odense' })).toMatchObject({
      lat: 55.4,
      placePrecision: 'address',
    });
    expect(at({ lat: 10.38, lon: 55.4, town: 'Odense' })).toMatchObject({ placePrecision: 'town' });
  });
});
