/** schema.org events in a web page: JSON-LD, and microdata with or without a typed container. */
import { type Element, isTag, type ParentNode } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { readPeriod } from '../text/moments.ts';
import { charsetIn, decode } from '../text/charset.ts';
import { type Candidate, Failure, type Note, type Parsed, type ReadOptions } from './candidate.ts';
import { eventFrom, isEvent, isThing, type Thing, typesOf } from './event-object.ts';

const DEEPEST = 40;

export function readHtml(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text, odd } = decode(
    bytes,
    options.charset ?? charsetIn(Buffer.from(bytes.subarray(0, 2000)).toString('latin1')),
  );
  const page = parseDocument(text);
  const refused: Note[] = [];
  const leftOut: Note[] = [];
  const warnings: Note[] = odd ? [{ code: odd, at: '' }] : [];
  const seen = new Set<string>();
  const others = new Set<string>();
  const things: [Thing, string][] = [];
  DomUtils.findAll(
    (element) =>
      element.name === 'script' && /^application\/ld\+json/i.test(element.attribs['type'] ?? ''),
    page.children,
  ).forEach((script) => {
    const json = parseLoosely(DomUtils.textContent(script));
    if (json === undefined)
      refused.push({
        code: 'bad-event',
        at: `JSON-LD ${things.length + 1}`,
        found: DomUtils.textContent(script).trim().slice(0, 80),
      });
    else walk(json, things, others);
  });
  DomUtils.findAll(
    (element) =>
      element.attribs['itemprop'] === 'startDate' ||
      /Event$/.test(element.attribs['itemtype'] ?? ''),
    page.children,
  ).forEach((element, i) => {
    const thing = /Event$/.test(element.attribs['itemtype'] ?? '')
      ? microdata(element)
      : untyped(element);
    if (thing) things.push([thing, `microdata ${i + 1}`]);
    contradiction(element, `microdata ${i + 1}`, options, warnings);
  });
  const candidates = things.flatMap(([thing, at]): Candidate[] => {
    const made = eventFrom(thing, at, options, warnings);
    if ('code' in made) {
      refused.push(made);
      return [];
    }
    // Pages say the same in JSON-LD and in microdata.
    const key = `${made.title} ${made.start}`;
    if (seen.has(key)) {
      leftOut.push({ code: 'duplicate', at, title: made.title });
      return [];
    }
    seen.add(key);
    return [made];
  });
  const asksForPassword = DomUtils.findOne(
    ({ name, attribs }) => name === 'input' && attribs['type'] === 'password',
    page.children,
  );
  if (!things.length && asksForPassword) throw new Failure('login');
  if (!things.length)
    warnings.push({ code: 'no-events', at: '', found: [...others].slice(0, 5).join(', ') });
  return { candidates, refused, warnings, leftOut };
}

/** JSON as pages hold it: in comments, with commas too many. `undefined`: not even so. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?<!(?:\[CDATA\[|--)|(?:\/\/\s*)?(?:\]\]|--)>\s*$/g, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [
    bare,
    bare.replace(/,(\s*[}\]])/g, '$1'),
    bare.replace(/\p{Cc}+/gu, ' '),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt.
    }
  }
  return undefined;
}

/** Finds events wherever they stand, and gives them the things that they only refer to. */
function walk(json: unknown, things: [Thing, string][], others: Set<string>): void {
  const byId = new Map<string, Thing>();
  const events: Thing[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    if (!isThing(value)) return;
    if (typeof value['@id'] === 'string' && Object.keys(value).length > 1)
      byId.set(value['@id'], value);
    if (
      isEvent(value) &&
      (value['startDate'] !== undefined || !typesOf(value).includes('EventSeries'))
    )
      events.push(value);
    else for (const type of typesOf(value)) others.add(type);
    for (const inner of Object.values(value))
      if (typeof inner === 'object') visit(inner, depth + 1);
  };
  visit(json, 0);
  const whole = (value: unknown): unknown =>
    isThing(value) && typeof value['@id'] === 'string' && Object.keys(value).length === 1
      ? (byId.get(value['@id']) ?? value)
      : value;
  for (const event of events)
    things.push([
      Object.fromEntries(Object.entries(event).map(([key, value]) => [key, whole(value)])),
      `JSON-LD ${things.length + 1}`,
    ]);
}

/** A thing from its `itemprop`s; a typed one inside is a thing of its own. */
function microdata(scope: ParentNode): Thing {
  const thing: Record<string, unknown> = {};
  const add = (names: string, value: unknown): void => {
    for (const name of names.split(/\s+/)) {
      const own = thing[name];
      thing[name] =
        own === undefined ? value : [...(Array.isArray(own) ? (own as unknown[]) : [own]), value];
    }
  };
  if ('attribs' in scope) thing['@type'] = scope.attribs['itemtype']?.split('/').at(-1);
  const visit = (node: ParentNode): void => {
    for (const child of node.children) {
      if (!isTag(child)) continue;
      const names = child.attribs['itemprop'];
      const nested = 'itemscope' in child.attribs;
      if (names) add(names, nested ? microdata(child) : valueOf(child));
      if (!nested) visit(child);
    }
  };
  visit(scope);
  return thing;
}

const valueOf = ({ name, attribs, ...element }: Element): string =>
  attribs['content'] ??
  attribs['datetime'] ??
  (/^(?:a|link)$/.test(name) ? attribs['href'] : undefined) ??
  DomUtils.textContent(element.children).trim();

/** The machine's date is believed; that the visitor's reads otherwise is told. */
function contradiction(element: Element, at: string, options: ReadOptions, warnings: Note[]): void {
  const [machine, shown] = [
    element.attribs['datetime'] ?? element.attribs['content'],
    DomUtils.textContent(element.children).trim(),
  ];
  if (element.attribs['itemprop'] !== 'startDate' || !machine || !shown) return;
  const [a, b] = [machine, shown].map((text) => readPeriod(text, options)?.start);
  if (a && b && a.slice(0, b.length) !== b.slice(0, a.length))
    warnings.push({ code: 'contradiction', at, found: `${machine} / ${shown}`.slice(0, 120) });
}

/**
 * A start without a typed event around it: what the smallest box says that holds a name or a
 * heading too.
 */
function untyped(start: Element): Thing | null {
  for (let box = start.parent; box; box = box.parent) {
    if (!isTag(box)) return null;
    if (/Event$/.test(box.attribs['itemtype'] ?? '')) return null;
    const found = microdata(box);
    const heading = DomUtils.findOne(({ name }) => /^h[1-6]$/.test(name), box.children);
    if (found['startDate'] !== undefined && (found['name'] !== undefined || heading)) {
      const link =
        DomUtils.findOne(
          ({ name, attribs }) => name === 'a' && Boolean(attribs['href']),
          box.children,
        ) ?? (box.name === 'a' ? box : null);
      return {
        ...(heading ? { name: DomUtils.textContent(heading) } : {}),
        ...(link ? { url: link.attribs['href'] } : {}),
        ...found,
        '@type': 'Event',
      };
    }
  }
  return null;
}
