import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expand } from '../../cli/src/formats/ics-repeat.ts';
import { readIcs } from '../../cli/src/formats/ics.ts';
import { read } from './support.ts';

interface Expanded {
  readonly rule: string;
  readonly begins: string;
  readonly starts: readonly string[];
}

const WINDOW = ['2019-01-01T00:00', '2026-12-31T23:59'] as const;

describe('a recurrence rule', () => {
  // Made by tools/corpora/random_rules.py, expanded by python-dateutil.
  const rules = JSON.parse(
    readFileSync(join(import.meta.dirname, 'fixtures/rules.json'), 'utf8'),
  ) as Expanded[];

  it('has the starts that an independent expander gives it, or is refused', () => {
    const found = rules.map(({ rule, begins }) => expand(rule, begins, 'UTC', WINDOW));
    const refused = found.filter((starts) => starts === null).length;
    expect(refused).toBeLessThan(rules.length / 20);
    rules.forEach(({ rule, starts }, i) => {
      if (found[i]) expect([rule, found[i]]).toEqual([rule, [...new Set(starts)]]);
    });
  });

  it.each([
    // The examples of RFC 5545, 3.8.5.3, in a window of some of their years.
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=1FR',
      '2019-01-04T09:00',
      ['2019-01-04', '2019-02-01', '2019-03-01'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO',
      '2019-01-21T09:00',
      ['2019-01-21', '2019-02-18', '2019-03-18'],
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-3;COUNT=3',
      '2019-01-29T09:00',
      ['2019-01-29', '2019-02-26', '2019-03-29'],
    ],
    [
      'FREQ=YEARLY;BYDAY=20MO;COUNT=3',
      '2019-05-20T09:00',
      ['2019-05-20', '2020-05-18', '2021-05-17'],
    ],
    [
      'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3',
      '2019-05-13T09:00',
      ['2019-05-13', '2020-05-11', '2021-05-17'],
    ],
    [
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
      '2019-09-13T09:00',
      ['2019-09-13', '2019-12-13', '2020-03-13'],
    ],
    [
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '2019-09-04T09:00',
      ['2019-09-05', '2019-10-03', '2019-11-07'],
    ],
    [
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '2019-08-06T09:00',
      ['2019-08-06', '2019-08-18', '2019-08-20', '2019-09-01'],
    ],
  ])('%s', (rule, begins, days) => {
    expect(expand(rule, begins, 'Europe/Copenhagen', WINDOW)).toEqual(
      days.map((day) => `${day}T09:00`),
    );
  });

  it('skips the years without a 29 February', () => {
    expect(expand('FREQ=YEARLY', '2020-02-29', 'UTC', ['2019-01-01', '2026-12-31'])).toEqual([
      '2020-02-29',
      '2024-02-29',
    ]);
  });
});

const options = {
  timeZone: 'Europe/Copenhagen',
  today: '2026-11-26',
  from: '2025-11-26',
  to: '2028-11-25',
  base: null,
  charset: null,
};

const calendar = (...events: readonly (readonly string[])[]): ReturnType<typeof readIcs> =>
  readIcs(
    Buffer.from(
      [
        'BEGIN:VCALENDAR',
        ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
        'END:VCALENDAR',
      ].join('\r\n'),
    ),
    options,
  );

const startsOf = ({ candidates }: ReturnType<typeof readIcs>): string[] =>
  candidates.map(({ start }) => start).sort();

describe('a changed occurrence replaces the old one', () => {
  const series = [
    'UID:a@example.dk',
    'DTSTART;TZID=Europe/Copenhagen:20261201T100000',
    'DTEND;TZID=Europe/Copenhagen:20261201T110000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
    'SUMMARY:Møde',
  ];

  it.each([
    ['in UTC', 'RECURRENCE-ID:20261208T090000Z'],
    ['in another zone', 'RECURRENCE-ID;TZID=America/New_York:20261208T040000'],
    ['as a day', 'RECURRENCE-ID;VALUE=DATE:20261208'],
  ])('named %s', (_, named) => {
    const change = ['UID:a@example.dk', named, 'DTSTART:20261209T130000Z', 'SUMMARY:Flyttet'];
    expect(startsOf(calendar(series, change))).toEqual([
      '2026-12-01T10:00',
      '2026-12-09T14:00',
      '2026-12-15T10:00',
    ]);
    expect(startsOf(calendar(change, series))).toHaveLength(3);
  });

  it('also where it has no title of its own, which is then that of the series', () => {
    const change = [
      'UID:a@example.dk',
      'RECURRENCE-ID;TZID=Europe/Copenhagen:20261208T100000',
      'DTSTART;TZID=Europe/Copenhagen:20261208T140000',
    ];
    const { candidates } = calendar(series, change);
    expect(candidates).toHaveLength(3);
    expect(candidates.at(-1)).toMatchObject({
      title: 'Møde',
      start: '2026-12-08T14:00',
      end: '2026-12-08T15:00',
    });
  });

  it('and a whole day that a clock time excludes is gone', () => {
    const days = ['UID:b@example.dk', 'DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=DAILY;COUNT=4'];
    expect(startsOf(calendar([...days, 'EXDATE:20261203T000000', 'SUMMARY:Messe']))).toEqual([
      '2026-12-01',
      '2026-12-02',
      '2026-12-04',
    ]);
  });
});

