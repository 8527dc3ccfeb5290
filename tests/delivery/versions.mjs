// Two versions of the library on one page, as where a site and a page on it load modules of their own: the second is the first with
// data of another day and other words in it.
import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';

const read = (file) => readFileSync(`dist/cdn/${file}`, 'utf8');
const { compiled } = JSON.parse(readFileSync('dist/data/klynger.json', 'utf8')).meta;
const NEWER = '2031-02-03';
const WORDS = 'Foreningen arbejder med forskning, innovation';

const DAYS = { first: compiled, second: NEWER };
const spelt = (day) =>
  new Intl.DateTimeFormat('da', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const versionPages = (html, module) => ({
  ...Object.fromEntries(
    readdirSync('dist/cdn', { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [
        `/newer/cdn/${file}`,
        read(file).replaceAll(compiled, NEWER).replaceAll(WORDS, `Nyere. ${WORDS}`),
      ]),
  ),
  '/activities-of-another': html(
    module('/cdn/positions.js') + module('/newer/cdn/calendar.js'),
    '<klynge-positions></klynge-positions><klynge-calendar></klynge-calendar>',
  ),
  '/clusters-of-another': html(
    module('/newer/cdn/calendar.js') + module('/cdn/positions.js'),
    '<klynge-positions></klynge-positions><klynge-calendar></klynge-calendar>',
  ),
  '/details-of-another': html(
    module('/cdn/positions.js') + module('/newer/cdn/profile.js'),
    '<klynge-positions></klynge-positions><klynge-profile cluster="made"></klynge-profile>',
  ),
});

const READ = `const root = (name) => document.querySelector('klynge-' + name).shadowRoot;
  const dayIn = (name) => root(name).querySelector('.as-of');
  const asOf = (name) => dayIn(name).textContent;`;

const daysShown = (path, positions, calendar) => ({
  path,
  run: `${until('seen.ready.length === 2')} ${READ} ${until("dayIn('positions') && dayIn('calendar')")} return { seen, days: [asOf('positions'), asOf('calendar')] };`,
  expect: ({ seen, days }) => [
    [seen.errors, []],
    [days, [`Data pr. ${spelt(DAYS[positions])}`, `Data pr. ${spelt(DAYS[calendar])}`]],
  ],
});

export const VERSION_CHECKS = {
  'of two versions on a page, each widget shows the day of the data that it shows': daysShown(
    '/activities-of-another',
    'first',
    'second',
  ),
  'of two versions on a page, the day is that of the version that gave the data': daysShown(
    '/clusters-of-another',
    'second',
    'second',
  ),
  'of two versions on a page, what one tells of a cluster is not mixed with what the other does': {
    path: '/details-of-another',
    run: `${until(`seen.ready.length === 2 && document.querySelector('klynge-profile').shadowRoot.textContent.includes('${WORDS}')`)} ${READ}
      return { seen, newer: root('profile').textContent.includes('Nyere.'), day: asOf('profile') };`,
    expect: ({ seen, newer, day }) => [
      [seen.errors, []],
      [
        [newer, day],
        [false, `Data pr. ${spelt(compiled)}`],
      ],
    ],
  },
};
