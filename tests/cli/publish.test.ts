import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import RssParser from 'rss-parser';
import { beforeEach, describe, expect, it } from 'vitest';
import { compose } from '../../cli/src/publish/compose.ts';
import { xml } from '../../cli/src/publish/feeds.ts';
import { toEvent } from '../../cli/src/publish/json-ld.ts';
import { publish } from '../../cli/src/publish/publish.ts';
import { emptyDataset, reference } from '../../cli/src/reference.ts';
import type { Activity, Dataset } from '../../src/data/types.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge, read, titled } from './support.ts';

const ACTIVITIES: Activity[] = [
  anActivity({
    id: 'a',
    start: '2026-06-08T10:00',
    end: '2026-06-08T12:00',
    title: 'Temamøde <b> & "æøå"',
    timeZone: 'Europe/Copenhagen',
    allDay: false,
    precision: 'minute',
    clusters: [{ id: 'made', role: 'organiser' }],
    type: 'matchmaking',
    region: '1084',
    town: 'København',
    url: 'https://a.example.dk/',
    venue: '</script><script>alert(1)</script>',
    uid: 'a@x.dk',
    sequence: 2,
    fetched: '2026-05-01T08:00Z',
    sources: [0],
  }),
  anActivity({
    id: 'b',
    start: '2026-06-10',
    end: '2026-06-12',
    title: '=HYPERLINK("x")',
    clusters: [{ id: 'clean', role: 'organiser' }],
    type: 'matchmaking',
    region: '1082',
    status: 'cancelled',
    sources: [0],
  }),
  anActivity({
    id: 'c',
    start: '2020-01-01',
    title: 'For længst forbi',
    clusters: [],
    type: null,
    region: null,
    sources: [],
  }),
];
const file = (activities: readonly Activity[] = ACTIVITIES): Dataset => ({
  ...emptyDataset('2026-05-01', { da: 'Vores kalender', en: 'Our calendar' }),
  sources: ['https://a.example.dk/'],
  activities: structuredClone(activities) as Activity[],
});

