/**
 * The importer's expander against an independent one, on random rules:
 *
 *     python3 tools/corpora/random_rules.py 5000 7 > rules.json
 *     node tools/corpora/recurrence.ts rules.json
 */
import { readFileSync } from 'node:fs';
import { expand } from '../../cli/src/formats/ics-repeat.ts';

interface Expanded {
  readonly rule: string;
  readonly begins: string;
  readonly starts: readonly string[];
}

const WINDOW = ['2019-01-01T00:00', '2026-12-31T23:59'] as const;
const MOST = 500;

const counts = { right: 0, wrong: 0, refused: 0 };
const rules = JSON.parse(readFileSync(process.argv[2] ?? 'rules.json', 'utf8')) as Expanded[];
for (const { rule, begins, starts } of rules) {
  const found = expand(rule, begins, 'UTC', WINDOW);
  const wanted = [...new Set(starts)].slice(0, MOST);
  if (!found) {
    counts.refused++;
    continue;
  }
  const same = JSON.stringify(found.slice(0, MOST)) === JSON.stringify(wanted);
  counts[same ? 'right' : 'wrong']++;
  if (!same) console.log(`${begins} ${rule}\n  ${wanted.join(' ')}\n  ${found.join(' ')}`);
}
console.log(counts);
process.exitCode = counts.wrong ? 1 : 0;
