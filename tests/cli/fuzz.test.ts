/** Each reader against bytes and structures that nobody meant. `FUZZ=5000` for a long run. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Failure, type Parsed } from '../../cli/src/formats/candidate.ts';
import { expand } from '../../cli/src/formats/ics-repeat.ts';
import { type Format, FORMATS, readSource } from '../../cli/src/formats/read.ts';
import { importInto } from '../../cli/src/import/import.ts';
import { readSources } from '../../cli/src/import/read-sources.ts';
import { namedSources, configSchema } from '../../cli/src/import/config.ts';
import { emptyDataset, reference } from '../../cli/src/reference.ts';
import { readApart } from '../../cli/src/sources/isolate.ts';
import { check } from '../../cli/src/validate/validate.ts';
import type { Dataset } from '../../src/data/types.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { isDay } from '../../src/domain/time/days.ts';
import { readPeriod } from '../../cli/src/text/moments.ts';
import { plain } from '../../cli/src/text/plain.ts';
import * as v from 'valibot';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, fixture, hasty, OPTIONS } from './support.ts';

const numRuns = Number(process.env['FUZZ'] ?? 60);
const timeout = 60_000 + numRuns * 60;

/** Whatever goes in: a list of items with days that there are and safe addresses, or a failure that says what is wrong. */
async function sound(bytes: Uint8Array, format: Format): Promise<void> {
  let parsed: Parsed;
  try {
    // A calendar's rules may keep the library busy for ever: its thread is stopped.
    parsed = await (format === 'ics'
      ? readApart({ bytes, format, options: OPTIONS }, 5)
      : readSource(bytes, format, OPTIONS));
  } catch (error) {
    if (error instanceof Failure || error instanceof RangeError) return;
    throw error;
  }
  for (const { title, start, end, url, registrationUrl, description } of parsed.candidates) {
    expect(title.trim()).not.toBe('');
    expect(isDay(start.slice(0, 10))).toBe(true);
    expect(start).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/);
    if (end) expect(end.slice(0, start.length) >= start.slice(0, end.length)).toBe(true);
    for (const link of [url, registrationUrl]) if (link) expect(link).toMatch(/^https?:\/\//);
    expect(`${title}${description}`).not.toMatch(/[\0\u202e]/);
  }
}

const SAMPLES: Record<Format, string[]> = {
  ics: ['quirks.ics'],
  csv: ['sheet.csv'],
  xlsx: [],
  html: ['events.html', 'collection.html'],
  feed: ['libraries.xml', 'when.atom', 'bomb.xml'],
  nemtilmeld: ['nemtilmeld.xml'],
  json: ['tribe.json', 'eventdb.json', 'dpl.json'],
};
const samples = (format: Format): Uint8Array[] =>
  format === 'xlsx'
    ? [
        zipSync({
          'xl/workbook.xml': fixture('bomb.xml'),
          'xl/worksheets/sheet1.xml': fixture('nemtilmeld.xml'),
        }),
      ]
    : SAMPLES[format].map(fixture);

/** A real file with pieces cut out, doubled, swapped for others, or bytes changed. */
const mutated = (format: Format): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(
      fc.constantFrom(...samples(format)),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(60),
          fc.constantFrom('cut', 'double', 'noise'),
          fc.uint8Array({ maxLength: 12 }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
    )
    .map(([sample, edits]) => {
      let bytes = Buffer.from(sample);
      for (const [place, length, kind, noise] of edits) {
        const at = Math.floor(place * bytes.length);
        const piece = bytes.subarray(at, at + length);
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          ...{ cut: [], double: [piece, piece], noise: [noise] }[kind],
          bytes.subarray(at + length),
        ]);
      }
      return bytes;
    });

describe.each(FORMATS)('the reader of %s', (format) => {
  it('says what is wrong with any bytes', { timeout }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) => sound(bytes, format)),
      { numRuns },
    );
  });

  it(
    'takes what it can of a file with damage, and nothing that is unsafe',
    { timeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(mutated(format), (bytes) => sound(bytes, format)),
        { numRuns },
      );
    },
  );
});

it('any structure of JSON is read or refused', { timeout }, async () => {
  const thing = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('2026-06-08', '2026-06-08T10:00', 'javascript:x', 'Event'),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(
      fc.constantFrom(
        '@type',
        'name',
        'title',
        'startDate',
        'start_date',
        'occurrences',
        'date_time',
        'start',
        'location',
        'offers',
        'events',
        'url',
        'venue',
        '__proto__',
      ),
      tie('value'),
      { maxKeys: 6 },
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(thing.object, { maxLength: 4 }), async (list) => {
      await sound(Buffer.from(JSON.stringify(list)), 'json');
      await sound(
        Buffer.from(`<script type="application/ld+json">${JSON.stringify(list)}</script>`),
        'html',
      );
    }),
    { numRuns: numRuns * 2 },
  );
});

