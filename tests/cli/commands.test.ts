import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { reference } from '../../cli/src/reference.ts';
import { check } from '../../cli/src/validate/validate.ts';
import { parseDataset } from '../../src/data/parse.ts';
import type { Dataset } from '../../src/data/types.ts';
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
      `a.json:${line}:7 ✗ activities[0].start: ventede en dag skrevet som 2026-06-15, eller en tid skrevet som 2026-06-15T13:00, fandt "15-06-2022"; mente du \`2022-06-15\`?`,
    );
    expect(out).toContain(
      'activities[0].kind: ventede "event" eller "call" eller "project", fandt "evnt"; mente du `event`?',
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
    expect([exit, out]).toEqual([
      1,
      expect.stringMatching(/a\.json:3:\d+ ✗ filen kan ikke læses fra dette sted/),
    ]);
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

  it('makes a workflow that reports as an issue, and a line for cron that reports by mail', async () => {
    await klynge('new', at('kal'));
    const workflow = readFileSync(at('kal/.github/workflows/klynge.yml'), 'utf8');
    expect(workflow).toContain('  contents: write\n  issues: write\n');
    const steps = workflow.split(/^ {6}- /m);
    expect(steps.find((step) => step.startsWith('id: import'))).toMatch(/continue-on-error: true/);
    // An issue of its own, and the run is red.
    expect(steps.at(-1)).toMatch(/gh issue create[\s\S]*exit 1\n$/);
    expect(steps.at(-1)).toContain('${{ github.token }}');
    const cron = readFileSync(at('kal/cron.txt'), 'utf8');
    expect(cron).toMatch(/^MAILTO=/m);
    // What cron would run, with a stand-in for the program: silent where all was read.
    const [, line = ''] = /^17 4 \* \* \* (.*)$/m.exec(cron) ?? [];
    const ran = (exit: number): string =>
      execFileSync('bash', ['-c', `npx() { echo rapport; return ${exit}; }\n${line}`], {
        env: { KALENDER: at('kal'), PATH: process.env['PATH'] },
        encoding: 'utf8',
      });
    expect([ran(0), ran(1), ran(2)]).toEqual(['', 'rapport\n', 'rapport\n']);
  });

  /** As GitHub does: steps in their order, by their conditions. `exits`: how the commands end. */
  function runWorkflow(exits: Readonly<Record<string, number>>): { done: string[]; red: boolean } {
    const workflow = readFileSync(at('kal/.github/workflows/klynge.yml'), 'utf8');
    const steps = workflow.split(/^ {6}- /m).slice(1);
    const keyOf = (step: string, key: string): string | undefined =>
      new RegExp(`^ *${key}: (?:\\|\\n((?: {10}.*\\n)+)|(.*))`, 'm')
        .exec(step)
        ?.slice(1)
        .find(Boolean);
    const outcomes = new Map<string, string>();
    const done: string[] = [];
    let red = false;
    const holds = (condition: string): boolean => {
      let text = condition
        .replaceAll(
          /steps\.(\w+)\.outcome/g,
          (_, id: string) => `'${outcomes.get(id) ?? 'skipped'}'`,
        )
        .replaceAll(/'(\w+)' (==|!=) '(\w+)'/g, (_, a, sign, b) =>
          String((a === b) === (sign === '==')),
        )
        .replaceAll('always()', 'true')
        .replaceAll('failure()', String(red));
      for (let before = ''; before !== text;) {
        before = text;
        text = text
          .replace(/\((true|false)\)/, '$1')
          .replace(/(true|false) && (true|false)/, (_, a, b) =>
            String(a === 'true' && b === 'true'),
          )
          .replace(/(true|false) \|\| (true|false)/, (_, a, b) =>
            String(a === 'true' || b === 'true'),
          );
      }
      // Without a word on failures a step waits for none.
      return text === 'true' && (!red || /always\(\)|failure\(\)/.test(condition));
    };
    const stand = [
      ...['npx', 'npm', 'git', 'gh'].map(
        (name) =>
          `${name}() { ${name === 'npx' ? 'echo rapport; ' : ''}echo "${name} $1 $2" >> log; case "${name} $*" in ${Object.entries(
            exits,
          )
            .map(([command, exit]) => `"${command}"*) return ${exit};;`)
            .join(' ')} esac; }`,
      ),
      'export GITHUB_STEP_SUMMARY=/dev/null',
    ].join('\n');
    for (const step of steps) {
      const run = keyOf(step, 'run');
      if (!run || !holds(keyOf(step, 'if') ?? 'true')) continue;
      const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', `${stand}\n${run}`], {
        cwd: at('kal'),
      });
      outcomes.set(keyOf(step, 'id') ?? '', status ? 'failure' : 'success');
      if (status && !keyOf(step, 'continue-on-error')) red = true;
    }
    done.push(...readFileSync(at('kal/log'), 'utf8').trim().split('\n'));
    return { done, red };
  }

  it.each<[string, Record<string, number>, string[], boolean]>([
    ['goes well', {}, ['npx klynge publish', 'git push'], false],
    ['cannot read all', { 'npx klynge import': 1 }, ['git push', 'gh issue create'], true],
    ['finds mistakes in the data', { 'npx klynge validate': 1 }, ['gh issue create'], true],
    ['cannot publish', { 'npx klynge publish': 2 }, ['gh issue create'], true],
    ['cannot push', { 'git push': 1 }, ['gh issue create'], true],
    ['cannot begin', { 'npm install': 1 }, ['gh issue create'], true],
  ])('makes a workflow that, where it %s, says so', async (_, exits, wanted, isRed) => {
    await klynge('new', at('kal'));
    const { done, red } = runWorkflow(exits);
    const said = (line: string): boolean => done.some((one) => one.trim().startsWith(line));
    expect(wanted.filter((line) => !said(line))).toEqual([]);
    expect([said('gh issue'), red]).toEqual([isRed, isRed]);
    // Nothing is put out that was found to be wrong, and no issue is without words.
    if (exits['npx klynge validate']) expect(said('npx klynge publish')).toBe(false);
    if (isRed) expect(statSync(at('kal/rapport.txt')).size).toBeGreaterThan(0);
  });

  it('writes a configuration with the websites of all cluster organisations', async () => {
    expect((await klynge('new', at('kal'), '--national')).exit).toBe(0);
    expect(existsSync(at('kal/arrangementer.csv'))).toBe(false);
    const { sources } = JSON.parse(readFileSync(at('kal/klynge.config.json'), 'utf8')) as {
      sources: { id: string; from: string }[];
    };
    const known = reference().clusters.filter(({ website, ended }) => website && !ended);
    expect(sources.map(({ id, from }) => [id, from])).toEqual(
      known.map(({ id, website }) => [id, website]),
    );
    expect((await klynge('validate', at('kal/klynge.config.json'), '--strict')).exit).toBe(0);
  });

  it('touches nothing that is there', async () => {
    mkdirSync(at('kal'));
    writeFileSync(at('kal/arrangementer.csv'), 'mine');
    const { out } = await klynge('new', at('kal'));
    expect(out).toContain('findes allerede og er ikke rørt');
    expect(readFileSync(at('kal/arrangementer.csv'), 'utf8')).toBe('mine');
    expect(existsSync(at('kal/klynge.config.json'))).toBe(true);
    // The second time there is nothing left to write.
    expect((await klynge('new', at('kal'))).exit).toBe(2);
    expect(statSync(at('kal/.github/workflows/klynge.yml')).size).toBeGreaterThan(100);
  });
});

