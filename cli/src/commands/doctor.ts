import { type Examined, examine, NoList, type Told } from '../doctor/doctor.ts';
import { FAULTS, gradeOf } from '../doctor/faults.ts';
import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { failureIn, type Language } from '../words.ts';

/** How many files of a fault are named; `--json` has all. */
const SHOWN = 5;

/** `klynge doctor`: what a web server does to the library's files, and what has to be changed there. */
export async function doctorCommand(asked: Asked): Promise<Exit> {
  const { names, options, say, world } = asked;
  const [address] = names;
  if (!address) throw new Stop(EXIT.nothing, say('error.arguments', say('discover.address')));
  if (!/^https?:/i.test(address) || !URL.canParse(address))
    throw new Stop(EXIT.nothing, say('doctor.address', address));
  const examined = await look(address, asked);
  world.out(options.json ? `${JSON.stringify(examined, null, 2)}\n` : told(examined, asked));
  const { errors, advice } = counts(examined);
  return errors || (options.strict && advice) ? EXIT.problems : EXIT.good;
}

async function look(address: string, { language, say, world }: Asked): Promise<Examined> {
  try {
    return await examine(address, (files) => {
      world.err(`${say('doctor.looking', files, address)}\n`);
    });
  } catch (error) {
    if (error instanceof NoList)
      throw new Stop(EXIT.nothing, say('doctor.folder', address, error.message));
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Stop(
      EXIT.nothing,
      say('doctor.unreachable', address, whyNot(code ?? message, language)),
    );
  }
}

const whyNot = (found: string, language: Language): string =>
  failureIn({ code: 'unreachable', found }, language);

function counts({ faults }: Examined): { readonly errors: number; readonly advice: number } {
  const errors = faults.filter(({ code }) => gradeOf(code) === 'error').length;
  return { errors, advice: faults.length - errors };
}

function told(examined: Examined, asked: Asked): string {
  const { address, comparedWith, faults, files } = examined;
  const { say } = asked;
  const { errors, advice } = counts(examined);
  const compared = comparedWith ? say('doctor.release', comparedWith) : say('doctor.own-list');
  return [
    ...faults.map((fault) => toldFault(fault, asked)),
    `${say(faults.length ? 'doctor.count' : 'doctor.good', files, address, errors, advice)} ${compared}\n`,
  ].join('\n');
}

function toldFault({ code, found, files }: Told, { language, say }: Asked): string {
  const [grade, danish, english] = FAULTS[code];
  const what = code === 'unreachable' ? whyNot(found, language) : found;
  const words = (language === 'da' ? danish : english).replace('{0}', () => what);
  const names = files.slice(0, SHOWN).map((file) => `    ${file}\n`);
  const more = files.length > SHOWN ? `    … +${files.length - SHOWN} (--json)\n` : '';
  const head = `${grade === 'error' ? '✗' : '!'} ${say('doctor.files', files.length)}: ${words}`;
  return `${head}\n${names.join('')}${more}`;
}
