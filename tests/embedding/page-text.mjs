// What the page itself has of a widget, for those who read it without drawing it: in every form, under the policy of the letter.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { until } from '../support/checks.mjs';
import { html } from './page.mjs';

const FIVE =
  '<klynge-map></klynge-map><klynge-positions></klynge-positions><klynge-calendar now="2022-04-01"></klynge-calendar><klynge-profile cluster="made"></klynge-profile><klynge-history></klynge-history>';
const readability = createRequire(import.meta.url).resolve('@mozilla/readability');

export const pageTextPages = {
  '/page-text': html(
    `<main><h1>Erhverv i Viborg</h1><p>Kommunen samarbejder med de nationale klynger.</p>${FIVE}</main>`,
    { head: '<script src="/readability.js"></script><script src="/klynge.js" defer></script>' },
  ),
  '/page-text-forms': html(
    `<div id="data" data-klynge="map"><p id="own">Se kortet.</p></div>
     <klynge-positions id="written"><p>Vores egne ord</p><div class="klynge-static"><p>Fra i fjor</p></div></klynge-positions>
     <klynge-history id="alone" text="own"><p>Kun vores ord</p></klynge-history>`,
  ),
  '/readability.js': readFileSync(readability.replace('index.js', 'Readability.js'), 'utf8'),
};

/** In a page: every widget has its text, and it does not change any more. */
const ALL_THERE = `
  const widgets = [...document.querySelectorAll('klynge-map, klynge-positions, klynge-calendar, klynge-profile, klynge-history')];
  const textOf = (widget) => widget.querySelector(':scope > .klynge-static')?.textContent ?? '';
  const words = (text) => text.split(/[^\\p{L}\\p{N}]+/u).filter((word) => word.length > 2);`;

export const pageTextChecks = {
  'the page itself holds the words of every widget, and nothing of them is drawn': {
    path: '/page-text',
    run: `${ALL_THERE}
      ${until("widgets.every((widget) => textOf(widget).length > 500) && textOf(widgets[0]).includes('Aalborg')")}
      const blocks = widgets.map((widget) => widget.querySelector(':scope > .klynge-static'));
      return { names: ['CLEAN', 'Energy Cluster Denmark', 'Odense Robotics', 'Miljøteknologi', '4. april 2022', '2003'].filter((word) => !document.body.textContent.includes(word)),
        drawn: blocks.filter((block) => block.getClientRects().length).length, violations: seen.violations, errors: seen.errors };`,
    expect: (found) => [[found, { names: [], drawn: 0, violations: [], errors: [] }]],
  },
  'reader mode keeps nine words of ten of each widget': {
    path: '/page-text',
    run: `${ALL_THERE}
      ${until('widgets.every((widget) => textOf(widget).length > 500)')}
      const article = new Readability(document.cloneNode(true)).parse();
      const kept = new Set(words(article.textContent));
      return widgets.map((widget) => {
        const all = words(textOf(widget));
        return [widget.localName, all.filter((word) => kept.has(word)).length / all.length >= 0.9];
      });`,
    expect: (found) => [
      [
        found,
        ['map', 'positions', 'calendar', 'profile', 'history'].map((name) => [
          `klynge-${name}`,
          true,
        ]),
      ],
    ],
  },
  'the words of a <div> stand in the <div>; an older text of ours goes, and what an author wrote stays':
    {
      path: '/page-text-forms',
      run: `const textIn = (selector) => document.querySelector(selector).textContent;
      ${until("textIn('#data').includes('Energy Cluster Denmark') && textIn('#written').includes('Energy Cluster Denmark') && seen.ready.length === 3")}
      await new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done));
      return { data: document.querySelectorAll('#data > .klynge-static').length, own: textIn('#own'), written: textIn('#written').includes('Vores egne ord'),
        old: textIn('#written').includes('Fra i fjor'), blocks: document.querySelectorAll('#written > .klynge-static').length, alone: textIn('#alone') };`,
      expect: (found) => [
        [
          found,
          {
            ...{ data: 1, own: 'Se kortet.', written: true, old: false, blocks: 1 },
            alone: 'Kun vores ord',
          },
        ],
      ],
    },
};
