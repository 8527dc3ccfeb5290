import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapNearMeTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: MapNearMeTerms = {
  title: (place) => `Am nächsten zu ${place}`,
  among: (place, query) => `Am nächsten zu ${place}, von denen, die zu „${query}“ passen`,
  distance: (km) => (km === 0 ? 'unter\u00A05\u00A0km' : `etwa\u00A0${km}\u00A0km`),
  status: (place, offices) => {
    const nearest = plural(offices.length, {
      one: 'nächstgelegenes Büro',
      other: 'nächstgelegene Büros',
    });
    return `${nearest} zu ${place}: ${offices.join('; ')}`;
  },
  squares: 'Büro, Hub oder Außenstelle',
  none: 'Kein Cluster hat ein Büro mit einem Ort angegeben.',
  everywhere:
    'Die Cluster sind im ganzen Land tätig. Sie können dasjenige nutzen, das zu Ihrem Fach passt, auch wenn das Büro weit entfernt ist.',
  asTheCrowFlies: 'Entfernungen sind Luftlinie bis zum Ort des Büros.',
  more: (count) => `Die nächsten ${count} zeigen`,
};
