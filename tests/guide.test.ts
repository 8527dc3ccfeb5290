import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEFT_ALONE, letterOf } from '../demo/guide/letter.ts';
import { verdictOn } from '../demo/guide/look.ts';
import { compare, isBoxed } from '../demo/guide/paste.ts';
import { PLATFORMS } from '../demo/guide/platforms.ts';
import { addressOf as pageOf, cssOf, snippetOf } from '../demo/guide/snippets.ts';
import {
  addressOf,
  DENSITIES,
  FORMS,
  formOf,
  LANGUAGES,
  setupFrom,
  startOf,
  SYSTEMS,
  THEMES,
  TIMES,
  type GuideWidget,
  type Setup,
} from '../demo/guide/state.ts';
import { guideWidgets } from '../tools/site/guide-widgets.ts';
import { declarations } from '../tools/site/reference.ts';

const start = startOf('1.2.3');
const widgets = guideWidgets();
const NAMES = widgets.map(({ name }) => name);
const widgetOf = (setup: Setup): GuideWidget => widgets.find(({ name }) => name === setup.widget)!;
const words = {
  title: 'Klyngekort',
  fallback: {
    intro: 'Klynger:',
    rows: [{ about: 'P & Q', name: 'Klynge <1>', url: 'https://a.dk/?x=1&y=2' }],
  },
};
const release = {
  version: '1.2.3',
  hashes: { 'klynge.js': 'sha384-abc', 'cdn/chunks/map-1.js': 'sha384-def' },
  preload: { map: ['cdn/chunks/map-1.js'] },
};
const line = fc.stringMatching(/^[\wæøåÆØÅ ,.-]{1,20}$/).map((text) => text.trim());
const anySetup: fc.Arbitrary<Setup> = fc.record({
  ...{
    widget: fc.constantFrom(...NAMES),
    also: fc.constantFrom('', ...NAMES, 'map,calendar'),
    region: line,
    municipality: line,
    cluster: line,
    kind: fc.constantFrom('', 'event', 'call'),
    type: line,
    layout: fc.constantFrom('' as const, 'small' as const),
  },
  ...{
    language: fc.constantFrom(...LANGUAGES),
    colours: fc.constantFrom(...THEMES),
    accent: fc.constantFrom('', '#14406f', '#ffd100'),
  },
  ...{
    density: fc.constantFrom(...DENSITIES),
    height: fc.constantFrom('', '640'),
    system: fc.constantFrom(...SYSTEMS),
  },
  ...{
    form: fc.constantFrom('' as const, ...FORMS),
    when: fc.constantFrom(...TIMES),
    base: fc.constantFrom('https://a.dk/', 'https://a.dk/klynge/1/'),
  },
});

describe('the guide’s choices', () => {
  it('stand in the address, whole, beside what is not the guide’s', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        const address = addressOf(setup, start, new URLSearchParams('lang=en&theme=dark'));
        expect(setupFrom(new URLSearchParams(address.toString()), start, widgets)).toEqual(setup);
        expect([address.get('lang'), address.get('theme')]).toEqual(['en', 'dark']);
      }),
    );
  });

  it('that somebody made up are left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(start) as (keyof Setup)[])),
        fc.string(),
        (name, value) => {
          const setup = setupFrom(new URLSearchParams([[name, value]]), start, widgets);
          for (const form of FORMS) {
            const code = snippetOf(setup, widgetOf(setup), words, form);
            // Nothing ends an attribute but our own quotes.
            expect(code.replace(/="[^"<>]*"/g, '')).not.toMatch(/["']/);
          }
          expect(NAMES).toContain(setup.widget);
          expect(setup.base).toMatch(/^https?:\/\/\S+\/$/);
        },
      ),
    );
  });

  it('lead to a form for every system, with steps in both languages', () => {
    for (const system of SYSTEMS) {
      expect(FORMS).toContain(formOf({ ...start, system }));
      expect(PLATFORMS[system].steps.da.length).toBe(PLATFORMS[system].steps.en.length);
    }
  });
});

