import type { PlaceAnswersTerms } from './terms.ts';

export const en: PlaceAnswersTerms = {
  which: (town) => `Which ${town}?`,
  inMunicipality: (municipality) => `${municipality} Municipality`,
  unknown: (asked) => `We do not know “${asked}”.`,
  empty: 'Type a postcode or a town.',
  meant: (place) => `Did you mean ${place}?`,
};
