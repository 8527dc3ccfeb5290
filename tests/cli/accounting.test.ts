import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../cli/src/import/report.ts';
import { parseDataset } from '../../src/data/parse.ts';
import type { Activity } from '../../src/data/types.ts';
import { aFolder, fixture, klynge, type Ran } from './support.ts';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);

const sheet = (...rows: string[]): string =>
  ['Titel;Startdato;Starttid;Sted;By', ...rows].join('\r\n');
const calendar = (...events: string[]): string =>
  `BEGIN:VCALENDAR\r\n${events.map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

function configure(sources: object[], more: object = {}): void {
  put('klynge.config.json', JSON.stringify({ into: 'a.json', sources, ...more }));
}
async function importing(now = '2026-05-01'): Promise<Ran & { report: Report }> {
  const config = at('klynge.config.json');
  const ran = await klynge('import', '--config', config, '--now', now, '--json');
  return { ...ran, report: JSON.parse(ran.out || 'null') as Report };
}
function data(): readonly Activity[] {
  const parsed = parseDataset(JSON.parse(readFileSync(at('a.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.dataset.activities;
}
const sum = ({ sources }: Report): number[] =>
  sources.map(
    ({ read, added, changed, same, leftOut, refused }) =>
      read - added - changed - same - leftOut.length - refused.length,
  );

describe('the sums of an import', () => {
  it('add up for every source, and name what is left out or refused', async () => {
    const names = readdirSync(join(import.meta.dirname, 'fixtures')).filter((name) =>
      /\.(?:ics|csv|html|xml|atom|json)$/.test(name),
    );
    const readable = names.filter((name) => name !== 'rules.json');
    for (const name of readable) put(name, fixture(name));
    configure(readable.map((from) => ({ from })));
    const { report } = await importing();
    expect(sum(report)).toEqual(report.sources.map(() => 0));
    expect(report.sources.reduce((all, { read }) => all + read, 0)).toBeGreaterThan(50);
    for (const { leftOut, refused } of report.sources)
      for (const note of [...leftOut, ...refused])
        expect(note.at && (note.title ?? note.found ?? note.code)).toBeTruthy();
    const again = await importing('2026-05-02');
    expect(sum(again.report)).toEqual(report.sources.map(() => 0));
    expect(again.report.sources.map(({ added, changed }) => added + changed)).toEqual(
      report.sources.map(() => 0),
    );
  });

  it('count what is private without telling of it', async () => {
    put(
      'a.ics',
      calendar(
        'UID:1\r\nDTSTART;VALUE=DATE:20260610\r\nCLASS:PRIVATE\r\nSUMMARY:Hos lægen',
        'UID:2\r\nDTSTART;VALUE=DATE:20260611\r\nSUMMARY:Åbent hus',
      ),
    );
    configure([{ from: 'a.ics' }]);
    const { report, out } = await importing();
    expect(report.sources[0]).toMatchObject({ read: 2, added: 1, leftOut: [{ code: 'private' }] });
    expect(out + readFileSync(at('a.json'), 'utf8')).not.toContain('lægen');
  });
});

describe('an item that is not valid', () => {
  it('is mended where it can be, with a word, and stops no other', async () => {
    put(
      'a.ics',
      calendar(
        'UID:1\r\nSEQUENCE:-1\r\nDTSTART;VALUE=DATE:20260610\r\nSUMMARY:Første',
        'UID:2\r\nDTSTART;VALUE=DATE:20260611\r\nSUMMARY:Anden',
      ),
    );
    put(
      'b.html',
      '<script type="application/ld+json">[{"@type":"Event","name":"Tredje","startDate":"2026-06-12","inLanguage":""},{"@type":"Event","name":"Fjerde","startDate":"2026-06-13"}]</script>',
    );
    configure([{ from: 'a.ics' }, { from: 'b.html' }], { language: '' });
    const { exit, err, report } = await importing();
    expect(data().map(({ title, language }) => [title, language])).toEqual(
      ['Første', 'Anden', 'Tredje', 'Fjerde'].map((title) => [title, 'da']),
    );
    const codes = report.sources.map(({ warnings }) =>
      warnings.filter(({ title }) => title === 'Første' || title === 'Tredje'),
    );
    expect(codes[0]?.map(({ code }) => code)).toContain('bad-sequence');
    expect(codes[1]?.map(({ code }) => code)).toContain('bad-language');
    expect([exit, err.includes('Error')]).toEqual([1, false]);
  });

  it('by a time that somebody has locked keeps the times that there were', async () => {
    const event = (day: string): string =>
      calendar(
        `UID:1@x\r\nDTSTART;TZID=Europe/Copenhagen:202612${day}T100000\r\nDTEND;TZID=Europe/Copenhagen:202612${day}T120000\r\nSUMMARY:Temadag`,
      );
    put('a.ics', event('10'));
    configure([{ from: 'a.ics' }]);
    await importing();
    const edited = JSON.parse(readFileSync(at('a.json'), 'utf8')) as { activities: object[] };
    Object.assign(edited.activities[0]!, { locked: ['end'] });
    put('a.json', JSON.stringify(edited));
    put('a.ics', event('17'));
    const { exit, report } = await importing('2026-05-02');
    expect(data()).toMatchObject([{ start: '2026-12-10T10:00', end: '2026-12-10T12:00' }]);
    expect(report.sources[0]?.warnings).toMatchObject([{ code: 'locked-times', title: 'Temadag' }]);
    expect(exit).toBe(1);
  });
});

describe('two items that look alike', () => {
  const SESSIONS = [
    'Kursus;10-12-2026;09.00;Rådhuset;Aarhus',
    'Kursus;10-12-2026;13.00;Rådhuset;Aarhus',
    'Kursus;10-12-2026;13.00;Biblioteket;Odense',
  ];

  it('at another hour or place are two, and stay the same two', async () => {
    put('a.csv', sheet(...SESSIONS));
    configure([{ from: 'a.csv' }]);
    await importing();
    const before = data().map(({ id, start, town }) => [id, start, town]);
    expect(before).toHaveLength(3);
    put('a.csv', sheet(...SESSIONS.toReversed()));
    expect((await importing('2026-05-02')).report).toMatchObject({ written: false, kept: 3 });
    // One that goes takes no other's id along, and one that comes back is itself again.
    put('a.csv', sheet(SESSIONS[2]!));
    const { report } = await importing('2026-05-03');
    expect(report.notListed).toHaveLength(2);
    put('a.csv', sheet(...SESSIONS));
    await importing('2026-05-04');
    expect(data().map(({ id, start, town }) => [id, start, town])).toEqual(before);
  });

  it('with one UID are as many as there are', async () => {
    const days = ['20261210', '20270111', '20270215'];
    const event = (day: string, i: number): string =>
      `UID:same@x\r\nDTSTART;VALUE=DATE:${day}\r\nSUMMARY:Nr. ${i}`;
    put('a.ics', calendar(...days.map(event)));
    configure([{ from: 'a.ics' }]);
    await importing();
    expect(data().map(({ title }) => title)).toEqual(['Nr. 0', 'Nr. 1', 'Nr. 2']);
  });

  it('in two feeds, with one title on one day, are two where hour or place differ, and that is said', async () => {
    put('a.csv', sheet('Generalforsamling;10-12-2026;10.00;Rådhuset;Aarhus'));
    put('b.csv', sheet('Generalforsamling;10-12-2026;16.00;Biblioteket;Odense'));
    put('c.csv', sheet('Generalforsamling;10-12-2026;;;Odense'));
    configure([{ from: 'a.csv' }, { from: 'b.csv' }, { from: 'c.csv' }]);
    const { report } = await importing();
    expect(data().map(({ town, origins }) => [town, origins?.length])).toEqual([
      ['Aarhus', 1],
      ['Odense', 2],
    ]);
    expect(report.sources[1]?.warnings).toMatchObject([{ code: 'kept-apart' }]);
  });

  it('in every way are one', async () => {
    put('a.csv', sheet(SESSIONS[0]!, SESSIONS[0]!));
    configure([{ from: 'a.csv' }]);
    const { report } = await importing();
    expect(report.sources[0]).toMatchObject({
      read: 2,
      added: 1,
      leftOut: [{ code: 'duplicate' }],
    });
  });
});

describe('a time that the clock never shows', () => {
  it('is told, whatever the format', async () => {
    put('a.csv', sheet('x;28-03-2027;2.30'));
    put('a.ics', calendar('UID:1\r\nDTSTART;TZID=Europe/Copenhagen:20270328T023000\r\nSUMMARY:y'));
    configure([{ from: 'a.csv' }, { from: 'a.ics' }]);
    const { exit, report } = await importing();
    expect([
      exit,
      ...report.sources.map(({ warnings }) => warnings.map(({ code }) => code)),
    ]).toEqual([...[1, ['no-such-time'], ['no-such-time']]]);
  });
});

describe('what is not in a source any more', () => {
  it('is gone where the source is the keeper’s own', async () => {
    put('a.csv', sheet('Første;10-12-2026', 'Anden;11-12-2026'));
    configure([{ from: 'a.csv', owned: true }]);
    await importing();
    put('a.csv', sheet('Anden;11-12-2026'));
    const { report } = await importing('2026-05-02');
    expect(report.removed).toMatchObject([{ title: 'Første' }]);
    expect(data().map(({ title }) => title)).toEqual(['Anden']);
  });

  it('may be among what could not be read, which is said by title', async () => {
    put('a.csv', sheet('Første;10-12-2026', 'Anden;11-12-2026'));
    configure([{ from: 'a.csv' }]);
    await importing();
    put('a.csv', sheet('Anden;11-12-2026', 'Omdøbt;engang'));
    const { report } = await importing('2026-05-02');
    expect(report.notListed).toEqual([]);
    expect(report.sources[0]?.warnings).toMatchObject([{ code: 'maybe-missing', title: 'Første' }]);
  });
});

describe('two imports at once', () => {
  it('into one file wait for each other and keep what both have read', async () => {
    const many = (name: string): string =>
      sheet(...Array.from({ length: 60 }, (_, i) => `${name} ${i};10-12-2026`));
    put('a.csv', many('a'));
    put('b.csv', many('b'));
    const run = (name: string): Promise<Ran> =>
      klynge('import', at(name), '--into', at('a.json'), '--now', '2026-05-01');
    const [one, two] = await Promise.all([run('a.csv'), run('b.csv')]);
    expect([one.exit, two.exit, data().length]).toEqual([0, 0, 120]);
    expect(one.err + two.err).toContain('venter');
    expect(existsSync(at('a.json.lock'))).toBe(false);
  });

  it('are not kept waiting by one that was stopped', async () => {
    put('a.csv', sheet('a;10-12-2026'));
    const { hostname } = await import('node:os');
    // No program has this number: it is larger than any that systems give.
    put('a.json.lock', `${hostname()} 99999999\n`);
    const ran = await klynge('import', at('a.csv'), '--into', at('a.json'), '--now', '2026-05-01');
    expect([ran.exit, data().length]).toEqual([0, 1]);
  });
});

describe('how an import ends', () => {
  it('is 0 where all was read, 1 where something was not, 2 where nothing was', async () => {
    put('good.csv', sheet('a;10-12-2026'));
    put('half.csv', sheet('a;10-12-2026', 'b;engang'));
    const exit = async (...names: string[]): Promise<number> =>
      (await klynge('import', ...names.map(at), '--into', at('x.json'), '--dry-run')).exit;
    expect(await exit('good.csv')).toBe(0);
    expect(await exit('half.csv')).toBe(1);
    expect(await exit('good.csv', 'none.csv')).toBe(1);
    expect(await exit('none.csv')).toBe(2);
    await klynge('import', at('none.csv'), '--into', at('y.json'));
    expect(existsSync(at('y.json'))).toBe(false);
  });

  it('is told without the words of programs', async () => {
    put('half.csv', sheet('a;10-12-2026', 'b;engang'));
    const { out } = await klynge('import', at('half.csv'), at('none.csv'), '--dry-run');
    expect(out).toMatch(/! .*half: 2 læst, 1 nye, .*1 afvist/);
    expect(out).toContain(
      'række 3 “b”: datoen kan ikke læses; skriv den som 10-12-2026 («engang»)',
    );
    expect(out).not.toMatch(/E[A-Z]{4,}|Error|VEVENT/);
  });
});

describe('several sources', () => {
  const same = (title: string): string =>
    calendar(`UID:same@x.dk\r\nDTSTART:20261210T090000Z\r\nSUMMARY:${title}`);

  it('with one id are refused by name before anything is read', async () => {
    put('a.csv', sheet('x;10-12-2026'));
    const sources = [
      { id: 'kurser', from: 'a.csv' },
      { id: 'kurser', from: 'mangler.csv' },
    ];
    configure(sources);
    const { exit, out, err } = await importing();
    expect([exit, out, existsSync(at('a.json'))]).toEqual([2, '', false]);
    expect(err).toContain('sources[1].id');
    expect(err).toContain('ventede et id, som ingen anden kilde har, fandt "kurser"');
    expect(err).not.toContain('læser');
    const validated = await klynge('validate', at('klynge.config.json'), '--lang', 'en');
    expect(validated.out).toContain('expected an id that no other source has, found "kurser"');
  });

  it('that are named twice are read once; two files of one name are two', async () => {
    put('a.csv', sheet('x;10-12-2026'));
    put('a.ics', same('y'));
    const files = [at('a.csv'), at('a.ics'), at('a.csv')];
    const { out } = await klynge('import', ...files, '--into', at('a.json'), '--json');
    const report = JSON.parse(out) as Report;
    expect(new Set(report.sources.map(({ id }) => id)).size).toBe(2);
    expect([report.sources.map(({ read }) => read), sum(report)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('that share a UID and not a title are one, and say so', async () => {
    put('a.ics', same('Temadag om vand'));
    put('b.ics', same('Temadag om vand!'));
    put('c.ics', same('Generalforsamling'));
    const config = ['--config', at('klynge.config.json'), '--now', '2026-05-01'];
    configure(['a', 'b', 'c'].map((id) => ({ id, from: `${id}.ics` })));
    for (const day of ['2026-05-01', '2026-05-02']) {
      const { report } = await importing(day);
      expect([sum(report), report.total]).toEqual([[0, 0, 0], 1]);
      expect(report.sources.map(({ warnings }) => warnings)).toEqual([
        [],
        [],
        [
          {
            ...{ code: 'other-title', at: 'VEVENT 1' },
            ...{ title: 'Generalforsamling', found: 'Temadag om vand' },
          },
        ],
      ]);
    }
    expect((await klynge('import', ...config)).out).toContain(
      'aftale nr. 1 “Generalforsamling”: er taget som den samme som en fra en anden kilde',
    );
    // Also where the other source is known from before.
    configure([{ id: 'd', from: 'c.ics' }]);
    const { report } = await importing();
    expect(report.sources[0]?.warnings.map(({ code }) => code)).toEqual(['other-title']);
  });
});

describe('a folder', () => {
  beforeEach(() => {
    mkdirSync(at('f'));
    put('f/a.csv', sheet('fra a;10-12-2026'));
    put('f/b.csv.gz', gzipSync(sheet('fra b;11-12-2026')));
    configure([{ id: 'f', from: 'f' }]);
  });
  const titles = (): unknown[] => data().map(({ title, status }) => [title, status]);
  const both = [
    ['fra a', 'listed'],
    ['fra b', 'listed'],
  ];

  it('with a broken file gives the others, names it, and loses nothing that it had', async () => {
    await importing();
    put('f/b.csv.gz', gzipSync(sheet('fra b;11-12-2026')).subarray(0, 20));
    put('f/c.csv', sheet('fra c;12-12-2026'));
    const { exit, report } = await importing();
    expect([exit, sum(report)]).toEqual([1, [0]]);
    expect(report.sources[0]?.warnings).toContainEqual({
      ...{ code: 'not-read', at: 'b.csv.gz' },
      failure: { code: 'truncated', found: 'gzip' },
    });
    expect(titles()).toEqual([...both, ['fra c', 'listed']]);
    // Also where it is the keeper's own.
    configure([{ id: 'f', from: 'f', owned: true }]);
    await importing();
    expect(titles()).toEqual([...both, ['fra c', 'listed']]);
    const { out } = await klynge('import', '--config', at('klynge.config.json'));
    expect(out).toContain('b.csv.gz: er afbrudt før slutningen; hent eller gem den igen (gzip).');
    expect(out).toContain('De andre filer i mappen er læst, og hvad denne havde før, er bevaret');
  });

  it('names files of kinds that are not read', async () => {
    put('f/program.pdf', '%PDF-1.7');
    put('f/gammel.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    const { out, exit } = await klynge('import', '--config', at('klynge.config.json'));
    expect(exit).toBe(1);
    expect(titles()).toEqual(both);
    expect(out).toContain('program.pdf: filen er ikke læst: den slags læses ikke her');
    expect(out).toMatch(/gammel\.xls: er en ældre Excel-fil .*\. De andre filer i mappen er læst/);
    // A flyer beside the sheets is no reason to look each day.
    rmSync(at('f/gammel.xls'));
    expect((await importing()).exit).toBe(0);
  });
});

describe("the keeper's own sheet", () => {
  it('with its headings only is not wiped in silence', async () => {
    put('a.csv', sheet('x;10-12-2026', 'y;11-12-2026'));
    configure([{ id: 'a', from: 'a.csv', owned: true }]);
    await importing();
    put('a.csv', sheet());
    const { exit, report } = await importing();
    expect([exit, report.sources[0]?.failure, data().length]).toEqual([
      ...[2, { code: 'emptied', found: '2' }, 2],
    ]);
    configure([{ id: 'a', from: 'a.csv', owned: true, allowEmpty: true }]);
    const emptied = await importing();
    expect([emptied.exit, emptied.report.removed.length, data().length]).toEqual([0, 2, 0]);
  });
});
