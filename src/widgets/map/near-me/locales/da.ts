import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapNearMeTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: MapNearMeTerms = {
  title: (place) => `Nærmest ${place}`,
  among: (place, query) => `Nærmest ${place}, af dem der passer til ”${query}”`,
  distance: (km) => (km === 0 ? 'under\u00A05\u00A0km' : `ca.\u00A0${km}\u00A0km`),
  status: (place, offices) => {
    const nearest = plural(offices.length, {
      one: 'nærmeste kontor',
      other: 'nærmeste kontorer',
    });
    return `${nearest} til ${place}: ${offices.join('; ')}`;
  },
  squares: 'kontor, hub eller satellit',
  none: 'Ingen klynge har oplyst et kontor med et sted.',
  everywhere:
    'Klyngerne er landsdækkende. I kan bruge den, der passer til jeres fag, også når kontoret ligger langt væk.',
  asTheCrowFlies: 'Afstanden er luftlinje til byen, kontoret ligger i.',
  more: (count) => `Vis de ${count} næste`,
};
