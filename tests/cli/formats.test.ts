import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../cli/src/formats/candidate.ts';
import { formatOf } from '../../cli/src/formats/read.ts';
import { fixture, read, titled } from './support.ts';

const failing = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).code;
};

describe('iCalendar', async () => {
  const parsed = await read(fixture('quirks.ics'));
  const one = (title: string): ReturnType<typeof titled> => titled(parsed, title);

  it('gives whole days with their last day, not the day after', () => {
    expect(one('En hel dag')).toMatchObject({ start: '2026-06-08', allDay: true });
    expect(one('En hel dag').end).toBeUndefined();
    expect(one('Tre hele dage over en månedsgrænse')).toMatchObject({
      start: '2026-02-27',
      end: '2026-03-01',
    });
    expect(one('Slut lig start').end).toBeUndefined();
    expect(one('Dato uden VALUE')).toMatchObject({ start: '2026-06-10', allDay: true });
    expect(one('00.00 til 23.59')).toMatchObject({
      start: '2026-06-22',
      end: '2026-06-23',
      allDay: true,
    });
  });

  it('makes up no end, and counts a duration', () => {
    expect(one('Klokkeslæt uden slut')).toMatchObject({ start: '2026-06-08T10:00' });
    expect(one('Klokkeslæt uden slut').end).toBeUndefined();
    expect(one('Halvanden time').end).toBe('2026-06-08T11:30');
    expect(one('Tom varighed').end).toBeUndefined();
    expect(one('Slut før start').end).toBeUndefined();
  });

  it('knows the zone by its name, Windows’ too, and believes no VTIMEZONE', () => {
    expect(one('Outlook-tidszone')).toMatchObject({
      start: '2026-07-01T09:00',
      end: '2026-07-01T10:00',
      timeZone: 'Europe/Copenhagen',
    });
    expect(one('Anden Outlook-tidszone')).toMatchObject({
      start: '2026-07-01T09:00',
      timeZone: 'Europe/Copenhagen',
    });
    expect(one('Outlook-kopi af en tidszone')).toMatchObject({
      start: '2026-07-01T09:00',
      timeZone: 'America/New_York',
    });
    expect(one('Ukendt tidszone')).toMatchObject({
      start: '2026-07-01T09:00',
      timeZone: 'Europe/Copenhagen',
    });
    expect(one('Uden tidszone')).toMatchObject({ start: '2026-07-01T09:00' });
    expect(parsed.warnings).toContainEqual({
      code: 'unknown-zone',
      at: 'VEVENT 11',
      title: 'Ukendt tidszone',
      found: 'Klokken i kantinen',
    });
  });

  it('tells UTC in Danish time across both changes of clocks', () => {
    expect(one('UTC over sommertidens start')).toMatchObject({
      start: '2026-03-29T01:30',
      end: '2026-03-29T03:30',
    });
    expect(one('UTC over sommertidens slut')).toMatchObject({
      start: '2026-10-25T02:30',
      end: '2026-10-25T03:00',
    });
  });

  describe('with one event', () => {
    const DANISH = ['+0100', '+0200'] as const;
    const zoneOf = (
      name: string,
      [winter, summer]: readonly [string, string],
      first: string,
    ): string =>
      [
        `BEGIN:VTIMEZONE\nTZID:${name}`,
        `BEGIN:STANDARD\nDTSTART:19701025T030000\nRRULE:FREQ=YEARLY;BYMONTH=${first};BYDAY=-1SU`,
        `TZOFFSETFROM:${summer}\nTZOFFSETTO:${winter}\nEND:STANDARD`,
        'BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
        `TZOFFSETFROM:${winter}\nTZOFFSETTO:${summer}\nEND:DAYLIGHT\nEND:VTIMEZONE`,
      ].join('\n');
    const reading = (lines: string, zone = ''): ReturnType<typeof read> =>
      read(
        `BEGIN:VCALENDAR\n${zone}\nBEGIN:VEVENT\nUID:a@b\nSUMMARY:x\n${lines}\nEND:VEVENT\nEND:VCALENDAR`,
      );
    const first = async (lines: string, zone?: string): Promise<string> => {
      const { candidates, warnings } = await reading(lines, zone);
      const [one] = candidates;
      return [one?.start, one?.timeZone, ...warnings.map(({ code }) => code)].join(' ');
    };

    it.each(['10:00 UTC', '10:00 GMT', '10:00Z', '10:00:00 Z', '10:00:00.000Z', '12:00:00+0200'])(
      'in Greenwich is told in Danish time: %s',
      async (clock) => {
        const found = await first(`DTSTART:2026-12-10T${clock}`);
        expect(found).toBe('2026-12-10T11:00 Europe/Copenhagen');
      },
    );

    it.each(['UTC+01:00', 'GMT+1', 'MEZ', 'CET', 'Vores tid'])(
      'in a zone that is called %s goes by what the file says of it',
      async (name) => {
        const zone = zoneOf(name, DANISH, '10');
        expect(await first(`DTSTART;TZID="${name}":20270610T100000`, zone)).toBe(
          '2027-06-10T10:00 Europe/Copenhagen',
        );
      },
    );

    it('goes by the file on its own day, where no zone of the world has the clocks of the file', async () => {
      const zone = zoneOf('Egen', ['-0500', '-0400'], '9');
      const start = 'DTSTART;TZID=Egen:20270610T100000';
      expect(await first(start, zone)).toBe('2027-06-10T16:00 Europe/Copenhagen');
      // On the day of the change, the hour would count.
      expect(await first('DTSTART;TZID=Egen:20270926T100000', zone)).toBe(
        '2027-09-26T10:00 Europe/Copenhagen unknown-zone',
      );
      // A series would need the other half of the year, too.
      expect(await first(`${start}\nRRULE:FREQ=MONTHLY;COUNT=2`, zone)).toBe(
        '2027-06-10T10:00 Europe/Copenhagen unknown-zone',
      );
    });

    it('tells once of a zone that nobody knows', async () => {
      const { warnings } = await reading(
        'DTSTART;TZID=Mars:20261210T100000\nDTEND;TZID=Mars:20261210T110000',
      );
      expect(warnings.map(({ code, found }) => [code, found])).toEqual([['unknown-zone', 'Mars']]);
    });

    it('is cancelled with one l, too', async () => {
      const { candidates } = await reading('DTSTART:20261210T100000\nSTATUS:CANCELED');
      expect(candidates[0]?.status).toBe('cancelled');
    });

    it('has no length that is absurd, and that is said', async () => {
      expect(await first('DTSTART:20261210T100000\nDURATION:PT99999999999999H')).toBe(
        '2026-12-10T10:00 Europe/Copenhagen bad-duration',
      );
    });

    it.each([
      ['DTSTART:', 'no-date', undefined],
      ['DTSTART;TZID=Europe/Copenhagen:', 'no-date', undefined],
      ['DTSTART:20261310T100000', 'bad-date', '20261310T100000'],
    ])('that has no day is refused with what stood there: %s', async (lines, code, found) => {
      const { refused } = await reading(lines);
      expect(refused).toMatchObject([{ code, ...(found ? { found } : {}) }]);
    });
  });

  it('takes escapes, markup, tracking and reminders away, and keeps what was said', () => {
    expect(one('Komma, semikolon; og linjeskift')).toMatchObject({
      description: 'Første linje\nAnden linje med \\ skråstreg',
      venue: 'Opdigtet Forsamlingshus, Havnegade 2, 5000 Odense C',
      url: 'https://www.test.example.dk/moede?id=7',
      categories: ['Netværk', 'Grøn omstilling'],
      organiser: 'Opdigtet Klynge, sekretariatet',
    });
    expect(one('HTML & udråbstegn').description).toBe('Et fedt oplæg\nNy linje');
    expect(one('Webinar')).toMatchObject({ format: 'online' });
  });

  it('says what is cancelled and what is full', () => {
    expect(one('Aflyst møde')).toMatchObject({ status: 'cancelled', sequence: 4 });
    expect(one('Fuldt hus')).toMatchObject({ status: 'full' });
  });

  it('writes repeated events out on the wall’s clock: UNTIL in UTC, EXDATE, RDATE, a changed one, and no day that is none', () => {
    const weekly = parsed.candidates.filter(({ uid }) => uid === 'serie@test.example.dk');
    expect(weekly.map(({ start, end, title }) => [start, end, title])).toEqual([
      ['2026-03-16T10:00', '2026-03-16T11:00', 'Ugemøde'],
      ['2026-04-06T10:00', '2026-04-06T11:00', 'Ugemøde'],
      ['2026-05-01T10:00', '2026-05-01T11:00', 'Ugemøde'],
      ['2026-03-31T13:00', null, 'Ugemøde, flyttet'],
    ]);
    expect(
      parsed.candidates
        .filter(({ title }) => title === 'Den 30. februar')
        .map(({ start }) => start),
    ).toEqual(['2026-03-01']);
    expect(parsed.candidates.filter(({ title }) => title === 'Hvert minut')).toHaveLength(1);
    expect(parsed.warnings).toContainEqual(
      expect.objectContaining({ code: 'bad-rule', at: 'VEVENT 21' }),
    );
  });

  it('bounds what never ends', async () => {
    const daily = (rule: string): string =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nDTSTART;VALUE=DATE:20200101\nRRULE:${rule}\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR`;
    const found = await read(daily('FREQ=DAILY'));
    expect(found.candidates.length).toBeLessThanOrEqual(501);
    expect(found.candidates.map(({ start }) => start)).toContain('2026-05-01');
    expect(found.warnings).toContainEqual(expect.objectContaining({ code: 'too-many' }));
    expect((await read(daily('FREQ=DAILY;COUNT=3'))).candidates).toEqual([]);
  });

  it('follows rules that the library would follow without end, or says that it cannot', async () => {
    const first = async (rule: string): Promise<[string[], string[]]> => {
      const found = await read(
        `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a@b\nDTSTART;VALUE=DATE:20260131\nRRULE:${rule}\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR`,
      );
      return [
        found.candidates.slice(0, 3).map(({ start }) => start),
        found.warnings.map(({ code }) => code),
      ];
    };
    expect(await first('FREQ=DAILY;BYMONTHDAY=-1')).toEqual([
      ['2026-01-31', '2026-02-28', '2026-03-31'],
      [],
    ]);
    for (const rule of [
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31',
      'FREQ=YEARLY;BYDAY=MO,-1SU;BYMONTHDAY=-1',
      'FREQ=WEEKLY;BYMONTH=6;BYWEEKNO=53',
      'FREQ=WEEKLY;COUNT=-1',
      'FREQ=FORTNIGHTLY;COUNT=3',
      'FREQ=WEEKLY;BYDAY=XX;COUNT=3',
    ])
      expect([rule, ...(await first(rule))]).toEqual([rule, ['2026-01-31'], ['bad-rule']]);
  });

  it('loses only the item that cannot be used, and says why', () => {
    expect(parsed.refused.map(({ code, title, found }) => [code, title ?? found])).toEqual([
      ['no-title', 'tom-titel@test.example.dk'],
      ['no-date', 'Uden dato'],
    ]);
    expect(one('Uden UID').uid).toBeUndefined();
  });

  it('unfolds bytes, so that a letter that was folded in two is whole again', async () => {
    const text = Buffer.from(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:f\r\nDTSTART;VALUE=DATE:20260608\r\nSUMMARY:Rødgrød\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const at = text.indexOf(Buffer.from('ø')) + 1;
    const folded = Buffer.concat([text.subarray(0, at), Buffer.from('\r\n '), text.subarray(at)]);
    expect(titled(await read(folded), 'Rødgrød').start).toBe('2026-06-08');
  });

  it('is refused as a whole where it breaks off or is something else', async () => {
    expect(await failing(read(fixture('quirks.ics').subarray(0, 3000)))).toBe('truncated');
    expect(await failing(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x'))).toBe('truncated');
    expect(await failing(read('<!doctype html><p>Log ind</p>', {}, 'ics'))).toBe('web-page');
    expect(await failing(read('', {}))).toBe('empty');
  });
});

describe('a web page', async () => {
  const parsed = await read(fixture('events.html'), {
    base: 'https://forening.example.dk/kalender',
  });
  const one = (title: string): ReturnType<typeof titled> => titled(parsed, title);

  it('gives its JSON-LD: graphs, references, several types, comments and commas too many', () => {
    expect(one('Grafens konference')).toMatchObject({
      ...{
        start: '2026-06-08T08:00',
        end: '2026-06-08T16:00',
        status: 'moved',
        format: 'hybrid',
        price: 'gratis',
        language: 'da',
      },
      ...{
        venue: 'Opdigtet Hal',
        address: 'Prøvevej 1',
        postcode: '8000',
        organiser: 'Opdigtet Forening',
        coOrganisers: ['Medvært ApS'],
      },
      ...{
        url: 'https://forening.example.dk/graf',
        registrationUrl: 'https://tilmelding.example.dk/graf',
        description: 'Om grafer & mere',
      },
    });
  });

  it('keeps a last day as it is said: inclusive', () => {
    expect(one('Kun dato')).toMatchObject({
      start: '2026-06-10',
      end: '2026-06-12',
      status: 'cancelled',
      format: 'online',
      price: '140 kr. ex. moms',
    });
    expect(one('Uden forskydning')).toMatchObject({ start: '2026-06-09T09:30', venue: 'Online' });
    expect(one('Uden forskydning').price).toBeUndefined();
    expect(one('Tid for sig')).toMatchObject({
      start: '2026-06-13T10:00',
      end: '2026-06-13T12:00',
    });
  });

  it('gives its microdata, with a typed container and without', () => {
    expect(one('Mikrodata med type')).toMatchObject({
      start: '2026-06-15T13:00',
      venue: 'Prøvesalen',
      postcode: '9000',
      url: 'https://forening.example.dk/mikro',
    });
    expect(one('Mikrodata uden type')).toMatchObject({
      start: '2026-06-16T08:00',
      url: 'https://forening.example.dk/kursus-a',
    });
    expect(one('Endnu en uden type').start).toBe('2026-06-17T08:00');
  });

  it('refuses what has no name, no date or no date that can be read, and tells of contradictions', () => {
    expect(parsed.refused.map(({ code }) => code).sort()).toEqual([
      'bad-date',
      'bad-event',
      'no-date',
      'no-title',
    ]);
    const codes = parsed.warnings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['bad-offset', 'bad-end', 'contradiction']));
    expect(one('Slut før start').end).toBeUndefined();
  });

  it('without events says so, and what it has instead', async () => {
    const { candidates, warnings } = await read(fixture('collection.html'));
    expect(candidates).toEqual([]);
    expect(warnings).toEqual([
      { code: 'no-events', at: '', found: 'CollectionPage, ItemList, ListItem' },
    ]);
  });

  it('in Windows-1252 keeps its letters', async () => {
    const page = Buffer.from(
      '<html><meta charset="iso-8859-1"><script type="application/ld+json">{"@type":"Event","name":"Ærø","startDate":"2026-06-08"}</script>',
      'latin1',
    );
    expect((await read(page)).candidates[0]!.title).toBe('Ærø');
  });
});

describe('RSS and Atom', async () => {
  const parsed = await read(fixture('libraries.xml'));

  it('give dates from event extensions only: the day of publication is none', () => {
    expect(titled(parsed, 'Højtlæsning & saft')).toMatchObject({
      ...{
        start: '2026-06-08T10:00',
        end: '2026-06-08T11:00',
        uid: 'bib-1',
        url: 'https://bibliotek.example.dk/a',
        price: '50,00 kr.',
        language: 'da',
      },
    });
    expect(titled(parsed, 'Sekunder').start).toBe('2026-06-08T10:00');
    expect(titled(parsed, 'Arrangementsmodulet')).toMatchObject({
      start: '2026-06-10T10:00',
      venue: 'Salen',
    });
    expect(parsed.refused).toEqual([
      { code: 'only-pubdate', at: 'item 4', title: 'Kun en nyhed', found: '' },
      { code: 'bad-date', at: 'item 5', title: expect.any(String), found: 'snart' },
    ]);
    expect(parsed.warnings).toMatchObject([
      { code: 'bad-end', at: 'item 3', found: '2026-06-10T09:00' },
    ]);
  });

  it('give Google’s calendar elements in Atom', async () => {
    const atom = await read(fixture('when.atom'));
    expect(titled(atom, 'Open house')).toMatchObject({
      start: '2026-06-08T10:00',
      end: '2026-06-08T11:00',
      venue: 'Test House',
      url: 'https://atom.example.dk/1',
      language: 'en',
    });
    expect(atom.refused.map(({ code }) => code)).toEqual(['only-pubdate']);
  });

  it('cannot grow by entities, and read no file', async () => {
    const { candidates } = await read(fixture('bomb.xml'));
    expect(candidates[0]!.title.length).toBeLessThan(60);
    expect(candidates[0]!.title).not.toContain('aaaa');
    expect(candidates[0]!.title).not.toContain('root:');
  });

  it('that break off are refused as a whole', async () => {
    expect(await failing(read(fixture('libraries.xml').subarray(0, 900)))).toBe('truncated');
  });
});

describe('JSON and XML of known kinds', () => {
  it('The Events Calendar', async () => {
    const parsed = await read(fixture('tribe.json'));
    expect(titled(parsed, 'Tribe – møde & mad')).toMatchObject({
      ...{
        start: '2026-06-08T10:00',
        end: '2026-06-08T12:00',
        url: 'https://wp.example.dk/event/moede/',
        description: 'Tekst\nto linjer',
        price: '150 kr.',
      },
      ...{
        venue: 'Testhuset',
        postcode: '9000',
        organiser: 'Opdigtet Netværk',
        coOrganisers: ['Anden Part'],
        categories: ['Netværk'],
      },
    });
    expect(titled(parsed, 'Forskydning som zone')).toMatchObject({ start: '2026-07-01T10:00' });
    expect(titled(parsed, 'Hele dage')).toMatchObject({
      start: '2026-07-02',
      end: '2026-07-03',
      allDay: true,
    });
    expect(parsed.refused.map(({ code }) => code)).toEqual(['no-title', 'no-date']);
  });

  it('the Danish event database', async () => {
    const parsed = await read(fixture('eventdb.json'), {
      base: 'https://api.example.dk/api/v2/events',
    });
    const shows = parsed.candidates.filter(({ title }) => title === 'Gruppevisning i hallen');
    expect(shows.map(({ start, end, status }) => [start, end, status])).toEqual([
      ['2026-06-08T10:59', '2026-06-08T23:59', null],
      ['2026-06-09T10:00', null, 'cancelled'],
    ]);
    expect(shows[0]).toMatchObject({
      lat: 56.1567,
      lon: 10.2108,
      price: '100 - 140 kr. ex. gebyr',
      venue: 'Hallen, Sal A',
      organiser: 'Opdigtet Museum',
    });
    expect(titled(parsed, 'Koncert')).toMatchObject({
      start: '2026-06-10',
      allDay: true,
      status: 'full',
    });
    expect(parsed.refused).toEqual([{ code: 'no-date', at: '[2]', title: 'Uden gange' }]);
    expect(parsed.next).toBe('https://api.example.dk/api/v2/events?page=2');
  });

  it('the libraries’ DPL CMS', async () => {
    const parsed = await read(fixture('dpl.json'));
    expect(titled(parsed, 'Strikkecafé')).toMatchObject({
      start: '2026-06-08T16:00',
      status: 'full',
      price: '75 kr. / gratis',
      postcode: '5000',
    });
    expect(titled(parsed, 'Hele dagen')).toMatchObject({
      start: '2026-06-09',
      end: '2026-06-10',
      status: 'cancelled',
    });
  });

  it('NemTilmeld', async () => {
    const parsed = await read(fixture('nemtilmeld.xml'));
    expect(titled(parsed, 'Temadag om vand')).toMatchObject({
      ...{
        start: '2026-06-08T09:00',
        end: '2026-06-08T15:30',
        deadline: '2026-06-01T23:59',
        organiser: 'Opdigtet Klynge',
        status: 'full',
        price: '450,00 kr.',
      },
      ...{
        description: 'Program:\nKaffe\nOplæg',
        postcode: '7100',
        categories: ['Matchmaking'],
        registrationUrl: 'https://test.nemtilmeld.example.dk/9001/',
      },
    });
    expect(titled(parsed, 'Kun 12-timers ur')).toMatchObject({
      start: '2026-09-02T19:00',
      price: 'gratis',
      organiser: 'Opdigtet Udbyder',
    });
    expect(titled(parsed, 'Kun 12-timers ur').end).toBeUndefined();
    expect(parsed.refused).toEqual([{ code: 'no-date', at: 'event 9003', title: 'Uden dato' }]);
  });

  it('a list that a JSON Pointer names', async () => {
    const parsed = await read(
      JSON.stringify({ a: { b: [{ title: 'Dybt', start: '2026-06-08' }] } }),
      { pointer: '/a/b/-' },
    );
    expect(titled(parsed, 'Dybt').start).toBe('2026-06-08');
  });

  it('anything else is refused', async () => {
    expect(await failing(read('{"hello":1}'))).toBe('not-the-format');
    expect(await failing(read('["vcalendar",[],[["vevent",[],[]]]]'))).toBe('not-the-format');
    // A piece of a calendar, as a mail program shows it.
    expect(await failing(read('BEGIN:VEVENT\r\nSUMMARY:x\r\nEND:VEVENT\r\n'))).toBe('no-calendar');
    expect(await failing(read('{"events":[{"title":"x","st'))).toBe('truncated');
    expect(await failing(read('[1,,2]'))).toBe('bad-json');
    expect(await failing(read('<?xml version="1.0"?><data><events>', {}))).toBe('truncated');
  });
});

/** A zip file of one packed file, by hand: a library would take seconds for a large one, and would not lie about its size. */
function aZip(name: string, content: Buffer, admitted = content.length): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(admitted, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
  const listed = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\0'),
    common,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, listed, Buffer.from('PK\u0005\u0006'), end]);
}

describe('a sheet', () => {
  const text = fixture('sheet.csv').toString('utf8');
  const windows = Buffer.from(text.replace(/[^\0-\xff]/g, '?'), 'latin1');

  it.each([
    [
      'with semicolons, a title above, in UTF-8 with a byte order mark',
      Buffer.from(`\ufeff${text}`),
    ],
    ['in Windows-1252', windows],
    ['with Windows line ends', Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    const parsed = await read(bytes);
    expect(titled(parsed, 'Ærø-møde om åbne data')).toMatchObject({
      ...{
        at: 'række 4',
        start: '2026-06-15T13:00',
        end: '2026-06-15T14:30',
        postcode: '5000',
        town: 'Odense C',
        clusters: ['MADE', 'CLEAN'],
        price: '1.250,50 kr.',
      },
      ...{
        lat: 55.4,
        lon: 10.38,
        url: 'https://made.example.dk/a',
        kind: 'event',
        format: 'in-person',
        language: 'da',
      },
    });
    expect(titled(parsed, 'Med ; og "citat"')).toMatchObject({
      start: '2026-10-05',
      end: '2026-10-07',
      status: 'cancelled',
      format: 'hybrid',
      language: 'en',
    });
    expect(titled(parsed, 'Onsdag uden år')).toMatchObject({
      start: '2026-06-10T13:00',
      end: '2026-06-10T14:30',
    });
    expect(titled(parsed, 'Ansøgningspulje')).toMatchObject({
      kind: 'call',
      deadline: '2026-09-01T12:00',
      start: '2026-09-01T12:00',
    });
    expect(titled(parsed, '=SUM(A1)').start).toBe('2026-07-12');
    expect(titled(parsed, 'Dårligt link').url).toBeUndefined();
    expect(parsed.refused.map(({ code, at }) => [code, at])).toEqual([
      ['no-title', 'række 10'],
      ['no-date', 'række 11'],
      ['no-year', 'række 12'],
      ['end-before-start', 'række 13'],
    ]);
    expect(parsed.warnings.map(({ code }) => code).sort()).toEqual([
      'bad-link',
      'unknown-column',
      'weekday',
    ]);
  });

  it('with commas and English headings', async () => {
    expect(
      titled(
        await read(
          'Title,Start date,Start time,Town\n"Open house, all day",2026-06-08,9:30 AM,Vejle\n',
        ),
        'Open house, all day',
      ),
    ).toMatchObject({
      ...{ start: '2026-06-08T09:30', town: 'Vejle' },
    });
  });

  it('without headings is refused', async () => {
    expect(await failing(read('a;b\n1;2'))).toBe('no-headings');
  });

  const sheetXml = (rows: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      'xl/workbook.xml': strToU8(
        '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
      'xl/styles.xml': strToU8(
        '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs></styleSheet>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(
        `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
      ),
    });
  const text_ = (at: string, value: string): string =>
    `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

  it('from Excel: days and clock times are numbers there', async () => {
    const file = sheetXml(
      `<row r="1">${text_('A1', 'Titel')}${text_('B1', 'Startdato')}${text_('C1', 'Starttid')}${text_('D1', 'By')}</row>` +
        `<row r="2">${text_('A2', 'Fra Excel')}<c r="B2" s="1"><v>46181</v></c><c r="C2" s="2"><v>0.5625</v></c>${text_('D2', 'Ærøskøbing')}</row>`,
    );
    expect(titled(await read(file), 'Fra Excel')).toMatchObject({
      start: '2026-06-08T13:30',
      town: 'Ærøskøbing',
    });
  });

  it('from Excel that would unpack to more than a sheet can be is refused before it is unpacked', async () => {
    const bomb = aZip('xl/worksheets/sheet1.xml', Buffer.alloc(70_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await failing(read(bomb))).toBe('zip-bomb');
    // One that does not admit how large it is, is unpacked to what it admits and no further.
    const before = process.memoryUsage().arrayBuffers;
    expect(
      await failing(read(aZip('xl/worksheets/sheet1.xml', Buffer.alloc(70_000_000), 500))),
    ).toBe('zip');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60_000_000);
    expect(await failing(read(sheetXml('').subarray(0, 300)))).toBe('truncated');
    expect(await failing(read(zipSync({ 'a.txt': strToU8('x') })))).toBe('zip');
  });
});

it('a source is known by what stands in it', () => {
  const named: [string, string][] = [
    ['quirks.ics', 'ics'],
    ['events.html', 'html'],
    ['libraries.xml', 'feed'],
    ['when.atom', 'feed'],
    ['bomb.xml', 'feed'],
    ['tribe.json', 'json'],
    ['nemtilmeld.xml', 'nemtilmeld'],
    ['sheet.csv', 'csv'],
  ];
  for (const [file, format] of named)
    expect([file, formatOf(fixture(file))]).toEqual([file, format]);
});