it(
  'calendar rules of any kind give so many starts and no more, each in the window and once',
  { timeout },
  () => {
    const part = fc.constantFrom(
      'COUNT=3',
      'COUNT=100000',
      'UNTIL=20270101',
      'UNTIL=20270101T000000Z',
      'INTERVAL=1',
      'INTERVAL=999',
      'BYDAY=MO,-1SU',
      'BYMONTHDAY=-1',
      'BYMONTHDAY=15',
      'BYMONTH=6',
      'BYSETPOS=2',
      'BYYEARDAY=366',
      'BYWEEKNO=53',
      'WKST=SU',
    );
    const window = [`${OPTIONS.from}T00:00`, `${OPTIONS.to}T23:59`] as const;
    fc.assert(
      fc.property(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'SECONDLY', 'NEVER'),
        fc.uniqueArray(part, { maxLength: 3 }),
        (frequency, parts) => {
          const rule = [`FREQ=${frequency}`, ...parts].join(';');
          const starts = expand(rule, '2026-03-01T10:00', 'Europe/Copenhagen', window) ?? [];
          expect(starts.length).toBeLessThanOrEqual(10_000);
          expect(starts).toEqual([...new Set(starts)].sort());
          expect(starts.filter((start) => start < window[0] || start > window[1])).toEqual([]);
        },
      ),
      { numRuns },
    );
  },
);

it(
  'a date is read back as it was written, in Danish and English, and other text gives none or a real day',
  { timeout },
  () => {
    const options = { timeZone: 'Europe/Copenhagen', today: '2026-05-01' };
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const written = (iso: string): string[] =>
      ['da', 'en-GB', 'en-US']
        .map((locale) =>
          new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
            new Date(iso),
          ),
        )
        .concat(iso.split('-').reverse().join('-'), iso.split('-').reverse().join('/'));
    fc.assert(
      fc.property(day, (iso) =>
        written(iso).forEach((text) =>
          expect([text, readPeriod(text, options)?.start]).toEqual([text, iso]),
        ),
      ),
      { numRuns: numRuns * 5 },
    );
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789./-: tTmajunk') })),
        (text) => {
          const found = readPeriod(text, options);
          if (found)
            expect([
              isDay(found.start.slice(0, 10)),
              !found.end || isDay(found.end.slice(0, 10)),
            ]).toEqual([true, true]);
        },
      ),
      { numRuns: numRuns * 20 },
    );
  },
);

it('no text keeps markup that a page would take for an element', { timeout }, () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<script>',
          '</script>',
          '<img src=x onerror=y>',
          '&lt;',
          'b',
          '<',
          '>',
          '"',
          '&amp;',
          '<p>',
          '<!--',
          '-->',
          '<![CDATA[',
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        expect(plain(parts.join('')) ?? '').not.toMatch(/<(?:script|img)\b[^>]*>/i);
      },
    ),
    { numRuns: numRuns * 10 },
  );
});

it('a check of any JSON ends with errors or a dataset', { timeout }, () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
      const { errors, dataset, kind } = check(text, '2026-05-01');
      expect(errors.length > 0 || dataset !== null || kind === 'config').toBe(true);
    }),
    { numRuns: numRuns * 2 },
  );
});

it(
  'whatever a sheet holds, an import of it is a valid dataset, and the next one changes nothing',
  { timeout },
  async () => {
    const folder = aFolder();
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '',
        '15-06-2026',
        '5. oktober 2026',
        '10.00',
        'MADE',
        'https://x.dk/a',
        '8000',
        'Aarhus',
        'Aflyst',
        '=1+1',
        'Frist',
      ),
    );
    const heads = [
      'Titel',
      'Startdato',
      'Starttid',
      'Slutdato',
      'Frist',
      'Postnr',
      'By',
      'Klynger',
      'Link',
      'Status',
      'Slags',
    ];
    const config = v.parse(configSchema, { sources: [{ from: join(folder, 'a.csv') }] });
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(...heads.map(() => cell)), { maxLength: 6 }),
        async (rows) => {
          writeFileSync(
            join(folder, 'a.csv'),
            [heads, ...rows].map((row) => row.map(quote).join(';')).join('\r\n'),
          );
          const importing = async (dataset: Dataset, today: string) => {
            const readings = await readSources({
              config,
              sources: namedSources(config.sources),
              today,
              cache: null,
              env: {},
              clock: hasty().clock,
              unconfirmed: false,
              progress: () => undefined,
            });
            const now = new Date(`${today}T08:00Z`);
            return importInto(dataset, { config, readings, reference: reference(), now, today });
          };
          const first = await importing(emptyDataset('2026-05-01'), '2026-05-01');
          expect(parseDataset(first.dataset)).toMatchObject({ ok: true });
          for (const { read, taken, leftOut, refused } of first.report.sources)
            expect(taken + leftOut.length + refused.length).toBe(read);
          const second = await importing(first.dataset, '2026-05-02');
          expect(second.dataset).toBe(first.dataset);
        },
      ),
      { numRuns },
    );
  },
);
