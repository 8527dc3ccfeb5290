/**
 * What an address may set. Anybody can write one: an editor, and the visitor who leaves a comment. So what it says is what the
 * library has itself, chosen from: nothing is fetched, and no words of the address stand on the page.
 */

import { REFRESH } from './apply-settings.ts';

/** A line of text, and no markup. */
const LINE = /^[^<>\p{C}]{0,80}$/u;

/** Names that make a widget fetch. */
export const FETCHING: readonly string[] = ['src', 'points-src'];

const EVERY_WIDGET = ['lang', 'region', 'theme', 'heading-level'];
const BY_WIDGET: Readonly<Record<string, readonly string[]>> = {
  map: [
    'municipality',
    'division',
    'show-municipalities',
    'fit',
    'show-activities',
    'layout',
    'sort',
  ],
  positions: [
    'view',
    'sort',
    'limit',
    'hide-empty',
    'cluster',
    'municipality',
    'status',
    'programme',
    'intro',
  ],
  calendar: [
    'view',
    'layout',
    'month',
    'collection',
    'cluster',
    'kind',
    'type',
    'format',
    'funder',
    'municipality',
    'language',
    'from',
    'to',
    'past',
    'limit',
    'filters',
  ],
  profile: ['cluster'],
  history: [],
};

/** The group of all widgets that stand for links: they follow each other, and nothing else on the page follows them. */
const LINKS_GROUP = 'klynge-links';

type Setting = readonly [name: string, value: string];

/** What a link's address gives its widget. `more`: names that the script's tag allows beyond the usual. */
export function linkSettings(
  widget: string,
  { searchParams }: URL,
  more: readonly string[],
): Setting[] {
  const allowed = new Set([...EVERY_WIDGET, ...(BY_WIDGET[widget] ?? []), ...more]);
  const settings = [...searchParams].filter(
    ([name, value]) =>
      LINE.test(value) && (allowed.has(name) || (name === 'heading' && value === 'none')),
  );
  return [['group', LINKS_GROUP], ...settings];
}

/**
 * What the address of a frame's own page gives it: there is nothing else on that page. Its heading is the page's own to choose, and
 * who is led to the page by a link, without a page around it, sees the library's.
 */
export function frameSettings(asked: URLSearchParams, framed: boolean): Setting[] {
  const refused = new Set([...FETCHING, REFRESH, 'group']);
  return [...asked].filter(
    ([name, value]) =>
      LINE.test(value) && !refused.has(name) && (name !== 'heading' || framed || value === 'none'),
  );
}
