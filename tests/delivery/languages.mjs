// Languages and words of the host's own, as they ship: German is a file beside the script, fetched where a page speaks it.
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';

const klynge = readFileSync('dist/klynge.js', 'utf8');
const isGerman = (path) => /\/lang-de-[^/]*$/.test(path);
const title = (selector) =>
  `document.querySelector('${selector}').shadowRoot.querySelector('[role=group]').textContent.trim()`;
const body =
  '<div lang="de"><klynge-map id="de"></klynge-map><klynge-calendar></klynge-calendar></div><klynge-map id="da" group="b"></klynge-map>';

/** `html` and `script` write a page as the others are. */
export const languagePages = (html, script) => ({
  '/german': html(script('/klynge.js'), body),
  // A copy that lacks the language.
  '/alone/klynge.js': klynge,
  ...Object.fromEntries(
    readdirSync('dist/cdn/chunks')
      .filter((file) => !isGerman(`/${file}`))
      .map((file) => [
        `/alone/cdn/chunks/${file}`,
        readFileSync(`dist/cdn/chunks/${file}`, 'utf8'),
      ]),
  ),
  '/german-alone': html(script('/alone/klynge.js'), body),
  '/german-module': html('<script type="module" src="/klynge.js"></script>', body),
  '/german-check': html(script('/klynge.js'), '<div lang="de"><klynge-check></klynge-check></div>'),
  '/words': html(script('/klynge.js')),
});

const THREE = until('seen.ready.length === 3');
const told = ({ seen }) => [
  [seen.violations, []],
  [seen.errors, []],
  [seen.warnings, []],
];
const german = ({ de, da }) => [
  [de.includes('Dänemarks nationale Cluster') && de.includes('. November'), true],
  [da.includes('Danmarks nationale klynger'), true],
];

export const LANGUAGE_CHECKS = {
  'a German page fetches one file more, once, and is German from its first drawing; the Danish tag on it is Danish':
    {
      path: '/german',
      run: `const first = []; document.addEventListener('klynge-ready', ({ target }) => first.push(target.shadowRoot.querySelector('[role=group]').lang));
      ${THREE}
      return { seen, first, de: ${title('#de')}, da: ${title('#da')} };`,
      expect: ({ seen, de, da }, asked) => [
        ...told({ seen }),
        ...german({ de, da }),
        [asked.filter(isGerman).length, 1],
      ],
    },
  'a Danish page does not fetch it': {
    path: '/script',
    run: `${THREE} return { seen };`,
    expect: ({ seen }, asked) => [...told({ seen }), [asked.some(isGerman), false]],
  },
  'where the file is not there, a German page is drawn in English, with one warning': {
    path: '/german-alone',
    run: `${THREE} return { seen, de: ${title('#de')}, da: ${title('#da')} };`,
    expect: ({ seen, de, da }) => [
      [seen.violations, []],
      [
        seen.warnings.filter((text) => text.includes('language')).map((text) => text.slice(0, 37)),
        ['The language de could not be loaded. '.slice(0, 37)],
      ],
      [
        de.includes('Denmark’s national clusters') && da.includes('Danmarks nationale klynger'),
        true,
      ],
    ],
  },
  'the modules bring German by themselves too': {
    path: '/german-module',
    run: `${THREE} return { seen, de: ${title('#de')}, da: ${title('#da')} };`,
    expect: ({ seen, de, da }) => [...told({ seen }), ...german({ de, da })],
  },
  'the self-test speaks German': {
    path: '/german-check',
    run: `${until("document.querySelector('klynge-check').shadowRoot?.textContent.includes('Funktioniert es hier?')")} return { seen };`,
    expect: ({ seen }) => [[seen.errors, []]],
  },
  'the page puts its own words in place': {
    path: '/words',
    run: `${THREE}
      await Klynge.setTerms('da', 'map', { title: 'Klyngerne ved os', titel: 'x' });
      ${until("document.querySelector('klynge-map').shadowRoot.textContent.includes('Klyngerne ved os')")}
      return { seen };`,
    expect: ({ seen }) => [
      [seen.violations, []],
      [seen.errors, []],
      [seen.warnings.length, 1],
      [seen.warnings[0].includes("setTerms('da', 'map').titel is not a term"), true],
    ],
  },
};
