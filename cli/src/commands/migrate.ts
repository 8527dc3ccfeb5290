import { migrate, versionOf } from '../../../src/data/migrate.ts';
import { FORMAT_VERSION } from '../../../src/data/schema.ts';
import { writeChanged } from '../files.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { readText, reasonOf } from './files.ts';

/** `klynge migrate`: brings datasets of older major versions up to today's format. */
export async function migrateCommand(asked: Asked): Promise<Exit> {
  const { names, say, world } = asked;
  if (!names.length)
    throw new Stop(EXIT.usage, say('error.arguments', asked.language === 'da' ? 'FIL' : 'FILE'));
  let exit: Exit = EXIT.good;
  for (const file of names) {
    const text = await readText(file, asked);
    let input: unknown;
    try {
      input = JSON.parse(text);
    } catch {
      input = null;
    }
    const version = versionOf(input);
    const dataset = migrate(input);
    if (version === null || versionOf(dataset) !== FORMAT_VERSION) {
      world.err(`klynge: ${say('error.data', file)}\n`);
      exit = EXIT.problems;
    } else if (dataset === input) world.out(`${say('migrate.same', file, FORMAT_VERSION)}\n`);
    else {
      try {
        await writeChanged(file, `${JSON.stringify(dataset, null, 2)}\n`);
      } catch (error) {
        throw new Stop(EXIT.files, say('error.write', file, reasonOf(error)));
      }
      world.out(`${say('migrate.done', file, FORMAT_VERSION)}\n`);
    }
  }
  return exit;
}
