import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Activity, Dataset } from '../../src/data/types.ts';
import { parseDataset } from '../../src/data/parse.ts';
import type { Report } from '../../cli/src/import/report.ts';
import { aSite, type Site } from './server.ts';
import { aFolder, fixture, klynge, type Ran } from './support.ts';

const event = (uid: string, lines: string): string =>
  `BEGIN:VEVENT\r\nUID:${uid}\r\n${lines}\r\nEND:VEVENT\r\n`;
const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`;
const MEETING = event(
  'moede@test',
  'DTSTART;VALUE=DATE:20260608\r\nSUMMARY:Temamøde om vand\r\nURL:https://test.example.dk/vand?utm_source=x\r\nLOCATION:Salen\\, Torvet 1\\, 9000 Aalborg',
);
const COURSE = event(
  'kursus@test',
  'DTSTART;TZID=Europe/Copenhagen:20260901T090000\r\nSUMMARY:Kursus i robotter',
);

let site: Site;
let folder: string;
beforeAll(async () => {
  site = await aSite();
});
afterAll(() => site.close());
beforeEach(() => {
  folder = aFolder();
  site.pages.clear();
});

const at = (name: string): string => join(folder, name);
const data = (): Dataset => {
  const parsed = parseDataset(JSON.parse(readFileSync(at('activities.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dataset;
};
const named = (title: string): Activity => {
  const found = data().activities.filter((one) => one.title === title);
  expect(found.map((one) => one.title)).toEqual([title]);
  return found[0]!;
};
const bytes = (): string => readFileSync(at('activities.json'), 'utf8');

function configure(sources: object[], more: object = {}): void {
  writeFileSync(
    at('klynge.config.json'),
    JSON.stringify({ into: 'activities.json', limits: { seconds: 5 }, sources, ...more }),
  );
}
async function importing(now = '2026-05-01', ...more: string[]): Promise<Ran & { report: Report }> {
  const ran = await klynge(
    'import',
    '--config',
    at('klynge.config.json'),
    '--now',
    now,
    '--json',
    ...more,
  );
  return { ...ran, report: JSON.parse(ran.out || 'null') as Report };
}

describe('an import', () => {
  it('of the same sources gives the same bytes, whenever it runs, and says that nothing is new', async () => {
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    writeFileSync(at('sheet.csv'), fixture('sheet.csv'));
    configure([
      { id: 'feed', from: `${site.origin}/a.ics`, clusters: ['made'] },
      { from: 'sheet.csv' },
    ]);
    const first = await importing('2026-05-01');
    // Rows of the sheet are refused.
    expect([first.exit, first.report.added.length > 7, first.report.written]).toEqual([
      1,
      true,
      true,
    ]);
    const before = bytes();
    const second = await importing('2026-05-03');
    expect(bytes()).toBe(before);
    expect(second.report).toMatchObject({
      written: false,
      added: [],
      changed: [],
      notListed: [],
      kept: first.report.added.length,
    });
  });

  it('places, sorts and dates what it finds, with its source', async () => {
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    configure([
      { id: 'feed', from: `${site.origin}/a.ics`, clusters: ['made'], role: 'organiser' },
    ]);
    await importing('2026-05-01T09:30Z');
    expect(named('Temamøde om vand')).toMatchObject({
      ...{
        kind: 'event',
        start: '2026-06-08',
        end: null,
        precision: 'day',
        town: 'Aalborg',
        region: '1081',
        placePrecision: 'postcode',
        country: 'DK',
      },
      ...{
        clusters: [{ id: 'made', role: 'organiser' }],
        url: 'https://test.example.dk/vand',
        status: 'listed',
        uid: 'moede@test',
      },
      ...{ fetched: '2026-05-01T09:30Z', origins: [{ source: 'feed', key: 'uid:moede@test' }] },
    });
    expect(named('Kursus i robotter')).toMatchObject({
      type: 'competence-development',
      typeBasis: 'inferred',
      start: '2026-09-01T09:00',
      end: null,
    });
    expect(data().sources[named('Temamøde om vand').sources[0]!]).toBe(
      'https://test.example.dk/vand',
    );
    expect(data().meta.compiled).toBe('2026-05-01');
  });

  it('follows a change, keeps the id, and counts the day on which it changed', async () => {
    site.pages.set('/a.ics', calendar(MEETING));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing('2026-05-01T08:00Z');
    const { id } = named('Temamøde om vand');
    site.pages.set(
      '/a.ics',
      calendar(
        MEETING.replace('20260608', '20260615').replace(
          'Temamøde om vand',
          'Temamøde om rent vand',
        ),
      ),
    );
    const { report } = await importing('2026-05-02T08:00Z');
    expect(report.changed).toEqual([
      { id, title: 'Temamøde om rent vand', fields: ['title', 'start'] },
    ]);
    expect(named('Temamøde om rent vand')).toMatchObject({
      id,
      start: '2026-06-15',
      fetched: '2026-05-02T08:00Z',
    });
  });

  it('leaves a locked field as somebody wrote it, and all of a record that is locked whole', async () => {
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing();
    const edited = JSON.parse(bytes()) as { activities: Record<string, unknown>[] };
    Object.assign(edited.activities[0]!, {
      title: 'Rettet i hånden',
      type: 'matchmaking',
      locked: ['title', 'type'],
    });
    Object.assign(edited.activities[1]!, { title: 'Helt låst', locked: ['*'] });
    writeFileSync(at('activities.json'), JSON.stringify(edited));
    site.pages.set(
      '/a.ics',
      calendar(MEETING.replace('20260608', '20260609'), COURSE.replace('0901T', '0902T')),
    );
    await importing('2026-05-02');
    expect(named('Rettet i hånden')).toMatchObject({
      start: '2026-06-09',
      type: 'matchmaking',
      locked: ['title', 'type'],
    });
    expect(named('Helt låst')).toMatchObject({ start: '2026-09-01T09:00' });
    const before = bytes();
    await importing('2026-05-03');
    expect(bytes()).toBe(before);
  });

  it('does not take an item that vanished for cancelled: it is not listed any more, and comes back when it does', async () => {
    const past = event('gammel@test', 'DTSTART;VALUE=DATE:20260401\r\nSUMMARY:Holdt i april');
    site.pages.set('/a.ics', calendar(MEETING, COURSE, past));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing();
    site.pages.set('/a.ics', calendar(COURSE));
    const { report } = await importing('2026-05-02');
    expect(report.notListed.map(({ title }) => title)).toEqual(['Temamøde om vand']);
    expect(named('Temamøde om vand').status).toBe('not-listed');
    expect(named('Holdt i april').status).toBe('listed');
    const before = bytes();
    await importing('2026-05-03');
    expect(bytes()).toBe(before);
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    await importing('2026-05-04');
    expect(named('Temamøde om vand').status).toBe('listed');
  });

  it('loses nothing by a source that is broken, slow, empty or cut off, and reads the others', async () => {
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    site.pages.set(
      '/b.ics',
      calendar(event('b@test', 'DTSTART;VALUE=DATE:20260701\r\nSUMMARY:Fra b')),
    );
    configure(
      [
        { id: 'a', from: `${site.origin}/a.ics` },
        { id: 'b', from: `${site.origin}/b.ics` },
      ],
      { limits: { seconds: 0.3 } },
    );
    await importing();
    const before = bytes();
    const broken: [string, Parameters<Site['pages']['set']>[1], string][] = [
      ['an error', (_, response) => void response.writeHead(500).end(), 'status'],
      ['a page instead', '<!doctype html><title>Vedligehold</title>', 'web-page'],
      ['half of it', calendar(MEETING).slice(0, 100), 'truncated'],
      ['nothing', '', 'empty'],
      ['an empty calendar', calendar(), 'emptied'],
      ['no answer', () => undefined, 'timeout'],
    ];
    for (const [name, page, code] of broken) {
      site.pages.set('/a.ics', page);
      const { exit, report } = await importing('2026-05-02');
      expect([
        name,
        exit,
        report.sources.map(({ ok }) => ok),
        report.sources[0]!.failure?.code,
      ]).toEqual([name, 1, [false, true], code]);
      expect(bytes()).toBe(before);
    }
    site.pages.set(
      '/b.ics',
      calendar(event('b@test', 'DTSTART;VALUE=DATE:20260702\r\nSUMMARY:Fra b, rettet')),
    );
    await importing('2026-05-02');
    expect([named('Temamøde om vand').status, named('Fra b, rettet').start]).toEqual([
      'listed',
      '2026-07-02',
    ]);
  });

  it('does not call an item gone that may be the one that could not be read', async () => {
    site.pages.set('/a.ics', calendar(MEETING, COURSE));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing();
    site.pages.set(
      '/a.ics',
      calendar(MEETING.replace('SUMMARY:Temamøde om vand', 'SUMMARY:'), COURSE),
    );
    const { report } = await importing('2026-05-02');
    expect([report.notListed, report.sources[0]!.refused.map(({ code }) => code)]).toEqual([
      [],
      ['no-title'],
    ]);
    expect(named('Temamøde om vand').status).toBe('listed');
  });

  it('makes one of what two feeds tell, with both as its sources; the first is believed, the second fills in', async () => {
    site.pages.set(
      '/a.ics',
      calendar(
        event(
          'a@x',
          'DTSTART;VALUE=DATE:20260608\r\nSUMMARY:Fælles dag\r\nURL:https://fælles.example.dk/dag/',
        ),
      ),
    );
    site.pages.set(
      '/b.html',
      '<script type="application/ld+json">{"@type":"Event","name":"Fælles Dag!","startDate":"2026-06-08","url":"https://www.fælles.example.dk/dag?utm_source=b","offers":{"price":"100"},"location":{"@type":"Place","name":"Hallen","address":{"postalCode":"7100"}}}</script>',
    );
    configure([
      { id: 'a', from: `${site.origin}/a.ics`, clusters: ['made'] },
      {
        id: 'b',
        from: `${site.origin}/b.html`,
        clusters: ['clean'],
        page: 'https://b.example.dk/',
      },
    ]);
    const { report } = await importing();
    expect([report.total, report.merged]).toEqual([1, 1]);
    expect(named('Fælles dag')).toMatchObject({
      price: '100 kr.',
      venue: 'Hallen',
      town: 'Vejle',
      clusters: [{ id: 'made' }, { id: 'clean' }],
    });
    expect(named('Fælles dag').origins!.map(({ source }) => source)).toEqual(['a', 'b']);
    expect(named('Fælles dag').sources).toHaveLength(2);
    const before = bytes();
    // The order of the sources, or one of them alone, changes nothing.
    await importing('2026-05-02', 'b');
    await importing('2026-05-02', 'a');
    expect(bytes()).toBe(before);
  });

  it('leaves a record that somebody wrote by hand its words, and fills in what was not known', async () => {
    site.pages.set('/a.ics', calendar(MEETING));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing();
    const edited = JSON.parse(bytes()) as { activities: Record<string, unknown>[] };
    const { origins: _o, uid: _u, fetched: _f, ...own } = edited.activities[0]!;
    edited.activities = [{ ...own, id: 'i-haanden', price: 'gratis', venue: 'Vores sal' }];
    writeFileSync(at('activities.json'), JSON.stringify(edited));
    await importing('2026-05-02');
    expect(named('Temamøde om vand')).toMatchObject({
      id: 'i-haanden',
      price: 'gratis',
      venue: 'Vores sal',
    });
    const before = bytes();
    await importing('2026-05-03');
    expect(bytes()).toBe(before);
    site.pages.set('/a.ics', calendar(COURSE));
    await importing('2026-05-04');
    expect(named('Temamøde om vand').status).toBe('listed');
  });

  it('keeps two that look alike in one feed apart, and of two versions the newer', async () => {
    const same = 'DTSTART;VALUE=DATE:20260608\r\nSUMMARY:Fyraftensmøde';
    site.pages.set(
      '/a.ics',
      calendar(
        event('1@x', same),
        event('2@x', same),
        event('3@x', 'SEQUENCE:2\r\nDTSTART;VALUE=DATE:20260610\r\nSUMMARY:Ny'),
        event('3@x', 'SEQUENCE:1\r\nDTSTART;VALUE=DATE:20260610\r\nSUMMARY:Gammel'),
      ),
    );
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    await importing();
    expect(data().activities.map(({ title }) => title)).toEqual([
      'Fyraftensmøde',
      'Fyraftensmøde',
      'Ny',
    ]);
  });

  it('takes in what the rules of a source let in, within the window, and types by the configuration’s words first', async () => {
    site.pages.set(
      '/a.ics',
      calendar(
        MEETING,
        COURSE,
        event('x', 'DTSTART;VALUE=DATE:20260610\r\nSUMMARY:Intern fest'),
        event('y', 'DTSTART;VALUE=DATE:20290610\r\nSUMMARY:Langt ude, vand'),
      ),
    );
    configure(
      [
        {
          id: 'feed',
          from: `${site.origin}/a.ics`,
          include: ['VAND', 'robot'],
          exclude: ['fest'],
          type: 'knowledge-sharing',
        },
      ],
      {
        types: [{ words: ['robot'], type: 'innovation-project' }],
      },
    );
    const { report } = await importing();
    expect(report.sources[0]).toMatchObject({
      read: 4,
      taken: 2,
      leftOut: [
        { code: 'excluded', title: 'Intern fest' },
        { code: 'outside', title: 'Langt ude, vand' },
      ],
    });
    expect([named('Kursus i robotter').type, named('Temamøde om vand').type]).toEqual([
      'innovation-project',
      'knowledge-sharing',
    ]);
  });

  it('reads clusters by id, name and short name, and asks about those that it does not know', async () => {
    writeFileSync(at('sheet.csv'), fixture('sheet.csv'));
    configure([{ from: 'sheet.csv' }]);
    const { report } = await importing();
    expect(named('Ærø-møde om åbne data').clusters.map(({ id }) => id)).toEqual(['made', 'clean']);
    expect(named('Med ; og "citat"').clusters.map(({ id }) => id)).toEqual([
      'energy-cluster-denmark',
    ]);
    expect(report.sources[0]!.warnings).toContainEqual({
      code: 'unknown-cluster',
      at: 'række 8',
      title: expect.any(String),
      found: 'Odense Robotix (odense-robotics?)',
    });
  });

  it('writes nothing when it is told so, or when the file is not what it should be', async () => {
    site.pages.set('/a.ics', calendar(MEETING));
    configure([{ id: 'feed', from: `${site.origin}/a.ics` }]);
    const dry = await importing('2026-05-01', '--dry-run');
    expect([dry.report.added.length, dry.report.written]).toEqual([1, false]);
    expect(() => bytes()).toThrow('ENOENT');
    writeFileSync(at('activities.json'), '{"half":');
    expect(await importing()).toMatchObject({
      exit: 2,
      err: expect.stringContaining('klynge validate'),
    });
    expect(bytes()).toBe('{"half":');
  });

  it('tells in words what it did, in Danish and English', async () => {
    writeFileSync(at('sheet.csv'), fixture('sheet.csv'));
    configure([{ from: 'sheet.csv' }, { id: 'vaek', from: 'findes-ikke.csv' }]);
    const danish = await klynge(
      'import',
      '--config',
      at('klynge.config.json'),
      '--now',
      '2026-05-01',
      '--dry-run',
    );
    expect(danish.out).toContain('række 11 “Uden dato”: har ingen dato');
    expect(danish.out).toMatch(/✗ vaek gav ikke noget: findes ikke/);
    expect(danish.err).toContain('[1/2] læser sheet …');
    const english = await klynge(
      'import',
      '--config',
      at('klynge.config.json'),
      '--now',
      '2026-05-01',
      '--lang',
      'en',
    );
    expect(english.out).toContain('row 11 “Uden dato”: has no date');
    expect(english.exit).toBe(1);
  });
});

describe('a configuration', () => {
  it('that is wrong says where, and what was meant', async () => {
    writeFileSync(
      at('klynge.config.json'),
      '{\n  "sources": [\n    { "frm": "a.csv", "clusters": ["Made"] }\n  ]\n}',
    );
    const { exit, err } = await importing();
    expect(exit).toBe(2);
    expect(err).toMatch(/klynge\.config\.json:3:7 .*mente du `from`/);
  });

  it('with a cluster that there is not, asks', async () => {
    configure([{ from: 'a.csv', clusters: ['mad'] }]);
    expect(await importing()).toMatchObject({
      exit: 2,
      err: expect.stringContaining('mente du `made`?'),
    });
  });
});
