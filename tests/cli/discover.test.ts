/** From a web address to a calendar: sites without a feed are read by a recipe that is proposed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Activity } from '../../src/data/types.ts';
import { reference } from '../../cli/src/reference.ts';
import { aSite, type Site } from './server.ts';
import { CARDS, STAND_INS, type StandIn } from './stand-ins.ts';
import { aFolder, hasty, klynge, klyngeAt, type Ran } from './support.ts';

const NOW = ['--now', '2026-05-01'];
let folder: string;
let site: Site;
const at = (path: string): string => join(folder, path);
beforeEach(async () => {
  folder = aFolder();
  site = await aSite();
});
afterEach(() => site.close());

const serve = ({ pages }: Pick<StandIn, 'pages'>): void => {
  for (const [path, html] of Object.entries(pages))
    site.pages.set(path, (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    });
};

const discovered = async (path: string, ...more: string[]): Promise<Ran> =>
  klynge('discover', site.origin + path, '--config', at('klynge.config.json'), ...NOW, ...more);

const activities = (): Activity[] =>
  (JSON.parse(readFileSync(at('data/activities.json'), 'utf8')) as { activities: Activity[] })
    .activities;

const imported = (): Promise<Ran> =>
  klynge('import', '--config', at('klynge.config.json'), '--json', ...NOW);

describe('a site without a feed', () => {
  beforeEach(() => writeFileSync(at('klynge.config.json'), '{"sources":[]}'));

  it.each(STAND_INS)('is read as people read it: $name', async (one) => {
    serve(one);
    const { exit, out } = await discovered(one.start, '--json', '--add');
    expect([exit, out]).toEqual([0, expect.any(String)]);
    const { offers } = JSON.parse(out.slice(0, out.lastIndexOf('}') + 1)) as {
      offers: { way: string }[];
    };
    expect(offers.map(({ way }) => way)).toEqual([one.way ?? 'structure']);
    const ran = await imported();
    expect([ran.exit, ran.out]).toEqual([0, expect.any(String)]);
    const read = activities().map(({ title, start, end, venue }) => ({ title, start, end, venue }));
    const wanted = one.activities.map(([title, start, end = null, venue]) => ({
      title,
      start,
      end,
      venue: venue === undefined ? expect.toSatisfy(() => true) : venue,
    }));
    expect(read).toEqual(wanted);
  });
});

const event = (title: string, start: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: title, startDate: start })}</script>`;
const ics = (title: string): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20260608T100000Z\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const html = (body: string, head = ''): string =>
  `<!doctype html><head>${head}</head><body>${body}</body>`;
const json = (value: unknown): string => JSON.stringify(value);

interface Told {
  readonly offers: readonly {
    way: string;
    from: string;
    samples: { title: string; start: string }[];
  }[];
  readonly sources: readonly Record<string, unknown>[];
  readonly requests: number;
}
const looked = async (path: string): Promise<Told> => {
  writeFileSync(at('klynge.config.json'), '{"sources":[]}');
  return JSON.parse((await discovered(path, '--json')).out) as Told;
};
const firstOf = ({ offers }: Told): unknown[] =>
  offers.map(({ way, from, samples }) => [
    way,
    from.replace(site.origin, ''),
    samples[0]?.title,
    samples[0]?.start,
  ]);

describe('what a site offers is found, the best first', () => {
  const post = (more: object): string =>
    json([
      {
        id: 7,
        date: '2026-04-01T08:00:00',
        title: { rendered: 'Vand &amp; jord' },
        link: '/v',
        ...more,
      },
    ]);
  const WORDPRESS = '<link rel="stylesheet" href="/wp-content/themes/x.css">';

  it.each<[string, Record<string, string>, unknown[]]>([
    [
      'a calendar that the head of the page names, before a feed of news',
      {
        '/': html(
          '',
          '<link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" type="text/calendar" href="/k.ics">',
        ),
        '/k.ics': ics('Fra kalenderen'),
        '/feed':
          '<rss><channel><item><title>Nyt</title><pubDate>Fri, 01 May 2026 10:00:00 GMT</pubDate></item></channel></rss>',
      },
      ['feed', '/k.ics', 'Fra kalenderen', '2026-06-08T12:00'],
    ],
    [
      'a calendar file that the page links to, by webcal too',
      { '/': html('<a href="/a.ics">Abonnér</a>'), '/a.ics': ics('Fra linket') },
      ['calendar-link', '/a.ics', 'Fra linket', '2026-06-08T12:00'],
    ],
    [
      'schema.org on the page',
      { '/': html(event('På siden', '2026-06-09')) },
      ['schema.org', '/', 'På siden', '2026-06-09'],
    ],
    [
      'schema.org on the pages that a list leads to',
      {
        '/events/': html(
          '<a href="/events/a">A</a><a href="/events/b">B</a><a href="/events/c">C</a>',
        ),
        '/events/a': html(event('Den første', '2026-06-09')),
        '/events/b': html(event('Den anden', '2026-06-10')),
        '/events/c': html(event('Den tredje', '2026-06-11')),
      },
      ['schema.org-pages', '/events/', 'Den første', '2026-06-09'],
    ],
    [
      'The Events Calendar',
      {
        '/': html('', WORDPRESS),
        '/wp-json/tribe/events/v1/events': json({
          events: [{ id: 1, title: 'Stammemøde', start_date: '2026-06-08 10:00:00' }],
        }),
      },
      ['the-events-calendar', '/wp-json/tribe/events/v1/events', 'Stammemøde', '2026-06-08T10:00'],
    ],
    [
      'The Events Calendar by its file, where its data service is closed',
      { '/': html('', WORDPRESS), '/events/': ics('Fra filen') },
      ['the-events-calendar', '/events/?ical=1', 'Fra filen', '2026-06-08T12:00'],
    ],
    [
      'WordPress’ own entries, where a field says when',
      {
        '/': html('', WORDPRESS),
        '/wp-json/wp/v2/event': post({ acf: { start_date: '20260610' } }),
      },
      ['wordpress', '/wp-json/wp/v2/event?per_page=50', 'Vand & jord', '2026-06-10'],
    ],
    [
      'EventON',
      {
        '/': html('<div class="ajde_evcal_calendar"></div>'),
        '/wp-json/wp/v2/ajde_events': post({ meta: { evcal_srow: '1781100000' } }),
      },
      ['eventon', '/wp-json/wp/v2/ajde_events?per_page=50', 'Vand & jord', '2026-06-10T14:00'],
    ],
    [
      'a collection of Webflow',
      {
        '/events': html('<div class="w-dyn-list">Intet</div>'),
        '/events/rss.xml':
          '<rss><channel><item><title>Kort</title><startDate>2026-06-12</startDate></item></channel></rss>',
      },
      ['webflow', '/events/rss.xml', 'Kort', '2026-06-12'],
    ],
    [
      'Umbraco',
      {
        '/': html('<script src="/App_Plugins/x.js"></script>'),
        '/umbraco/delivery/api/v2/content': json({
          items: [
            {
              id: 'u',
              name: 'Fødevarer',
              route: { path: '/e/f' },
              properties: { eventDate: '2026-06-13T10:00:00' },
            },
          ],
        }),
      },
      [
        'umbraco',
        '/umbraco/delivery/api/v2/content?filter=contentType:event&take=50',
        'Fødevarer',
        '2026-06-13T10:00',
      ],
    ],
    [
      'Drupal',
      {
        '/': html('<div data-drupal-x></div>'),
        '/jsonapi/node/event': json({
          data: [
            {
              id: 'd',
              attributes: {
                title: 'Havne',
                created: '2026-01-01',
                field_date: {
                  value: '2026-06-14T10:00:00+02:00',
                  end_value: '2026-06-14T12:00:00+02:00',
                },
              },
            },
          ],
        }),
      },
      ['drupal', '/jsonapi/node/event', 'Havne', '2026-06-14T10:00'],
    ],
    [
      'pages that sitemap.xml names, through a map of maps',
      {
        '/': html('<p>Velkommen</p>'),
        '/sitemap.xml': `<?xml version="1.0"?><sitemapindex><sitemap><loc>/news.xml</loc></sitemap><sitemap><loc>/arrangementer.xml</loc></sitemap></sitemapindex>`,
        '/arrangementer.xml': `<?xml version="1.0"?><urlset><url><loc>/arrangement/a</loc></url><url><loc>/arrangement/b</loc></url></urlset>`,
        '/arrangement/a': html(event('Første', '2026-06-09')),
        '/arrangement/b': html(event('Anden', '2026-06-10')),
      },
      ['sitemap', '/arrangementer.xml', 'Første', '2026-06-09'],
    ],
  ])('%s', async (_, pages, wanted) => {
    for (const [path, content] of Object.entries(pages)) site.pages.set(path, content);
    const start = Object.keys(pages)[0]!;
    const told = await looked(start);
    expect(firstOf(told)).toEqual([wanted]);
    writeFileSync(at('klynge.config.json'), json({ sources: told.sources }));
    const { exit, out } = await imported();
    expect([exit, out]).toEqual([0, expect.any(String)]);
    expect(activities().map(({ title }) => title)).toContain(wanted[2]);
  });

  it('nothing is made of news, whose dates are over', async () => {
    serve({
      pages: {
        '/nyheder': html(
          '<ul><li><span>3. april 2026</span> <a href="/n/1">Ny direktør</a></li><li><span>20. april 2026</span> <a href="/n/2">Nyt kontor</a></li></ul>',
        ),
      },
    });
    writeFileSync(at('klynge.config.json'), '{}');
    expect((await discovered('/nyheder')).exit).toBe(1);
  });

  it('says what it found in words, and what to do', async () => {
    serve(STAND_INS[0]!);
    writeFileSync(at('klynge.config.json'), '{"sources":[]}');
    const da = await discovered('/kurser/', '--cluster', 'MADE');
    expect(da.out).toContain('✓ sidens egen opbygning: 3 aktiviteter, 3 i vente');
    expect(da.out).toContain('      2026-05-12 09:00  Svejsning for begyndere, Værkstedet, Odense');
    expect(da.out).toContain('"clusters": [\n    "made"\n  ]');
    const en = await discovered('/kurser/', '--lang', 'en', '--add');
    expect(en.out).toContain('Added to');
    expect((await discovered('/kurser/', '--lang', 'en', '--add')).out).toContain(
      'has the source already',
    );
  });
});

describe('a guest at a site', () => {
  it('asks seldom and slowly, and says who asks', async () => {
    serve(STAND_INS.find(({ way }) => way === 'structure-pages')!);
    writeFileSync(at('klynge.config.json'), json({ contact: 'kalender@example.dk', sources: [] }));
    const { clock, waits } = hasty();
    await klyngeAt(
      clock,
      'discover',
      `${site.origin}/arrangementer/`,
      '--config',
      at('klynge.config.json'),
      '--add',
      ...NOW,
    );
    const paths = site.asked.map(({ url }) => url);
    expect(paths.length).toBeLessThan(12);
    expect(new Set(paths).size).toBe(paths.length);
    // Between any two requests: only robots.txt is asked for without a pause.
    expect(waits).toHaveLength(paths.length - 1);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(1000);
    for (const { headers } of site.asked)
      expect(headers['user-agent']).toBe(
        'klynge-widgets (import of public event feeds; kalender@example.dk)',
      );
    const before = site.asked.length;
    await klyngeAt(clock, 'import', '--config', at('klynge.config.json'), ...NOW);
    expect(site.asked.slice(before).map(({ url }) => url)).toEqual([
      '/robots.txt',
      '/arrangementer/',
      '/arrangementer/celler/',
      '/arrangementer/lever/',
      '/arrangementer/hjerte/',
    ]);
  });

  it.each([
    ['everybody', 'User-agent: *\nDisallow: /'],
    ['us by name', 'User-agent: *\nAllow: /\n\nUser-agent: klynge-widgets\nDisallow: /kurser'],
  ])('does not go where robots.txt keeps out %s', async (_, robots) => {
    serve(STAND_INS[0]!);
    site.pages.set('/robots.txt', robots);
    const { exit, err } = await klynge('discover', `${site.origin}/kurser/`, ...NOW);
    expect([exit, err]).toEqual([2, expect.stringContaining('robots.txt')]);
    expect(site.asked.map(({ url }) => url)).toEqual(['/robots.txt']);
  });

  it('waits as long as robots.txt asks for', async () => {
    serve(STAND_INS[0]!);
    site.pages.set('/robots.txt', 'User-agent: *\nCrawl-delay: 7\n');
    const { clock, waits } = hasty();
    await klyngeAt(clock, 'discover', `${site.origin}/kurser/`, ...NOW);
    expect(Math.min(...waits)).toBe(7000);
  });

  it('does not follow a link into a private network, unless that is allowed', async () => {
    const other = await aSite({ '/k.ics': ics('Hemmeligt') });
    const name = site.origin.replace('127.0.0.1', 'localhost');
    site.pages.set(
      '/',
      html('', `<link rel="alternate" type="text/calendar" href="${other.origin}/k.ics">`),
    );
    writeFileSync(at('klynge.config.json'), '{"sources":[]}');
    const config = ['--config', at('klynge.config.json'), '--json', ...NOW];
    const { out } = await klynge('discover', `${name}/`, ...config);
    expect([other.asked.length, JSON.parse(out)]).toMatchObject([0, { offers: [] }]);
    writeFileSync(at('klynge.config.json'), '{"privateNetwork":true,"sources":[]}');
    const allowed = JSON.parse((await klynge('discover', `${name}/`, ...config)).out) as Told;
    expect(allowed.offers).toHaveLength(1);
    await other.close();
  });
});

describe('a recipe', () => {
  const cards = (classes: string, count: number): string =>
    html(
      Array.from(
        { length: count },
        (_, i) =>
          `<div class="${classes}"><h3>Dag ${i + 1}</h3><p class="when">${i + 1}. juni 2026</p><p class="where">Salen</p></div>`,
      ).join(''),
    );
  const RECIPE = { list: '.card', title: 'h3', date: '.when', place: '.where' };
  const configure = (recipe: object, more: object = {}): void =>
    writeFileSync(
      at('klynge.config.json'),
      json({ sources: [{ id: 'side', from: `${site.origin}/`, recipe, ...more }] }),
    );
  const first = async (): Promise<void> => {
    site.pages.set('/', cards('card', 8));
    configure(RECIPE);
    expect((await imported()).exit).toBe(0);
  };

  it.each([
    ['the boxes', 'recipe-list', '.card', cards('kort', 8)],
    ['the titles', 'recipe-title', 'h3: 0/8', cards('card', 8).replaceAll('h3', 'h4')],
    [
      'half of the dates',
      'recipe-date',
      '.when: 4/8',
      cards('card', 8).replaceAll(/when">[1-4]\./g, 'naar">1.'),
    ],
    [
      'the form of the dates',
      'recipe-date',
      '.when: «uge 30»',
      cards('card', 8).replaceAll(/\d\. juni 2026/g, 'uge 30'),
    ],
    ['half of the list', 'recipe-half', '.card: 3/8', cards('card', 3)],
  ])(
    'that does not find %s any more keeps what is known, and names the selector',
    async (_, code, found, page) => {
      await first();
      site.pages.set('/', page);
      const { exit, out } = await imported();
      const report = JSON.parse(out) as { sources: { failure: unknown }[] };
      expect([exit, report.sources[0]?.failure]).toEqual([2, { code, found }]);
      expect(activities().map(({ status }) => status)).toEqual(Array(8).fill('listed'));
      const told = await klynge('import', '--config', at('klynge.config.json'), ...NOW);
      expect(told.out).toContain('siden ser ud til at være bygget om');
      expect(told.out).toContain(found);
    },
  );

  it('names a part that an activity can do without, and takes the rest', async () => {
    await first();
    site.pages.set('/', cards('card', 8).replaceAll('where', 'hvor'));
    const { exit, out } = await imported();
    expect([exit, out]).toEqual([1, expect.stringContaining('place: .where')]);
  });

  it('whose activities’ own pages were rebuilt keeps what is known too', async () => {
    const details = STAND_INS.find(({ way }) => way === 'structure-pages')!;
    serve(details);
    writeFileSync(at('klynge.config.json'), '{"sources":[]}');
    await discovered(details.start, '--add');
    expect((await imported()).exit).toBe(0);
    serve({
      pages: Object.fromEntries(
        Object.entries(details.pages).map(([path, text]) => [
          path,
          text.replaceAll('event-date', 'naar'),
        ]),
      ),
    });
    const { exit, out } = await imported();
    expect([exit, out]).toEqual([2, expect.stringContaining('recipe-detail')]);
    expect(activities()).toHaveLength(3);
  });

  it('that is no selector is told before anything is read', async () => {
    configure({ ...RECIPE, list: '.card[' });
    const { exit, err } = await imported();
    expect([exit, err]).toEqual([2, expect.stringContaining('recipe.list')]);
    expect(site.asked).toEqual([]);
  });
});

describe('a national configuration', () => {
  const organisation = (id: string, path: string): object => ({
    ...{ id, from: site.origin + path, discover: true, clusters: [id], role: 'organiser' },
  });
  beforeEach(() => {
    serve({
      pages: { '/clean': html(event('Vandets dag', '2026-06-09')), '/tom': html('<p>Hej</p>') },
    });
    serve(CARDS);
    const sources = [
      organisation('clean', '/clean'),
      organisation('made', '/arrangementer/'),
      organisation('digitallead', '/tom'),
      organisation('odense-robotics', '/404'),
    ];
    writeFileSync(at('klynge.config.json'), json({ national: true, sources }));
  });

  it('fills the calendar with what was made for programs, and says of each organisation why not', async () => {
    const { exit, out } = await klynge('import', '--config', at('klynge.config.json'), ...NOW);
    expect(exit).toBe(1);
    expect(activities().map(({ title, clusters }) => [title, clusters])).toEqual([
      ['Vandets dag', [{ id: 'clean', role: 'organiser' }]],
    ]);
    for (const line of [
      '✓ clean: 1 læst',
      'fundet: schema.org på siden',
      '✗ made gav ikke noget: har aktiviteter, som kan læses efter en opskrift',
      'Dag om grøn brint; Rundvisning på værftet; Efterårstræf',
      '✗ digitallead gav ikke noget: på siden er der intet, der kan læses',
      '✗ odense-robotics gav ikke noget: serveren svarede med fejl (404: siden findes ikke)',
      '– CenSec – Center for Defence, Space & Security: ingen kilde; datasættet kender ingen',
      '– Vision Denmark: ingen kilde i opsætningen; hjemmesiden er https://',
      '– Maritime & Logistics Innovation Denmark: ingen kilde; findes ikke mere',
    ])
      expect(out).toContain(line);
    // Every cluster is told of.
    const report = JSON.parse((await imported()).out) as {
      sources: { id: string }[];
      without: { id: string }[];
    };
    expect([...report.sources, ...report.without].map(({ id }) => id).toSorted()).toEqual(
      reference()
        .clusters.map(({ id }) => id)
        .toSorted(),
    );
  });

  it('takes what nobody has looked at only where that is asked for', async () => {
    const path = at('klynge.config.json');
    await klynge('import', '--config', path, '--unconfirmed', ...NOW);
    expect(activities()).toHaveLength(4);
    // Without being asked the next time, what is known stays.
    await imported();
    expect(activities().map(({ status }) => status)).not.toContain('not-listed');
  });
});

describe('an address with a key', () => {
  const SECRET = 'private-5f3c9d2e7ab14c80';
  const ICS = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1@x',
    'DTSTART:20260608T080000Z',
    'SUMMARY:Vandets dag',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

  it.each([
    [`/${SECRET}/basic.ics`, ''],
    [`/feed.ics?token=${SECRET}`, ''],
    ['/feed.ics', `u:${SECRET}@`],
  ])('is told by its server alone: %s', async (path, user) => {
    site.pages.set(path.replace(/\?.*/, ''), ICS);
    const address = site.origin.replace('//', `//${user}`) + path;
    const { exit, out, err } = await klynge('discover', address, ...NOW);
    expect(exit).toBe(0);
    const proposed = out.slice(out.indexOf('\n{'));
    expect(proposed).toContain(`"from": "${address}"`);
    expect(out.replace(proposed, '') + err).not.toContain(SECRET);
    expect(out.split('\n')[0]).toContain(new URL(address).host);
    const { sources, ...rest } = JSON.parse(
      (await klynge('discover', address, '--json', ...NOW)).out,
    ) as { sources: { from: string }[] };
    expect(sources[0]?.from).toBe(address);
    expect(JSON.stringify(rest)).not.toContain(SECRET);
  });

  it.each([
    `http://u:${SECRET}@127.0.0.1:1/x`,
    `http://127.0.0.1:1/${SECRET}/basic.ics`,
    `http://127.0.0.1:1/x?token=${SECRET}`,
    `http://u:${SECRET}@x:999999/x?token=${SECRET}`,
  ])('is not told where it cannot be read: %s', async (address) => {
    const { exit, out, err } = await klynge('discover', address, ...NOW);
    expect([exit, out]).toEqual([2, '']);
    expect(err).not.toContain(SECRET);
  });

  it('is no page that an import names as a source', async () => {
    site.pages.set(
      `/${SECRET}/kalender`,
      '<link rel="alternate" type="text/calendar" href="/feed.ics"><p>Kalender</p>',
    );
    site.pages.set('/feed.ics', ICS);
    const from = `${site.origin}/${SECRET}/kalender`;
    const { out } = await klynge('discover', from, ...NOW);
    expect(out).toContain('/feed.ics');
    expect(out).not.toContain(SECRET);
    writeFileSync(at('klynge.config.json'), json({ sources: [{ from, discover: true }] }));
    const ran = await imported();
    expect([ran.exit, ran.out.includes(SECRET)]).toEqual([0, false]);
    expect(readFileSync(at('data/activities.json'), 'utf8')).not.toContain(SECRET);
  });
});

it('a cluster that there is not is told before anything is asked for', async () => {
  const { exit, err } = await discovered('/', '--cluster', 'Energy Cluster', '--add');
  expect([exit, site.asked.length]).toEqual([2, 0]);
  expect(err).toContain(
    '--cluster: Energy Cluster er ingen kendt klynge (mente du `energy-cluster-denmark`?)',
  );
});
