import type { Dataset } from '../../data/types.ts';
import { limitFrom } from '../../core/element/limit.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import { oneOf, plain, unknownValue } from '../../core/element/warn.ts';
import type { ActivityFilter } from '../../domain/activities/activities-filter.ts';
import { isDay } from '../../domain/time/days.ts';

export const VIEWS = ['list', 'month'] as const;
export const LAYOUTS = ['', 'next'] as const;
export const KINDS = ['', 'event', 'call', 'project'] as const;
export const FORMATS = ['', 'in-person', 'online', 'hybrid'] as const;
/** The fields that the row of filters may have. */
const FIELDS = [
  'cluster',
  'where',
  'kind',
  'type',
  'format',
  'funder',
  'municipality',
  'place',
  'language',
  'period',
  'search',
  'past',
] as const;
export type Field = (typeof FIELDS)[number];
/** Those that it has where the page says nothing. */
const USUAL = FIELDS.slice(0, 5);
/** How many of them stand in the row; the others are folded. */
export const IN_ROW = 2;
/** Those that are drawn at once; the others are loaded after the first render. */
const AT_ONCE: readonly Field[] = ['cluster', 'where'];

export type CalendarMode = (typeof VIEWS)[number];

/** What a tag says of the activities that it shows; what the visitor changes is written over it. */
export interface CalendarAttributes extends Element {
  collection: string;
  cluster: string;
  kind: string;
  type: string;
  format: string;
  funder: string;
  municipality: string;
  language: string;
  from: string;
  to: string;
  search: string;
  past: boolean;
  limit: string;
  filters: string;
}

/** The attributes as a filter; a value that there is not is told of once, and left out. */
export function filterFrom(host: CalendarAttributes, dataset: Dataset): Partial<ActivityFilter> {
  const [from, to] = [dayFrom(host, 'from'), dayFrom(host, 'to')];
  const late = from && to && to < from;
  if (late) warnOnce(`<${host.localName} to="${to}">: before from="${from}". It is left out.`);
  return {
    clusters: clustersNamed(host, dataset, host.cluster),
    municipality: ownMunicipality(host, dataset, host.municipality)?.code ?? null,
    kind: oneOf(host, 'kind', host.kind, KINDS),
    type: known(host, 'type', dataset.activityTypes),
    format: oneOf(host, 'format', host.format, FORMATS),
    funder: known(host, 'funder', dataset.funders),
    language: languageFrom(host),
    from,
    to: late ? '' : to,
    search: host.search.trim(),
  };
}

/** An id of the list; before the list is there, whatever the page said. */
function known(
  host: CalendarAttributes,
  name: 'type' | 'funder',
  list: readonly { readonly id: string }[],
): string {
  return list.length
    ? oneOf(host, name, host[name], ['', ...list.map(({ id }) => id)])
    : host[name];
}

function dayFrom(host: CalendarAttributes, name: 'from' | 'to'): string {
  const day = host[name].trim();
  if (!day || isDay(day)) return day;
  warnOnce(`<${host.localName} ${name}="${day}">: not a day. Expected YYYY-MM-DD.`);
  return '';
}

function languageFrom(host: CalendarAttributes): string {
  const language = plain(host.language);
  if (!language || /^[a-z]{2,3}$/.test(language)) return language;
  warnOnce(
    `<${host.localName} language="${language}">: not a language. Expected its code: da, en.`,
  );
  return '';
}

export const limitFor = (host: CalendarAttributes, page: number): number =>
  Math.min(limitFrom(host, host.limit), host.limit ? Infinity : page);

/** The fields that the page asked for: names with spaces between them, `all` or `none`. */
export function fieldsOf(host: CalendarAttributes): readonly Field[] {
  const wanted = plain(host.filters)
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!wanted.length) return USUAL;
  if (wanted[0] === 'none') return [];
  if (wanted[0] === 'all') return FIELDS;
  return wanted.flatMap((name) => {
    const field = FIELDS.find((one) => one === name);
    if (!field) unknownValue(host, 'filters', name, [...FIELDS, 'all', 'none']);
    return field ?? [];
  });
}

/** Whether the row has fields that are loaded first. */
export const asksForMoreFields = (host: CalendarAttributes): boolean =>
  fieldsOf(host)
    .slice(0, IN_ROW)
    .some((field) => !AT_ONCE.includes(field));

/** The attributes that a visitor can change by a field of their own. */
export type Changeable =
  'kind' | 'type' | 'format' | 'funder' | 'municipality' | 'language' | 'from' | 'to' | 'search';

/** What the visitor changes in the row of filters. */
export type FilterChange = Partial<Record<Changeable, string> & { readonly past: boolean }>;

/** The properties that a field of the row sets; clearing empties those that the visitor can see. */
export const PROPERTIES: Partial<Record<Field, readonly Changeable[]>> = {
  where: ['format'],
  kind: ['kind'],
  type: ['type'],
  format: ['format'],
  funder: ['funder'],
  municipality: ['municipality'],
  language: ['language'],
  period: ['from', 'to'],
  search: ['search'],
};
