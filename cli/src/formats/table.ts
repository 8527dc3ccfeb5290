/** CSV and Excel: rows under headings, as a secretariat keeps them. */
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readSheets from 'read-excel-file/universal';
import type { Activity } from '../../../src/data/types.ts';
import { decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { readPeriod, readTime } from '../text/moments.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
} from './candidate.ts';
import { type Column, columnOf } from './columns.ts';

type Row = Partial<Record<Column, string>>;

export function readCsv(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text, odd } = decode(bytes, options.charset);
  const bare = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  // The headings tell the separator: none of them holds one.
  const head = bare.slice(0, bare.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].reduce(
    (best, one) => (head.split(one).length > head.split(best).length ? one : best),
    ';',
  );
  let records: string[][];
  try {
    records = parse(bare, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    throw new Failure(
      /quote/i.test(String(error)) ? 'truncated' : 'unreadable',
      String(error).slice(0, 120),
    );
  }
  return readRows(records, options, odd ? [{ code: odd, at: '' }] : []);
}

/** What an Excel file may unfold to, and how many parts it may have. */
const UNZIPPED = 60_000_000;
const PARTS = 2000;

export async function readXlsx(bytes: Uint8Array, options: ReadOptions): Promise<Parsed> {
  let [total, parts] = [0, 0];
  try {
    // Only the list of contents is read here.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        parts++;
        return false;
      },
    });
  } catch (error) {
    throw new Failure('truncated', String(error).slice(0, 120));
  }
  if (total > UNZIPPED || parts > PARTS)
    throw new Failure('zip-bomb', `${Math.round(total / 1e6)} MB`);
  let sheets: { data: unknown[][] }[];
  try {
    sheets = await readSheets(Uint8Array.from(bytes).buffer);
  } catch (error) {
    throw new Failure('unreadable', String(error).slice(0, 120));
  }
  const sheet =
    sheets.find(({ data }) => data.slice(0, 10).some((row) => headingsIn(row.map(cellText)))) ??
    sheets[0];
  return readRows(
    (sheet?.data ?? []).map((row) => row.map(cellText)),
    options,
    [],
  );
}

/** Days and clock times as people write them: Excel has one kind of number for both. */
function cellText(value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const iso = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString();
    if (iso < '1900-01-02') return iso.slice(11, 16);
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
  }
  if (typeof value === 'number' && value > 0 && value < 1) {
    return new Date(Math.round(value * 1440) * 60_000).toISOString().slice(11, 16);
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

const headingsIn = (row: readonly string[]): boolean => {
  const columns = row.map(columnOf);
  return columns.includes('title') && (columns.includes('start') || columns.includes('deadline'));
};

function readRows(
  records: readonly (readonly string[])[],
  options: ReadOptions,
  warnings: Note[],
): Parsed {
  // A title or an empty row above the headings is common.
  const at = records.slice(0, 10).findIndex(headingsIn);
  const headings = records[at];
  if (!headings) throw new Failure('no-headings', (records[0] ?? []).join(', ').slice(0, 120));
  const columns = headings.map(columnOf);
  headings.forEach((heading, i) => {
    if (heading.trim() && !columns[i])
      warnings.push({ code: 'unknown-column', at: '', found: heading.slice(0, 60) });
  });
  const refused: Note[] = [];
  const candidates = records.slice(at + 1).flatMap((record, i) => {
    const row: Row = {};
    record.forEach((cell, j) => {
      const column = columns[j];
      // The apostrophe that keeps a spreadsheet from reading a formula.
      const text = cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '').trim();
      if (column && text && text !== '-' && !row[column]) row[column] = text;
    });
    if (!Object.keys(row).length) return [];
    const made = fromRow(row, `række ${at + i + 2}`, options, warnings);
    if (!('code' in made)) return [made];
    refused.push(made);
    return [];
  });
  if (!candidates.length && !refused.length) warnings.push({ code: 'no-events', at: '' });
  return { candidates, refused, warnings };
}

