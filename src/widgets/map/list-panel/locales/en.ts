import type { MapListTerms } from './terms.ts';

export const en: MapListTerms = {
  inMunicipality: (name) => `In ${name} Municipality`,
  noneInMunicipality: 'No cluster has stated a place in the municipality.',
  distanceNote: (name) =>
    `With each cluster stands the office nearest to ${name} Municipality, as the crow flies from its middle, rounded to 5 km.`,
  sort: 'Sort by',
  sorts: { number: 'Number', name: 'Name', distance: 'Distance' },
  elsewhere: (towns) => `Other offices: ${towns}`,
};
