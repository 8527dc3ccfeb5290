import type { MapListTerms } from './terms.ts';

export const da: MapListTerms = {
  inMunicipality: (name) => `I ${name} Kommune`,
  noneInMunicipality: 'Ingen klynge har oplyst et sted i kommunen.',
  distanceNote: (name) =>
    `Ved hver klynge står kontoret nærmest ${name} Kommune, målt i luftlinje fra kommunens midte og afrundet til 5 km.`,
  sort: 'Sortér efter',
  sorts: { number: 'Nummer', name: 'Navn', distance: 'Afstand' },
  elsewhere: (towns) => `Andre kontorer: ${towns}`,
};