describe('of several events with one UID', () => {
  const event = (title: string, start: string, ...more: string[]): string[] => [
    'UID:a@example.dk',
    `DTSTART;TZID=Europe/Copenhagen:${start}`,
    `SUMMARY:${title}`,
    ...more,
  ];

  it('the newest version counts, and the older one is accounted for', () => {
    const found = calendar(
      event('Møde', '20261201T140000', 'SEQUENCE:2'),
      event('Møde', '20261201T100000', 'SEQUENCE:0'),
    );
    expect(startsOf(found)).toEqual(['2026-12-01T14:00']);
    expect(found.leftOut?.map(({ code }) => code)).toEqual(['older-version']);
  });

  it('those that are different events are all kept, and it is said', () => {
    const found = calendar(
      event('Temadag om vand', '20261210T100000'),
      event('Temadag om energi', '20270111T100000'),
    );
    expect(startsOf(found)).toHaveLength(2);
    expect(found.warnings.map(({ code }) => code)).toEqual(['same-uid']);
  });

  it('private and confidential ones stay out, and are accounted for', () => {
    const found = calendar(
      event('Tandlæge', '20261201T140000', 'CLASS:PRIVATE'),
      ['UID:c', 'DTSTART:20261201T100000Z', 'SUMMARY:Personalesag', 'CLASS:CONFIDENTIAL'],
      ['UID:d', 'DTSTART:20261201T100000Z', 'SUMMARY:Åbent hus', 'CLASS:PUBLIC'],
    );
    expect(found.candidates.map(({ title }) => title)).toEqual(['Åbent hus']);
    expect(found.leftOut).toEqual([
      { code: 'private', at: 'VEVENT 1' },
      { code: 'private', at: 'VEVENT 2' },
    ]);
  });
});

describe('a time is told in Danish time, however the file writes it', () => {
  const start = (line: string, ...zone: string[]): string | undefined =>
    readIcs(
      Buffer.from(
        [
          'BEGIN:VCALENDAR',
          ...zone,
          'BEGIN:VEVENT',
          'UID:a',
          line,
          'SUMMARY:x',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      ),
      options,
    ).candidates[0]?.start;

  it.each([
    ['DTSTART:20261210T100000+0200', '2026-12-10T09:00'],
    ['DTSTART:2026-12-10T09:00:00-05:00', '2026-12-10T15:00'],
    ['DTSTART:20261210T180000z', '2026-12-10T19:00'],
    ['DTSTART: 20261210T180000', '2026-12-10T18:00'],
    ['DTSTART:20261210T1800', '2026-12-10T18:00'],
    ['DTSTART:20261210', '2026-12-10'],
    ['DTSTART;VALUE=DATE:20261210T180000', '2026-12-10T18:00'],
    ['DTSTART;TZID=Europe/Copenhagen:20261210T240000', '2026-12-11T00:00'],
    ['DTSTART;TZID=tzone://Microsoft/Utc:20261210T090000', '2026-12-10T10:00'],
    ['DTSTART;TZID=UTC+02:20261210T090000', '2026-12-10T08:00'],
    ['DTSTART;TZID=GMT+0100:20261210T090000', '2026-12-10T09:00'],
    ['DTSTART;TZID=CET:20261210T090000', '2026-12-10T09:00'],
    ['DTSTART;TZID=Greenwich Mean Time\\; Dublin\\, Edinburgh\\, London:20261210T090000', null],
    [
      'DTSTART;TZID="(UTC+01:00) Brussels, Copenhagen, Madrid, Paris":20261210T090000',
      '2026-12-10T09:00',
    ],
  ])('%s', (line, expected) => {
    const found = start(line);
    // A zone with other hours keeps its own clock, and is named beside it.
    expect(found).toBe(expected ?? '2026-12-10T09:00');
  });

  it('by the file’s own VTIMEZONE where nobody else knows the zone', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const found = readIcs(
      Buffer.from(
        [
          'BEGIN:VCALENDAR',
          ...zone,
          'BEGIN:VEVENT',
          'UID:a',
          'DTSTART;TZID=Customized Time Zone:20261210T090000',
          'SUMMARY:Webinar',
          'END:VEVENT',
          'END:VCALENDAR',
        ].join('\r\n'),
      ),
      options,
    );
    expect(found.warnings).toEqual([]);
    expect(found.candidates[0]).toMatchObject({
      start: '2026-12-10T09:00',
      timeZone: 'America/New_York',
    });
  });
});

