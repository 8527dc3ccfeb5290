import { describe, expect, it } from 'vitest';
import { frameSettings, linkSettings } from './address-settings.ts';

const address = (query: string): URL => new URL(`https://library.example/embed/x.html?${query}`);
const namesOf = (settings: readonly (readonly [string, string])[]): string[] =>
  settings.map(([name]) => name);
const FETCHED = 'src=https://else.example/&points-src=https://else.example/';
const HOW = 'refresh=1m';

describe('what a link’s address may set', () => {
  it.each([
    ['map', 'fit=false', 'view=month'],
    ['positions', 'view=table', 'division=2027'],
    ['calendar', 'past=only', 'status=official'],
    ['profile', 'cluster=made', 'limit=3'],
    ['history', 'region=1082', 'cluster=made'],
  ])('is a list for each widget: %s', (widget, own, others) => {
    expect(linkSettings(widget, address(`${own}&${others}`), [])).toEqual([
      ['group', 'klynge-links'],
      own.split('='),
    ]);
  });

  it('is nothing that is fetched, no words, and no group', () => {
    const query = `${FETCHED}&${HOW}&heading=Log+ind&group=page&search=Log+ind&now=2022-01-01&deep-link`;
    for (const widget of ['map', 'positions', 'calendar', 'profile', 'history'])
      expect(linkSettings(widget, address(query), [])).toEqual([['group', 'klynge-links']]);
  });

  it('may take the heading away, and is no markup', () => {
    expect(linkSettings('map', address('heading=none&region=<b>1082</b>'), [])).toEqual([
      ['group', 'klynge-links'],
      ['heading', 'none'],
    ]);
  });

  it('is more where the script’s tag allows more', () => {
    const settings = linkSettings('map', address('heading=Vores+klynger&search=x'), ['heading']);
    expect(settings.slice(1)).toEqual([['heading', 'Vores klynger']]);
  });
});

describe('what a frame’s address may set', () => {
  const settings = (query: string, framed = true): string[] =>
    namesOf(frameSettings(address(query).searchParams, framed));

  it('is nothing that is fetched, and no group', () => {
    expect(settings(`region=1082&${FETCHED}&${HOW}&group=page`)).toEqual(['region']);
  });

  it('is a heading inside a frame only; on the page itself it may be taken away', () => {
    expect(settings('heading=Log+ind')).toEqual(['heading']);
    expect(settings('heading=Log+ind', false)).toEqual([]);
    expect(settings('heading=none', false)).toEqual(['heading']);
  });
});
