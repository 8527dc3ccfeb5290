import type { PlaceAnswersTerms } from './terms.ts';

export const de: PlaceAnswersTerms = {
  which: (town) => `Welches ${town}?`,
  inMunicipality: (municipality) => `Kommune ${municipality}`,
  unknown: (asked) => `„${asked}“ ist nicht bekannt.`,
  empty: 'Eine Postleitzahl oder einen Ort eingeben.',
  meant: (place) => `Meinten Sie ${place}?`,
};
