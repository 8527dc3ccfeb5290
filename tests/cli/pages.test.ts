/** An address for each thing that is published: activities, clusters, places. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../cli/src/formats/select.ts';
import { nameOf } from '../../cli/src/publish/paths.ts';
import { sitemaps } from '../../cli/src/publish/sitemap.ts';
import { emptyDataset, reference } from '../../cli/src/reference.ts';
import type { Activity } from '../../src/data/types.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge } from './support.ts';

const BASE = 'https://kalender.example.dk/klynger/';
const TITLE = 'Temadag <b> & "æøå" </script><script>alert(1)</script>';
const ACTIVITIES: Activity[] = [
  anActivity({
    id: 'temadag',
    start: '2026-06-08T10:00',
    end: '2026-06-08T12:00',
    title: TITLE,
    timeZone: 'Europe/Copenhagen',
    allDay: false,
    precision: 'minute',
    clusters: [{ id: 'made', role: 'organiser' }],
    type: 'matchmaking',
    region: '1082',
    municipality: '0791',
    town: 'Viborg',
    venue: 'Tinghallen',
    address: 'Tingvej 2, 8800 Viborg',
    format: 'in-person',
    price: 'Gratis',
    description: 'Oplæg om robotter.\n\nFrokost <kl. 12> & kaffe',
    url: 'https://a.example.dk/temadag',
    registrationUrl: 'https://a.example.dk/tilmeld',
    uid: 'a@x.dk',
    fetched: '2026-05-01T08:00Z',
    sources: [0],
  }),
  anActivity({
    id: 'forbi',
    start: '2020-01-01',
    title: 'For længst forbi',
    clusters: [{ id: 'clean', role: 'organiser' }],
    region: '1081',
    municipality: '0851',
    sources: [0],
  }),
  anActivity({
    id: 'index',
    start: '2026-07-01',
    title: 'Seminar',
    parent: 'temadag',
    clusters: [{ id: 'made', role: 'organiser' }],
    region: '1082',
    municipality: '0791',
    status: 'full',
    sources: [0],
  }),
];

let folder: string;
beforeEach(() => {
  folder = aFolder();
});
async function publish({
  activities = ACTIVITIES,
  base = BASE,
  now = '2026-05-02',
} = {}): Promise<void> {
  writeFileSync(
    join(folder, 'a.json'),
    JSON.stringify({
      ...emptyDataset('2026-05-01', { da: 'Vores kalender', en: 'Our calendar' }),
      sources: ['https://a.example.dk/kalender'],
      activities,
    }),
  );
  const ran = await klynge(
    ...['publish', '--data', join(folder, 'a.json'), '--out', join(folder, 'public')],
    ...['--base', base, '--now', now],
  );
  expect(ran).toMatchObject({ exit: 0 });
}
const out = (path: string): string => readFileSync(join(folder, 'public', path), 'utf8');
const isThere = (path: string): boolean => existsSync(join(folder, 'public', path));
const page = (path: string): ReturnType<typeof parseDocument> => parseDocument(out(path));
const textOf = (selector: string, path: string): string[] =>
  all(selector, page(path)).map((one) => DomUtils.textContent(one));
const content = (selector: string, path: string): (string | undefined)[] =>
  all(selector, page(path)).map(({ attribs }) => attribs['content'] ?? attribs['href']);
const linkedData = (path: string): Record<string, unknown> =>
  JSON.parse(textOf('script[type="application/ld+json"]', path)[0]!) as Record<string, unknown>;

describe('the page of an activity', () => {
  const path = 'aktivitet/temadag.html';

  it('has title, day, place, description and the ways on, and nothing that runs', async () => {
    await publish();
    expect(textOf('h1', path)).toEqual([TITLE]);
    const facts = textOf('dt', path).map((name, i) => [name, textOf('dd', path)[i]]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['Hvornår', '8. juni 2026 kl. 10.00–12.00'],
        ['Hvor', 'Tinghallen, Tingvej 2, 8800 Viborg'],
        ['Klynger', 'MADE – Manufacturing Academy of Denmark'],
        ['Pris', 'Gratis'],
        ['Kilder', 'a.example.dk'],
      ]),
    );
    expect(textOf('main > p', path)).toContain('Oplæg om robotter.');
    expect(content('main a', path)).toEqual(
      expect.arrayContaining([
        '../index.html',
        '../klynge/made.html',
        'https://a.example.dk/temadag',
        'https://a.example.dk/tilmeld',
        'temadag.ics',
        '../aktivitet/_index.html',
      ]),
    );
    expect(out(path)).not.toMatch(/<b>|<script(?! type="application\/ld\+json")|\sstyle=/);
  });

  it('says in its head what it is about, where it is, and what is shared of it', async () => {
    await publish();
    expect(textOf('title', path)).toEqual([`${TITLE} – Vores kalender`]);
    const description = 'meta[name="description"], meta[property="og:description"]';
    const [own, shared] = content(description, path);
    expect(own).toMatch(/^8\. juni 2026 kl\. 10\.00–12\.00\. Tinghallen, .*Oplæg om robotter/);
    expect(own!.length).toBeLessThanOrEqual(162);
    expect(shared).toBe(own);
    expect(content('link[rel="canonical"], meta[property="og:url"]', path)).toEqual([
      `${BASE}aktivitet/temadag.html`,
      `${BASE}aktivitet/temadag.html`,
    ]);
    await publish({ base: '' });
    expect(content('link[rel="canonical"], meta[property="og:url"]', path)).toEqual([]);
  });

  it('tells search engines what Google asks of an event, and what it takes beside', async () => {
    await publish();
    expect(linkedData(path)).toMatchObject({
      '@type': 'Event',
      name: TITLE,
      startDate: '2026-06-08T10:00:00+02:00',
      endDate: '2026-06-08T12:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: 'Tinghallen',
        address: { '@type': 'PostalAddress', streetAddress: 'Tingvej 2, 8800 Viborg' },
      },
      description: expect.stringContaining('<kl. 12>') as string,
      offers: { price: 0, priceCurrency: 'DKK', url: 'https://a.example.dk/tilmeld' },
      url: `${BASE}aktivitet/temadag.html`,
      sameAs: 'https://a.example.dk/temadag',
    });
    expect(linkedData('aktivitet/_index.html')).not.toHaveProperty('offers');
  });

  it('is in English, too, while it is not over, and as long as somebody may have the link', async () => {
    await publish();
    const english = `en/${path}`;
    expect(content('link[hreflang]', path)).toEqual([`../${english}`]);
    expect(content('link[hreflang]', english)).toEqual([`../../${path}`]);
    expect(textOf('main > p:first-child', english)).toEqual(['To the front page · Dansk']);
    const facts = textOf('dt', english).map((name, i) => [name, textOf('dd', english)[i]]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['When', '8 June 2026 10:00–12:00'],
        ['Clusters', 'MADE – Manufacturing Academy of Denmark'],
        ['Language', 'Danish'],
      ]),
    );
    expect(all('h1', page(english))[0]?.attribs['lang']).toBe('da');
    expect(content('main a', english)).toEqual(
      expect.arrayContaining([
        ...['../../en/klynge/made.html', '../../aktivitet/temadag.ics'],
        '../../en/aktivitet/_index.html',
      ]),
    );
    for (const href of content('main a', english))
      if (href?.startsWith('../'))
        expect([href, isThere(href.replace('../../', '').replace(/#.*/, ''))]).toEqual([
          href,
          true,
        ]);
    expect(linkedData(english)['url']).toBe(`${BASE}en/aktivitet/temadag.html`);
    expect(isThere('en/aktivitet/forbi.html')).toBe(false);
    expect(content('link[hreflang]', 'aktivitet/forbi.html')).toEqual([]);
    expect(out('sitemap.xml')).toContain(`${BASE}en/aktivitet/temadag.html</loc>`);
    await publish({ now: '2026-06-09' });
    expect(textOf('main > p > strong', english)).toEqual(['The activity is over.']);
    // Lists lead to the page that every activity has.
    const past = all('ol li a', page('en/klynge/clean.html')).map(({ attribs }) => attribs);
    expect(past).toEqual([{ href: '../../aktivitet/forbi.html', hreflang: 'da' }]);
  });

  it('has its calendar file beside it', async () => {
    await publish();
    const [event, ...others] = new ICAL.Component(
      ICAL.parse(out('aktivitet/temadag.ics')) as unknown[],
    ).getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    expect(new ICAL.Event(event!)).toMatchObject({ uid: 'a@x.dk', summary: TITLE });
  });

  it('stays when the activity is over, and says so from that day', async () => {
    await publish({ now: '2026-06-08' });
    expect(out(path)).not.toContain('Aktiviteten er slut');
    expect(out('aktivitet/forbi.html')).toContain('Aktiviteten er slut');
    await publish({ now: '2026-06-09' });
    expect(textOf('main > p > strong', path)).toEqual(['Aktiviteten er slut.']);
    expect(content('main > p a', path)).toContain('../klynge/made.html#naeste');
  });

  it('has the id for its name; what cannot be a name of a file is written so that it can', () => {
    expect(nameOf('temadag-2026')).toBe('temadag-2026');
    expect(['con', 'index', 'com1'].map(nameOf)).toEqual(['_con', '_index', '_com1']);
    const long = ['a', 'b'].map((end) => nameOf(`${'x'.repeat(300)}${end}`));
    expect(long[0]).toHaveLength(133);
    expect(long[0]).not.toBe(long[1]);
    for (const id of ['../x', 'a/b', '', 'Æ', 'a.b', '_con', '-a'])
      expect(() => nameOf(id)).toThrow('no name');
  });
});

