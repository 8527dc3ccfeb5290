import type { Location } from '../../data/types.ts';
import { isPresent } from '../clusters/clusters.ts';

export type Placed = Location & { readonly lat: number; readonly lon: number };

export const isPlaced = (location: Location): location is Placed =>
  location.lat !== null && location.lon !== null;

/** An office, hub, satellite or head office that is in use, as far as is known. */
export const isOffice = (location: Location): boolean =>
  isPresent(location) && location.role !== 'activity-town';
