import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { FACTS, toFiles } from './build.ts';
import { readFacts } from './facts.ts';
import { tradesFiles } from './trades.ts';

const data = join(import.meta.dirname, '../../src/data');
const folder = mkdtempSync(join(tmpdir(), 'facts-'));

beforeEach(() => {
  cpSync(FACTS, folder, { recursive: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is said of the facts when a file has something else in it, and the line of that. */
function whenChanged(
  file: string,
  from: string | RegExp,
  to: string,
): { line: number; told: string } {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not have ${String(from)}`);
  writeFileSync(path, after);
  const at = typeof from === 'string' ? before.indexOf(from) : before.search(from);
  const facts = readFacts(folder);
  return {
    line: before.slice(0, at).split('\n').length,
    told: facts.ok ? '' : facts.problems.join('\n'),
  };
}

it('the bundled files are what the facts give: else run “npm run data”', () => {
  const facts = readFacts(FACTS);
  expect(facts.ok ? [] : facts.problems).toEqual([]);
  if (!facts.ok) return;
  for (const [name, text] of toFiles(facts.dataset))
    expect([name, readFileSync(join(data, name), 'utf8') === text]).toEqual([name, true]);
});

describe('a mistake in the facts is told with its file and line', () => {
  it.each<[string, string, string | RegExp, string, string]>([
    [
      'a day that the calendar does not have',
      'clusters/made.json',
      '"appointedOn": "2020-10-01"',
      '"appointedOn": "2020-02-30"',
      'a day that the calendar has',
    ],
    [
      'a field that the format does not have',
      'clusters/made.json',
      '"website":',
      '"webiste": "https://www.example.dk", "website":',
      'no field "webiste"',
    ],
    [
      'a region that is not there',
      'regions.json',
      '"region": "1084"',
      '"region": "9999"',
      'the id of a known region',
    ],
    [
      'an address that is none',
      'clusters/made.json',
      '"website": "https://www.made.dk"',
      '"website": "www.made.dk"',
      'an http or https address',
    ],
    [
      'an address with tracking',
      'clusters/made.json',
      '"https://www.industriensfond.dk/manufacturing-academy-of-denmark-0"',
      '"https://www.industriensfond.dk/manufacturing-academy-of-denmark-0?utm_source=x"',
      'without tracking',
    ],
    [
      'a fact without a source',
      'clusters/made.json',
      /\["https:\/\/www\.airedgio5-0\.eu\/manufacturingacademyofdenmark"\]/,
      '[]',
      'the address of a page',
    ],
    [
      'a place in another municipality than the one that is named',
      'clusters/danish-sound-cluster.json',
      '"municipality": "0671"',
      '"municipality": "0751"',
      'lie in municipality 0671',
    ],
    ['a comma too many', 'clusters/made.json', '"email": null,', '"email": null,,', 'Unexpected'],
  ])('%s', (_, file, from, to, says) => {
    const { line, told } = whenChanged(file, from, to);
    expect(told).toContain(`facts/${file}:${line}: `);
    expect(told).toContain(says);
  });

  it('a field that is missing: at the record that lacks it', () => {
    const { told } = whenChanged('clusters/made.json', /"shortName": "MADE",/, '');
    expect(told).toMatch(/^facts\/clusters\/made\.json:\d+: cluster\.shortName: /);
  });
});

it('a cluster’s pages are those of its single facts too', () => {
  const added = whenChanged(
    'clusters/made.json',
    '["https://www.airedgio5-0.eu/manufacturingacademyofdenmark"]',
    '["https://www.example.dk/made"]',
  );
  expect(added.told).toBe('');
  const facts = readFacts(folder);
  if (!facts.ok) throw new Error(facts.problems.join());
  const { clusters, sources } = facts.dataset;
  const made = clusters.find(({ id }) => id === 'made');
  expect(made?.sources.map((place) => sources[place])).toContain('https://www.example.dk/made');
});

describe('the facts of trades', () => {
  const keywords = new Map([['advanced-production', ['fabrik']]]);
  const trades = (files: Readonly<Record<string, object>>): string => {
    const own = mkdtempSync(join(tmpdir(), 'trades-'));
    for (const [name, content] of Object.entries({
      'parts.json': { parts: { da: 'firma' } },
      ...files,
    }))
      writeFileSync(join(own, name), JSON.stringify(content));
    try {
      return tradesFiles(own, keywords).get('trades.json') ?? '';
    } finally {
      rmSync(own, { recursive: true });
    }
  };
  const file = (position: string | null, code: string, da: string): object => ({
    position,
    industries: [{ codes: [code], what: 'x', da }],
  });

  it('leave out what the rules find: endings, compounds and keywords', () => {
    const { words } = JSON.parse(
      trades({ 'a.json': file('advanced-production', '25', 'smed smede smedefirma fabrikken') }),
    ) as { words: string };
    expect(words).toBe('0firmaB0smedA');
  });

  it('name no position that is not there, and no code that cannot be', () => {
    expect(() => trades({ 'a.json': file('magic', '25', 'smed') })).toThrow(
      'a.json: there is no position magic',
    );
    expect(() => trades({ 'a.json': file(null, '2x', 'smed') })).toThrow(
      'a.json: 2x is no code of DB07',
    );
  });
});
