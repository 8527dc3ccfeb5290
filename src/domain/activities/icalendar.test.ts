import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/days.ts';
import { type CalendarEntry, escaped, folded, toCalendar, uidDomain } from './icalendar.ts';
import { DENMARK, momentIn } from '../time/zones.ts';

const STAMP = new Date('2026-11-23T09:30:00Z');
const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'a@klynge-widgets',
  summary: 'Møde',
  start: '2022-06-15T10:00',
  end: '2022-06-15T12:00',
  zone: DENMARK,
  description: '',
  location: null,
  geo: null,
  url: null,
  categories: [],
  status: 'CONFIRMED',
  sequence: 0,
  busy: true,
  ...change,
});
const file = (...entries: CalendarEntry[]): string =>
  toCalendar({ name: 'Klyngernes aktiviteter', stamp: STAMP, entries });
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
const eventsIn = (text: string): ICAL.Event[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
};

describe('a calendar file', () => {
  it('tells of Denmark’s clocks, of when it was written, and of each activity', () => {
    const lines = linesOf(file(entry({ sequence: 2 })));
    expect(lines.slice(0, 4)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//klynge-widgets//Klyngernes aktiviteter//DA',
      'CALSCALE:GREGORIAN',
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'TZID:Europe/Copenhagen',
        'UID:a@klynge-widgets',
        'DTSTAMP:20261123T093000Z',
        'DTSTART;TZID=Europe/Copenhagen:20220615T100000',
        'DTEND;TZID=Europe/Copenhagen:20220615T120000',
        'STATUS:CONFIRMED',
        'SEQUENCE:2',
      ]),
    );
  });

  it('ends whole days on the day after, and marks nobody as busy', () => {
    const lines = linesOf(file(entry({ start: '2022-12-30', end: '2022-12-31' })));
    expect(lines).toContain('DTSTART;VALUE=DATE:20221230');
    expect(lines).toContain('DTEND;VALUE=DATE:20230101');
    expect(lines).toContain('TRANSP:TRANSPARENT');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('invents no end: one day has none, a time without an end has none, an end that is only a day is left out', () => {
    for (const change of [
      { start: '2022-06-15', end: null },
      { end: null },
      { end: '2022-06-16' },
      { end: '2022-06-15T10:00' },
    ])
      expect(file(entry(change))).not.toContain('DTEND');
  });

  it('writes the time of another zone as the moment that it is', () => {
    const lines = linesOf(file(entry({ zone: 'Asia/Singapore' })));
    expect(lines).toContain('DTSTART:20220615T020000Z');
    expect(lines).not.toContain('BEGIN:VTIMEZONE');
  });

  it('says what is cancelled', () => {
    expect(linesOf(file(entry({ status: 'CANCELLED', sequence: 1 })))).toEqual(
      expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1']),
    );
  });

  it('lets no text begin a line of its own', () => {
    const evil = 'Møde\r\nATTACH:https://ond.example\nBEGIN:VALARM';
    const lines = linesOf(
      file(
        entry({
          summary: evil,
          location: evil,
          description: evil,
          uid: evil,
          categories: [evil],
          url: 'https://a.dk/x\r\nATTACH:y',
        }),
      ),
    );
    expect(lines.filter((line) => /^(?:ATTACH|BEGIN:VALARM)/.test(line))).toEqual([]);
  });
});

describe('an address in a calendar file', () => {
  const urlOf = (url: string): string | undefined =>
    linesOf(file(entry({ url }))).find((line) => line.startsWith('URL:'));

  it.each(['\u001c', '\u0085', '\u2028', '\u2029', '\u0000', '\u000b', '\n', '\r'])(
    'begins no line of its own after %j, whatever a reader takes for a line',
    (sign) => {
      const text = file(entry({ url: `https://a.dk/x${sign}ATTACH:y` }));
      expect(text.split(/[\p{Cc}\u2028\u2029]+/u)).not.toContain('ATTACH:y');
      expect(text).not.toMatch(/(?![\r\n])[\p{Cc}\u2028\u2029]/u);
    },
  );

  it('is one of the web, or is left out', () => {
    expect(urlOf('https://a.dk/x?y=1,2;3')).toBe('URL:https://a.dk/x?y=1,2;3');
    expect(urlOf('javascript:alert(1)')).toBeUndefined();
  });
});

describe('a value that is not text', () => {
  it('ends no line either', () => {
    const evil = 'x\r\nATTACH:y' as never;
    const lines = linesOf(
      file(
        entry({
          sequence: evil,
          status: evil,
          language: evil,
          geo: { lat: evil, lon: evil },
          start: evil,
        }),
      ),
    );
    expect(lines).not.toContain('ATTACH:y');
  });
});

