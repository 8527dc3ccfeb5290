import { type Asked, EXIT, type Exit, Stop } from '../main.ts';
import { expectedIn, foundAs } from '../expected.ts';
import { inZone } from '../text/zones.ts';
import { check, type Finding, type Verdict } from '../validate/validate.ts';
import { readText } from './files.ts';

/** `klynge validate`: every problem of every file, with its place. */
export async function validateCommand(asked: Asked): Promise<Exit> {
  const { names, options, say, world } = asked;
  if (!names.length)
    throw new Stop(EXIT.nothing, say('error.arguments', asked.language === 'da' ? 'FIL' : 'FILE'));
  const today = inZone(asked.now.getTime(), 'Europe/Copenhagen').slice(0, 10);
  const verdicts: (Omit<Verdict, 'dataset'> & { file: string })[] = [];
  for (const file of names) {
    const { kind, errors, warnings, counts } = check(await readText(file, asked), today);
    verdicts.push({ file, kind, errors, warnings, counts });
  }
  world.out(
    options.json
      ? `${JSON.stringify(verdicts, null, 2)}\n`
      : verdicts.map((verdict) => told(verdict, asked)).join(''),
  );
  return verdicts.some(
    ({ errors, warnings }) => errors.length || (options.strict && warnings.length),
  )
    ? EXIT.problems
    : EXIT.good;
}

/** As many as somebody would mend in one go; `--json` has all. */
const SHOWN = 200;

function told(
  { file, kind, errors, warnings, counts }: Omit<Verdict, 'dataset'> & { file: string },
  { say, language }: Asked,
): string {
  const what = ({ code, expected = '', found = '' }: Finding): string => {
    switch (code) {
      case 'json':
        return say('validate.json', found);
      case 'version':
        return say('validate.version', found, expected);
      case 'key':
        return say('validate.key');
      case 'nosource':
        return say('validate.nosource');
      case 'old':
        return say('validate.old', found, expected);
      case 'title':
        return say('validate.title');
      case 'partial':
        return say('validate.partial');
      default:
        return say('validate.expected', expectedIn(expected, language), foundAs(found, language));
    }
  };
  const line = (sign: string, finding: Finding): string => {
    const place = finding.line === null ? '' : `:${finding.line}:${finding.column ?? 1}`;
    const says = [finding.path, what(finding)].filter(Boolean).join(': ');
    const hint = finding.hint ? `; ${say('validate.hint', finding.hint)}` : '';
    return `${file}${place} ${sign} ${says}${hint}\n`;
  };
  const all = [
    ...errors.map((finding) => line('✗', finding)),
    ...warnings.map((finding) => line('!', finding)),
  ];
  const good =
    kind === 'config'
      ? say('validate.config', file, ...counts)
      : say('validate.good', file, ...counts);
  const head = errors.length ? say('validate.count', file, errors.length, warnings.length) : good;
  return [
    ...all.slice(0, SHOWN),
    ...(all.length > SHOWN ? [`… +${all.length - SHOWN} (--json)\n`] : []),
    `${head}\n`,
  ].join('');
}
