/** What servers are told of the published files: every kind of file, and the same in each server's words. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDataset } from '../../cli/src/reference.ts';
import { anActivity } from '../support/fixtures.ts';
import { aFolder, klynge } from './support.ts';

let folder: string;
beforeEach(async () => {
  folder = aFolder();
  const dataset = {
    ...emptyDataset('2026-05-01'),
    activities: [anActivity({ id: 'a', start: '2026-06-01', sources: [] })],
  };
  writeFileSync(join(folder, 'a.json'), JSON.stringify(dataset));
  const config = {
    sources: [],
    base: 'https://www.example.dk/klynger.dk/',
    publisher: { name: 'Os' },
    collections: { midt: { region: '1082' } },
  };
  writeFileSync(join(folder, 'klynge.config.json'), JSON.stringify(config));
  const ran = await klynge(
    ...['publish', '--config', join(folder, 'klynge.config.json')],
    ...['--data', join(folder, 'a.json'), '--out', join(folder, 'public')],
  );
  expect(ran).toMatchObject({ exit: 0 });
});
const out = (path: string): string => readFileSync(join(folder, 'public', path), 'utf8');

describe('the samples for servers', () => {
  it('say of every kind of file that is published what it is', () => {
    const published = readdirSync(join(folder, 'public'), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          !/^_|\/server$/.test(entry.name) &&
          !entry.parentPath.endsWith('server'),
      )
      .map(({ name }) => extname(name).slice(1));
    const kinds = [...new Set(published)].sort();
    expect(kinds).toEqual([
      'css',
      'csv',
      'html',
      'ics',
      'js',
      'json',
      'jsonld',
      'rdf',
      'txt',
      'xml',
    ]);
    for (const kind of kinds) {
      expect(out('server/nginx.conf')).toMatch(new RegExp(`^ +[\\w/+]+ ${kind};$`, 'm'));
      expect(out('server/apache.htaccess')).toMatch(
        new RegExp(`^AddType [\\w/+]+ \\.${kind}$`, 'm'),
      );
      expect(out('server/iis.web.config')).toContain(`<mimeMap fileExtension=".${kind}" `);
    }
    for (const type of ['application/rss+xml', 'application/feed+json'])
      for (const file of [
        '_headers',
        'server/nginx.conf',
        'server/apache.htaccess',
        'server/iis.web.config',
      ])
        expect([file, out(file).includes(`${type}; charset=utf-8`)]).toEqual([file, true]);
  });

  it('say the same of headers, the policy of pages, and what never changes', () => {
    for (const said of [
      /X-Content-Type-Options[:"]? ?(?:"|value=")?nosniff/,
      /Access-Control-Allow-Origin[:"]? ?(?:"|value=")?\*/,
      /Cross-Origin-Resource-Policy[:"]? ?(?:"|value=")?cross-origin/,
      /Cross-Origin-Embedder-Policy[:"]? ?(?:"|value=")?require-corp/,
      /Content-Security-Policy[:"]? ?(?:"|value=")?default-src (?:'|&#39;)none(?:'|&#39;); style-src/,
    ])
      for (const file of [
        '_headers',
        'server/nginx.conf',
        'server/apache.htaccess',
        'server/iis.web.config',
      ])
        expect([file, String(said), said.test(out(file))]).toEqual([file, String(said), true]);
    // One that two rules of static hosts set would be sent twice, and be none.
    expect(out('_headers').match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
    expect(out('_headers')).toContain('/data/klynger.*.json\n  ! Cache-Control\n');
    for (const file of ['server/nginx.conf', 'server/apache.htaccess'])
      expect(out(file)).toMatch(/\^\/klynger\\\.dk\/\(\?:data\/klynger\\\.\.\*\\\.json\)\$/);
  });

  it('are where no server takes them for its own', () => {
    expect(
      readdirSync(join(folder, 'public')).filter((name) => /^\.ht|web\.config/i.test(name)),
    ).toEqual([]);
    expect(readdirSync(join(folder, 'public/server')).sort()).toEqual([
      'apache.htaccess',
      'iis.web.config',
      'nginx.conf',
    ]);
  });
});
