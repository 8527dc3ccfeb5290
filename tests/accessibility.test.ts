import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { CLAUSES } from '../tools/accessibility/clauses.ts';
import { CRITERIA } from '../tools/accessibility/criteria.ts';
import { accessibilityPages, fileOf, testFiles } from '../tools/accessibility/pages.ts';

describe('what is said of accessibility', () => {
  it('has every criterion of WCAG 2.2 A and AA once, in order', () => {
    // 31 of level A and 24 of level AA (4.1.1 is gone in 2.2).
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
    const key = (id: string): number =>
      id.split('.').reduce((sum, part) => sum * 100 + Number(part), 0);
    const keys = CRITERIA.map(({ id }) => key(id));
    expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
  });

  it('has the other clauses of EN 301 549 that apply to web pages, in order', () => {
    // Table A.1 of V3.2.1, without clause 9 but for 9.6; clause 8 is of hardware, 10 of documents.
    const chapters = CLAUSES.map(({ id }) => Number(id.split('.', 1)[0]));
    expect([...new Set(chapters)]).toEqual([5, 6, 7, 9, 11, 12]);
    expect(CLAUSES).toHaveLength(24);
    expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(CLAUSES.length);
  });

  it('names for each that is met a test that there is', () => {
    const files = testFiles();
    const missing = [...CRITERIA, ...CLAUSES].flatMap(({ id, result, tests }) =>
      result === 'met' && !tests.length
        ? [`${id}: no test`]
        : tests.filter((title) => !fileOf(title, files)).map((title) => `${id}: ${title}`),
    );
    expect(missing).toEqual([]);
  });

  it('is what the pages say (npm run docs)', async () => {
    for (const [file, text] of accessibilityPages()) {
      const path = join(import.meta.dirname, '..', file);
      expect(readFileSync(path, 'utf8')).toBe(
        await format(text, { ...(await resolveConfig(path)), filepath: path }),
      );
    }
  });
});
