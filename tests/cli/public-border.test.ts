import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../cli/src/main.ts';
import type { Report } from '../../cli/src/import/report.ts';
import { isSecret, shownAddress } from '../../cli/src/text/secrets.ts';
import { aSite, type Site } from './server.ts';
import { aFolder, fixture, klynge } from './support.ts';

let site: Site;
let other: Site;
let folder: string;
beforeAll(async () => {
  [site, other] = [await aSite(), await aSite()];
});
afterAll(() => Promise.all([site.close(), other.close()]));
beforeEach(() => {
  folder = aFolder();
  site.pages.clear();
  site.asked.length = other.asked.length = 0;
});
const at = (name: string): string => join(folder, name);
const calendar = (lines: string): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@x\r\nDTSTART;VALUE=DATE:20260610\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;

interface Everything {
  readonly exit: number;
  /** All that was printed. */
  readonly printed: string;
  /** All that was written, but for the configuration. */
  readonly written: string;
  readonly report: Report;
}

/** An import and a publication: what they print and write. */
async function everything(source: object, env: Record<string, string> = {}): Promise<Everything> {
  const config = at('klynge.config.json');
  writeFileSync(config, JSON.stringify({ into: 'a.json', sources: [source] }));
  let printed = '';
  const put = (text: string): void => void (printed += text);
  let json = '';
  const world = { env, err: put, out: (text: string) => void (json += text) };
  const exit = await run(['import', '--config', config, '--now', '2026-05-01', '--json'], world);
  printed += json;
  await run(['import', '--config', config, '--now', '2026-05-01'], { env, err: put, out: put });
  if (existsSync(at('a.json')))
    await run(['publish', '--config', config, '--data', at('a.json'), '--out', at('public')], {
      env,
      err: put,
      out: put,
    });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'klynge.config.json',
  );
  const written = files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join();
  return { exit, printed, written, report: JSON.parse(json || 'null') as Report };
}

describe('an address that only its keeper may know', () => {
  it.each([
    'https://calendar.example.dk/calendar/ical/a%40b.dk/private-5f3c9d7e1a2b4c6d8e0f/basic.ics',
    'https://outlook.example.dk/owa/calendar/0a1b2c3d4e5f60718293a4b5c6d7e8f9@x.dk/calendar.ics',
    'https://sky.example.dk/remote.php/dav/public-calendars/Xy3kD9fQ2mWz7LbN5tRv?export',
    'https://x.example.dk/feed.ics?token=abc',
    'https://navn:kode@x.example.dk/feed.ics',
  ])('is known by its form: %s', (address) => {
    expect(isSecret(address)).toBe(true);
    expect(shownAddress(address)).toBe(`https://${new URL(address).host}/…`);
  });

  it.each([
    'https://forening.example.dk/arrangementer/kursus-i-brug-af-data-2026/',
    'https://forening.example.dk/events/?ical=1',
    'https://api.example.dk/api/v2/events?page=2',
    'arrangementer.csv',
  ])('is not every address: %s', (address) => {
    expect(isSecret(address)).toBe(false);
  });

  it('is neither printed nor written, be it read or not', async () => {
    const path = '/ical/a%40b.dk/private-5f3c9d7e1a2b4c6d8e0f/basic.ics';
    for (const answers of [true, false]) {
      site.pages.clear();
      if (answers)
        site.pages.set(path, (_, response) =>
          response.writeHead(200, { etag: '"1"' }).end(calendar('SUMMARY:Temadag')),
        );
      const { printed, written, report } = await everything({ from: site.origin + path });
      expect(report.sources[0]?.ok).toBe(answers);
      expect(printed + written).not.toContain('private-5f');
    }
  });

  it('in an item is left out of it', async () => {
    site.pages.set(
      '/a.ics',
      calendar('SUMMARY:Temadag\r\nURL:https://x.example.dk/vis?access_token=hemmeligt'),
    );
    const { written, report } = await everything({ from: `${site.origin}/a.ics` });
    expect(written).not.toContain('hemmeligt');
    expect(report.sources[0]?.warnings).toMatchObject([{ code: 'secret-link', title: 'Temadag' }]);
  });
});

