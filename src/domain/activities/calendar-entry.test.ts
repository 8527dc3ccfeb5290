import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../data/types.ts';
import { calendarEntry } from './calendar-entry.ts';
import { toCalendar } from './icalendar.ts';

const BASE: Activity = {
  ...{
    id: 'moede',
    kind: 'event',
    title: 'Møde',
    titleBasis: 'published',
    language: 'da',
    start: '2026-06-08',
    end: null,
    allDay: null,
  },
  ...{
    deadline: null,
    precision: 'day',
    timeZone: 'Europe/Copenhagen',
    venue: null,
    address: null,
    town: null,
    municipality: null,
  },
  ...{
    region: null,
    lat: null,
    lon: null,
    country: null,
    format: null,
    clusters: [],
    forAll: false,
    organiser: null,
    coOrganisers: [],
  },
  ...{
    type: null,
    otherTypes: [],
    typeBasis: 'published',
    price: null,
    registrationUrl: null,
    url: null,
    series: null,
    parent: null,
  },
  status: null,
  confidence: 'high',
  sources: [],
};
const OPTIONS = { name: 'Prøve', stamp: '2026-01-02' };
const fileOf = (...activities: Activity[]): string =>
  toCalendar({ ...OPTIONS, entries: activities.map((one) => calendarEntry(one)) });
const text = (change: Partial<Activity>): string => fileOf({ ...BASE, ...change });
const unfolded = (change: Partial<Activity>): string => text(change).replaceAll('\r\n ', '');
const eventIn = (calendar: string): ICAL.Event => {
  const component = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
  for (const zone of component.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone), 'Europe/Copenhagen');
  return new ICAL.Event(component.getFirstSubcomponent('vevent')!);
};

describe('an activity as iCalendar', () => {
  it('of a day ends, exclusively, the day after', () => {
    expect(text({})).toContain('DTSTART;VALUE=DATE:20260608\r\nDTEND;VALUE=DATE:20260609\r\n');
    expect(text({ start: '2026-02-27', end: '2026-02-28' })).toContain('DTEND;VALUE=DATE:20260301');
  });

  it('with clock times is in Danish time, and has no end where none is known', () => {
    const timed = text({ start: '2026-06-08T08:00', end: '2026-06-08T10:30' });
    expect(timed).toContain(
      'DTSTART;TZID=Europe/Copenhagen:20260608T080000\r\nDTEND;TZID=Europe/Copenhagen:20260608T103000',
    );
    expect(text({ start: '2026-06-08T08:00' })).not.toContain('DTEND');
  });

  it('is the same moment on both sides of a change of clocks, as two parsers read it', () => {
    for (const [start, utc] of [
      ['2026-03-28T12:00', '2026-03-28T11:00:00.000Z'],
      ['2026-03-29T12:00', '2026-03-29T10:00:00.000Z'],
      ['2026-10-24T12:00', '2026-10-24T10:00:00.000Z'],
      ['2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
    ] as const) {
      const calendar = text({ start });
      expect(eventIn(calendar).startDate.toJSDate().toISOString()).toBe(utc);
      const event = Object.values(nodeIcal.sync.parseICS(calendar)).find(
        (one) => one?.type === 'VEVENT',
      ) as { start: Date };
      expect(event.start.toISOString()).toBe(utc);
    }
  });

  it('in another zone is told in UTC', () => {
    expect(text({ start: '2026-07-01T09:00', timeZone: 'America/New_York' })).toContain(
      'DTSTART:20260701T130000Z',
    );
    expect(text({ start: '2026-12-01T09:00', timeZone: 'Asia/Tokyo' })).toContain(
      'DTSTART:20261201T000000Z',
    );
  });

  it('that is a call stands on its deadline and says so', () => {
    const call = unfolded({ kind: 'call', deadline: '2026-10-01T12:00' });
    expect(call).toContain('DTSTART;TZID=Europe/Copenhagen:20261001T120000');
    expect(call).toContain('SUMMARY;LANGUAGE=da:Frist: Møde');
  });

  it('that is cancelled says so, with the UID and the number that its source gave it', () => {
    const activity: Activity = { ...BASE, status: 'cancelled', uid: 'a;b@x.dk', sequence: 3 };
    const calendar = fileOf(activity);
    expect(calendar).toContain('STATUS:CANCELLED');
    expect(eventIn(calendar).uid).toBe('a;b@x.dk');
    expect(calendar).toContain('SEQUENCE:3');
    expect(text({})).toContain('UID:moede@klynge-widgets\r\nDTSTAMP:20260102T000000Z\r\n');
  });

  it('cannot be made to hold another line', () => {
    const evil = text({
      title: 'a\r\nATTACH:x\nEND:VEVENT',
      language: 'da:x\r\nX:y',
      price: '\u0007gratis;,\\',
    });
    expect(evil).not.toMatch(/^(?:ATTACH|X:)/m);
    expect(evil.match(/^END:VEVENT/gm)).toHaveLength(1);
    expect(evil).not.toContain('\u0007');
  });

  it('comes back as it was, whatever the texts, in lines of at most 75 octets of whole characters', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'aæøåÆØÅ\\;,:"\n\t é漢🎈😀', "'"),
      minLength: 1,
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, words, (title, venue) => {
        const calendar = text({ title, venue });
        for (const line of calendar.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        const event = eventIn(calendar);
        expect([event.summary, event.location]).toEqual([title, venue]);
      }),
      { numRuns: Number(process.env['FUZZ'] ?? 150) },
    );
  });

  it('gives the same bytes for the same activities', () => {
    expect(text({})).toBe(text({}));
    expect(fileOf()).toContain('BEGIN:VTIMEZONE');
  });
});