const KINDS: readonly [RegExp, Activity['kind']][] = [
  [/^(?:frist|ansøgning|opslag|pulje|call)/i, 'call'],
  [/^projekt|^project/i, 'project'],
  [/./, 'event'],
];
const FORMATS: readonly [RegExp, NonNullable<Activity['format']>][] = [
  [/hybrid/i, 'hybrid'],
  [/online|virtuel|digital|webinar/i, 'online'],
  [/fremmøde|fysisk|in.?person|physical/i, 'in-person'],
];
const STATUSES: readonly [RegExp, NonNullable<Activity['status']>][] = [
  [/aflyst|cancel/i, 'cancelled'],
  [/udsolgt|fuldt|optaget|full|sold/i, 'full'],
  [/udskudt|postponed/i, 'postponed'],
  [/flyttet|moved/i, 'moved'],
  [/afholdt|held/i, 'held'],
  [/annonceret|announced|planlagt/i, 'announced'],
];
const pick = <T>(rules: readonly (readonly [RegExp, T])[], text: string | undefined): T | null =>
  (text && rules.find(([pattern]) => pattern.test(text))?.[1]) || null;

function fromRow(row: Row, at: string, options: ReadOptions, warnings: Note[]): Candidate | Note {
  const warn = (code: Note['code'], found: string): void =>
    void warnings.push({ code, at, found: found.slice(0, 120) });
  const written = line(row.title);
  if (!written) return { code: 'no-title', at, found: Object.values(row).join(' ').slice(0, 80) };
  const deadline = row.deadline ? readPeriod(row.deadline, options) : null;
  if (row.deadline && !deadline) warn('bad-date', row.deadline);
  const begins = row.start ?? row.deadline;
  if (!begins) return { code: 'no-date', at, found: written };
  const period = readPeriod(begins, options);
  if (!period) return { code: 'bad-date', at, found: begins };
  if (period.odd === 'weekday') warn('weekday', begins);
  const [startTime, rangeEnd] = (row.startTime ?? '').split(/\s*[-–]\s*/);
  const start = withTime(period.start, startTime);
  const last = row.end ? readPeriod(row.end, options) : null;
  if ((row.end && !last) || (row.startTime && start === period.start && start.length === 10))
    warn('bad-end', row.end ?? row.startTime ?? '');
  const endTime = row.endTime ?? rangeEnd;
  let end = last
    ? withTime(last.start, row.endTime)
    : endTime && start.length > 10
      ? withTime(start.slice(0, 10), endTime)
      : period.end;
  if (end && end.length === 10 && end === start.slice(0, 10)) end = null;
  if (end && end < start.slice(0, end.length))
    return { code: 'end-before-start', at, found: `${start} – ${end}` };
  const { title, status } = titleAndStatus(written);
  const known = pick(STATUSES, row.status);
  if (row.status && !known) warn('bad-value', row.status);
  return candidate({
    ...{ at, title, start, end: end === start ? null : end, timeZone: options.timeZone },
    uid: row.id ?? null,
    kind: row.kind ? pick(KINDS, row.kind) : row.start ? null : 'call',
    deadline: deadline?.start ?? null,
    ...{
      venue: line(row.venue),
      address: line(row.address),
      postcode: row.postcode ?? null,
      town: line(row.town),
      country: row.country ?? null,
    },
    ...coordinates(row, warn),
    format: pick(FORMATS, row.format),
    clusters: (row.clusters ?? '').split(/\s*[;|/]\s*|,\s*/).filter(Boolean),
    role: row.role ?? null,
    categories: (row.type ?? '').split(/\s*[;|,]\s*/).filter(Boolean),
    organiser: line(row.organiser),
    coOrganisers: (row.coOrganisers ?? '').split(/\s*;\s*/).filter(Boolean),
    price: line(row.price),
    url: link(row.url, warn),
    registrationUrl: link(row.registrationUrl, warn),
    status: known ?? status,
    language: /^(?:en|eng)/i.test(row.language ?? '')
      ? 'en'
      : row.language
        ? row.language.slice(0, 2).toLowerCase()
        : null,
    description: plain(row.description),
  });
}

const withTime = (moment: string, written: string | undefined): string => {
  const time = written
    ? (readTime(written) ?? (/T(\d{2}:\d{2})$/.exec(written)?.[1] || null))
    : null;
  return time ? `${moment.slice(0, 10)}T${time}` : moment;
};

type Warn = (code: Note['code'], found: string) => void;

function link(written: string | undefined, warn: Warn): string | null {
  const url = readLink(written);
  if (written && !url) warn('bad-link', written);
  return url;
}

function coordinates({ lat, lon }: Row, warn: Warn): { lat: number; lon: number } | null {
  if (!lat || !lon) return null;
  const [north, east] = [lat, lon].map((text) => Number(text.replace(',', '.'))) as [
    number,
    number,
  ];
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return { lat: north, lon: east };
  warn('bad-number', `${lat} ${lon}`);
  return null;
}
