import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addDays } from '../../../src/domain/time/days.ts';
import { type Asked, EXIT, type Exit, Stop, versionOf } from '../main.ts';
import { nationalStarter, starter } from '../new/starter.ts';
import { inZone } from '../text/zones.ts';
import { reasonOf } from './files.ts';

/** `klynge new`: a folder to start from. What is there already is not touched. */
export async function newCommand({
  names,
  options,
  say,
  world,
  now,
  language,
}: Asked): Promise<Exit> {
  const [folder] = names;
  if (!folder)
    throw new Stop(EXIT.nothing, say('error.arguments', language === 'da' ? 'MAPPE' : 'FOLDER'));
  const day = addDays(inZone(now.getTime(), 'Europe/Copenhagen').slice(0, 10), 30);
  const [made, there]: [string[], string[]] = [[], []];
  const files = options.national ? nationalStarter : starter;
  for (const [path, content] of files(day, await versionOf())) {
    const file = join(folder, path);
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content, { flag: 'wx' });
      made.push(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new Stop(EXIT.nothing, say('error.write', file, reasonOf(error, say)));
      there.push(path);
    }
  }
  if (options.json) world.out(`${JSON.stringify({ folder, made, there }, null, 2)}\n`);
  else {
    for (const path of there) world.out(`${say('new.exists', join(folder, path))}\n`);
    if (made.length) world.out(`${say('new.done', folder, made.join(', '))}\n`);
    world.out(`${say('new.next', folder)}\n`);
  }
  return made.length ? EXIT.good : EXIT.nothing;
}