let folder: string;
beforeEach(() => {
  folder = aFolder();
});
const run = async (
  activities?: readonly Activity[],
  base = 'https://kalender.example.dk/klynger/',
): ReturnType<typeof klynge> => {
  writeFileSync(join(folder, 'a.json'), JSON.stringify(file(activities)));
  return klynge(
    'publish',
    '--data',
    join(folder, 'a.json'),
    '--out',
    join(folder, 'public'),
    '--base',
    base,
    '--now',
    '2026-05-02',
    '--json',
  );
};
const out = (path: string): string => readFileSync(join(folder, 'public', path), 'utf8');
const all = (): Map<string, string> =>
  new Map(
    readdirSync(join(folder, 'public'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 8),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  );

describe('what is published', () => {
  it('is the same each time, and is not written again', async () => {
    expect(JSON.parse((await run()).out)).toMatchObject({ written: expect.any(Number), same: 0 });
    const before = all();
    const times = [...before.keys()].map((path) => statSync(join(folder, 'public', path)).mtimeMs);
    expect(JSON.parse((await run()).out)).toMatchObject({
      written: 0,
      removed: 0,
      same: before.size,
    });
    expect(
      [...before.keys()].map((path) => statSync(join(folder, 'public', path)).mtimeMs),
    ).toEqual(times);
    expect(all()).toEqual(before);
    expect([...before.keys()].some((path) => path.endsWith('.tmp'))).toBe(false);
  });

  it('changes only in the files that are about the change, and an earlier dataset stays under its hash', async () => {
    await run();
    const before = all();
    await run([
      { ...ACTIVITIES[0]!, start: '2026-06-09T10:00', end: '2026-06-09T12:00' },
      ...ACTIVITIES.slice(1),
    ]);
    const after = all();
    expect(after.get('feeds/klynge/clean.ics')).toBe(before.get('feeds/klynge/clean.ics'));
    expect(after.get('feeds/klynge/made.ics')).not.toBe(before.get('feeds/klynge/made.ics'));
    expect(
      [...after.keys()].filter((path) => /^data\/klynger\.\w+\.json$/.test(path)),
    ).toHaveLength(2);
  });

  it('takes away what it wrote before and does not write now, and nothing else', async () => {
    await run();
    writeFileSync(join(folder, 'public/mine.html'), 'mine');
    writeFileSync(join(folder, 'outside'), 'outside');
    const listed = JSON.parse(out('integrity.json')) as Record<string, string>;
    writeFileSync(
      join(folder, 'public/integrity.json'),
      JSON.stringify({ ...listed, '../outside': 'x', '/etc/passwd': 'x' }),
    );
    expect(JSON.parse((await run(ACTIVITIES.slice(0, 2))).out)).toMatchObject({ removed: 4 });
    expect([
      existsSync(join(folder, 'public/arkiv/2020.html')),
      existsSync(join(folder, 'public/mine.html')),
      existsSync(join(folder, 'outside')),
    ]).toEqual([false, true, true]);
  });

  it('gives a hash of each file, and every link in its pages leads to one', async () => {
    await run();
    const hashes = JSON.parse(out('integrity.json')) as Record<string, string>;
    for (const [path, hash] of Object.entries(hashes))
      expect([path, `sha384-${createHash('sha384').update(out(path)).digest('base64')}`]).toEqual([
        path,
        hash,
      ]);
    for (const page of ['index.html', 'en/index.html', 'arkiv/2026.html']) {
      for (const [, href = ''] of out(page).matchAll(/href="(?!https?:|webcal:|#)([^"]+)"/g)) {
        expect([
          page,
          href,
          existsSync(join(folder, 'public', page, '..', href.replaceAll('&#47;', '/'))),
        ]).toEqual([page, href, true]);
      }
    }
  });

  it('cannot be led out of its folder', async () => {
    for (const path of ['../x', 'a/../../x', '/etc/x', 'a\\b', '', '.x', 'a//b']) {
      await expect(
        publish(
          file(),
          {
            base: '',
            title: { da: 'a', en: 'b' },
            today: '2026-05-02',
            collections: [],
            publisher: null,
          },
          join(folder, 'public'),
          new Map([[path, 'x']]),
          () => undefined,
        ),
      ).rejects.toThrow('no name');
    }
    await publish(
      file(),
      {
        base: '',
        title: { da: 'a', en: 'b' },
        today: '2026-05-02',
        collections: [],
        publisher: null,
      },
      join(folder, 'public'),
      new Map([['ramme/kort.html', 'x']]),
      () => undefined,
    );
    expect(out('ramme/kort.html')).toBe('x');
  });

  it('is refused where the data is wrong, and nothing is written', async () => {
    expect(
      (await run([{ ...ACTIVITIES[0]!, clusters: [{ id: 'mad', role: 'organiser' }] }])).exit,
    ).toBe(2);
    expect(existsSync(join(folder, 'public'))).toBe(false);
  });
});