describe('a description', () => {
  it.each([
    '<script>alert(1)</script>',
    'Tekst <SCRIPT src=x',
    '<br>',
    'Se <a href="x">her',
    'fed</b>',
    'Tag <img',
  ])(
    'with markup, or a broken tag, is refused by the id before anything is written: %s',
    async (description) => {
      const dataset = {
        ...emptyDataset('2026-05-01'),
        sources: ['https://a.example.dk/'],
        activities: [{ ...ACTIVITIES[1], description }],
      };
      writeFileSync(join(folder, 'a.json'), JSON.stringify(dataset));
      const options = ['--data', join(folder, 'a.json'), '--out', join(folder, 'public')];
      const ran = await klynge('publish', ...options);
      expect(ran).toMatchObject({ exit: 2, out: '' });
      expect(ran.err).toContain('activities/forbi/description: ventede ren tekst uden HTML');
      expect(existsSync(join(folder, 'public'))).toBe(false);
      expect((await klynge('validate', join(folder, 'a.json'))).out).toContain(
        'activities[0].description',
      );
      expect((await klynge('publish', ...options, '--lang', 'en')).err).toContain(
        'plain text without markup',
      );
    },
  );

  it('may have signs that are none: sums, quotes, addresses', async () => {
    const description =
      '3 < 4 og a <b og c; "x" & y; skriv til <post@example.dk>, se <https://a.example.dk/>';
    await publish({ activities: [{ ...ACTIVITIES[1]!, description }] });
    expect(textOf('main > p', 'aktivitet/forbi.html')).toContain(description);
  });
});