describe('a change of one occurrence and all that follow', () => {
  const series = (start: string, change: readonly string[]): string =>
    [
      'BEGIN:VCALENDAR',
      ...['BEGIN:VEVENT', 'UID:s@x', `DTSTART${start}`, 'DURATION:PT1H'],
      ...['RRULE:FREQ=WEEKLY;COUNT=6', 'SUMMARY:Fredagsmøde', 'LOCATION:Salen', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:s@x', ...change, 'END:VEVENT'],
      'END:VCALENDAR',
    ].join('\r\n');
  const START = ';TZID=Europe/Copenhagen:20261009T090000';
  const told = ({ candidates }: Awaited<ReturnType<typeof read>>): string[] =>
    candidates.map(({ start, end, title, venue }) =>
      [start, end?.slice(11), title, venue].join(' '),
    );

  it('moves, lengthens and renames them, and leaves those before as they were', async () => {
    // The clocks go back on 25 October: what is moved is the clock on the wall.
    const parsed = await read(
      series(START, [
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261023T090000',
        'DTSTART;TZID=Europe/Copenhagen:20261022T100000',
        'DURATION:PT2H',
        'SUMMARY:Torsdagsmøde',
        'LOCATION:Kantinen',
      ]),
    );
    expect(told(parsed).toSorted()).toEqual([
      '2026-10-09T09:00 10:00 Fredagsmøde Salen',
      '2026-10-16T09:00 10:00 Fredagsmøde Salen',
      '2026-10-22T10:00 12:00 Torsdagsmøde Kantinen',
      '2026-10-29T10:00 12:00 Torsdagsmøde Kantinen',
      '2026-11-05T10:00 12:00 Torsdagsmøde Kantinen',
      '2026-11-12T10:00 12:00 Torsdagsmøde Kantinen',
    ]);
    expect([parsed.warnings, parsed.refused]).toEqual([[], []]);
  });

  it('without a title of its own takes that of the series; a later change goes before it', async () => {
    const { candidates } = await read(
      series(START, [
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20261016T070000Z',
        'DTSTART:20261016T080000Z',
        'END:VEVENT',
        'BEGIN:VEVENT',
        'UID:s@x',
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261106T090000',
        'DTSTART;TZID=Europe/Copenhagen:20261106T140000',
        'STATUS:CANCELLED',
      ]),
    );
    expect(candidates.map(({ start, title, status }) => [start, title, status]).toSorted()).toEqual(
      [
        ['2026-10-09T09:00', 'Fredagsmøde', null],
        ['2026-10-16T10:00', 'Fredagsmøde', null],
        ['2026-10-23T10:00', 'Fredagsmøde', null],
        ['2026-10-30T10:00', 'Fredagsmøde', null],
        ['2026-11-06T14:00', 'Fredagsmøde', 'cancelled'],
        ['2026-11-13T14:00', 'Fredagsmøde', 'cancelled'],
      ],
    );
  });

  it('of another form than its series changes only the one, and that is said', async () => {
    const { candidates, warnings } = await read(
      series(START, [
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Copenhagen:20261023T090000',
        'DTSTART;VALUE=DATE:20261023',
        'SUMMARY:Hele dagen',
      ]),
    );
    expect(candidates.filter(({ title }) => title === 'Hele dagen')).toHaveLength(1);
    expect(warnings).toMatchObject([{ code: 'this-and-future', title: 'Hele dagen' }]);
  });
});

describe('series without an end', () => {
  const daily = (count: number): string =>
    [
      'BEGIN:VCALENDAR',
      ...Array.from({ length: count }, (_, i) => [
        'BEGIN:VEVENT',
        `UID:${i}@x`,
        'DTSTART;VALUE=DATE:20200101',
        'RRULE:FREQ=DAILY',
        `SUMMARY:Serie ${i}`,
        'END:VEVENT',
      ]).flat(),
      'END:VCALENDAR',
    ].join('\r\n');

  it('are written out around today, and that they go on is said', async () => {
    const { candidates, warnings } = await read(daily(1));
    const starts = candidates.map(({ start }) => start);
    expect([starts.length, starts.includes('2026-05-01'), starts.includes('2027-05-01')]).toEqual([
      500,
      true,
      true,
    ]);
    expect(warnings).toMatchObject([{ code: 'too-many', title: 'Serie 0' }]);
  });

  it('share what one file may have, so that many keep nobody waiting', async () => {
    const { candidates } = await read(daily(400));
    expect(candidates).toHaveLength(20_000);
    expect(new Set(candidates.map(({ uid }) => uid)).size).toBe(400);
  });
});

describe('a rule with a mistake', () => {
  const series = (rule: string): string =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260601T100000\r\nRRULE:${rule}\r\nSUMMARY:x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  it.each([
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=MONTHLY;BYDAY=0MO;COUNT=2',
    'FREQ=MONTHLY;BYMONTHDAY=0;COUNT=2',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0;COUNT=2',
    'FREQ=DAILY;UNTIL=20250101T000000Z',
    'FREQ=MONTHLY;BYMONTH=13;COUNT=2',
  ])('gives its first only, and that is said: %s', async (rule) => {
    const { candidates, warnings } = await read(series(rule));
    expect(candidates.map(({ start }) => start)).toEqual(['2026-06-01T10:00']);
    expect(warnings).toMatchObject([{ code: 'bad-rule', title: 'x', found: rule }]);
  });

  it('that its start does not fit gives its own days, as other expanders do, and that is said', async () => {
    const { candidates, warnings } = await read(series('FREQ=MONTHLY;BYDAY=2TU;COUNT=3'));
    expect(candidates.map(({ start }) => start.slice(0, 10))).toEqual([
      '2026-06-09',
      '2026-07-14',
      '2026-08-11',
    ]);
    expect(warnings).toMatchObject([{ code: 'start-not-in-rule', title: 'x' }]);
  });

  it('of the hour 0 is none with a mistake', async () => {
    const { candidates, warnings } = await read(series('FREQ=DAILY;BYHOUR=0;COUNT=2'));
    expect(candidates.map(({ start }) => start)).toEqual(['2026-06-02T00:00', '2026-06-03T00:00']);
    expect(warnings).toMatchObject([{ code: 'start-not-in-rule' }]);
  });
});

describe('a property that no calendar should have', () => {
  const event = (property: string): string =>
    `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260601T100000\r\n${property}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

  it.each([
    ['SUMMARY:x\r\nGEO:156.15;10.21', 'bad-place'],
    ['SUMMARY:x\r\nGEO:0;0', 'bad-place'],
    ['SUMMARY:x\r\nGEO:10.21;56.15', 'bad-place'],
    ['SUMMARY:x\r\nSEQUENCE:abc', 'bad-sequence'],
    ['SUMMARY:x\r\nSEQUENCE:1.5', 'bad-sequence'],
    ['SUMMARY:x\r\nSEQUENCE:99999999999999999999', 'bad-sequence'],
    ['SUMMARY;LANGUAGE=klingon-42x:x', 'bad-language'],
  ])('is said: %s', async (property, code) => {
    const { candidates, warnings } = await read(event(property));
    expect(candidates).toMatchObject([{ title: 'x', lat: null, sequence: null }]);
    expect(warnings).toMatchObject([{ code, at: 'VEVENT 1', title: 'x' }]);
  });

  it.each(['SUMMARY;LANGUAGE=da-DK:x', 'SUMMARY;LANGUAGE=en:x', 'SUMMARY:x\r\nSEQUENCE:3'])(
    'and nothing of others: %s',
    async (property) => {
      expect((await read(event(property))).warnings).toEqual([]);
    },
  );
});

it('an event of a page is told by its place among all of the page', async () => {
  const { warnings } = await read(
    '<script type="application/ld+json">[{"@type":"Event","name":"a","startDate":"2026-06-01"},{"@type":"Event","name":"b","startDate":"2026-06-02","inLanguage":""}]</script><script type="application/ld+json">{"@type":"Event","name":"c","startDate":"2026-06-03","inLanguage":""}</script>',
  );
  expect(warnings.map(({ at, title }) => [at, title])).toEqual([
    ['JSON-LD 2', 'b'],
    ['JSON-LD 3', 'c'],
  ]);
});
