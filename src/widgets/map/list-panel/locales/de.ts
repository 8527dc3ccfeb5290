import type { MapListTerms } from './terms.ts';

export const de: MapListTerms = {
  inMunicipality: (name) => `In der Kommune ${name}`,
  noneInMunicipality: 'Kein Cluster hat einen Ort in der Kommune angegeben.',
  distanceNote: (name) =>
    `Bei jedem Cluster steht das Büro, das der Kommune ${name} am nächsten liegt: Luftlinie ab der Mitte der Kommune, gerundet auf 5 km.`,
  sort: 'Sortieren nach',
  sorts: { number: 'Nummer', name: 'Name', distance: 'Entfernung' },
  elsewhere: (towns) => `Weitere Büros: ${towns}`,
};
