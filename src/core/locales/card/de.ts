import { pluralOf } from '../../../i18n/plural.ts';
import { listed } from '../../../i18n/sentences.ts';
import type { CardTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: CardTerms = {
  fits: (words) => `Passt, wenn Sie zum Beispiel mit ${listed(words, 'oder')} arbeiten.`,
  next: 'Was als Nächstes geschieht',
  events: 'Alle Veranstaltungen des Clusters',
  website: 'Website',
  offices: (count) => plural(count, { one: 'Büro', other: 'Büros' }),
  more: 'Mehr über das Cluster',
  moreHint: 'Mitglieder, Geschichte, Quellen',
  whole: 'Alles über das Cluster',
  close: 'Schließen',
  shown: (name) => `${name} wird gezeigt`,
  ended: (when) => `Das Cluster wurde aufgelöst: ${when}.`,
};
