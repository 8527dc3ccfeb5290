/** Named choices of activities: published under one name in every form, or refused by that name. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { DomUtils, parseDocument } from 'htmlparser2';
import { beforeEach, describe, expect, it } from 'vitest';
import { all } from '../../cli/src/formats/select.ts';
import { emptyDataset, reference } from '../../cli/src/reference.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { readDataset } from '../../src/data/read.ts';
import type { Dataset } from '../../src/data/types.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge, type Ran } from './support.ts';

const BASE = 'https://kalender.example.dk/klynger/';
const clean = { clusters: [{ id: 'clean', role: 'organiser' as const }] };
const ACTIVITIES = [
  anActivity({
    ...clean,
    id: 'hit',
    start: '2026-06-08',
    title: 'I Viborg',
    municipality: '0791',
    region: '1082',
    town: 'Viborg',
    sources: [0],
  }),
  anActivity({
    ...clean,
    id: 'miss',
    start: '2026-06-09',
    title: 'I Aalborg',
    municipality: '0851',
    region: '1081',
    town: 'Aalborg',
    sources: [0],
  }),
];
const GREEN = {
  'viborg-gron': { municipality: '0791', clusters: ['clean'] },
};

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = aFolder();
});

async function publish(collections: object | string, ...more: string[]): Promise<Ran> {
  const dataset = {
    ...emptyDataset('2026-05-01'),
    sources: ['https://a.example.dk/'],
    activities: ACTIVITIES,
  };
  writeFileSync(at('a.json'), JSON.stringify(dataset));
  const text = typeof collections === 'string' ? collections : JSON.stringify(collections);
  writeFileSync(at('klynge.config.json'), `{"sources":[],"collections":${text}}`);
  const options = [
    '--config',
    at('klynge.config.json'),
    '--data',
    at('a.json'),
    '--out',
    at('public'),
  ];
  return klynge('publish', ...options, '--base', BASE, '--now', '2026-05-02', ...more);
}
const out = (path: string): string => readFileSync(at(`public/${path}`), 'utf8');

describe('a collection', () => {
  it('has feed, news, page, frame, edition and oEmbed answer under its one name, and in them its activities only', async () => {
    expect(await publish(GREEN)).toMatchObject({ exit: 0 });
    for (const path of [
      'feeds/samling/viborg-gron.ics',
      'feeds/samling/viborg-gron.xml',
      'samling/viborg-gron.html',
      'en/samling/viborg-gron.html',
      'embed/samling-viborg-gron.html',
      'static/samling-viborg-gron.da.html',
      'static/samling-viborg-gron.en.html',
    ]) {
      expect([path, out(path).includes('I Viborg')]).toEqual([path, true]);
      expect([path, out(path).includes('I Aalborg')]).toEqual([path, false]);
    }
    const { format, feed } = parseFeed(out('feeds/samling/viborg-gron.xml'));
    expect([format, (feed as { title?: string }).title]).toEqual(['rss', 'CLEAN, Viborg']);
    expect(out('feeds/samling/viborg-gron.xml')).toContain(
      `href="${BASE}feeds/samling/viborg-gron.xml"`,
    );
    expect(out('index.html')).toContain('samling/viborg-gron.html');
    expect(out('sitemap.xml')).toContain(`${BASE}en/samling/viborg-gron.html`);
  });

  it('keeps its choices in a frame, and its own answer tells how to show it', async () => {
    await publish({
      'viborg-gron': { ...GREEN['viborg-gron'], title: { da: 'Grønt i "Viborg"', en: 'Green' } },
    });
    const page = parseDocument(out('embed/samling-viborg-gron.html'));
    expect(all('klynge-calendar', page)[0]!.attribs).toEqual({
      src: '../data/klynger.json',
      cluster: 'clean',
      municipality: '0791',
    });
    const address = all('link[type="application/json+oembed"]', page)[0]!.attribs['href'];
    expect(address).toBe(`${BASE}oembed/samling-viborg-gron.json`);
    const answer = JSON.parse(out(address!.slice(BASE.length))) as { title: string; html: string };
    const frame = all('iframe', parseDocument(answer.html))[0]!.attribs;
    expect(frame).toMatchObject({
      src: `${BASE}embed/samling-viborg-gron.html`,
      title: 'Grønt i "Viborg"',
    });
    // What else an address asks for is in no file, and the answer says so.
    expect(answer.title).toBe('Grønt i "Viborg" (uden valg fra adressen)');
    expect(DomUtils.textContent(all('title', page)[0]!)).toBe('Grønt i "Viborg"');
  });
});

describe('the published dataset', () => {
  const published = (): Dataset => {
    const parsed = parseDataset(JSON.parse(out('data/klynger.json')));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.dataset;
  };

  it('names its collections with their filters, for the calendars of other pages', async () => {
    expect(await publish(GREEN)).toMatchObject({ exit: 0 });
    expect(published().collections).toEqual([
      {
        id: 'viborg-gron',
        title: { da: 'CLEAN, Viborg', en: 'CLEAN, Viborg' },
        filter: GREEN['viborg-gron'],
      },
    ]);
  });

  it('tells where each activity and each cluster has its page and its file', async () => {
    expect(await publish(GREEN)).toMatchObject({ exit: 0 });
    const { activity, calendar, cluster } = published().meta.published!;
    const paths = [
      ...['hit', 'miss'].flatMap((id) => [
        activity.replace('{id}', id),
        calendar.replace('{id}', id),
      ]),
      cluster.da.replace('{id}', 'clean'),
      cluster.en.replace('{id}', 'clean'),
    ];
    for (const address of paths) {
      expect(address.startsWith(BASE)).toBe(true);
      expect([address, existsSync(at(`public/${address.slice(BASE.length)}`))]).toEqual([
        address,
        true,
      ]);
    }
  });

  it('tells of no addresses where it does not know its own', async () => {
    writeFileSync(at('klynge.config.json'), '{"sources":[]}');
    writeFileSync(
      at('a.json'),
      JSON.stringify({
        ...emptyDataset('2026-05-01'),
        sources: ['https://a.example.dk/'],
        activities: ACTIVITIES,
      }),
    );
    const options = ['--config', at('klynge.config.json'), '--data', at('a.json')];
    expect(await klynge('publish', ...options, '--out', at('public'))).toMatchObject({ exit: 0 });
    expect(published().meta.published).toBeNull();
    expect(published().collections).toBeUndefined();
  });

  it('is refused with an address that has no place for the id, or a filter that names nobody', () => {
    const dataset = {
      ...emptyDataset('2026-05-01'),
      meta: {
        ...emptyDataset('2026-05-01').meta,
        published: {
          activity: 'javascript:alert(1)//{id}',
          calendar: 'https://a.example.dk/x.ics',
          cluster: { da: 'https://a.example.dk/{id}', en: 'https://a.example.dk/{id}' },
        },
      },
      clusters: reference().clusters,
      strengthPositions: reference().strengthPositions,
      collections: [
        { id: 'x', title: { da: 'a', en: 'b' }, filter: { clusters: ['nobody'] } },
        { id: 'x', title: { da: 'a', en: 'b' }, filter: { kind: 'party' } },
      ],
    };
    const parsed = parseDataset(dataset);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['meta.published.activity', 'meta.published.calendar']),
    );
    const { meta: _, ...lists } = dataset;
    const paths = readDataset(lists).problems.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['collections[0].filter.clusters[0]', 'collections[1].filter.kind']),
    );
  });
});

describe('a collection that cannot be', () => {
  it.each([
    [
      { x: { clusters: ['claen'] } },
      'collections.x.clusters[0]',
      'en kendt klynge',
      'mente du `clean`?',
    ],
    [
      { x: { municipality: 'Viborg' } },
      'collections.x.municipality',
      'en kendt kommune',
      'mente du `0791`?',
    ],
    [{ x: { region: '1' } }, 'collections.x.region', 'en kendt region', ''],
    [
      { x: { type: 'fest', funder: 'ingen' } },
      'collections.x.funder',
      'en kendt bevillingsgiver',
      '',
    ],
    [{ x: {} }, 'collections.x', 'et valg: clusters, region', ''],
    [{ x: { title: { da: 'a', en: 'b' } } }, 'collections.x', 'et valg: clusters', ''],
    [{ x: { kommune: '0791' } }, 'collections.x', '', ''],
    [{ 'Grønt i Viborg': { region: '1082' } }, 'collections.Grønt i Viborg', 'små bogstaver', ''],
    [{ '../x': { region: '1082' } }, 'collections.../x', 'små bogstaver', ''],
    [{ constructor: { region: '1082' } }, 'collections.constructor', 'små bogstaver', ''],
    ['{"x":{"region":"1082"},"x":{"region":"1081"}}', 'collections.x', 'ingen anden samling', ''],
  ])(
    'is refused by its name before anything is written: %j',
    async (collections, path, says, hint) => {
      const ran = await publish(collections);
      expect(ran).toMatchObject({ exit: 2, out: '' });
      for (const part of [path, says, 'intet er skrevet']) expect(ran.err).toContain(part);
      expect(existsSync(at('public'))).toBe(false);
      const seen = await klynge('validate', at('klynge.config.json'));
      expect(seen).toMatchObject({ exit: 1 });
      for (const part of [path, says, hint]) expect(seen.out).toContain(part);
      const english = await publish(collections, '--lang', 'en');
      expect(english.err).toMatch(/nothing is written[^]*collections\./);
    },
  );
});
