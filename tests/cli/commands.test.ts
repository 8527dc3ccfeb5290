import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reference } from '../../cli/src/reference.ts';
import { check } from '../../cli/src/validate/validate.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { writeWhole } from '../../cli/src/files.ts';
import { wholeDataset } from '../../tools/data/publish.ts';
import { aFolder, klynge, read } from './support.ts';

let folder: string;
beforeEach(() => {
  folder = aFolder();
});
const at = (name: string): string => join(folder, name);

describe('the command line', () => {
  it('helps in Danish, and in English where it is asked to', async () => {
    expect((await klynge()).out).toContain('Afslutningskoder');
    expect((await klynge('help', '--lang', 'en')).out).toContain('Exit codes');
    expect((await klynge('--lang=en', 'import', '--help')).out).toContain('Usage');
    expect((await klynge('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('names every option and command in both languages', async () => {
    const [danish, english] = [
      (await klynge('help')).out,
      (await klynge('help', '--lang', 'en')).out,
    ];
    const words = (text: string): string[] =>
      [...text.matchAll(/--[a-z-]+|klynge [a-z]+/g)].map(([word]) => word);
    expect(words(danish)).toEqual(words(english));
  });

  it('does not know what it does not know, says what may be meant, and ends with 2', async () => {
    expect(await klynge('publich')).toMatchObject({
      exit: 2,
      err: 'klynge: Ukendt kommando: publich (mente du `publish`?)\n',
    });
    expect(await klynge('import', '--inot', 'x')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('mente du `--into`?'),
    });
    expect(await klynge('constructor')).toMatchObject({ exit: 2 });
    expect(await klynge('validate')).toMatchObject({ exit: 2, err: 'klynge: Mangler: FIL\n' });
    expect(await klynge('help', '--now', 'later')).toMatchObject({ exit: 0 });
    expect(await klynge('new', at('x'), '--now', 'later')).toMatchObject({ exit: 2 });
    expect(await klynge('validate', at('nothing.json'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('filen findes ikke'),
    });
  });

  it('writes a file whole or not at all', async () => {
    writeFileSync(at('a'), 'old');
    const broken = function* (): Generator<string> {
      yield 'new';
      throw new Error('the disk is full');
    };
    await expect(writeWhole(at('a'), broken)).rejects.toThrow('full');
    expect([readFileSync(at('a'), 'utf8'), readdirSync(folder)]).toEqual(['old', ['a']]);
  });
});

describe('validate', () => {
  const dataset = (change: (data: Record<string, never>) => void): string => {
    const data = structuredClone(wholeDataset()) as Record<string, never>;
    change(data);
    return JSON.stringify(data, null, 2);
  };

  it('finds nothing wrong with the bundled dataset, which is the one that the command line knows', async () => {
    writeFileSync(
      at('a.json'),
      dataset(() => undefined),
    );
    const ran = await klynge('validate', at('a.json'), '--now', '2026-11-25');
    expect([ran.exit, ran.out]).toEqual([
      0,
      expect.stringMatching(/: i orden \(\d+ aktiviteter, \d+ klynger\)\n$/),
    ]);
    const parsed = parseDataset(wholeDataset());
    expect(parsed.ok && parsed.dataset).toEqual(JSON.parse(JSON.stringify(reference())));
  });

  it('tells every problem with its place, what was expected and found, and what may be meant', async () => {
    const text = dataset((data) => {
      const [first, second, third] = data['activities'] as unknown as Record<string, unknown>[];
      Object.assign(first!, { start: '15-06-2022', kind: 'evnt' });
      delete second!['title'];
      Object.assign(third!, { lat: 'north' });
    });
    writeFileSync(at('a.json'), text);
    const { exit, out } = await klynge('validate', at('a.json'));
    const line = text.split('\n').findIndex((one) => one.includes('15-06-2022')) + 1;
    expect(exit).toBe(1);
    expect(out).toContain(
      `a.json:${line}:7 ✗ activities[0].start: ventede a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm, fandt "15-06-2022"; mente du \`2022-06-15\`?`,
    );
    expect(out).toContain(
      'activities[0].kind: ventede ("event" | "call" | "project"), fandt "evnt"; mente du `event`?',
    );
    expect(out).toContain('activities[1]');
    expect(out).toContain('4 fejl');
  });

  it('asks whether an id was meant that there is, also in a file of activities only', () => {
    const activity = {
      ...structuredClone(reference().activities[0]!),
      sources: [],
      parent: null,
      clusters: [{ id: 'mad', role: 'organiser' }],
      type: 'matchmaing',
    };
    const verdict = check(JSON.stringify({ activities: [activity] }), '2026-11-25');
    expect(verdict.errors.map(({ path, hint }) => [path, hint])).toEqual([
      ['activities[0].clusters[0].id', 'made'],
      ['activities[0].type', 'matchmaking'],
    ]);
    expect(verdict.warnings.map(({ code }) => code)).toEqual(['partial', 'nosource']);
  });

  it('keeps warnings apart from errors: unknown keys, no source, old', async () => {
    const text = dataset((data) => {
      const [first] = data['activities'] as unknown as Record<string, unknown>[];
      Object.assign(first!, { titel: 'x', sources: [] });
    });
    const { errors, warnings } = check(text, '2027-11-25');
    expect(errors).toEqual([]);
    expect(warnings.map(({ code, path, hint }) => [code, path, hint])).toEqual([
      ['key', 'activities[0].titel', 'title'],
      ['nosource', 'activities[0]', undefined],
      ['old', 'meta.compiled', undefined],
    ]);
    writeFileSync(at('a.json'), text);
    expect((await klynge('validate', at('a.json'))).exit).toBe(0);
    expect((await klynge('validate', at('a.json'), '--strict')).exit).toBe(1);
  });

  it('shows where a file stops being JSON', async () => {
    writeFileSync(at('a.json'), '{\n  "meta": {\n    "format": "klynge-dataset",,\n  }\n}');
    const { exit, out } = await klynge('validate', at('a.json'));
    expect([exit, out]).toEqual([1, expect.stringMatching(/a\.json:3:\d+ ✗ ikke gyldig JSON/)]);
    expect(JSON.parse((await klynge('validate', at('a.json'), '--json')).out)).toMatchObject([
      { errors: [{ line: 3, code: 'json' }] },
    ]);
  });

  it('says of a dataset of another version that it is one', () => {
    const text = '{"meta":{"format":"klynge-dataset","version":99}}';
    expect(check(text, '2026-11-26').errors).toMatchObject([{ code: 'version', found: '99' }]);
  });

  it.each(['null', '[]', '"x"', '{}', '{"meta":null}', '{"activities":5}'])(
    'does not stumble over %s',
    (text) => {
      expect(check(text, '2026-11-25').errors.length).toBeGreaterThan(0);
    },
  );
});

describe('new', () => {
  it('makes a folder that works as it is', async () => {
    expect((await klynge('new', at('kal'), '--now', '2026-05-01')).exit).toBe(0);
    const config = ['--config', at('kal/klynge.config.json'), '--now', '2026-05-01'];
    const imported = await klynge('import', ...config, '--json');
    expect(JSON.parse(imported.out)).toMatchObject({
      added: [{ start: '2026-05-31T10:00' }],
      sources: [{ ok: true, warnings: [], refused: [] }],
    });
    expect(
      (
        await klynge(
          'validate',
          at('kal/klynge.config.json'),
          at('kal/data/activities.json'),
          '--strict',
          '--now',
          '2026-05-01',
        )
      ).exit,
    ).toBe(0);
    expect(
      (
        await klynge(
          'publish',
          ...config,
          '--data',
          at('kal/data/activities.json'),
          '--out',
          at('kal/public'),
        )
      ).exit,
    ).toBe(0);
    expect(readFileSync(at('kal/public/index.html'), 'utf8')).toContain(
      'temadag om genbrug af vand',
    );
  });

  it('ships a template that a spreadsheet in Denmark opens, whose every heading is understood', async () => {
    await klynge('new', at('kal'), '--now', '2026-05-01');
    const bytes = readFileSync(at('kal/arrangementer.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { candidates, warnings, refused } = await read(bytes);
    expect([candidates.length, warnings, refused]).toEqual([1, [], []]);
    expect(candidates[0]).toMatchObject({
      clusters: ['CLEAN'],
      format: 'in-person',
      postcode: '8000',
      end: '2026-05-31T15:30',
    });
  });

  it('touches nothing that is there', async () => {
    mkdirSync(at('kal'));
    writeFileSync(at('kal/arrangementer.csv'), 'mine');
    const { out } = await klynge('new', at('kal'));
    expect(out).toContain('findes allerede og er ikke rørt');
    expect(readFileSync(at('kal/arrangementer.csv'), 'utf8')).toBe('mine');
    expect(existsSync(at('kal/klynge.config.json'))).toBe(true);
    expect(statSync(at('kal/.github/workflows/klynge.yml')).size).toBeGreaterThan(100);
  });
});
