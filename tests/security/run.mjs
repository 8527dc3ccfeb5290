// What an institution has to be able to rely on: nothing leaks, nothing that a dataset says runs, no use and no data breaks the widgets, the
// package is what it says. `SUITES=leaks,xss` runs some of them; `SEED=…` repeats a run; `SOAK=10m`, `FUZZ=100000`, `ROUNDS=…` make it long.
import { tally } from './support.mjs';

const SUITES = [
  'leaks',
  'xss',
  'fuzz',
  'monkey',
  'baseline',
  'supply',
  'package',
  'upgrade',
  'names',
  'visitors',
  'work',
];
const wanted = (process.env.SUITES ?? SUITES.join()).split(',');
const { counts, check } = tally();
for (const name of SUITES.filter((one) => wanted.includes(one))) {
  const began = performance.now();
  console.log(`\n── ${name}`);
  const suite = await import(`./${name}.mjs`);
  await suite[name]({ check });
  console.log(`   ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
