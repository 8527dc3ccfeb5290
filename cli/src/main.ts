/** The command line: what was asked for, in which language, and how it ended. */
import { parseArgs } from 'node:util';
import { digestCommand } from './commands/digest.ts';
import { doctorCommand } from './commands/doctor.ts';
import { discoverCommand } from './commands/discover.ts';
import { importCommand } from './commands/import.ts';
import { newCommand } from './commands/new.ts';
import { publishCommand } from './commands/publish.ts';
import { validateCommand } from './commands/validate.ts';
import { help } from './help.ts';
import { meant } from './import/fold.ts';
import type { Clock } from './sources/visitor.ts';
import { type Language, languageOf, type Say, sayer } from './words.ts';

/** `problems`: something is wrong, or was not read; `nothing`: nothing was written. */
export const EXIT = { good: 0, problems: 1, nothing: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** By which it waits between requests to a site; else the machine's. */
  readonly clock?: Clock;
}

const word = { type: 'string' } as const;
const words = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  lang: word,
  json: flag,
  help: { type: 'boolean', short: 'h' } as const,
  version: flag,
  config: word,
  into: word,
  cluster: words,
  type: word,
  format: word,
  add: flag,
  national: flag,
  unconfirmed: flag,
  'dry-run': flag,
  strict: flag,
  data: words,
  out: word,
  base: word,
  days: word,
  collection: word,
  now: word,
};

export interface Asked {
  readonly names: readonly string[];
  readonly options: ReturnType<typeof read>['values'];
  readonly now: Date;
  readonly language: Language;
  readonly say: Say;
  readonly world: World;
}

/** What the user cannot be given: said in one sentence, without a stack. */
export class Stop extends Error {
  readonly exit: Exit;

  constructor(exit: Exit, message: string) {
    super(message);
    this.exit = exit;
  }
}

const COMMANDS: Readonly<Record<string, (asked: Asked) => Promise<Exit>>> = {
  import: importCommand,
  discover: discoverCommand,
  validate: validateCommand,
  publish: publishCommand,
  digest: digestCommand,
  doctor: doctorCommand,
  new: newCommand,
};

export async function run(argv: readonly string[], around: World): Promise<Exit> {
  const world: World = {
    ...around,
    out: (text) => around.out(printable(text)),
    err: (text) => around.err(printable(text)),
  };
  // Read once without care, so that a complaint is in the right language.
  const early =
    argv.find((_, i) => argv[i - 1] === '--lang') ??
    argv.find((text) => text.startsWith('--lang='))?.slice(7);
  const language = languageOf(early, world.env);
  const say = sayer(language);
  try {
    const { values, positionals } = read(argv, say);
    const [command = 'help', ...names] = positionals;
    if (values.version) return print(world, `${await versionOf()}\n`);
    if (command === 'help' || values.help) return print(world, help(language));
    const action = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
    if (!action) {
      const near = meant(command, [...Object.keys(COMMANDS), 'help']);
      throw new Stop(
        EXIT.nothing,
        say('error.command', command, near ? ` (${say('validate.hint', near)})` : ''),
      );
    }
    const { now: told } = values;
    const now =
      told === undefined ? new Date() : new Date(told.includes('T') ? told : `${told}T12:00Z`);
    if (Number.isNaN(now.getTime())) throw new Stop(EXIT.nothing, say('error.option', '--now'));
    return await action({ names, options: values, now, language, say, world });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    world.err(`klynge: ${error.message}\n`);
    return error.exit;
  }
}

/**
 * What a source holds may steer the terminal, or turn the order of letters around: such signs are
 * shown, not sent.
 */
const printable = (text: string): string =>
  text.replace(
    /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The options are typed by their table. */
function read(argv: readonly string[], say: Say) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const named = /'(-[^']*)'/.exec(String(error))?.[1] ?? String(error);
    const near = meant(named.split(/[ ,<]/)[0]?.replace(/^-+/, '') ?? '', Object.keys(OPTIONS));
    throw new Stop(
      EXIT.nothing,
      say('error.option', named.split(/[ ,<]/)[0] ?? named) +
        (near && !named.startsWith(`--${near}`) ? ` (${say('validate.hint', `--${near}`)})` : ''),
    );
  }
}

function print(world: World, text: string): Exit {
  world.out(text);
  return EXIT.good;
}

/** The package's own, from the source as from what is built. */
export async function versionOf(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const { version } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  return version;
}
