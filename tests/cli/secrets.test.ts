import { describe, expect, it } from 'vitest';
import { candidate, type Note } from '../../cli/src/formats/candidate.ts';
import { shownNote, withoutSecrets } from '../../cli/src/text/secrets.ts';
import { read } from './support.ts';

const FEED = 'https://a.dk/kalender.ics';

const cleaned = (description: string, from = FEED): { text: string | null; notes: string[] } => {
  const notes: Note[] = [];
  const one = candidate({
    at: 'VEVENT 1',
    title: 'Møde',
    start: '2026-06-10',
    timeZone: 'Europe/Copenhagen',
    description,
  });
  const { description: text } = withoutSecrets(one, from, notes);
  return { text, notes: notes.map(({ code }) => code) };
};

const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

describe('what is not for everybody stays out', () => {
  const series = 'DTSTART:20260601T100000\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nUID:s';
  const change = 'RECURRENCE-ID:20260608T100000\r\nDTSTART:20260608T120000\r\nUID:s';
  const shown = async (...events: string[]): Promise<string[]> => {
    const { candidates, refused, warnings, leftOut } = await read(calendar(...events));
    const told = [...refused, ...warnings, ...(leftOut ?? [])];
    expect(JSON.stringify(told)).not.toContain('Hemmelig');
    return candidates.map(({ title, start }) => `${title} ${start.slice(8)}`).sort();
  };

  it.each(['PRIVATE', 'confidential', 'X-INTERNAL', ' PRIVATE'])(
    'of the class %s',
    async (name) => {
      expect(
        await shown(
          `UID:1\r\nDTSTART:20260601T100000\r\nCLASS:${name}\r\nSUMMARY:Hemmelig`,
          'UID:2\r\nDTSTART:20260602T100000\r\nCLASS:Public\r\nSUMMARY:Åben',
        ),
      ).toEqual(['Åben 02T10:00']);
    },
  );

  it('with all changes of its series that do not say otherwise', async () => {
    expect(
      await shown(
        `${series}\r\nCLASS:PRIVATE\r\nSUMMARY:Hemmelig`,
        `${change}\r\nSUMMARY:Hemmelig flyttet`,
        'RECURRENCE-ID:20260615T100000\r\nDTSTART:20260615T120000\r\nUID:s\r\nCLASS:PUBLIC\r\nSUMMARY:Åben',
      ),
    ).toEqual(['Åben 15T12:00']);
  });

  it('as the one of an open series that is private, or from there on', async () => {
    const open = `${series}\r\nSUMMARY:Åben`;
    const hidden = `${change}\r\nCLASS:PRIVATE\r\nSUMMARY:Hemmelig`;
    expect(await shown(open, hidden)).toEqual(['Åben 01T10:00', 'Åben 15T10:00']);
    expect(
      await shown(open, hidden.replace('RECURRENCE-ID', 'RECURRENCE-ID;RANGE=THISANDFUTURE')),
    ).toEqual(['Åben 01T10:00']);
  });

  it('also where it was open before, and where it cannot be read', async () => {
    expect(
      await shown(
        'UID:1\r\nSEQUENCE:1\r\nDTSTART:20260601T100000\r\nSUMMARY:Hemmelig før',
        'UID:1\r\nSEQUENCE:2\r\nDTSTART:20260601T100000\r\nCLASS:PRIVATE\r\nSUMMARY:Hemmelig',
        'UID:2\r\nDTSTART:i morgen\r\nCLASS:PRIVATE\r\nSUMMARY:Hemmelig',
        'UID:3\r\nDTSTART;X=":20260601\r\nCLASS:PRIVATE\r\nSUMMARY:Hemmelig',
      ),
    ).toEqual([]);
  });
});

describe('a code or link of a meeting is cut, and it is told', () => {
  it.each([
    ['Velkommen.\nAccess code: 2345 678 9012\nVi ses', 'Velkommen.\n\nVi ses'],
    ['Ring ind: +45 32 72 00 11,,334455667#', 'Ring ind: +45 32 72 00 11'],
    ['Ring ind: +45 32 72 00 11,,334455667#,,*7788#', 'Ring ind: +45 32 72 00 11'],
    ['Pinkode til mødet er 7788HEM6', null],
    ['Skriv koden HEMkode5 når du logger på Zoom', 'Skriv koden når du logger på Zoom'],
    ['Vi mødes på Teams. Kode: HEM4455', 'Vi mødes på Teams. Kode:'],
    ['Velkommen.\nPasscode (adgangskode)\nHEMline7\nVi ses', 'Velkommen.\n\nVi ses'],
    ['Velkommen.\nAdgangskode\nhemmeligt\nVi ses', 'Velkommen.\n\nVi ses'],
    ['Passcode: 998877X', null],
    ['Webinar-id 123 456 7890', null],
    ['Meeting ID: 123 456 789X', null],
    ['Mødekode 123 456 789 fra kl. 10', 'fra kl. 10'],
  ])('%s', (written, left) => {
    expect(cleaned(written)).toEqual({ text: left, notes: ['meeting-link'] });
  });

  it.each([
    'Adgangskode sendes dagen før på mail',
    'Password is sent by mail the day before',
    'Online kursus. Brug koden SOMMER20 og få 20 % rabat',
    'Kode: DB07 og branchekoder',
    'Lokale 12, 14 og 16',
    'Ring på +45 32 72 00 11, 32 72 00 12',
    'Kursus i kode og data 2026',
  ])('but no other text: %s', (written) => {
    expect(cleaned(written)).toEqual({ text: written, notes: [] });
  });
});

describe('an address with a key', () => {
  const GOOGLE = 'calendar.google.com/calendar/ical/s%40x.dk/private-5f3c9d7e1a2b/basic.ics';

  it.each([
    [`Abonnér her https://${GOOGLE}?token=abcSECRET99`, 'Abonnér her'],
    [`Abonnér: webcal://${GOOGLE}, tak`, 'Abonnér: , tak'],
    ['Se https://navn:kode@a.dk/x og kom', 'Se og kom'],
    ['Se https://a.dk/c.ics?key=abc12345', 'Se'],
  ])('is cut from a text: %s', (written, left) => {
    expect(cleaned(written)).toEqual({ text: left, notes: ['secret-link'] });
  });

  it('is cut from every text, and told in no note', () => {
    const secret = `https://${GOOGLE}`;
    const notes: Note[] = [];
    const one = candidate({
      at: 'VEVENT 1',
      title: `Møde ${secret}`,
      start: '2026-06-10',
      timeZone: 'Europe/Copenhagen',
      venue: secret,
      organiser: `Os ${secret}`,
      coOrganisers: [`Dem ${secret}`],
      price: secret,
    });
    const clean = withoutSecrets(one, FEED, notes);
    expect(clean).toMatchObject({ title: 'Møde', venue: null, coOrganisers: ['Dem'] });
    expect(JSON.stringify([clean, notes])).not.toContain('private-');
    const told = shownNote({
      code: 'bad-link',
      at: '',
      title: secret,
      found: `webcal://${GOOGLE}`,
    });
    expect(JSON.stringify(told)).not.toContain('private-');
    expect(told.found).toContain('calendar.google.com');
  });

  it('is none where a page is only called so', () => {
    const text = 'Læs mere på https://a.dk/private-banking-seminar?id=7';
    expect(cleaned(text)).toEqual({ text, notes: [] });
  });
});
