/**
 * RSS and Atom with event extensions. The day that an item was published is never the day of an
 * event.
 */
import { type Element } from 'domhandler';
import { readPeriod } from '../text/moments.ts';
import { readLink } from '../text/links.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { inZone } from '../text/zones.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
  wholeDays,
} from './candidate.ts';
import { children, contentOf, descendants, readXml, textOf } from './xml.ts';
import { oddityOf, whyUnread } from './when.ts';

/**
 * By local name: the RSS event module, xCal, the libraries' (DPL) extension, Google's calendar
 * elements.
 */
const STARTS = [
  'startdate',
  'dtstart',
  'arrangement-starttime',
  'starttime',
  'start',
  'event-date',
  'eventdate',
  'start_date',
];
const ENDS = ['enddate', 'dtend', 'arrangement-endtime', 'endtime', 'end', 'end_date'];
const PLACES = ['location', 'arrangement-location', 'venue', 'where'];

export function readFeed(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { root, warnings } = readXml(bytes, options.charset);
  if (!/^(?:rss|feed|rdf:rdf)$/i.test(root.name))
    throw new Failure('not-the-format', `<${root.name}>`);
  const items = [...descendants(root, 'item'), ...descendants(root, 'entry')];
  const said =
    textOf(children(root, 'channel')[0] ?? root, 'language') ?? root.attribs['xml:lang'] ?? null;
  const language = said === null ? null : (/^[a-z]{2}(?![a-z])/i.exec(said)?.[0] ?? null);
  if (said !== null && !language) warnings.push({ code: 'bad-language', at: '', found: said });
  const refused: Note[] = [];
  const candidates = items.flatMap((item, i) => {
    const at = `${item.name} ${i + 1}`;
    const written = line(textOf(item, 'title'));
    if (!written) {
      refused.push({ code: 'no-title', at, found: textOf(item, 'guid', 'id', 'link') ?? '' });
      return [];
    }
    const starts = momentOf(item, STARTS, options);
    if (!starts.period) {
      const published = textOf(item, 'pubdate', 'published', 'updated', 'date');
      const missing = published ? 'only-pubdate' : 'no-date';
      const code = starts.written ? whyUnread(starts.written, options) : missing;
      refused.push({ code, at, title: written, found: starts.written ?? '' });
      return [];
    }
    const oddity = oddityOf(starts.period);
    if (oddity) warnings.push({ code: oddity, at, title: written, found: starts.written ?? '' });
    const ends = momentOf(item, ENDS, options);
    const start = starts.period.start;
    let end = ends.period ? (ends.period.end ?? ends.period.start) : starts.period.end;
    if ((ends.written && !ends.period) || (end && end < start.slice(0, end.length))) {
      warnings.push({ code: 'bad-end', at, title: written, found: ends.written ?? end ?? '' });
      end = null;
    }
    if (end?.slice(0, start.length) === start) end = end.length > start.length ? end : null;
    const { title, status } = titleAndStatus(written);
    const guid = textOf(item, 'guid', 'id');
    const price = line(textOf(item, 'arrangement-price', 'price', 'cost'));
    return [
      candidate({
        at,
        uid: guid,
        url: linkOf(item, options.base),
        title,
        description: plain(textOf(item, 'encoded', 'description', 'summary', 'content')),
        language: language?.toLowerCase() ?? null,
        start,
        end,
        ...wholeDays(start, end),
        timeZone: options.timeZone,
        venue: line(textOf(item, ...PLACES) ?? children(item, 'where')[0]?.attribs['valueString']),
        price: priceText(price),
        status: statusIn(item) ?? status,
        organiser: line(textOf(item, 'organizer', 'organiser')),
        categories: children(item, 'category').flatMap(
          (category) => line(category.attribs['term'] ?? contentOf(category)) ?? [],
        ),
      }),
    ];
  });
  if (!items.length) warnings.push({ code: 'no-events', at: '' });
  return { candidates, refused, warnings };
}

function priceText(price: string | null): string | null {
  if (!price || !/^\d+([.,]0+)?$/.test(price)) return price;
  return Number(price.replace(',', '.')) ? `${price} kr.` : 'gratis';
}

/**
 * Words of several extensions: `status`, `eventStatus`, Google's `eventStatus
 * value="…event.canceled"`.
 */
function statusIn(item: Element): Candidate['status'] {
  const google = children(item, 'eventstatus')[0]?.attribs['value'] ?? '';
  const said = textOf(item, 'status', 'eventstatus', 'arrangement-status', 'state') ?? google;
  if (/cancel|aflyst|annul/i.test(said)) return 'cancelled';
  if (/postpone|udskudt/i.test(said)) return 'postponed';
  return /sold.?out|udsolgt/i.test(said) ? 'full' : null;
}

function momentOf(
  item: Element,
  names: readonly string[],
  options: ReadOptions,
): { written: string | null; period: ReturnType<typeof readPeriod> } {
  const attribute = names.includes('dtstart') ? 'startTime' : 'endTime';
  const written = textOf(item, ...names) ?? children(item, 'when')[0]?.attribs[attribute] ?? null;
  if (!written) return { written, period: null };
  // Seconds since 1970, as the libraries' feed gives them, or milliseconds.
  if (/^\d{9,10}$|^\d{12,13}$/.test(written)) {
    const instant = Number(written) * (written.length > 10 ? 1 : 1000);
    return {
      written,
      period: { start: inZone(instant, options.timeZone), end: null, odd: null },
    };
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z?))?$/.exec(written);
  if (!compact) return { written, period: readPeriod(written, options) };
  const [, year, month, day, hour, minute, , utc] = compact;
  const time = hour ? `T${hour}:${minute}${utc}` : '';
  return { written, period: readPeriod(`${year}-${month}-${day}${time}`, options) };
}

function linkOf(item: Element, base: string | null): string | null {
  for (const link of children(item, 'link')) {
    const rel = link.attribs['rel'];
    const found =
      !rel || rel === 'alternate' ? readLink(link.attribs['href'] ?? contentOf(link), base) : null;
    if (found) return found;
  }
  const guid = children(item, 'guid')[0];
  return guid?.attribs['isPermaLink'] === 'false' ? null : readLink(textOf(item, 'guid'));
}
