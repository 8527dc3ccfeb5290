import { isRealMoment, isZone } from '../../data/real-time.ts';
import type { Activity } from '../../data/types.ts';
import { isMoment } from '../../domain/time/days.ts';

import { LONGEST_DESCRIPTION, LONGEST_TEXT } from '../../data/longest.ts';

export interface Field {
  readonly test: (value: unknown) => boolean;
  readonly expected: string;
}

/**
 * What each field of an activity may be, as the dataset's schema has it: by hand, since a list of 100,000 is checked before it is shown,
 * and the schema takes four times as long and a request more. A test holds the two together.
 */
const textOf = (most: number): Field => ({
  test: (value) => typeof value === 'string' && value !== '' && value.length <= most,
  expected: `a text of at most ${most} characters`,
});
const text = textOf(LONGEST_TEXT);
const matching = (pattern: RegExp, expected: string): Field => ({
  test: (value) => typeof value === 'string' && value.length <= LONGEST_TEXT && pattern.test(value),
  expected,
});
const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case, digits and hyphens');
const moment: Field = {
  test: (value) => typeof value === 'string' && isMoment(value),
  expected: 'a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm',
};
const url: Field = {
  test: (value) =>
    text.test(value) &&
    typeof value === 'string' &&
    /^https?:\/\/[^\s]+$/.test(value) &&
    URL.canParse(value),
  expected: 'an http or https address',
};
const date: Field = {
  test: (value) =>
    typeof value === 'string' && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) && isRealMoment(value),
  expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
};
const zone: Field = {
  test: (value) => typeof value === 'string' && value !== '' && isZone(value),
  expected: 'an IANA time zone',
};
const flag: Field = { test: (value) => typeof value === 'boolean', expected: 'true or false' };
const within = (low: number, high: number): Field => ({
  test: (value) => typeof value === 'number' && value >= low && value <= high,
  expected: `a number, ${low} to ${high}`,
});
const count: Field = {
  test: (value) => Number.isInteger(value) && (value as number) >= 0,
  expected: 'a whole number from 0 on',
};
const oneOf = (...values: string[]): Field => ({
  test: (value) => values.includes(value as string),
  expected: `one of ${values.join(', ')}`,
});
const list = (item: Field): Field => ({
  test: (value) => Array.isArray(value) && value.every(item.test),
  expected: `a list, each ${item.expected}`,
});

const role = oneOf(
  'organiser',
  'co-organiser',
  'announcer',
  'announced-organiser',
  'participant',
  'partner',
  'supporter',
  'target-group',
  'listed-in-calendar',
  'venue-host',
  'host',
);
/** The role may be left out as other things may. */
const party: Field = {
  test: (value) => {
    const { id: who, role: how } = (value ?? {}) as { id?: unknown; role?: unknown };
    return id.test(who) && (how === undefined || role.test(how));
  },
  expected: `{ id, role }, where the role is ${role.expected}`,
};

const origin: Field = {
  test: (value) => {
    const { source, key } = (value ?? {}) as { source?: unknown; key?: unknown };
    return text.test(source) && text.test(key);
  },
  expected: '{ source, key }',
};

export const FIELDS = {
  id,
  kind: oneOf('event', 'call', 'project'),
  title: text,
  titleBasis: oneOf('published', 'composed'),
  language: text,
  start: moment,
  end: moment,
  allDay: flag,
  deadline: moment,
  precision: oneOf('day', 'minute'),
  timeZone: zone,
  venue: text,
  address: text,
  town: text,
  municipality: matching(/^\d{4}$/, 'a municipality code of four digits'),
  region: id,
  lat: within(-90, 90),
  lon: within(-180, 180),
  country: matching(/^[A-Z]{2}$/, 'a country code of two capital letters'),
  format: oneOf('in-person', 'online', 'hybrid'),
  clusters: list(party),
  forAll: flag,
  organiser: text,
  coOrganisers: list(text),
  type: id,
  otherTypes: list(id),
  typeBasis: oneOf('published', 'inferred'),
  price: text,
  registrationUrl: url,
  url,
  series: id,
  parent: id,
  status: oneOf(
    'held',
    'announced',
    'listed',
    'cancelled',
    'postponed',
    'moved',
    'full',
    'not-listed',
  ),
  confidence: oneOf('high', 'medium', 'low'),
  asOf: date,
  funder: id,
  sequence: count,
  description: textOf(LONGEST_DESCRIPTION),
  placePrecision: oneOf('address', 'postcode', 'town'),
  uid: text,
  fetched: matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, 'a moment in UTC as YYYY-MM-DDThh:mmZ'),
  origins: list(origin),
  locked: list(text),
  sources: list(count),
} satisfies Record<keyof Activity, Field>;