describe('the dataset', () => {
  it('is the files over the bundled one: their lists replace, their sources move', () => {
    const composed = compose(reference(), [file() as never]);
    if (!composed.ok) throw new Error(JSON.stringify(composed.problems));
    expect(composed.dataset.activities.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(composed.dataset.clusters).toHaveLength(reference().clusters.length);
    expect(composed.dataset.sources[composed.dataset.activities[0]!.sources[0]!]).toBe(
      'https://a.example.dk/',
    );
    expect(composed.dataset.meta).toMatchObject({
      compiled: '2026-05-01',
      title: { da: 'Vores kalender' },
    });
  });

  it('does not hide a source that there is not', () => {
    const composed = compose(reference(), [{ ...file(), sources: [] } as never]);
    expect(!composed.ok && composed.problems[0]!.path).toBe('activities[0].sources[0]');
  });

  it('as a sheet runs no formula', async () => {
    await run();
    expect(out('data/aktiviteter.csv')).toContain(`b;"'=HYPERLINK(""x"")";`);
  });
});

describe('the feeds', () => {
  it('in iCalendar are read alike by two parsers, without what is long over', async () => {
    await run();
    const text = out('feeds/alle.ics');
    const first = new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one));
    const second = Object.values(nodeIcal.sync.parseICS(text)).filter(
      (one) => one?.type === 'VEVENT',
    ) as {
      uid: string;
      summary: unknown;
    }[];
    expect(first.map(({ uid }) => uid)).toEqual(['a@x.dk', 'b@kalender.example.dk']);
    expect(second.map(({ uid }) => uid)).toEqual(['a@x.dk', 'b@kalender.example.dk']);
    expect(first[0]!.summary).toBe('Temamøde <b> & "æøå"');
    expect(out('feeds/klynge/made.ics')).toContain('a@x.dk');
    expect(out('feeds/klynge/made.ics')).not.toContain('b@kal');
    expect(out('feeds/region/ostdanmark.ics')).toContain('a@x.dk');
    expect(out('feeds/type/matchmaking.ics')).toContain('STATUS:CANCELLED');
  });

  it('in RSS and JSON are read by readers’ parsers', async () => {
    await run();
    const rss = parseFeed(out('feeds/feed.xml'));
    const json = parseFeed(out('feeds/feed.json'));
    expect([rss.format, json.format]).toEqual(['rss', 'json']);
    const old = await new RssParser<object, { 'ev:startdate': string }>({
      customFields: { item: ['ev:startdate'] },
    }).parseString(out('feeds/feed.xml'));
    expect(old.items.map((item) => [item.title, item.guid, item['ev:startdate']])).toEqual([
      ['Temamøde <b> & "æøå"', 'a@x.dk', '2026-06-08T10:00'],
      ['=HYPERLINK("x")', 'b', '2026-06-10'],
    ]);
    const items = (json.feed as { items: { title: string; date_published?: unknown }[] }).items;
    expect(items.map(({ title }) => title)).toEqual(old.items.map(({ title }) => title));
    // When something was found is known of the first only.
    expect(out('feeds/feed.xml').match(/<pubDate>/g)).toHaveLength(1);
  });

  it('come back as they were through the importer, which takes markup out of titles', async () => {
    await run();
    for (const path of ['feeds/alle.ics', 'feeds/feed.xml', 'index.html']) {
      const found = titled(await read(out(path)), 'Temamøde & "æøå"');
      expect([path, found.start]).toEqual([path, '2026-06-08T10:00']);
      if (path !== 'feeds/feed.xml') expect(found.end).toBe('2026-06-08T12:00');
    }
    expect(titled(await read(out('index.html')), '=HYPERLINK("x")')).toMatchObject({
      start: '2026-06-10',
      end: '2026-06-12',
      status: 'cancelled',
    });
  });

  it('hold no sign that XML cannot', () => {
    expect(xml('a\u0000\u0008\ud800b<')).toBe('a\ufffdb&#60;');
  });
});

