/** Addresses at which content systems are known to offer events, asked only of sites that run them. */
import type { Document } from 'domhandler';
import { all } from '../formats/select.ts';

export type System =
  'the-events-calendar' | 'eventon' | 'wordpress' | 'webflow' | 'umbraco' | 'drupal';

interface Endpoint {
  readonly system: System;
  /** From the site's root; `{page}` is the page that was looked at. */
  readonly path: string;
}

const ENDPOINTS: readonly Endpoint[] = [
  { system: 'the-events-calendar', path: '/wp-json/tribe/events/v1/events' },
  { system: 'the-events-calendar', path: '/events/?ical=1' },
  { system: 'eventon', path: '/wp-json/wp/v2/ajde_events?per_page=50' },
  { system: 'wordpress', path: '/wp-json/wp/v2/event?per_page=50' },
  { system: 'wordpress', path: '/wp-json/wp/v2/events?per_page=50' },
  { system: 'wordpress', path: '/wp-json/wp/v2/arrangement?per_page=50' },
  { system: 'webflow', path: '{page}/rss.xml' },
  {
    system: 'umbraco',
    path: '/umbraco/delivery/api/v2/content?filter=contentType:event&take=50',
  },
  { system: 'drupal', path: '/jsonapi/node/event' },
  { system: 'drupal', path: '/api/v1/events' },
  { system: 'drupal', path: '/events.ics' },
];

/** Which systems a page shows that it comes from; most say so in several ways. */
export function systemsOf(page: Document, html: string): ReadonlySet<System> {
  const generator = all('meta[name="generator" i]', page)
    .map(({ attribs }) => attribs['content'] ?? '')
    .join(' ');
  const found = new Set<System>();
  const is = (system: System, pattern: RegExp, also = false): void => {
    if (also || pattern.test(html)) found.add(system);
  };
  is('wordpress', /\/wp-(?:content|includes|json)\//, /wordpress/i.test(generator));
  is('the-events-calendar', /tribe-events|the-events-calendar/);
  is('eventon', /eventon|ajde_evcal|\bevo_/);
  is('webflow', /\bw-dyn-(?:item|list)\b/, /webflow/i.test(generator));
  is('umbraco', /\/umbraco\/|\/App_Plugins\//, /umbraco/i.test(generator));
  is('drupal', /data-drupal-|\/sites\/default\/files\//, /drupal/i.test(generator));
  // Its own pages name the plugin only where there is a calendar on them.
  if (found.has('wordpress')) found.add('the-events-calendar');
  return found;
}

export function endpointsFor(systems: ReadonlySet<System>, pageUrl: string): [System, string][] {
  const page = new URL(pageUrl);
  const path = page.pathname.replace(/\/+$/, '');
  return ENDPOINTS.filter(({ system }) => systems.has(system)).map(({ system, path: written }) => [
    system,
    new URL(written.replace('{page}', path), page.origin).href,
  ]);
}
