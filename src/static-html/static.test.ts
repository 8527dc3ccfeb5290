import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aCluster,
  aDataset,
  aLocation,
  anActivity,
  aPosition,
} from '../../tests/support/fixtures.ts';
import { factsTerms } from '../core/locales/facts/terms.ts';
import { placesTerms } from '../core/locales/terms.ts';
import { toFacts } from '../core/templates/facts.view.ts';
import { wholeDataset } from '../../tools/data/publish.ts';
import { parseDataset } from '../data/parse.ts';
import type { Dataset } from '../data/types.ts';
import { entriesOf } from '../domain/clusters/clusters.ts';
import { inLocale } from '../i18n/language.ts';
import { embedPages } from './index.ts';
import { escape, link, markup } from './markup.ts';

const parsed = parseDataset(wholeDataset());
if (!parsed.ok) throw new Error('the bundled data');
const whole: Dataset = parsed.dataset;
const OPTIONS = { base: 'https://klynger.example/klynge/9.9.9/', version: '9.9.9' };
const pages = embedPages(whole, OPTIONS);
const widgets = readdirSync('src/widgets');
const fragments = [...pages].filter(([path]) => path.startsWith('static/'));

describe('markup', () => {
  it('escapes what is filled in, and not what it made itself', () => {
    expect(
      markup`<p title="${'"<'}">${'<b>'}${markup`<i>x</i>`}${null}${false}${[1, '&']}</p>`.text,
    ).toBe('<p title="&quot;&lt;">&lt;b&gt;<i>x</i>1&amp;</p>');
    expect(escape(`'`)).toBe('&#39;');
  });

  it('makes links of web addresses only', () => {
    expect(link('https://a.dk/?x=1&y', 'a').text).toBe('<a href="https://a.dk/?x=1&amp;y">a</a>');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', ' //a.dk'])
      expect(link(url, '<x>').text).toBe('&lt;x&gt;');
  });
});

