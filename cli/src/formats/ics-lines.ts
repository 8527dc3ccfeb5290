/**
 * Property lines of iCalendar as programs really write them, put into the form that RFC 5545 asks
 * for.
 */
import { decode } from '../text/charset.ts';

const DAY = String.raw`\d{4}-?\d{2}-?\d{2}`;
const CLOCK = String.raw`[T ]\d{2}(?::?\d{2}){0,2}(?:[.,]\d+)?`;
const GREENWICH = /^(?:Z|GMT|UTC?)$/i;
const OFFSET = String.raw`\s*(?:Z|GMT|UTC?|[+-]\d{2}(?::?\d{2})?)?`;
const MOMENT = new RegExp(`^(${DAY})(?:(${CLOCK})(${OFFSET}))?$`, 'i');
/** Properties whose values are days or moments. */
const DATES =
  /^(?:DTSTART|DTEND|RECURRENCE-ID|EXDATE|RDATE|DTSTAMP|LAST-MODIFIED|CREATED)(?=[;:])/i;
/** The value of such a property: everything behind the last colon that stands before a day. */
const DATE_LINE = new RegExp(String.raw`^([A-Za-z-]+)((?:;.*?)?):\s*(${DAY}.*)$`, 'i');

/** The line as the parser understands it; the meaning is the same. */
export function mendLine(line: string): string {
  if (DATES.test(line)) return mendDateLine(line);
  if (QUOTED.test(line)) return unquoted(line);
  const geo = /^GEO(;[^:]*)?:(.*)$/i.exec(line);
  if (geo) return mendGeo(geo[2] ?? '');
  return line;
}

/** Texts of vCalendar 1.0: `SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:F=C3=A6lles`. */
const QUOTED = /^[A-Za-z-]+;(?:[^:]*;)?(?:ENCODING=)?QUOTED-PRINTABLE[;:]/i;

function unquoted(line: string): string {
  const colon = line.indexOf(':');
  const [name = ''] = line.split(';');
  const bytes = line
    .slice(colon + 1)
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Letters that were no bytes before are left as they are.
  const text = /[^\p{ASCII}\u0080-\u00ff]/u.test(bytes)
    ? bytes
    : decode(Buffer.from(bytes, 'latin1')).text;
  return `${name}:${text.replace(/\r?\n/g, '\\n')}`;
}

/**
 * `GEO:56.15\;10.21`, `GEO:56.15,10.21`, `GEO:56.15; 10.21`: SOGo and others. What is no place is
 * kept for the reader.
 */
function mendGeo(value: string): string {
  const [, lat, lon] =
    /^\s*(-?\d{1,3}(?:\.\d+)?)\s*\\?[;,]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(value) ?? [];
  return lat && lon ? `GEO:${lat};${lon}` : `X-KLYNGE-GEO:${value.trim() || '-'}`;
}

function mendDateLine(line: string): string {
  const [, name = '', parameters = '', written = ''] = DATE_LINE.exec(line) ?? [];
  if (!name) return line;
  const values = written.split(',').map((one) => one.trim());
  const moments = values.map((one) => one.split('/').map(mendMoment));
  if (moments.some((parts) => parts[0] === null)) return line;
  const timed = moments.some(([first]) => first?.includes('T'));
  // A period keeps its type; for all others the value itself says whether it is a day.
  const period = moments.some((parts) => parts.length > 1);
  const kept = quoteZone(parameters).replace(/;VALUE=[\w-]+/i, '');
  const type = valueType(timed, period);
  const value = moments.map((parts, i) => parts.map((part, j) => part ?? partOf(values[i], j)));
  return `${name}${kept}${type}:${value.map((parts) => parts.join('/')).join(',')}`;
}

const partOf = (value: string | undefined, at: number): string => value?.split('/')[at] ?? '';

function valueType(timed: boolean, period: boolean): string {
  if (period) return ';VALUE=PERIOD';
  return timed ? '' : ';VALUE=DATE';
}

/**
 * A zone's name without quotation marks may hold a colon, or signs behind backslashes as texts have
 * them.
 */
function quoteZone(parameters: string): string {
  const [whole, name = ''] = /;TZID=(?!")((?:\\.|[^;])*)/i.exec(parameters) ?? [];
  if (whole === undefined) return parameters;
  const clean = name.replace(/\\(.)/g, '$1').replace(/"/g, '').trim();
  return parameters.replace(whole, clean ? `;TZID="${clean}"` : '');
}

/** `20261210`, `20261210T180000`, `20261210T170000Z`; `null`: it is no day and no moment. */
function mendMoment(written: string): string | null {
  const [, day = '', clock, behind = ''] = MOMENT.exec(written) ?? [];
  const offset = behind.trim();
  if (!day) return null;
  const date = day.replaceAll('-', '');
  if (!clock) return date;
  const digits = clock
    .replace(/[.,]\d+$/, '')
    .replace(/[T :]/gi, '')
    .padEnd(6, '0');
  const wall = `${date}T${digits}`;
  if (GREENWICH.test(offset)) return `${wall}Z`;
  if (offset) return inUtc(wall, offset);
  return digits.startsWith('24') ? midnightAfter(wall) : wall;
}

const FIELDS = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})$/;
const timeOf = (wall: string): number => Date.parse(wall.replace(FIELDS, '$1-$2-$3T$4:$5:$6Z'));
const compact = (time: number): string =>
  new Date(time)
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, '');

function inUtc(wall: string, offset: string): string | null {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const time = timeOf(wall);
  return Number.isNaN(time) ? null : `${compact(time - ahead * 60_000)}Z`;
}

/** 24:00 is the midnight after. */
function midnightAfter(wall: string): string | null {
  const time = timeOf(`${wall.slice(0, 9)}000000`);
  return Number.isNaN(time) || !/T240000$/.test(wall) ? null : compact(time + 86_400_000);
}
