// Lighthouse over every page of the built site, on its own mobile throttling, and a table of the scores: `npm run suite -- lighthouse`.
//   npm run suite -- lighthouse --runs=3 map.html en/map.html   the median of three runs, for these pages only
// Each category has to reach 95. Performance is measured, so a busy machine makes it lower: that is why no test asks for it. Lighthouse's
// own figure for the machine stands beside what is too low; on an idle one it is above 1500.
import { writeFileSync } from 'node:fs';
import lighthouse from 'lighthouse';
import { CHROMIUM, puppeteer } from '../../tests/support/browsers.mjs';
import { serve } from '../../tests/support/serve.mjs';
import { sitePages } from '../../tests/support/site.mjs';
import { POLICY } from './policy.mjs';

const LEAST = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** The built site as a host would serve it: packed, and under the strict policy. */
const served = () =>
  serve({
    folder: 'dist/demo',
    packed: true,
    headers: () => ({ 'content-security-policy': POLICY }),
  });

/** The scores of each page, from 0 to 100, and what was found. */
export async function scoresOf(pages, categories, runs = 1, tell = () => {}) {
  const server = await served();
  const browser = await puppeteer.launch(CHROMIUM);
  const rows = [];
  for (const page of pages) {
    const found = [];
    for (let run = 0; run < runs; run++) {
      const tab = await browser.newPage();
      const { lhr } = await lighthouse(
        `${server.origin}/${page}`,
        { onlyCategories: categories, logLevel: 'error' },
        undefined,
        tab,
      );
      found.push(lhr);
      await tab.close();
    }
    const score = (lhr, category) => Math.round((lhr.categories[category].score ?? 0) * 100);
    const median = (category) =>
      found.map((lhr) => score(lhr, category)).sort((a, b) => a - b)[Math.floor(runs / 2)];
    const scores = Object.fromEntries(categories.map((category) => [category, median(category)]));
    const faults = categories.flatMap((category) =>
      found[0].categories[category].auditRefs
        .filter(({ id, weight }) => weight && (found[0].audits[id].score ?? 1) < 0.9)
        .map(({ id }) => `${id} ${found[0].audits[id].displayValue ?? ''}`.trim()),
    );
    rows.push({
      page,
      scores,
      faults,
      machine: Math.max(...found.map(({ environment }) => Math.round(environment.benchmarkIndex))),
    });
    tell(rows.at(-1));
  }
  await browser.close();
  await server.close();
  return rows;
}

if (process.argv[1] === import.meta.filename) {
  const [named, flags] = [
    process.argv.slice(2).filter((arg) => !arg.startsWith('--')),
    process.argv.filter((arg) => arg.startsWith('--')),
  ];
  const runs = Number(flags.find((flag) => flag.startsWith('--runs='))?.slice(7)) || 1;
  const rows = await scoresOf(
    named.length ? named : sitePages(),
    CATEGORIES,
    runs,
    ({ page, scores, faults, machine }) => {
      const low = CATEGORIES.some((category) => scores[category] < LEAST);
      console.log(
        `${low ? '✗' : '✓'} ${Object.values(scores).join(' ')}  ${page}${low ? ` (the machine: ${machine})\n    ${faults.join('\n    ')}` : ''}`,
      );
    },
  );
  const table = [
    `| Page | ${CATEGORIES.join(' | ')} |`,
    `| --- |${' --: |'.repeat(CATEGORIES.length)}`,
    ...rows.map(({ page, scores }) => `| ${page} | ${Object.values(scores).join(' | ')} |`),
  ];
  writeFileSync('dist/lighthouse.md', `${table.join('\n')}\n`);
  const low = rows.filter(({ scores }) => Object.values(scores).some((score) => score < LEAST));
  console.log(
    `\n${rows.length} pages, ${low.length} below ${LEAST}; the table is in dist/lighthouse.md`,
  );
  process.exitCode = low.length ? 1 : 0;
}
