/** Danish postcodes and towns: which is meant, and where it lies. Looked up in the page; nobody is asked. */
import table from '../../data/postcodes.json' with { type: 'json' };
import { foldText } from '../search/fold.ts';
import { suggest } from '../search/suggest.ts';
import type { Point } from './geo.ts';

/** A place that a visitor can name. */
export interface NamedPlace {
  /** `8800 Viborg`; a town that has no postcode of its own, or several, by its name. */
  readonly label: string;
  readonly postcode: string;
  readonly town: string;
  /** The municipality that it lies in, by code; of several the first. */
  readonly municipality: string;
  /** In the plane of the map: a unit is 100 m, rounded to 400 m. */
  readonly point: Point;
}

export type PlaceAnswer =
  | { readonly is: 'found'; readonly place: NamedPlace }
  /** Towns of one name. */
  | { readonly is: 'several'; readonly places: readonly NamedPlace[] }
  /** None is called so; those that may be meant, at most three. */
  | { readonly is: 'unknown'; readonly suggestions: readonly NamedPlace[] };

const MOST_SUGGESTIONS = 3;
/** No town has a longer name. */
const LONGEST = 60;

const sums = (differences: string): number[] => {
  let sum = 0;
  return differences.split(' ').map((difference) => (sum += Number(difference)));
};

function pointsOf(x: string, y: string): Point[] {
  const ys = sums(y);
  return sums(x).map((one, i) => ({ x: one * table.grid, y: (ys[i] ?? 0) * table.grid }));
}

let read:
  { readonly postcodes: readonly NamedPlace[]; readonly towns: readonly NamedPlace[] } | undefined;

/** Read when the first is asked for. */
function places(): NonNullable<typeof read> {
  if (read) return read;
  const codes = table.municipalities.split(' ');
  const names = table.names.split('|');
  const named = (
    postcode: string,
    town: string,
    at: string | undefined,
    point?: Point,
  ): NamedPlace => ({
    label: `${postcode} ${town}`,
    postcode,
    town,
    municipality: codes[Number(at)] ?? '',
    point: point ?? { x: 0, y: 0 },
  });
  const points = pointsOf(table.x, table.y);
  const name = sums(table.name);
  const municipality = table.municipality.split(' ');
  const townPoints = pointsOf(table.townX, table.townY);
  const townPostcode = table.townPostcode.split(' ');
  const townMunicipality = table.townMunicipality.split(' ');
  read = {
    postcodes: sums(table.codes).map((code, i) =>
      named(String(code), names[name[i] ?? 0] ?? '', municipality[i], points[i]),
    ),
    towns: table.towns.split('|').map((town, i) => ({
      ...named(townPostcode[i] ?? '', town, townMunicipality[i], townPoints[i]),
      label: town,
    })),
  };
  return read;
}

/** `kbh k`, `københavn k.`, `Copenhagen K` → `koebenhavn k`. */
const plain = (name: string): string =>
  foldText(name)
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:kbh|copenhagen)\b/, 'koebenhavn')
    .replace(/^frb\b/, 'frederiksberg')
    .replace(/^elsinore$/, 'helsingoer')
    .replace(/ kommune$/, '');

/**
 * The place that a visitor means by a postcode, a town, or both: `8800`, `8800 Viborg`, `DK-8800`,
 * `viborg `. Letters are compared as the search does.
 */
export function findPlace(query: string): PlaceAnswer {
  const asked = query.slice(0, LONGEST).trim();
  const { postcodes } = places();
  const number = /^(?:dk)?[\s-]*(\d{4})(?!\d)/i.exec(asked)?.[1];
  if (!number) return findTown(asked);
  const place = postcodes.find(({ postcode }) => postcode === number);
  return place ? { is: 'found', place } : { is: 'unknown', suggestions: nextTo(Number(number)) };
}

function findTown(asked: string): PlaceAnswer {
  const name = plain(asked);
  const { postcodes, towns } = places();
  const called = (list: readonly NamedPlace[], wanted: string): NamedPlace[] =>
    list.filter(({ town }) => plain(town) === wanted);
  const found = [...called(postcodes, name), ...called(towns, name)];
  // "Aarhus" is "Aarhus C", and "Odense SØ" is not "Odense".
  const whole = found.length ? found : called(postcodes, `${name} c`);
  const apart = inMunicipalities(whole);
  const [place] = apart;
  if (!name || !place) return { is: 'unknown', suggestions: likeIt(name) };
  return apart.length > 1 ? { is: 'several', places: apart } : { is: 'found', place };
}

/** One of each municipality, the one in the middle of its postcodes' points. */
function inMunicipalities(found: readonly NamedPlace[]): readonly NamedPlace[] {
  const byMunicipality = new Map<string, NamedPlace[]>();
  for (const place of found)
    byMunicipality.set(place.municipality, [
      ...(byMunicipality.get(place.municipality) ?? []),
      place,
    ]);
  return [...byMunicipality.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1) return first ?? [];
    // The name of many postcodes has none of its own.
    return { ...first, label: first.town, point: middleOf(group) ?? first.point };
  });
}

/** The numbers next to one that there is not. */
const nextTo = (number: number): readonly NamedPlace[] =>
  places()
    .postcodes.toSorted(
      (a, b) => Math.abs(Number(a.postcode) - number) - Math.abs(Number(b.postcode) - number),
    )
    .slice(0, MOST_SUGGESTIONS);

/** The names that look most like one that there is not. */
function likeIt(name: string): readonly NamedPlace[] {
  if (!name) return [];
  const { postcodes, towns } = places();
  const byName = new Map(
    [...postcodes, ...towns].map((place) => [
      plain(place.town),
      { name: plain(place.town), place },
    ]),
  );
  return suggest(name, [...byName.values()], MOST_SUGGESTIONS).map(({ place }) => place);
}

/**
 * Where a town lies, in the plane of the map: the middle of the postcodes of that name in its municipality; where there is no such town,
 * the middle of the municipality's postcodes. `undefined` for what is not in Denmark.
 */
export function pointOfTown(town: string, municipality: string | null): Point | undefined {
  const { postcodes, towns } = places();
  const here = [...postcodes, ...towns].filter(
    (place) => municipality === null || place.municipality === municipality,
  );
  const called = (wanted: string): NamedPlace[] =>
    here.filter((place) => plain(place.town) === wanted);
  const name = plain(town);
  const exact = called(name);
  const meant = exact.length ? exact : called(`${name} c`);
  if (meant.length) return middleOf(meant);
  return municipality === null ? undefined : middleOf(here);
}

/** The mean of the places' points; `undefined` for none. */
function middleOf(found: readonly NamedPlace[]): Point | undefined {
  if (!found.length) return undefined;
  const mean = (axis: 'x' | 'y'): number =>
    found.reduce((sum, { point }) => sum + point[axis], 0) / found.length;
  return { x: mean('x'), y: mean('y') };
}