describe('the data page', () => {
  it('has nothing that runs, whatever the data holds, and needs nothing from elsewhere', async () => {
    await run();
    for (const page of ['index.html', 'en/index.html', 'arkiv/2026.html']) {
      const html = out(page);
      expect(html.match(/<script(?! type="application\/ld\+json">)/g)).toBeNull();
      expect(html).not.toContain('<b>');
      expect(html).not.toMatch(/\sstyle=|\ssrc=|\son\w+=/);
    }
    expect(out('_headers')).toContain("default-src 'none'");
  });

  it('offers each calendar to subscribe to, in both languages, if it is known where it will be', async () => {
    await run();
    expect(out('index.html')).toContain('href="webcal:&#47;&#47;kalender'.replaceAll('&#47;', '/'));
    expect(out('en/index.html')).toContain('aria-label="Subscribe to All activities"');
    const other = await run(undefined, '');
    expect(other.err).toContain('--base');
    expect(out('index.html')).not.toContain('webcal:');
  });

  it('tells search engines a time with its offset, a day as a day, and what is not known not at all', () => {
    expect(toEvent(ACTIVITIES[0]!)).toMatchObject({
      startDate: '2026-06-08T10:00:00+02:00',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    expect(toEvent({ ...ACTIVITIES[0]!, start: '2026-12-08T10:00', end: null })).toMatchObject({
      startDate: '2026-12-08T10:00:00+01:00',
    });
    expect(toEvent(ACTIVITIES[1]!)).toMatchObject({
      startDate: '2026-06-10',
      eventStatus: 'https://schema.org/EventCancelled',
    });
    expect(toEvent(ACTIVITIES[2]!)).not.toHaveProperty('endDate');
  });
});

describe('pages for frames and newsletters', () => {
  it('stand beside the data where it is known where the folder will be, and bring that data', async () => {
    await run();
    const page = out('embed/calendar.html');
    expect(page).toContain('<klynge-calendar src="../data/klynger.json">');
    expect(page).toContain('connect-src &#39;self&#39;');
    expect(page).toContain('Temamøde &lt;b&gt;');
    expect(out('static/calendar.da.html')).not.toContain('<script');
    expect((JSON.parse(out('oembed/map.json')) as { html: string }).html).toContain(
      'embed/map.html',
    );
    await run(undefined, '');
    expect(existsSync(join(folder, 'public/embed/calendar.html'))).toBe(false);
  });

  it('and the data names the calendars to subscribe to', async () => {
    await run();
    const { feeds } = JSON.parse(out('data/klynger.json')) as Dataset;
    expect(feeds?.[0]).toMatchObject({
      url: expect.stringMatching(/^https:.*\/feeds\/alle\.ics$/) as string,
    });
    expect(feeds?.some(({ cluster }) => cluster === 'made')).toBe(true);
  });
});

describe('a time of another zone', () => {
  const webinar = anActivity({
    ...{ id: 'ny', title: 'Webinar fra New York', timeZone: 'America/New_York' },
    ...{ start: '2026-06-10T09:00', end: '2026-06-10T10:00', precision: 'minute', sources: [0] },
    clusters: [{ id: 'clean', role: 'organiser' }],
  });
  const danish = 'kl. 09.00–10.00 lokal tid (kl. 15.00–16.00 dansk tid)';

  it('is named, with Danish time beside it, wherever it is told', async () => {
    expect((await run([webinar])).exit).toBe(0);
    for (const path of [
      ...['index.html', 'aktivitet/ny.html', 'klynge/clean.html', 'arkiv/2026.html'],
      ...['feeds/feed.json', 'feeds/feed.xml', 'static/calendar.da.html'],
    ])
      expect([path, out(path)]).toEqual([path, expect.stringContaining(danish)]);
    expect(out('en/index.html')).toContain('09:00–10:00 local time (15:00–16:00 Danish time)');
    expect(out('feeds/feed.xml')).toContain('<ev:startdate>2026-06-10T09:00-04:00</ev:startdate>');
    const [head = '', row = ''] = out('data/aktiviteter.csv').split('\r\n');
    expect(row.split(';')[head.split(';').indexOf('Tidszone')]).toBe('America/New_York');
  });

  it('stands so in a newsletter', async () => {
    writeFileSync(join(folder, 'a.json'), JSON.stringify(file([webinar])));
    const brev = join(folder, 'brev');
    const now = ['--now', '2026-06-01'];
    await klynge('digest', '--data', join(folder, 'a.json'), '--out', brev, ...now);
    expect(readFileSync(join(brev, 'alle.html'), 'utf8')).toContain(danish);
    expect(readFileSync(join(brev, 'alle.txt'), 'utf8').replace(/\s+/g, ' ')).toContain(danish);
  });

  it('stands so in what an import says', async () => {
    const ics = join(folder, 'x.ics');
    writeFileSync(
      ics,
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=America/New_York:20260610T090000\r\nSUMMARY:Webinar\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    const into = ['--into', join(folder, 'x.json')];
    const ran = await klynge('import', ics, ...into, '--now', '2026-05-01');
    expect(ran.out).toContain('  + 2026-06-10 09:00 lokal tid (kl. 15.00 dansk tid) Webinar');
  });
});

describe('what is no dataset', () => {
  it.each([
    ...['{}', '{"x":1}', '{"activities":null}', '{"clusters":null}', '{"sources":null}'],
    ...['{"activities":[],"sources":"x"}', '{"activities":5}', '{"meta":null}', '[]'],
  ])('is refused by publish and digest as by validate: %s', async (text) => {
    const data = join(folder, 'e.json');
    writeFileSync(data, text);
    expect((await klynge('validate', data)).exit).toBe(1);
    for (const command of ['publish', 'digest']) {
      const ran = await klynge(command, '--data', data, '--out', join(folder, 'no'));
      expect([ran.exit, ran.err]).toEqual([2, expect.stringContaining('ikke et gyldigt datasæt')]);
    }
    expect(existsSync(join(folder, 'no'))).toBe(false);
    // Nor is it written over.
    const ics = join(folder, 'x.csv');
    writeFileSync(ics, 'Titel;Startdato\nx;10-12-2026\n');
    const ran = await klynge('import', ics, '--into', data, '--now', '2026-11-01');
    expect([ran.exit, readFileSync(data, 'utf8')]).toEqual([2, text]);
  });
});
