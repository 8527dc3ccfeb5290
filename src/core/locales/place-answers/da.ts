import type { PlaceAnswersTerms } from './terms.ts';

export const da: PlaceAnswersTerms = {
  which: (town) => `Hvilken ${town}?`,
  inMunicipality: (municipality) => `${municipality} Kommune`,
  unknown: (asked) => `Vi kender ikke ”${asked}”.`,
  empty: 'Skriv et postnummer eller en by.',
  meant: (place) => `Mente I ${place}?`,
};