describe('the page of a cluster', () => {
  it('tells in both languages who it is and what it does next', async () => {
    await publish();
    const made = reference().clusters.find(({ id }) => id === 'made')!;
    expect(textOf('h1', 'klynge/made.html')).toEqual([made.name]);
    expect(out('klynge/made.html')).toContain(made.description.da.replaceAll("'", '&#39;'));
    expect(out('en/klynge/made.html')).toContain(made.description.en.replaceAll("'", '&#39;'));
    expect(textOf('ol li span', 'klynge/made.html')).toEqual([TITLE]);
    expect(content('ol li a', 'en/klynge/made.html')).toEqual(['../../en/aktivitet/temadag.html']);
    expect(content('link[rel="canonical"]', 'en/klynge/made.html')).toEqual([
      `${BASE}en/klynge/made.html`,
    ]);
    expect(linkedData('klynge/made.html')).toMatchObject({
      '@type': 'Organization',
      name: made.name,
    });
    expect(textOf('h2', 'klynge/clean.html')).toEqual(['Næste aktiviteter', 'Seneste aktiviteter']);
  });
});

describe('the calendars to subscribe to', () => {
  it('are there for each place that has something, and only those are offered', async () => {
    await publish();
    expect(out('feeds/kommune/0791.ics')).toContain('a@x.dk');
    expect(['feeds/kommune/0851.ics', 'feeds/region/1081.ics'].map(isThere)).toEqual([
      false,
      false,
    ]);
    const offered = content('ul.feeds a[href$=".ics"]', 'index.html').filter(
      (href) => !href!.startsWith('webcal:'),
    );
    expect(offered).toEqual([
      'feeds/alle.ics',
      'feeds/klynge/made.ics',
      'feeds/region/1082.ics',
      'feeds/kommune/0791.ics',
      'feeds/type/matchmaking.ics',
    ]);
    const { feeds } = JSON.parse(out('data/klynger.json')) as { feeds: { cluster: string }[] };
    expect(feeds.map(({ cluster }) => cluster)).toEqual([null, 'made']);
  });

  it('stay for those who subscribed, also while they hold nothing', async () => {
    await publish();
    await publish({ activities: ACTIVITIES.slice(1, 2) });
    expect(out('feeds/kommune/0791.ics')).not.toContain('VEVENT');
    expect(content('ul.feeds a', 'index.html').join(' ')).not.toContain('0791');
  });
});

describe('the list of pages for search engines', () => {
  it('names every page by its whole address, and nothing that is not there', async () => {
    await publish();
    const found = [...out('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
      url!.slice(BASE.length),
    );
    expect(found).toEqual(
      expect.arrayContaining(['', 'en/', 'arkiv/2026.html', 'aktivitet/_index.html']),
    );
    expect(found).toContain('en/klynge/made.html');
    for (const path of found) expect([path, isThere(path || 'index.html')]).toEqual([path, true]);
    expect(out('sitemap.xml')).toContain(
      `${BASE}aktivitet/temadag.html</loc><lastmod>2026-05-01</lastmod>`,
    );
    await publish({ base: '' });
    expect(isThere('sitemap.xml')).toBe(false);
  });

  it('is several files where one may not hold them all, and a list of those', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => ({ path: `aktivitet/${i}.html` }));
    const files = new Map(
      sitemaps(BASE, many).map(([path, content]) => [path, [...content()].join('')]),
    );
    expect([...files.keys()]).toEqual([
      'sitemap-1.xml',
      'sitemap-2.xml',
      'sitemap-3.xml',
      'sitemap.xml',
    ]);
    expect(files.get('sitemap.xml')).toContain(`<loc>${BASE}sitemap-3.xml</loc>`);
    const named = [...files.values()].join('').match(/aktivitet\/\d+\.html/g);
    expect(new Set(named).size).toBe(100_000);
  });
});
