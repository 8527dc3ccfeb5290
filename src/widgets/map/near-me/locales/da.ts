import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapNearMeTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: MapNearMeTerms = {
  title: (place) => `Nærmest ${place}`,
  distance: (km) => (km === 0 ? 'under\u00A05\u00A0km' : `ca.\u00A0${km}\u00A0km`),
  status: (place, offices) => {
    const nearest = plural(offices.length, {
      one: 'nærmeste kontor',
      other: 'nærmeste kontorer',
    });
    return `${nearest} til ${place}: ${offices.join('; ')}`;
  },
  none: 'Ingen klynge har oplyst et kontor med et sted.',
  everywhere:
    'Klyngerne er landsdækkende. I kan bruge den, der passer til jeres fag, også når kontoret ligger langt væk.',
  asTheCrowFlies: 'Afstanden er luftlinje til byen, kontoret ligger i.',
  more: (count) => `Vis de ${count} næste`,
  which: (town) => `Hvilken ${town}?`,
  inMunicipality: (municipality) => `${municipality} Kommune`,
  unknown: (asked) => `Vi kender ikke ”${asked}”.`,
  empty: 'Skriv et postnummer eller en by.',
  meant: (place) => `Mente I ${place}?`,
  noWebsite: 'Hjemmeside ikke oplyst',
};
