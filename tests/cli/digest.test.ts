/** A newsletter of what is next: HTML that mail programs show, and plain text, of the same activities. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../cli/src/formats/select.ts';
import { emptyDataset } from '../../cli/src/reference.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge, type Ran } from './support.ts';

const BASE = 'https://kalender.example.dk/klynger/';
const clean = { clusters: [{ id: 'clean', role: 'organiser' as const }], sources: [0] };
const viborg = { municipality: '0791', region: '1082', town: 'Viborg' };
const ACTIVITIES = [
  anActivity({
    ...clean,
    ...viborg,
    id: 'a',
    start: '2026-05-02T10:00',
    end: '2026-05-02T12:00',
    title: 'I dag </td><script>alert(1)</script>',
    status: 'full',
    url: 'https://a.example.dk/',
  }),
  anActivity({
    ...clean,
    ...viborg,
    id: 'b',
    start: '2026-05-15',
    title: `Sidste dag ${'med en lang titel '.repeat(8)}`,
  }),
  anActivity({ ...clean, ...viborg, id: 'c', start: '2026-05-16', title: 'Dagen efter' }),
  anActivity({
    ...clean,
    id: 'd',
    start: '2026-05-03',
    title: 'I Aalborg',
    municipality: '0851',
    region: '1081',
    town: 'Aalborg',
  }),
];

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = aFolder();
});
function digest(...more: string[]): Promise<Ran> {
  const dataset = {
    ...emptyDataset('2026-05-01'),
    sources: ['https://a.example.dk/'],
    activities: ACTIVITIES,
  };
  writeFileSync(at('a.json'), JSON.stringify(dataset));
  const collections = {
    'viborg-gron': {
      municipality: '0791',
      clusters: ['clean'],
      title: { da: 'Grønt i Viborg', en: 'Green Viborg' },
    },
  };
  writeFileSync(at('klynge.config.json'), JSON.stringify({ sources: [], collections }));
  const files = ['--config', at('klynge.config.json'), '--data', at('a.json'), '--out', at('brev')];
  return klynge('digest', ...files, '--now', '2026-05-02', ...more);
}
const out = (name: string): string => readFileSync(at(`brev/${name}`), 'utf8');

describe('the newsletter', () => {
  it('has the activities of the collection in so many days, today included, in HTML and as text', async () => {
    const ran = await digest('--days', '14', '--collection', 'viborg-gron', '--base', BASE);
    expect(ran).toMatchObject({ exit: 0, err: '' });
    expect(ran.out).toContain('Grønt i Viborg, 2 aktiviteter i de næste 14 dage');
    const page = parseDocument(out('viborg-gron.html'));
    const links = all('b a', page);
    expect(links.map(({ attribs }) => attribs['href'])).toEqual([
      `${BASE}aktivitet/a.html`,
      `${BASE}aktivitet/b.html`,
    ]);
    expect(links.map((one) => DomUtils.textContent(one).trim())).toEqual(
      ACTIVITIES.slice(0, 2).map(({ title }) => title.trim()),
    );
    const text = out('viborg-gron.txt');
    for (const words of [
      'Grønt i Viborg\n====',
      '2. maj 2026 kl. 10.00–12.00',
      'Fuldt booket',
      'Viborg · CLEAN',
      `  ${BASE}aktivitet/a.html`,
      `${BASE}samling/viborg-gron.html`,
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/Dagen efter|Aalborg/);
    expect(text.split('\n').filter((line) => line.length > 76)).toEqual([]);
  });

  it('is shown as it is by mail programs: tables and attributes, nothing that runs or is fetched', async () => {
    await digest();
    const html = out('alle.html');
    expect(html).not.toMatch(
      /<script|<style|<link|<img|<iframe|\sstyle=|\ssrc=|\sbackground=|\son\w+=|url\(/i,
    );
    expect(html).toContain('&lt;script&gt;');
    const page = parseDocument(html);
    expect(all('table', page).length).toBeGreaterThan(0);
    for (const { attribs } of all('table', page))
      expect(attribs).toMatchObject({ role: 'presentation', width: '100%' });
    expect(all('html', page)[0]!.attribs['lang']).toBe('da');
    expect(all('h1, h2', page).map((one) => DomUtils.textContent(one))).toEqual([
      'Det sker i klyngerne',
      'maj 2026',
    ]);
  });

  it('speaks English where it is asked to, and leads to organisers where nothing is published', async () => {
    const ran = await digest('--lang', 'en', '--collection', 'viborg-gron', '--json');
    expect(JSON.parse(ran.out)).toEqual({
      out: at('brev'),
      files: ['viborg-gron.html', 'viborg-gron.txt'],
      activities: 2,
    });
    expect(ran.err).toContain('--base');
    expect(out('viborg-gron.txt')).toContain('Green Viborg');
    expect(out('viborg-gron.txt')).toContain('  https://a.example.dk/\n');
  });

  it('is refused where there is no such collection, or no such number of days, and nothing is written', async () => {
    expect(await digest('--collection', 'viborg-grøn')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('mente du `viborg-gron`?'),
    });
    for (const days of ['0', '1.5', 'x', '9999'])
      expect(await digest('--days', days)).toMatchObject({
        exit: 2,
        err: expect.stringContaining('--days'),
      });
    expect(existsSync(at('brev'))).toBe(false);
  });
});
