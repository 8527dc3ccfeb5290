// What Lighthouse says of accessibility, best practices and search engines, on a page of each kind. Every page, and performance, which
// is measured: `npm run suite -- lighthouse`.
import { scoresOf } from '../../tools/site/lighthouse.mjs';

const KINDS = [
  'index.html',
  'embed.html',
  'check.html',
  'map.html',
  'search.html',
  'en/dataset.html',
  'municipality.html',
  'dkfds.html',
];
const rows = await scoresOf(
  KINDS,
  ['accessibility', 'best-practices', 'seo'],
  1,
  ({ page, scores, faults }) => {
    const low = Object.values(scores).some((score) => score < 95);
    console.log(
      `${low ? '✗' : '✓'} ${page}: ${Object.values(scores).join(', ')}${low ? `\n    ${faults.join('\n    ')}` : ''}`,
    );
  },
);
const failed = rows.filter(({ scores }) =>
  Object.values(scores).some((score) => score < 95),
).length;
console.log(`\n${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
