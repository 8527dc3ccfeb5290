/** A publication as `klynge publish` makes it, below `klynger/`, and what each kind of its files is. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const BASE = 'https://www.example.dk/klynger/';
const ACTIVITY = {
  ...{ id: 'moede', kind: 'event', title: 'Møde', titleBasis: 'published', language: 'da' },
  ...{ start: '2027-01-20T10:00', end: null, allDay: false, deadline: null, precision: 'minute' },
  ...{ timeZone: 'Europe/Copenhagen', venue: null, address: null, town: 'Viborg' },
  ...{ municipality: '0791', region: '1082', lat: null, lon: null, country: 'DK' },
  ...{ format: 'in-person', clusters: [], forAll: true, organiser: null, coOrganisers: [] },
  ...{ type: null, otherTypes: [], typeBasis: 'published', price: null, registrationUrl: null },
  ...{ url: null, series: null, parent: null, status: 'announced', confidence: 'high' },
  sources: [0],
};

export function publishInto(folder) {
  const at = (name) => join(folder, name);
  const dataset = { sources: ['https://www.example.dk/'], activities: [ACTIVITY] };
  writeFileSync(at('own.json'), JSON.stringify(dataset));
  const config = {
    sources: [],
    base: BASE,
    publisher: { name: 'Os' },
    collections: { midt: { region: '1082' } },
  };
  writeFileSync(at('klynge.config.json'), JSON.stringify(config));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['cli/dist/klynge.js', 'publish', '--config', at('klynge.config.json')],
      ...['--data', at('own.json'), '--out', at('site/klynger')],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`klynge publish: ${stderr}`);
}

export const PUBLISHED = [
  ['index.html', 'text/html'],
  ['aktivitet/moede.html', 'text/html'],
  ['aktivitet/moede.ics', 'text/calendar'],
  ['style.css', 'text/css'],
  ['suggest.js', 'text/javascript'],
  ['data/klynger.json', 'application/json'],
  ['data/aktiviteter.csv', 'text/csv'],
  ['data/dcat.jsonld', 'application/ld+json'],
  ['data/dcat.rdf', 'application/rdf+xml'],
  ['sitemap.xml', 'application/xml'],
  ['llms.txt', 'text/plain'],
  ['feeds/feed.xml', 'application/rss+xml'],
  ['feeds/feed.json', 'application/feed+json'],
  ['feeds/samling/midt.xml', 'application/rss+xml'],
  ['feeds/samling/midt.ics', 'text/calendar'],
];
