import { placesTerms, statedWords } from '../../../core/locales/terms.ts';
import {
  calledName,
  type Entry,
  entriesOf,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { type OfficeNearby, officesFrom } from '../../../domain/geo/nearest-office.ts';
import { boxOf } from '../../../domain/geo/areas.ts';
import { type Viewport, viewportOf } from '../../../domain/geo/geo.ts';
import { project } from '../../../domain/geo/projection.ts';
import type { NamedPlace } from '../../../domain/geo/postcodes.ts';
import { inLocale } from '../../../i18n/language.ts';
import type { MapContent, MapView } from '../map.view.ts';
import { mapNearMeTerms } from './locales/terms.ts';

/** An office near a place, in words. */
export interface NearbyRow {
  readonly entry: Entry;
  readonly standing: HeadOfficeStatus;
  /** "ca. 20 km". */
  readonly distance: string;
  readonly position: string;
  /** "Karup, hovedsæde, ubekræftet, oplyst 2017". */
  readonly where: string;
  readonly office: OfficeNearby;
}

export interface NearbyView {
  readonly title: string;
  readonly rows: readonly NearbyRow[];
  /** How many more there are. */
  readonly left: number;
  readonly status: string;
}

/** Kilometres as they are told: none below 5, whole ones below 20, else the nearest 5. A town's middle says no more. */
function rounded(km: number): number {
  if (km < 5) return 0;
  return km < 20 ? Math.round(km) : Math.round(km / 5) * 5;
}

/** The offices nearest to a place: `shown` of them. */
export function toNearby(at: NamedPlace, content: MapContent, shown: number): NearbyView {
  const { snapshot, locale, found } = content;
  const terms = mapNearMeTerms(locale);
  const entries = entriesOf(snapshot.dataset);
  const meant = found?.size ? entries.filter(({ cluster }) => found.has(cluster.id)) : entries;
  const all = officesFrom(at.point, meant).toSorted(
    (a, b) => rounded(a.km) - rounded(b.km) || a.entry.order - b.entry.order,
  );
  const rows = all.slice(0, shown).map((office) => toRow(office, content));
  const said = rows.map(({ entry, office, distance }) =>
    [calledName(entry.cluster), office.location.town, distance].filter(Boolean).join(', '),
  );
  return {
    title: found?.size ? terms.among(at.label, snapshot.filter.query ?? '') : terms.title(at.label),
    rows,
    left: all.length - rows.length,
    status: rows.length ? terms.status(at.label, said) : terms.none,
  };
}

function toRow(office: OfficeNearby, { locale }: MapContent): NearbyRow {
  const { entry, location, km } = office;
  const places = placesTerms(locale);
  const state = location.status === 'unconfirmed' ? [places.states.unconfirmed] : [];
  return {
    entry,
    standing: headOfficeStatusOf(entry.cluster),
    distance: mapNearMeTerms(locale).distance(rounded(km)),
    position: inLocale(entry.position.name, locale),
    where: [
      location.town ?? places.unknown,
      places.roles[location.role],
      ...state,
      statedWords(location, places),
    ].join(', '),
    office,
  };
}

/** The map's view of it: numbers that are not in the answer are quiet. */
export function quieted(view: MapView, { rows }: NearbyView): MapView {
  const meant = new Set(rows.map(({ entry }) => entry));
  return { ...view, pins: view.pins.map((pin) => ({ ...pin, out: !meant.has(pin.entry) })) };
}

/** An answer is shown with air for its names, and never closer than 90 km across. */
const FIT = { air: 0.14, least: 900 };

/** The map of an answer: the place's municipality, and the offices. */
export function viewportFor(at: NamedPlace, { rows }: NearbyView): Viewport {
  const points = [
    at.point,
    ...rows.map(({ office }) => project(office.location.lat, office.location.lon)),
  ];
  const area = boxOf([at.municipality]);
  const [x, y] = [
    Math.min(area.x, ...points.map((point) => point.x)),
    Math.min(area.y, ...points.map((point) => point.y)),
  ];
  const right = Math.max(area.x + area.width, ...points.map((point) => point.x));
  const bottom = Math.max(area.y + area.height, ...points.map((point) => point.y));
  return viewportOf({ x, y, width: right - x, height: bottom - y }, false, FIT);
}