describe('the pages', () => {
  it('are the same each time, and complete for every language, each region and each cluster', () => {
    expect([...embedPages(whole, OPTIONS)]).toEqual([...pages]);
    for (const widget of widgets)
      for (const path of [`embed/${widget}.html`, `oembed/${widget}.json`])
        expect(pages.has(path), path).toBe(true);
    for (const locale of ['da', 'en', 'de']) {
      for (const widget of ['map', 'positions', 'calendar'])
        expect(pages.has(`static/${widget}-1082.${locale}.html`)).toBe(true);
      for (const { cluster } of entriesOf(whole))
        expect(pages.has(`static/profile-${cluster.id}.${locale}.html`)).toBe(true);
    }
  });

  it('have no script, no style, no form and no handler in a static edition, and nothing is loaded by it', () => {
    expect(fragments.length).toBeGreaterThan(40);
    for (const [path, text] of fragments) {
      expect([
        path,
        /<(?:script|style|link|img|iframe|form|input)|\son\w+=|\sstyle=|\ssrc=|javascript:/i.test(
          text,
        ),
      ]).toEqual([path, false]);
      // As words of their own: a call may be “annulleret”.
      expect([path, /\bundefined\b|\[object|\bnull\b/.test(text)]).toEqual([path, false]);
    }
  });

  it('name every cluster on the map, each with its position, and say the data’s date and the map’s source', () => {
    const asOf = { da: 'Data pr.', en: 'Data as of', de: 'Stand der Daten' };
    for (const locale of ['da', 'en', 'de'] as const) {
      const map = pages.get(`static/map.${locale}.html`) ?? '';
      const rows = map.slice(map.indexOf('<table'));
      for (const { cluster, position } of entriesOf(whole)) {
        expect(rows).toContain(escape(cluster.name));
        expect(rows).toContain(escape(inLocale(position.name, locale)));
      }
      expect(map).toContain('CC BY 4.0');
      expect(map).toContain(asOf[locale]);
      expect(map.match(/<svg role="img" aria-label="[^"]{10,}"/)).not.toBeNull();
    }
  });

  it('of a cluster say all that its card in the widget says', () => {
    const words = { ...placesTerms('da'), ...factsTerms('da') };
    for (const { cluster } of entriesOf(whole)) {
      const facts = toFacts(whole, cluster, 'da', words);
      const text = pages.get(`static/profile-${cluster.id}.da.html`) ?? '';
      for (const name of Object.keys(facts) as (keyof typeof facts)[])
        expect([cluster.id, text.includes(`<dt>${words[name]}</dt>`)]).toEqual([cluster.id, true]);
      for (const one of [facts.members, ...facts.partners, ...facts.grants])
        expect(text).toContain(escape(one.text));
    }
  });

  it('of a region hold its clusters only, and lead to the living edition of the same region and language', () => {
    const midt = pages.get('static/positions-1082.en.html') ?? '';
    expect(midt).toContain('Danish Sound Cluster');
    expect(midt).not.toContain('CLEAN.');
    expect(midt).toContain(
      'https://klynger.example/klynge/9.9.9/embed/positions.html?region=1082&amp;lang=en',
    );
  });

  it('tell what is to come from what is past by the day that they are made for', () => {
    const dataset = aDataset({
      strengthPositions: [aPosition({ id: 'p', order: 1 })],
      clusters: [aCluster({ id: 'c', position: 'p', locations: [aLocation({ id: 'l' })] })],
      activities: [
        anActivity({ id: 'late', start: '2027-03-01' }),
        anActivity({ id: 'early', start: '2027-01-05T13:00' }),
      ],
    });
    const on = (today: string): string =>
      embedPages(dataset, { ...OPTIONS, today }).get('static/calendar.da.html') ?? '';
    expect(on('2027-02-01')).toMatch(
      /1 kommende aktivitet\.[^]*1\. marts 2027[^]*Tidligere aktiviteter[^]*5\. januar 2027 kl\. 13\.00/,
    );
    expect(on('2027-04-01')).toMatch(
      /Ingen datoer i kalenderen lige nu\.[^]*Arrangementer på klyngernes egne sider/,
    );
    expect(on('2026-12-01')).not.toContain('Tidligere aktiviteter');
  });

  it('keep markup and addresses in the data from becoming markup', () => {
    const bad = '"><img src=x onerror=alert(1)>';
    const dataset = aDataset({
      strengthPositions: [
        aPosition({
          id: 'p',
          order: 1,
          name: { da: bad, en: bad },
          description: { da: bad, en: bad },
        }),
      ],
      clusters: [
        aCluster({
          id: 'c',
          position: 'p',
          name: bad,
          website: 'javascript:alert(1)',
          locations: [aLocation({ id: 'l', town: bad })],
        }),
      ],
      activities: [
        anActivity({
          id: 'a',
          start: '2027-01-01',
          title: bad,
          url: 'javascript:alert(1)',
          venue: bad,
        }),
      ],
    });
    for (const [path, text] of embedPages(dataset, { ...OPTIONS, today: '2026-12-01' }))
      expect([path, text.includes('<img') || /(?:href|src)="javascript:/.test(text)]).toEqual([
        path,
        false,
      ]);
  });

  it('for frames are titled, let links out, and may do nothing but run their own scripts', () => {
    for (const widget of widgets) {
      const page = (pages.get(`embed/${widget}.html`) ?? '').replaceAll('&#39;', "'");
      expect(page).toContain(`<klynge-${widget}>`);
      expect(page).toMatch(/<title>[^<]{5,}<\/title>/);
      // Its name alone is no title.
      expect(page).not.toContain(`<title>${widget}</title>`);
      expect(page).toContain('<base target="_top">');
      expect(page).toContain(
        "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'",
      );
      expect(page).toContain(`href="${OPTIONS.base}oembed/${widget}.json"`);
    }
  });

  it('answer oEmbed with a titled frame of their own page', () => {
    const answer = JSON.parse(pages.get('oembed/map.json') ?? '') as Record<string, unknown>;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Klyngekort (uden valg fra adressen)',
      width: 800,
      height: 900,
    });
    expect(answer['html']).toMatch(
      /^<iframe src="https:\/\/klynger\.example\/klynge\/9\.9\.9\/embed\/map\.html" title="Klyngekort" [^>]*><\/iframe>$/,
    );
  });

  it('that were built are those of the bundled data', () => {
    const built = readFileSync(
      join(import.meta.dirname, '../../dist/static/positions.da.html'),
      'utf8',
    );
    const own = embedPages(whole, {
      base: new URL(/href="(https:\/\/[^"]*\/)embed\//.exec(built)?.[1] ?? '').href,
      version: '0',
    });
    expect(built).toBe(own.get('static/positions.da.html'));
  });
});
