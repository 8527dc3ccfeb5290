/** A schema.org Event, as JSON-LD or microdata give it, made into a candidate. */
import type { Activity } from '../../../src/data/types.ts';
import { readLink } from '../text/links.ts';
import { readPeriod } from '../text/moments.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { type Candidate, candidate, type Note, type ReadOptions, wholeDays } from './candidate.ts';
import { oddityOf, whyUnread } from './when.ts';

export type Thing = Readonly<Record<string, unknown>>;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export function list(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}
const first = (value: unknown): unknown => list(value)[0];

export const typesOf = (thing: Thing): string[] =>
  list(thing['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')] : [],
  );

const OTHERS = new Set(['Festival', 'Hackathon', 'CourseInstance', 'EventSeries']);
/** Any kind of event. What an event is about, or what a reservation is for, is not meant. */
export const isEvent = (thing: Thing): boolean =>
  typesOf(thing).some((type) => /Event$/.test(type) || OTHERS.has(type));

/** A text, or the name of a thing; languages may stand beside the value. */
function textIn(value: unknown, key = 'name'): string | null {
  const one = first(value);
  if (typeof one === 'string' || typeof one === 'number') return String(one);
  if (!isThing(one)) return null;
  const inner = one[key] ?? one['@value'];
  if (typeof inner === 'string' || typeof inner === 'number') return String(inner);
  return isThing(inner) || Array.isArray(inner) ? textIn(inner) : null;
}

export function eventFrom(
  thing: Thing,
  at: string,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const written = line(textIn(thing['name']) ?? textIn(thing['headline']));
  const begins = textIn(thing['startDate']);
  if (!written) return { code: 'no-title', at, found: begins ?? '' };
  if (!begins) return { code: 'no-date', at, title: written };
  const warn = (code: Note['code'], found: string): void =>
    void warnings.push({ code, at, title: written, found: found.slice(0, 120) });
  const period = readPeriod(withTime(begins, textIn(thing['startTime'])), options);
  if (!period) return { code: whyUnread(begins, options), at, title: written, found: begins };
  const oddity = oddityOf(period);
  if (oddity) warn(oddity, begins);
  const ends = textIn(thing['endDate']);
  const last = ends ? readPeriod(withTime(ends, textIn(thing['endTime'])), options) : null;
  const { start } = period;
  let end = last ? (last.end ?? last.start) : period.end;
  if ((ends && !last) || (end && end < start.slice(0, end.length))) {
    warn('bad-end', ends ?? '');
    end = null;
  }
  if (end === start || (end?.length === 10 && end === start.slice(0, 10))) end = null;
  const { title, status } = titleAndStatus(written);
  const offers = list(thing['offers']).filter(isThing);
  const url = readLink(textIn(thing['url'], 'url') ?? textIn(thing['@id'], '@id'), options.base);
  return candidate({
    at,
    uid: textIn(thing['identifier'], 'value'),
    url,
    registrationUrl:
      offers
        .map((offer) => readLink(textIn(offer['url'], 'url'), options.base))
        .find((link) => link && link !== url) ?? null,
    title,
    description: plain(textIn(thing['description'])),
    language: languageIn(thing['inLanguage'], warn),
    start,
    end,
    ...wholeDays(start, end),
    timeZone: options.timeZone,
    ...placeOf(thing, options),
    status: statusOf(thing, offers) ?? status,
    price: priceOf(offers, thing['isAccessibleForFree']),
    organiser: line(textIn(thing['organizer'])),
    coOrganisers: list(thing['organizer'])
      .slice(1)
      .flatMap((one) => line(textIn(one)) ?? []),
    categories: list(thing['keywords']).flatMap((words) =>
      typeof words === 'string' ? words.split(',').map((word) => word.trim()) : [],
    ),
  });
}

/** A language's tag, or its name in English; one that is empty or unknown is told. */
function languageIn(
  value: unknown,
  warn: (code: Note['code'], found: string) => void,
): string | null {
  const said = textIn(value, 'alternateName');
  if (said === null) return null;
  const tag =
    /^[a-z]{2}(?![a-z])/i.exec(said.trim())?.[0] ?? LANGUAGES.get(said.trim().toLowerCase());
  if (!tag) warn('bad-language', said);
  return tag?.toLowerCase() ?? null;
}

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['danish', 'da'],
  ['dansk', 'da'],
  ['english', 'en'],
  ['engelsk', 'en'],
  ['german', 'de'],
  ['swedish', 'sv'],
  ['norwegian', 'no'],
]);

const withTime = (day: string, time: string | null): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(day.trim()) && time
    ? `${day.trim()}T${time.padStart(5, '0').slice(0, 5)}`
    : day;

function statusOf(thing: Thing, offers: readonly Thing[]): Activity['status'] {
  const said = textIn(thing['eventStatus'], '@id') ?? '';
  if (/Cancelled$/i.test(said)) return 'cancelled';
  if (/Postponed$/i.test(said)) return 'postponed';
  if (/Rescheduled$/i.test(said)) return 'moved';
  const availability = offers.map((offer) => textIn(offer['availability'], '@id') ?? '');
  return availability.length && availability.every((text) => /SoldOut$/i.test(text))
    ? 'full'
    : null;
}

function priceOf(offers: readonly Thing[], free: unknown): string | null {
  const prices = offers.flatMap((offer) => {
    const price = textIn(offer['price']) ?? textIn(offer['lowPrice']);
    // An empty price is an unknown one, not a free one.
    if (!price?.trim()) return [];
    if (/^0+([.,]0+)?$/.test(price.trim())) return ['gratis'];
    const currency = textIn(offer['priceCurrency']) ?? 'DKK';
    return [
      /^[\d.,\s]+$/.test(price)
        ? `${price.trim()} ${currency === 'DKK' ? 'kr.' : currency}`
        : (line(price) ?? ''),
    ];
  });
  const said = [...new Set(prices)].join(' / ');
  return said || (free === true || free === 'true' ? 'gratis' : null);
}

function placeOf(thing: Thing, options: ReadOptions): Partial<Candidate> {
  const attendance = textIn(thing['eventAttendanceMode'], '@id') ?? '';
  const places = list(thing['location']);
  const virtual = places.find(
    (place) => isThing(place) && typesOf(place).includes('VirtualLocation'),
  );
  const real = places.find((place) => place !== virtual);
  let format: Candidate['format'] = /Offline/.test(attendance) ? 'in-person' : null;
  if (/Online/.test(attendance) || virtual) format = 'online';
  if (/Mixed/.test(attendance) || (virtual && real)) format = 'hybrid';
  const link = isThing(virtual) ? readLink(textIn(virtual['url'], 'url'), options.base) : null;
  const online: Partial<Candidate> = { format, ...(link ? { registrationUrl: link } : {}) };
  if (typeof real === 'string') return { ...online, venue: line(real) };
  if (!isThing(real)) return online;
  const address = first(real['address']);
  const geo = first(real['geo']);
  const number = (value: unknown): number | null => {
    const found = Number(textIn(value)?.replace(',', '.'));
    return found ? found : null;
  };
  const [lat, lon] = isThing(geo)
    ? [number(geo['latitude']), number(geo['longitude'])]
    : [null, null];
  return {
    ...online,
    venue: line(textIn(real['name'])),
    ...(isThing(address)
      ? {
          address: line(textIn(address['streetAddress'])),
          postcode: textIn(address['postalCode']),
          town: line(textIn(address['addressLocality'])),
          country: line(textIn(address['addressCountry'])),
        }
      : { address: line(textIn(address)) }),
    ...(lat && lon && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : {}),
  };
}