describe('the guide’s widgets', () => {
  it('are all that there are, each with its title in both languages', () => {
    const folders = readdirSync(join(import.meta.dirname, '../src/widgets'));
    expect([...NAMES].sort()).toEqual(folders.sort());
    expect(NAMES.slice(0, 3)).toEqual(['map', 'positions', 'calendar']);
    const titles = widgets.flatMap(({ title }) => [title.da, title.en]);
    expect(titles.filter((title) => !title || NAMES.includes(title))).toEqual([]);
  });

  it('have the settings that they take, and a frame’s height', () => {
    for (const { name, settings, height } of widgets) {
      const taken = declarations()
        .get(name)!
        .attributes.map((attribute) => attribute.name);
      expect(taken, name).toEqual(expect.arrayContaining([...settings]));
      expect(height, name).toBeGreaterThan(400);
    }
    const settingsFor = (wanted: string): readonly string[] | undefined =>
      widgets.find(({ name }) => name === wanted)?.settings;
    expect(settingsFor('map')).toEqual(['region', 'municipality', 'layout']);
    expect(settingsFor('calendar')).toEqual([
      'region',
      'municipality',
      'cluster',
      'kind',
      'type',
      'layout',
    ]);
    expect(settingsFor('profile')).toEqual(['cluster']);
    expect(settingsFor('history')).toEqual([]);
  });
});