describe('a key', () => {
  const env = { DET_SKER_KEY: 'n0gle-1234' };

  it('from the environment opens the Danish event database, and is written nowhere', async () => {
    site.pages.set('/api/v2/events', (request, response) => {
      if (request.headers['x-api-key'] !== env.DET_SKER_KEY) response.writeHead(401).end();
      else response.writeHead(200, { etag: '"1"' }).end(fixture('eventdb.json'));
    });
    const from = `${site.origin}/api/v2/events`;
    const source = { id: 'det-sker', from, headers: { 'X-Api-Key': '$DET_SKER_KEY' } };
    const { printed, written, report } = await everything(source, env);
    expect(report.sources[0]).toMatchObject({ ok: true });
    expect(report.sources[0]?.read).toBeGreaterThan(1);
    expect(printed + written).not.toContain(env.DET_SKER_KEY);
  });

  it('in the query too', async () => {
    site.pages.set('/a.ics', (request, response) => {
      const key = new URL(request.url ?? '', site.origin).searchParams.get('key');
      if (key !== env.DET_SKER_KEY) response.writeHead(403).end();
      else response.writeHead(200, { etag: '"1"' }).end(calendar('SUMMARY:Temadag'));
    });
    const source = { from: `${site.origin}/a.ics`, query: { key: '$DET_SKER_KEY' } };
    const { printed, written, report } = await everything(source, env);
    expect(report.sources[0]?.ok).toBe(true);
    expect(printed + written).not.toContain(env.DET_SKER_KEY);
  });

  it('that is missing is told by its name', async () => {
    const source = { from: `${site.origin}/a.ics`, headers: { 'X-Api-Key': '$DET_SKER_KEY' } };
    const { exit, printed } = await everything(source);
    expect(printed).toContain('miljøvariablen (DET_SKER_KEY)');
    expect([exit, site.asked.length]).toEqual([2, 0]);
  });
});

describe('a redirect', () => {
  it.each(['http://169.254.169.254/latest', 'http://10.0.0.1/', 'http://[::1]:1/', 'there'])(
    'to this machine or a private network is not followed: %s',
    async (target) => {
      const to = target === 'there' ? `${other.origin}/a.ics` : target;
      other.pages.set('/a.ics', calendar('SUMMARY:Temadag'));
      site.pages.set('/a.ics', (_, response) => response.writeHead(302, { location: to }).end());
      const { report } = await everything({ from: `${site.origin}/a.ics` });
      expect(report.sources[0]?.failure?.code).toBe('private-network');
      expect(other.asked).toEqual([]);
    },
  );
});

describe('the way into an online meeting', () => {
  it('is cut from what is published, with a note', async () => {
    site.pages.set(
      '/a.ics',
      calendar(
        'SUMMARY:Webinar\r\nLOCATION:https://us02web.zoom.us/j/123456?pwd=kode\r\nDESCRIPTION:Om vand. Link: https://teams.microsoft.com/l/meetup-join/xyz Mødekode 123 456 789 Adgangskode: hemmelig\\nMeeting ID: 987 654 321\\nPasscode: abc12\\nTilmelding på forsiden',
      ),
    );
    const { written, report } = await everything({ from: `${site.origin}/a.ics` });
    expect(written).toContain('Tilmelding på forsiden'.replace('å', 'Ã¥'));
    expect(written).not.toMatch(/meetup-join|zoom\.us|123 456|hemmelig|987 654|abc12/);
    expect(report.sources[0]?.warnings).toMatchObject([{ code: 'meeting-link', title: 'Webinar' }]);
  });
});

describe('signs that steer a terminal', () => {
  it('are shown, not sent', async () => {
    writeFileSync(at('a.csv'), 'Titel;Startdato\r\nx;\u001b[2J\u009b31m\u202eengang\r\n');
    const { out } = await klynge('import', at('a.csv'), '--into', at('a.json'));
    expect(out).toContain('\\u001b[2J');
    for (const sign of ['\u001b', '\u009b', '\u202e']) expect(out).not.toContain(sign);
  });
});

describe('a cache', () => {
  it('that cannot be written or read keeps nobody from reading', async () => {
    site.pages.set('/a.ics', (_, response) =>
      response.writeHead(200, { etag: '"1"' }).end(calendar('SUMMARY:Temadag')),
    );
    writeFileSync(at('.klynge-cache'), 'in the way');
    const { report } = await everything({ from: `${site.origin}/a.ics` });
    expect(report.sources[0]).toMatchObject({ ok: true, warnings: [{ code: 'cache' }] });
  });
});

describe('a folder that something else stands in', () => {
  const publishing = async (out: string): ReturnType<typeof klynge> => {
    writeFileSync(at('a.csv'), 'Titel;Startdato\r\nx;10-12-2026\r\n');
    await klynge('import', at('a.csv'), '--into', at('a.json'), '--now', '2026-05-01');
    return klynge('publish', '--data', at('a.json'), '--out', at(out));
  };

  it.each(['index.html', 'integrity.json', 'billede.jpg'])(
    'is not written into: %s',
    async (name) => {
      mkdirSync(at('site'));
      writeFileSync(at(`site/${name}`), '{"billede.jpg":"sha384-x"}');
      const { exit, err } = await publishing('site');
      expect([exit, err.includes(name), readdirSync(at('site'))]).toEqual([2, true, [name]]);
    },
  );

  it('since the last publication is not written over, and stays', async () => {
    expect((await publishing('public')).exit).toBe(0);
    writeFileSync(at('public/mine.html'), 'mine');
    expect((await publishing('public')).exit).toBe(0);
    expect(readFileSync(at('public/mine.html'), 'utf8')).toBe('mine');
  });

  it('is told of before anything is written, where the data is no list', async () => {
    writeFileSync(at('a.json'), '{"activities":{}}');
    const { exit } = await klynge('publish', '--data', at('a.json'), '--out', at('public'));
    expect([exit, existsSync(at('public'))]).toEqual([2, false]);
  });
});
