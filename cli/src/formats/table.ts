/** CSV and Excel: rows under headings, as a secretariat keeps them. */
import { parse } from 'csv-parse/sync';
import { addDays } from '../../../src/domain/time/days.ts';
import type { Activity } from '../../../src/data/types.ts';
import { decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { momentAt, readEndTime, readTime } from '../text/clocks.ts';
import { NIGHT, type Period, readDays, readPeriod } from '../text/moments.ts';
import { line, plain, statusWordIn, titleAndStatus } from '../text/plain.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
} from './candidate.ts';
import { type Column, columnOf } from './columns.ts';
import { oddityOf, whyUnread } from './when.ts';
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

/** Every sheet that has headings; one with rows that is hidden or has none is named. */
export function readXlsx(bytes: Uint8Array, options: ReadOptions): Parsed {
  const filled = readWorkbook(bytes).filter(({ rows }) => rows.some((row) => row.some(Boolean)));
  const sheets = filled.filter(({ isHidden }) => !isHidden);
  const hidden = filled
    .filter(({ isHidden }) => isHidden)
    .map(({ name }): Note => ({ code: 'sheet-hidden', at: '', found: name }));
  const [tables, others] = [true, false].map((wanted) =>
    sheets.filter(({ rows }) => rows.slice(0, 10).some(headingsIn) === wanted),
  ) as [typeof sheets, typeof sheets];
  if (!tables.length) return readRows(sheets[0]?.rows ?? [], options, hidden);
  const all = tables.map(({ name, rows }) =>
    readRows(rows, options, [], tables.length > 1 ? `${name}, ` : ''),
  );
  const unread = others.map(({ name }): Note => ({ code: 'sheet-not-read', at: '', found: name }));
  return {
    candidates: all.flatMap(({ candidates }) => candidates),
    refused: all.flatMap(({ refused }) => refused),
    warnings: [...hidden, ...unread, ...all.flatMap(({ warnings }) => warnings)],
    leftOut: all.flatMap(({ leftOut = [] }) => leftOut),
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
  const leftOut: Note[] = [];
  const candidates = records.slice(at + 1).flatMap((record, i) => {
    const row: Row = {};
    const unsaid: string[] = [];
    record.forEach((cell, j) => {
      const column = columns[j];
      // The apostrophe that keeps a spreadsheet from reading a formula.
      const text = cell.replace(/^'(?=[=+\-@＝＋－＠])/u, '').trim();
      if (!column || !text || text === '-') return;
      const other = (row[column] ??= text);
      if (other !== text) unsaid.push(text);
    });
    if (!Object.keys(row).length) return [];
    const place = `${sheet}række ${at + i + 2}`;
    const withheld = pick(WITHHELD, row.status);
    if (withheld) {
      const title = withheld === 'private' ? {} : { title: line(row.title) ?? '' };
      leftOut.push({ code: withheld, at: place, ...title });
      return [];
    }
    const title = line(row.title);
    for (const found of unsaid)
      warnings.push({
        code: 'two-columns',
        at: place,
        found: found.slice(0, 120),
        ...(title ? { title } : {}),
      });
    return separateDays(row, options).flatMap((one) => {
      const made = fromRow(one, place, options, warnings);
      if (!('code' in made)) return [made];
      refused.push(made);
      return [];
    });
  });
  if (!candidates.length && !refused.length && !leftOut.length)
    warnings.push({ code: 'no-events', at: '' });
  return { candidates, refused, warnings, leftOut };
}

/** A row that names days one by one is as many activities. */
function separateDays(row: Row, options: ReadOptions): Row[] {
  const days = row.start && !row.end ? readDays(row.start, options) : null;
  if (!days) return [row];
  return days.map(({ start, end }): Row => {
    const own = row.startTime || start.length === 10;
    return {
      ...row,
      start: start.slice(0, 10),
      ...(own ? {} : { startTime: start.slice(11) }),
      ...(own || row.endTime || !end ? {} : { endTime: end.slice(11) }),
    };
  });
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
  [/annonceret|announced|planlagt|bekræftet|confirmed/i, 'announced'],
];
/** What is told of, and never published: a suggestion that nobody has confirmed is one of them. */
const WITHHELD: Rules<'to-check' | 'draft' | 'private' | 'hidden'> = [
  [
    /^(?:til kontrol|til godkendelse|forslag|foreslået|to be checked|suggest(?:ed|ion))$/i,
    'to-check',
  ],
  [
    /^(?:kladde|udkast|draft|upubliceret|unpublished|ikke (?:offentlig|udgivet))(?!\p{L})/iu,
    'draft',
  ],
  [/^(?:privat|private|intern|internt|internal|fortrolig|confidential)$/i, 'private'],
  [/^(?:skjult|hidden)$/i, 'hidden'],
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
  const known = <T>(rules: Rules<T>, text: string | undefined, code: Note['code']): T | null => {
    const found = pick(rules, text);
    if (text && found === null) warn(code, text);
    return found;
  };
  const deadline = row.deadline ? readPeriod(row.deadline, options) : null;
  if (row.deadline && !deadline && row.start) warn(whyUnread(row.deadline, options), row.deadline);
  const times = timesOf(row, options, warn);
  if ('code' in times) return { ...times, at, title };
  return candidate({
    at,
    title,
    start: times.start,
    end: times.end,
    timeZone: options.timeZone,
    uid: row.id ?? null,
    kind: known(KINDS, row.kind, 'bad-kind') ?? (row.start ? null : 'call'),
    deadline: deadline?.start ?? null,
    venue: line(row.venue),
    address: line(row.address),
    postcode: row.postcode ?? null,
    town: line(row.town),
    country: row.country ?? null,
    ...coordinates(row, warn),
    format: known(FORMATS, row.format, 'bad-format'),
    clusters: (row.clusters ?? '').split(/\s*[;|/]\s*|,\s*/).filter(Boolean),
    role: known(ROLES, row.role, 'bad-role'),
    types: (row.type ?? '').split(/\s*[;|,]\s*/).filter(Boolean),
    organiser: line(row.organiser),
    coOrganisers: (row.coOrganisers ?? '').split(/\s*;\s*/).filter(Boolean),
    price: line(row.price),
    url: link(row.url, warn),
    registrationUrl: link(row.registrationUrl, warn),
    status: known(STATUSES, row.status, 'bad-status') ?? status ?? statusWordIn(row.start ?? ''),
    language: known(LANGUAGES, row.language, 'bad-sheet-language'),
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
  if (!period) return { code: whyUnread(begins, options), found: begins };
  const oddity = oddityOf(period);
  if (oddity) warn(oddity, begins);
  const [startTime, rangeEnd] = (row.startTime ?? '').split(/\s*[-–]\s*/);
  const start = withTime(period.start, startTime);
  if (row.startTime && !timeIn(startTime ?? '')) warn('bad-time', row.startTime);
  const endTime = row.endTime ?? rangeEnd;
  if (endTime && !endTimeIn(endTime)) warn('bad-end-time', endTime);
  else if (endTime && start.length === 10) warn('end-without-start', endTime);
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

function endOf({ start, period, last, endTime }: Ends): string | null {
  const time = endTime ? endTimeIn(endTime) : null;
  if (last) return time ? momentAt(last.start.slice(0, 10), time) : last.start;
  if (!time || start.length === 10) return period.end;
  const day = start.slice(0, 10);
  const isNextDay = time < start.slice(11) && time <= NIGHT;
  return momentAt(isNextDay ? addDays(day, 1) : day, time);
}

const endTimeIn = (written: string): string | null => readEndTime(written) ?? timeIn(written);

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
