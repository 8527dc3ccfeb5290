/** What an import did, in words for those who keep the calendar. */
import type { Note, NoteCode } from '../formats/candidate.ts';
import { isWhole, type Report, type SourceReport } from '../import/report.ts';
import type { Activity } from '../../../src/data/types.ts';
import { danishTimeNote } from '../../../src/widgets/calendar/time-zone/time-zone.view.ts';
import type { Asked } from '../main.ts';
import { expectedIn, foundAs } from '../expected.ts';
import { failureIn, fieldIn, type Language, NOTES, placeIn, WAYS } from '../words.ts';

/** As many of a kind as somebody reads; `--json` has all. */
const SHOWN = 20;

const some = (list: readonly string[]): string[] => [
  ...list.slice(0, SHOWN),
  ...(list.length > SHOWN ? [`    … +${list.length - SHOWN} (--json)`] : []),
];

export function told(report: Report, { say, options, language }: Asked): string {
  const at = language === 'da' ? 0 : 1;
  const note = ({ code, at: place, title, found, field, expected, failure }: Note): string => {
    const where = [placeIn(place, language), title && `“${title}”`].filter(Boolean).join(' ');
    const value =
      found && (field ? `${fieldIn(field, language)}: ${foundAs(found, language)}` : found);
    const wanted = expected ? `; ${say('import.expected', expectedIn(expected, language))}` : '';
    const why = failure ? `${failureIn(failure, language)}. ` : '';
    const what = `${why}${NOTES[code][at]}${value ? ` («${value}»)` : ''}${wanted}`;
    return `    ${where ? `${where}: ` : ''}${what}`;
  };
  const leftOut = (notes: readonly Note[]): string[] => {
    const byCode = new Map<NoteCode, Note[]>();
    for (const one of notes) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);
    return [...byCode].flatMap(([, list]) => some(list.map(note)));
  };
  const failed = ({ id, failure }: SourceReport): string => {
    if (!failure) return '';
    return `  ✗ ${say('import.failed', id, failureIn(failure, language))}`;
  };
  const source = (one: SourceReport): string[] => {
    if (one.failure) return [failed(one)];
    const counts = [
      say('import.source', one.id, one.read),
      say('import.fates', one.added, one.changed, one.same),
      ...(one.leftOut.length ? [say('import.leftout', one.leftOut.length)] : []),
      ...(one.refused.length ? [say('import.refused', one.refused.length)] : []),
    ];
    const { found } = one;
    return [
      `  ${isWhole(one) ? '✓' : '!'} ${counts.join(', ')}`,
      ...(found ? [`    ${say('import.by', WAYS[found.way][at], found.from)}`] : []),
      ...some(one.refused.map(note)),
      ...leftOut(one.leftOut),
      ...some(one.warnings.map(note)),
    ];
  };
  return [
    say(headOf(report, options['dry-run']), report.into),
    ...report.sources.flatMap(source),
    ...report.without.map(({ name, ended, website }) => {
      if (ended) return say('import.ended', name);
      return website ? say('import.unsourced', name, website) : say('import.without', name);
    }),
    ...some(report.added.map((one) => `  + ${momentIn(one, language)} ${one.title}`)),
    ...some(
      report.changed.map(
        ({ title, fields }) =>
          `  ~ ${title} (${fields.map((field) => fieldIn(field, language)).join(', ')})`,
      ),
    ),
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

/** `2026-12-10 09:00`, and what that is in Danish time where the zone is another. */
export const momentIn = (
  one: Pick<Activity, 'title' | 'start' | 'timeZone'>,
  language: Language,
): string =>
  [one.start.replace('T', ' '), danishTimeNote({ id: '', ...one }, language)]
    .filter(Boolean)
    .join(' ');

function headOf(
  { written }: Report,
  dry: boolean | undefined,
): 'import.dry' | 'import.head' | 'import.none' {
  if (dry) return 'import.dry';
  return written ? 'import.head' : 'import.none';
}
