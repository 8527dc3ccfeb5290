/** Danish words without their endings. What is taken off too much is taken off in the data and in the query alike. */

/** The longest first. */
const ENDINGS = [
  'ernes',
  'erne',
  'enes',
  'eren',
  'ning',
  'ens',
  'ers',
  'ets',
  'ene',
  'ere',
  'eri',
  'ies',
  'ing',
  'er',
  'en',
  'et',
  'es',
  'e',
  's',
  'y',
];
/** Endings that make another word; short words keep them. */
const MAKERS = new Set(['ning', 'ing', 'eri', 'ies', 's', 'y']);
const SHORTEST = 3;

const LONG_ENOUGH = ENDINGS.map((ending) => ({
  ending,
  from: ending.length + SHORTEST + Number(MAKERS.has(ending)),
}));
/** Most words end in none of them. */
const LAST = /[egsyrnti]$/;

function withoutEnding(word: string): string {
  if (!LAST.test(word)) return word;
  for (const { ending, from } of LONG_ENOUGH)
    if (word.length >= from && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** "robott" is "robot", "middel" is "midl", as in "midler", and "mestr" is "mest", as in "mester". */
const short = (word: string): string =>
  word
    .replace(/(?<=..)([bdfgklmnprst])\1$/, '$1')
    .replace(/(?<=..)([bdfgklmnprst]?)\1el$/, '$1l')
    .replace(/(?<=..[dt])r$/, '');

/** The word without endings, one after the other: "robotternes", "robotter" and "robot" are one. Half of it stays. */
export function stemOf(word: string): string {
  for (let stem = word.replace(/maend(?:ene)?/, 'mand'); ;) {
    const next = short(withoutEnding(stem));
    if (next === stem || next.length * 2 < word.length - 2) return stem;
    stem = next;
  }
}