describe('the code', () => {
  const setup: Setup = {
    ...start,
    region: '1082',
    municipality: 'Viborg',
    language: 'en',
    accent: '#14406f',
  };

  it('has the small edition of each widget that has one', () => {
    const small = { ...start, layout: 'small' as const };
    const tagOf = (widget: string): string =>
      snippetOf({ ...small, widget }, widgetOf({ ...small, widget }), words, 'tag').split(
        '\n',
        1,
      )[0] ?? '';
    expect(['map', 'calendar', 'positions'].map(tagOf)).toEqual([
      '<klynge-map layout="map">',
      '<klynge-calendar layout="next">',
      '<klynge-positions>',
    ]);
  });

  it('has the same settings in every form', () => {
    expect(snippetOf(setup, widgetOf(setup), words, 'tag')).toMatch(
      /^<klynge-map region="1082" municipality="Viborg" lang="en">\n/,
    );
    expect(snippetOf(setup, widgetOf(setup), words, 'data')).toMatch(
      /^<div data-klynge="map" data-region="1082" data-municipality="Viborg" lang="en">\n/,
    );
    expect(snippetOf(setup, widgetOf(setup), words, 'link')).toMatch(/^<ul>\n {2}<li><a href=/);
    expect(snippetOf(setup, widgetOf(setup), words, 'link')).toContain(
      `<a href="${start.base}embed/map.html?region=1082&amp;municipality=Viborg&amp;lang=en">Klyngekort</a>\n  <ul>\n`,
    );
    expect(snippetOf(setup, widgetOf(setup), words, 'frame')).toContain(
      'lang=en&amp;accent=14406f" title="Klyngekort" width="100%" height="900"',
    );
    expect(snippetOf(setup, widgetOf(setup), words, 'static')).toBe(
      `${start.base}static/map-1082.en.html`,
    );
  });

  it('escapes names and addresses, and has no style attribute', () => {
    const code = snippetOf(setup, widgetOf(setup), words, 'tag');
    expect(code).toContain('P &amp; Q<br><a href="https://a.dk/?x=1&amp;y=2">Klynge &lt;1></a>');
    for (const form of FORMS)
      expect(snippetOf(setup, widgetOf(setup), words, form)).not.toContain('style=');
  });

  it('gives colours as style sheet, and none where the page’s own are kept', () => {
    expect(cssOf(setup, [{ name: 'map' }])).toBe(
      'klynge-map, [data-klynge="map"] {\n  --klynge-accent: #14406f;\n  --klynge-on-accent: #ffffff;\n}',
    );
    expect(cssOf(start, [{ name: 'map' }])).toBe('');
    expect(
      pageOf(
        start,
        widgets.find(({ name }) => name === 'history')!,
        true,
      ),
    ).toBe(`${start.base}embed/history.html`);
  });

  it('comes with a letter that names host, policy, hashes and code, in both languages', () => {
    for (const locale of ['da', 'en'] as const) {
      const letter = letterOf(
        { ...setup, form: 'tag' },
        release,
        locale,
        snippetOf(setup, widgetOf(setup), words, 'tag'),
      );
      for (const part of [
        'script-src https://www.kommunen.example',
        'trusted-types lit-html',
        'sha384-abc',
        'sha384-def',
        'klynge.js" integrity="sha384-abc"',
        '<klynge-map',
        'WCAG 2.2',
        LEFT_ALONE,
      ])
        expect(letter).toContain(part);
      expect(letterOf({ ...setup, form: 'frame' }, release, locale, '')).toContain(
        'frame-src https://www.kommunen.example',
      );
      expect(letterOf({ ...setup, form: 'tag', when: 'with' }, release, locale, '')).toContain(
        'cdn/chunks/map-1.js" integrity="sha384-def"',
      );
      expect(letter).not.toMatch(/undefined|\[object/);
    }
  });
});

describe('what is written in the documents', () => {
  const read = (file: string): string =>
    readFileSync(join(import.meta.dirname, '../docs', file), 'utf8');

  it.each(['da', 'en'] as const)(
    'has the letter’s attributes, and says who reads each: %s',
    (locale) => {
      const text = read(`${locale}/embedding.md`);
      expect(text).toContain(LEFT_ALONE);
      const rows = text.split('\n').filter((row) => row.startsWith('|'));
      const names = LEFT_ALONE.split(' ').map((one) => one.replace(/="(?:1|module)"$/, ''));
      expect(names.filter((name) => !rows.some((row) => row.includes(`\`${name}`)))).toEqual([]);
    },
  );

  it.each(['da', 'en'] as const)(
    'has what the guide says of each CMS, word for word: %s',
    (locale) => {
      const text = read(`${locale}/cms.md`).replaceAll('`', '');
      const { sharepoint, other, ...systems } = PLATFORMS;
      expect([sharepoint, other].every(({ steps }) => steps[locale].length)).toBe(true);
      const sentences = Object.values(systems).flatMap(({ paste, steps }) => [
        paste[locale],
        ...steps[locale],
      ]);
      expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
    },
  );
});

describe('the verdict on an accent', () => {
  it('is that of the run-time rules', () => {
    expect(verdictOn({ ...start, accent: '' })).toEqual({ kind: 'none' });
    expect(verdictOn({ ...start, accent: 'rød' })).toEqual({ kind: 'no-colour' });
    expect(verdictOn({ ...start, accent: '#14406f' })).toMatchObject({ kind: 'good' });
    expect(verdictOn({ ...start, accent: '#ffd100' })).toMatchObject({ kind: 'bad' });
    expect(verdictOn({ ...start, accent: '#ffd100', colours: 'dark' })).toMatchObject({
      kind: 'good',
    });
  });

  it('comes with a colour that passes', () => {
    const verdict = verdictOn({ ...start, accent: '#ffd100' });
    expect('instead' in verdict && verdictOn({ ...start, accent: verdict.instead })).toMatchObject({
      kind: 'good',
    });
  });
});

describe('the comparison', () => {
  const before = '<klynge-map region="1082" lang="en"><p>x</p></klynge-map>';

  it('tells what an editor kept and what it removed', () => {
    expect(compare(before, '<p>x</p>').map(({ fate }) => fate)).toEqual(['lost', 'lost', 'lost']);
    expect(compare(before, `<div>${before}</div>`).every(({ fate }) => fate === 'kept')).toBe(true);
    expect(
      compare('<div data-klynge="map" data-region="1082">', '<div data-klynge="map">'),
    ).toEqual([
      { what: 'data-klynge="map"', fate: 'kept' },
      { what: 'data-region="1082"', fate: 'lost' },
    ]);
  });

  it('sees through the ways to write the same', () => {
    expect(
      compare(
        '<a href="https://a.dk/embed/map.html?a=1&amp;b=2">x</a>',
        "<A HREF='https://a.dk/embed/map.html?a=1&b=2' target=_blank>x</A>",
      ),
    ).toEqual([{ what: 'href="https://a.dk/embed/map.html?a=1&b=2"', fate: 'kept' }]);
  });

  it('sees that a frame was boxed in', () => {
    const frame = '<iframe src="https://a.dk/embed/map.html" title="x"></iframe>';
    expect(isBoxed(frame, frame.replace(' title', ' sandbox="" title'))).toBe(true);
    expect(isBoxed(frame, frame)).toBe(false);
  });

  it('says nothing of what has nothing to do with the clusters, and never throws', () => {
    expect(compare('<p class="x"><a href="https://a.dk">a</a></p>', '')).toEqual([]);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(Array.isArray(compare(one, other))).toBe(true);
      }),
    );
  });
});
