/** Where something is, by postcode or town, and how exactly that is known. */
import places from '../../../src/data/places.json' with { type: 'json' };
import municipalities from '../../../src/data/municipalities.json' with { type: 'json' };
import type { Activity } from '../../../src/data/types.ts';
import type { Candidate } from '../formats/candidate.ts';
import { fold } from './fold.ts';

export type Placed = Pick<
  Activity,
  'venue' | 'address' | 'town' | 'municipality' | 'region' | 'lat' | 'lon' | 'country'
> & {
  readonly placePrecision: 'address' | 'postcode' | 'town' | null;
};

interface Point {
  readonly town: string;
  readonly municipalities: readonly string[];
  readonly lat: number;
  readonly lon: number;
}

const regionOf = new Map(municipalities.municipalities.map(({ code, region }) => [code, region]));
const byPostcode = new Map<string, Point>();
/** Names that several towns have are left out: a guess is worse than nothing. */
const byTown = new Map<string, Point | null>();

for (const [code, town, codes, lat, lon] of places.postcodes as unknown as [
  string,
  string,
  string[],
  number,
  number,
][]) {
  byPostcode.set(code, { town, municipalities: codes, lat, lon });
}
for (const [town, code, , lat, lon] of places.towns as unknown as [
  string,
  string,
  string,
  number,
  number,
][]) {
  const key = fold(town);
  // Of two towns with one name, the one that a calendar means.
  if (key === 'frederiksberg' && code !== '0147') continue;
  byTown.set(key, byTown.has(key) ? null : { town, municipalities: [code], lat, lon });
}
const ENGLISH: ReadonlyMap<string, string> = new Map([
  ['copenhagen', 'koebenhavn'],
  ['elsinore', 'helsingoer'],
  ['funen', ''],
]);

/** `Aarhus C`, `København Ø`, `Odense SØ`: the town. */
function townNamed(name: string): Point | null {
  const key = fold(name);
  const known = byTown.get(ENGLISH.get(key) ?? key);
  if (known) return known;
  return byTown.get(key.replace(/ (?:c|k|v|n|s|oe|nv|noe|sv|soe|sydoest|vest|nord)$/, '')) ?? null;
}

/** `Havnegade 2, 5000 Odense C`: a postcode counts only where its town follows. */
function inText(text: string): { postcode: string; town: string } | null {
  for (const [, postcode = '', after = ''] of text.matchAll(
    /(?<!\d)(?:DK-?\s?)?(\d{4})\s+(\p{L}[\p{L} .'-]*)/gu,
  )) {
    const point = byPostcode.get(postcode);
    const [wanted, given] = [fold(point?.town ?? '').split(' ')[0], fold(after).split(' ')[0]];
    if (point && wanted && (wanted === given || ENGLISH.get(given ?? '') === wanted))
      return { postcode, town: point.town };
  }
  return null;
}

export function placeOf(one: Candidate): Placed {
  const country = countryOf(one.country);
  const abroad = country !== null && country !== 'DK';
  const written = [one.address, one.venue].filter((text) => text !== null).join(', ');
  const found = !abroad && written ? inText(written) : null;
  const postcode = abroad
    ? null
    : (/^(?:DK-?\s?)?(\d{4})$/i.exec(one.postcode?.trim() ?? '')?.[1] ?? found?.postcode ?? null);
  const byCode = postcode ? byPostcode.get(postcode) : undefined;
  // Without a town or a postcode, the end of the address may be one.
  const last = written.split(',').at(-1)?.trim() ?? '';
  const town = one.town || (byCode || last.length <= 2 ? null : last);
  const byName = abroad || !town ? null : townNamed(town);
  const point = byCode ?? byName;
  // Where the postcode is that of another part of the town, the address says more than the town.
  const codes = byCode?.municipalities ?? byName?.municipalities ?? [];
  const regions = new Set(codes.map((code) => regionOf.get(code)));
  const own =
    one.lat !== null &&
    one.lon !== null &&
    (abroad || (one.lat > 54.5 && one.lat < 57.8 && one.lon > 8 && one.lon < 15.3));
  const street = one.address;
  const tail =
    postcode && street && !street.includes(postcode)
      ? `${postcode} ${byCode?.town ?? one.town ?? ''}`.trim()
      : null;
  const townLine = one.postcode && byCode ? `${postcode ?? ''} ${byCode.town}` : null;
  const area = byCode ? 'postcode' : byName && 'town';
  return {
    venue: one.venue,
    address: street ? [street, tail].filter(Boolean).join(', ') : townLine,
    town:
      (byName?.town ?? (byCode ? (townNamed(byCode.town)?.town ?? byCode.town) : null)) || one.town,
    municipality: codes.length === 1 ? (codes[0] ?? null) : (byName?.municipalities[0] ?? null),
    region: regions.size === 1 ? ([...regions][0] ?? null) : null,
    lat: own ? one.lat : (point?.lat ?? null),
    lon: own ? one.lon : (point?.lon ?? null),
    country: country ?? (point ? 'DK' : null),
    placePrecision: own ? 'address' : area,
  };
}

const names = new Map<string, string>();

/** A code, or a country's name in Danish or English. */
export function countryOf(written: string | null): string | null {
  const text = written?.trim() ?? '';
  if (/^[A-Z]{2}$/.test(text)) return text;
  if (!text) return null;
  if (!names.size) {
    for (const language of ['da', 'en']) {
      const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      for (let i = 0; i < 676; i++) {
        const code = String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));
        // Countries that there are no more have a newer code.
        const name =
          Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}` ? display.of(code) : null;
        if (name && !names.has(fold(name))) names.set(fold(name), code);
      }
    }
  }
  return names.get(fold(text)) ?? (/^dk$/i.test(text) ? 'DK' : null);
}