describe('a configuration', () => {
  const config = (content: object): string => {
    writeFileSync(at('a.csv'), 'Titel;Startdato\nTemadag om vand;10-12-2026\n');
    writeFileSync(at('k.json'), JSON.stringify(content));
    return at('k.json');
  };
  const now = ['--now', '2026-11-26'];
  const sources = [{ id: 'a', from: 'a.csv' }];
  const written = (): Dataset =>
    JSON.parse(readFileSync(at('data/activities.json'), 'utf8')) as Dataset;

  it.each<[unknown, string, string]>([
    ['', 'Danmarks nationale klynger', "Denmark's national clusters"],
    [{ da: '', en: ' ' }, 'Danmarks nationale klynger', "Denmark's national clusters"],
    ['Vores kalender', 'Vores kalender', 'Vores kalender'],
    [{ da: 'Vores kalender', en: '' }, 'Vores kalender', 'Vores kalender'],
    [{ en: 'Our calendar' }, 'Our calendar', 'Our calendar'],
  ])('with the title %j is read, and says so where it is empty', async (title, da, en) => {
    const path = config({ title, sources, collections: { gron: { title, clusters: ['CLEAN'] } } });
    const { exit, err } = await klynge('import', '--config', path, ...now);
    expect([exit, written().meta.title]).toEqual([0, { da, en }]);
    const isNone = da.startsWith('Danmark');
    expect(err.includes(`${path}: title er tom`)).toBe(isNone);
    const validated = await klynge('validate', path, '--lang', 'en');
    expect(validated.exit).toBe(0);
    expect(validated.out.includes('collections.gron.title: is empty')).toBe(isNone);
    const data = ['--data', at('data/activities.json'), '--out', at('public')];
    expect((await klynge('publish', '--config', path, ...data, ...now)).exit).toBe(0);
    expect(readFileSync(at('public/samling/gron.html'), 'utf8')).toContain(
      `<h1>${isNone ? 'CLEAN' : da}</h1>`,
    );
  });

  it('may name clusters as people call them', async () => {
    const path = config({ sources: [{ ...sources[0], clusters: ['CLEAN', 'made'] }] });
    expect((await klynge('validate', path)).exit).toBe(0);
    expect((await klynge('import', '--config', path, ...now)).exit).toBe(0);
    expect(written().activities[0]?.clusters.map(({ id }) => id)).toEqual(['clean', 'made']);
  });

  it.each<[object, string]>([
    [{ sources: [{ from: 'a.csv', clusters: ['CLAEN'] }] }, 'mente du `clean`?'],
    [{ sources: [{ from: 'a.csv', clusters: ['Energy Cluster'] }] }, 'mente du `energy-cluster-'],
    [{ sourcs: [] }, 'sourcs'],
    [{ sources: [{ frm: 'a.csv' }] }, 'mente du `from`?'],
    [{ titel: { da: 'x', en: 'x' }, sources: [] }, 'mente du `title`?'],
  ])('with a mistake says what was meant: %j', async (content, hint) => {
    const path = config(content);
    for (const argv of [
      ['validate', path],
      ['import', '--config', path],
    ]) {
      const { exit, out, err } = await klynge(...argv);
      expect(exit).toBeGreaterThan(0);
      expect(out + err).toContain(hint);
    }
  });

  it('whose key is written wrong is told so in one line', async () => {
    const path = config({ sourcs: [] });
    const { out } = await klynge('validate', path);
    expect(out.match(/✗/g)).toHaveLength(1);
    expect(out).toContain('mente du `sources`?');
    const { err } = await klynge('import', '--config', path);
    expect(err).toContain('mente du `sources`?');
  });

  it('with a key that is like no other has no foolish hint', async () => {
    const { out } = await klynge('validate', config({ sources: [{ name: 'x', from: 'a.csv' }] }));
    expect(out).toContain('sources[0].name: nøglen kendes ikke');
    expect(out).not.toContain('mente du');
  });

  it('whose collection names a municipality is answered by publish as by validate', async () => {
    const path = config({ sources, collections: { by: { municipality: 'Aarhus' } } });
    await klynge('import', at('a.csv'), '--into', at('a.json'), ...now);
    const files = ['--data', at('a.json'), '--out', at('public')];
    for (const ran of [
      await klynge('validate', path),
      await klynge('publish', '--config', path, ...files),
    ]) {
      expect(ran.exit).toBeGreaterThan(0);
      expect(ran.out + ran.err).toContain('mente du `0751`?');
    }
  });

  it.each([
    [['--cluster', 'Energy Cluster'], 'energy-cluster-denmark'],
    [['--cluster', 'WE BUILD'], 'we-build-denmark'],
    [['--cluster', 'Food & Bio'], 'food-bio-cluster-denmark'],
    [['--cluster', 'CLAEN'], 'clean'],
    [['--type', 'kursus'], 'competence-development'],
    [['--format', 'cvs'], 'csv'],
  ])('has its options named by what is near: %j', async (option, near) => {
    config({});
    const { exit, err } = await klynge('import', at('a.csv'), '--into', at('b.json'), ...option);
    expect([exit, err]).toEqual([2, expect.stringContaining(`mente du \`${near}\`?`)]);
  });
});
