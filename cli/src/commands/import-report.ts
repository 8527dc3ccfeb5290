/** What an import did, in words for those who keep the calendar. */
import type { Note, NoteCode } from '../formats/candidate.ts';
import { isWhole, type Report, type SourceReport } from '../import/report.ts';
import type { Asked } from '../main.ts';
import { FAILURES, foundIn, NOTES, placeIn } from '../words.ts';

/** As many of a kind as somebody reads; `--json` has all. */
const SHOWN = 20;

const some = (list: readonly string[]): string[] => [
  ...list.slice(0, SHOWN),
  ...(list.length > SHOWN ? [`    … +${list.length - SHOWN} (--json)`] : []),
];

export function told(report: Report, { say, options, language }: Asked): string {
  const at = language === 'da' ? 0 : 1;
  const note = ({ code, at: place, title, found }: Note): string => {
    const where = [placeIn(place, language), title && `“${title}”`].filter(Boolean).join(' ');
    const what = `${NOTES[code][at]}${found ? ` («${found}»)` : ''}`;
    return `    ${where ? `${where}: ` : ''}${what}`;
  };
  const leftOut = (notes: readonly Note[]): string[] => {
    const byCode = new Map<NoteCode, Note[]>();
    for (const one of notes) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
    return [...byCode].flatMap(([, list]) => some(list.map(note)));
  };
  const failed = ({ id, failure }: SourceReport): string => {
    if (!failure) return '';
    const said = foundIn(failure.code, failure.found, language);
    const found = said ? ` (${said})` : '';
    return `  ✗ ${say('import.failed', id, `${FAILURES[failure.code][at]}${found}`)}`;
  };
  const source = (one: SourceReport): string[] => {
    if (one.failure) return [failed(one)];
    const counts = [
      say('import.source', one.id, one.read),
      say('import.fates', one.added, one.changed, one.same),
      ...(one.leftOut.length ? [say('import.leftout', one.leftOut.length)] : []),
      ...(one.refused.length ? [say('import.refused', one.refused.length)] : []),
    ];
    return [
      `  ${isWhole(one) ? '✓' : '!'} ${counts.join(', ')}`,
      ...some(one.refused.map(note)),
      ...leftOut(one.leftOut),
      ...some(one.warnings.map(note)),
    ];
  };
  return [
    say(headOf(report, options['dry-run']), report.into),
    ...report.sources.flatMap(source),
    ...some(report.added.map(({ title, start }) => `  + ${start.replace('T', ' ')} ${title}`)),
    ...some(report.changed.map(({ title, fields }) => `  ~ ${title} (${fields.join(', ')})`)),
    ...some(report.notListed.map(({ title }) => `  ? ${title}`)),
    ...some(report.removed.map(({ title }) => `  – ${title}`)),
    say(
      'import.counts',
      report.added.length,
      report.changed.length,
      report.kept,
      report.notListed.length,
      report.removed.length,
      report.merged,
      report.total,
    ),
    '',
  ].join('\n');
}

function headOf(
  { written }: Report,
  dry: boolean | undefined,
): 'import.dry' | 'import.head' | 'import.none' {
  if (dry) return 'import.dry';
  return written ? 'import.head' : 'import.none';
}
