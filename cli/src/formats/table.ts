/** CSV and Excel: rows under headings, as a secretariat keeps them. */
import { parse } from 'csv-parse/sync';
import { addDays } from '../../../src/domain/time/days.ts';
import type { Activity } from '../../../src/data/types.ts';
import { decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { type Period, readPeriod, readTime } from '../text/moments.ts';
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
import { readWorkbook } from './workbook.ts';

type Row = Partial<Record<Column, string>>;

export function readCsv(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text, odd } = decode(bytes, options.charset);
  const bare = text.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  // The headings tell the separator: none of them holds one.
  const head = bare.slice(0, bare.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ',', '|'].reduce(
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

/** Every sheet that has headings; one with rows and without headings is named. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Parsed {
  const sheets = readWorkbook(bytes).filter(({ rows }) => rows.some((row) => row.some(Boolean)));
  const [tables, others] = [true, false].map((wanted) =>
    sheets.filter(({ rows }) => rows.slice(0, 10).some(headingsIn) === wanted),
  ) as [typeof sheets, typeof sheets];
  if (!tables.length) return readRows(sheets[0]?.rows ?? [], options, []);
  const all = tables.map(({ name, rows }) =>
    readRows(rows, options, [], tables.length > 1 ? `${name}, ` : ''),
  );
  const unread = others.map(({ name }): Note => ({ code: 'sheet-not-read', at: '', found: name }));
  return {
    candidates: all.flatMap(({ candidates }) => candidates),
    refused: all.flatMap(({ refused }) => refused),
    warnings: [...unread, ...all.flatMap(({ warnings }) => warnings)],
  };
}

const headingsIn = (row: readonly string[]): boolean => {
  const columns = row.map(columnOf);
  return columns.includes('title') && (columns.includes('start') || columns.includes('deadline'));
};

function readRows(
  records: readonly (readonly string[])[],
  options: ReadOptions,
  warnings: Note[],
  sheet = '',
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
    const place = `${sheet}række ${at + i + 2}`;
    return separateDays(row, options).flatMap((one) => {
      const made = fromRow(one, place, options, warnings);
      if (!('code' in made)) return [made];
      refused.push(made);
      return [];
    });
  });
  if (!candidates.length && !refused.length) warnings.push({ code: 'no-events', at: '' });
  return { candidates, refused, warnings };
}

/** A row that names two days, and none between them, is two activities. */
function separateDays(row: Row, options: ReadOptions): Row[] {
  const period =
    row.start && !row.end ? readPeriod(row.start, { ...options, twoDays: true }) : null;
  if (!period?.isTwoDays || !period.end) return [row];
  const time = period.start.slice(10);
  return [period.start, `${period.end}${time}`].map((start) => ({ ...row, start }));
}

type Rules<T> = readonly (readonly [RegExp, T])[];

const KINDS: Rules<Activity['kind']> = [
  [/^(?:frist|ansøgning|opslag|pulje|call)/i, 'call'],
  [/^projekt|^project/i, 'project'],
  [/^(?:arrangement|aktivitet|begivenhed|event|møde|kursus|konference|seminar|webinar)/i, 'event'],
];
const FORMATS: Rules<NonNullable<Activity['format']>> = [
  [/hybrid/i, 'hybrid'],
  [/online|virtuel|digital|webinar|zoom|teams|livestream/i, 'online'],
  [/fremmøde|fysisk|in.?person|physical|on.?site/i, 'in-person'],
];
const STATUSES: Rules<NonNullable<Activity['status']>> = [
  [/aflyst|annul|afgesagt|cancel/i, 'cancelled'],
  [/udsolgt|fuldt|optaget|full|sold/i, 'full'],
  [/udskudt|udsat|postponed/i, 'postponed'],
  [/flyttet|moved/i, 'moved'],
  [/afholdt|held/i, 'held'],
  [/annonceret|announced|planlagt/i, 'announced'],
];
const ROLES: Rules<Activity['clusters'][number]['role']> = [
  [/^(?:arrangør|organi[sz]er)$/i, 'organiser'],
  [/^(?:med-?\s?arrangør|co-?organi[sz]er)$/i, 'co-organiser'],
  [/^(?:vært|host)$/i, 'host'],
  [/^(?:stedets vært|venue.host)$/i, 'venue-host'],
  [/^(?:deltager|participant)$/i, 'participant'],
  [/^(?:partner|samarbejdspartner)$/i, 'partner'],
  [/^(?:støtter|bidragyder|supporter)$/i, 'supporter'],
  [/^(?:omtaler|announcer)$/i, 'announcer'],
  [/^announced.organi[sz]er$/i, 'announced-organiser'],
  [/^(?:målgruppe|target.group)$/i, 'target-group'],
  [/^(?:nævnt i kalenderen|listed.in.calendar)$/i, 'listed-in-calendar'],
];
const LANGUAGES: Rules<string> = [
  [/^(?:dansk|danish|da(?:-dk)?)$/i, 'da'],
  [/^(?:engelsk|english|en(?:-\w\w)?|eng)$/i, 'en'],
  [/^(?:tysk|german|deutsch|de(?:-\w\w)?)$/i, 'de'],
  [/^(?:svensk|swedish|sv(?:-se)?)$/i, 'sv'],
  [/^(?:norsk|norwegian|no|nb|nn)$/i, 'no'],
  [/^(?:fransk|french|fr(?:-fr)?)$/i, 'fr'],
];
const pick = <T>(rules: Rules<T>, text: string | undefined): T | null =>
  (text && rules.find(([pattern]) => pattern.test(text.trim()))?.[1]) || null;

type Warn = (code: Note['code'], found: string) => void;

function fromRow(row: Row, at: string, options: ReadOptions, warnings: Note[]): Candidate | Note {
  const named = line(row.title);
  if (!named) return { code: 'no-title', at, found: Object.values(row).join(' ').slice(0, 80) };
  const { title, status } = titleAndStatus(named);
  const warn: Warn = (code, found) =>
    void warnings.push({ code, at, title: title.slice(0, 120), found: found.slice(0, 120) });
  /** A word of a list; one that is not in it is said. */
  const known = <T>(rules: Rules<T>, text: string | undefined): T | null => {
    const found = pick(rules, text);
    if (text && found === null) warn('bad-value', text);
    return found;
  };
  const deadline = row.deadline ? readPeriod(row.deadline, options) : null;
  if (row.deadline && !deadline && row.start) warn('bad-date', row.deadline);
  const times = timesOf(row, options, warn);
  if ('code' in times) return { ...times, at, title };
  return candidate({
    at,
    title,
    start: times.start,
    end: times.end,
    timeZone: options.timeZone,
    uid: row.id ?? null,
    kind: known(KINDS, row.kind) ?? (row.start ? null : 'call'),
    deadline: deadline?.start ?? null,
    venue: line(row.venue),
    address: line(row.address),
    postcode: row.postcode ?? null,
    town: line(row.town),
    country: row.country ?? null,
    ...coordinates(row, warn),
    format: known(FORMATS, row.format),
    clusters: (row.clusters ?? '').split(/\s*[;|/]\s*|,\s*/).filter(Boolean),
    role: known(ROLES, row.role),
    types: (row.type ?? '').split(/\s*[;|,]\s*/).filter(Boolean),
    organiser: line(row.organiser),
    coOrganisers: (row.coOrganisers ?? '').split(/\s*;\s*/).filter(Boolean),
    price: line(row.price),
    url: link(row.url, warn),
    registrationUrl: link(row.registrationUrl, warn),
    status: known(STATUSES, row.status) ?? status,
    language: known(LANGUAGES, row.language),
    description: plain(row.description),
  });
}

interface Times {
  readonly start: string;
  readonly end: string | null;
}

/** When the row is; or why that cannot be known. */
function timesOf(row: Row, options: ReadOptions, warn: Warn): Times | Pick<Note, 'code' | 'found'> {
  const begins = row.start ?? row.deadline;
  if (!begins) return { code: 'no-date' };
  const period = readPeriod(begins, options);
  if (!period) return { code: 'bad-date', found: begins };
  if (period.odd === 'weekday' || period.odd === 'several-times') warn(period.odd, begins);
  const [startTime, rangeEnd] = (row.startTime ?? '').split(/\s*[-–]\s*/);
  const start = withTime(period.start, startTime);
  if (row.startTime && start === period.start && start.length === 10)
    warn('bad-time', row.startTime);
  const endTime = row.endTime ?? rangeEnd;
  if (endTime && !timeIn(endTime)) warn('bad-end', endTime);
  const last = row.end ? readPeriod(row.end, options) : null;
  if (row.end && !last) warn('bad-end', row.end);
  const end = endOf({ start, period, last, endTime });
  if (end && end < start.slice(0, end.length))
    return { code: 'end-before-start', found: `${start} – ${end}` };
  return { start, end: end === start || end === start.slice(0, 10) ? null : end };
}

interface Ends {
  readonly start: string;
  readonly period: Period;
  readonly last: Period | null;
  readonly endTime: string | undefined;
}

/** Hours up to which an activity of the evening goes on. */
const NIGHT = '08:00';

function endOf({ start, period, last, endTime }: Ends): string | null {
  if (last) return withTime(last.start, endTime);
  const time = endTime ? timeIn(endTime) : null;
  if (!time || start.length === 10) return period.end;
  const day = start.slice(0, 10);
  const isNextDay = time < start.slice(11) && time <= NIGHT;
  return `${isNextDay ? addDays(day, 1) : day}T${time}`;
}

const timeIn = (written: string): string | null =>
  readTime(written) ?? (/T(\d{2}:\d{2})$/.exec(written)?.[1] || null);

const withTime = (moment: string, written: string | undefined): string => {
  const time = written ? timeIn(written) : null;
  return time ? `${moment.slice(0, 10)}T${time}` : moment;
};

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