describe('the name of an entry', () => {
  it.each(['SRV-EXCH01', 'mail.kommune.local', 'sp.intranet', '10.2.0.7', 'a.lan'])(
    'does not tell of the machine %s, and is the same each time',
    (host) => {
      const text = file(entry({ uid: `4711@${host}` }));
      expect(text).not.toContain(host);
      expect(text).toMatch(/UID:4711@[\da-f]{16}\.klynge-widgets/);
      expect(file(entry({ uid: `4711@${host}` }))).toBe(text);
      expect(file(entry({ uid: `4711@x${host}` }))).not.toBe(text);
    },
  );

  it.each(['4711@kalender.example.dk', 'a@klynge-widgets', 'no-host-at-all'])(
    'stays what it is where it tells nothing: %s',
    (uid) => {
      expect(linesOf(file(entry({ uid })))).toContain(`UID:${uid}`);
    },
  );

  it('is told apart from that of other pages without naming the page', () => {
    const [one, other] = [uidDomain('intra.viborg.dk'), uidDomain('www.viborg.dk')];
    expect(one).not.toBe(other);
    expect(one).not.toContain('viborg');
  });
});

describe('a line', () => {
  it('has at most 75 octets and breaks between characters, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const lines = folded(text).split('\r\n');
        for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines.map((line, i) => (i ? line.slice(1) : line)).join('')).toBe(
          text.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, ''),
        );
      }),
    );
  });

  it('escapes what would end a value', () => {
    expect(escaped('a,b;c\\d\r\ne\u0007')).toBe('a\\,b\\;c\\\\d\\ne');
  });
});

const words = fc
  .string({ unit: 'grapheme', maxLength: 120 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, '').trim());
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n));
const time = fc
  .tuple(fc.integer({ min: 4, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const period = fc.oneof(
  fc
    .tuple(day, fc.integer({ min: 0, max: 400 }))
    .map(([start, days]) => ({ start, end: days ? addDays(start, days) : null })),
  fc.tuple(day, time, fc.integer({ min: 0, max: 3 })).map(([date, at, days]) => ({
    start: `${date}T${at}`,
    end: days ? `${addDays(date, days)}T${at}` : null,
  })),
);
const entries = fc.array(
  fc.record({
    period,
    summary: words,
    description: words,
    location: words,
    status: fc.constantFrom('CONFIRMED' as const, 'CANCELLED' as const),
    sequence: fc.nat(99),
  }),
  { minLength: 1, maxLength: 4 },
);
type Made = typeof entries extends fc.Arbitrary<infer T> ? T : never;
const made = (list: Made): CalendarEntry[] =>
  list.map(({ period: { start, end }, location, ...rest }, i) =>
    entry({ ...rest, start, end, location: location || null, uid: `a-${i}@klynge-widgets` }),
  );

describe('what is written is read again', () => {
  it('by ical.js: texts to the letter, days as days, times in Denmark', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const wanted = made(list);
        const found = eventsIn(file(...wanted));
        expect(found).toHaveLength(wanted.length);
        found.forEach((event, i) => {
          const { uid, summary, description, location, start, end, status, sequence } = wanted[i]!;
          expect([event.uid, event.summary, event.description ?? '', event.location]).toEqual([
            uid,
            summary,
            description,
            location,
          ]);
          expect([event.component.getFirstPropertyValue('status'), event.sequence]).toEqual([
            status,
            sequence,
          ]);
          const timed = start.includes('T');
          expect(event.startDate.isDate).toBe(!timed);
          const text = event.startDate.toString();
          expect(timed ? text.slice(0, 16) : text).toBe(start);
          if (timed) expect(event.startDate.toJSDate()).toEqual(momentIn(start, DENMARK));
          if (end)
            expect(event.endDate.toString().slice(0, timed ? 16 : 10)).toBe(
              timed ? end : addDays(end, 1),
            );
        });
      }),
      { numRuns: 60 },
    );
  });

  it('by node-ical, which was written by others: the same moments and texts', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const wanted = made(list);
        const read = Object.values(nodeIcal.sync.parseICS(file(...wanted))).filter(
          (one) => one?.type === 'VEVENT',
        );
        expect(read).toHaveLength(wanted.length);
        wanted.forEach(({ uid, summary, start, end, status }) => {
          const event = read.find((one) => one && 'uid' in one && one.uid === uid) as unknown as {
            summary: unknown;
            start: Date & { dateOnly?: boolean };
            end: Date;
            status: string;
          };
          // node-ical takes quotation marks around a whole text away, as it does in parameters; ical.js above reads them to the letter
          expect(event.summary ?? '').toBe(summary.replace(/^"(.*)"$/su, '$1'));
          expect(event.status).toBe(status);
          const timed = start.includes('T');
          expect(Boolean(event.start.dateOnly)).toBe(!timed);
          if (timed) {
            expect(event.start.getTime()).toBe(momentIn(start, DENMARK).getTime());
            if (end) expect(event.end.getTime()).toBe(momentIn(end, DENMARK).getTime());
          } else {
            const local = (date: Date): string =>
              [date.getFullYear(), date.getMonth() + 1, date.getDate()]
                .map((n) => String(n).padStart(2, '0'))
                .join('-');
            expect(local(event.start)).toBe(start);
            if (end) expect(local(event.end)).toBe(addDays(end, 1));
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
