/** The XML of the Danish sign-up service NemTilmeld: `data/events/event`. */
import { readPeriod } from '../text/moments.ts';
import { readLink } from '../text/links.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
} from './candidate.ts';
import { children, contentOf, descendants, readXml, textOf } from './xml.ts';
import { oddityOf, whyUnread } from './when.ts';

export function readNemTilmeld(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { root, warnings } = readXml(bytes, options.charset);
  const events = descendants(root, 'event');
  if (root.name.toLowerCase() !== 'data') throw new Failure('not-the-format', `<${root.name}>`);
  const provider = children(root, 'provider')[0];
  const refused: Note[] = [];
  const moment = (text: string | null): string | null =>
    text ? (readPeriod(text, options)?.start ?? null) : null;
  const candidates = events.flatMap((event, i) => {
    const id = event.attribs['id'] ?? textOf(event, 'id');
    const at = `event ${id ?? i + 1}`;
    const written = line(textOf(event, 'title'));
    if (!written) return refuse('no-title', at, '');
    const begins = textOf(event, 'start_time_common', 'start_time');
    const period = begins ? readPeriod(begins, options) : null;
    if (!period)
      return refuse(begins ? whyUnread(begins, options) : 'no-date', at, begins ?? '', written);
    const { start } = period;
    const oddity = oddityOf(period);
    if (oddity) warnings.push({ code: oddity, at, title: written, found: begins ?? '' });
    let end = moment(textOf(event, 'end_time_common', 'end_time'));
    if (end && end <= start) {
      if (end < start) warnings.push({ code: 'bad-end', at, title: written, found: end });
      end = null;
    }
    // The title often ends with who holds it.
    const [, name = written, holder] = /^(.+?)\s\|\s([^|]+)$/.exec(written) ?? [];
    const { title, status } = titleAndStatus(name);
    const place = children(event, 'location')[0];
    const left = textOf(event, 'available_tickets');
    const price = line(textOf(event, 'highest_ticket_price'));
    const link = readLink(
      textOf(event, 'url', 'link', 'event_url') ?? event.attribs['url'],
      options.base,
    );
    return [
      candidate({
        at,
        uid: id ? `nemtilmeld-${id}` : null,
        url: link,
        registrationUrl: link,
        title,
        description: plain(textOf(event, 'description')),
        start,
        end,
        deadline: moment(textOf(event, 'deadline_common', 'deadline')),
        timeZone: options.timeZone,
        ...(place
          ? {
              venue: line(textOf(place, 'name')),
              address: line(textOf(place, 'address')),
              postcode: textOf(place, 'zipcode'),
              town: line(textOf(place, 'city')),
              country: line(textOf(place, 'country')),
            }
          : {}),
        price: price && inKroner(price),
        status: status ?? statusIn(textOf(event, 'public_status'), left),
        organiser: line(holder) ?? line(provider && textOf(provider, 'name', 'title')),
        categories: children(event, 'categories').flatMap((list) =>
          descendants(list, 'category').flatMap((one) => line(contentOf(one)) ?? []),
        ),
      }),
    ];
  });
  if (!events.length) warnings.push({ code: 'no-events', at: '' });
  return { candidates, refused, warnings };

  function refuse(code: Note['code'], at: string, found: string, title?: string): [] {
    refused.push({ code, at, ...(title ? { title } : {}), ...(found ? { found } : {}) });
    return [];
  }
}

function inKroner(price: string): string {
  if (!/^[\d.,]+$/.test(price)) return price;
  return /^[0.,]+$/.test(price) ? 'gratis' : `${price} kr.`;
}

function statusIn(publicStatus: string | null, placesLeft: string | null): Candidate['status'] {
  if (/cancel|aflyst/i.test(publicStatus ?? '')) return 'cancelled';
  return placesLeft === '0' ? 'full' : null;
}
