import { pluralOf } from '../../../i18n/plural.ts';
import type { HistoryTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: HistoryTerms = {
  title: 'Die Geschichte der Cluster',
  summary: (count, from, to) =>
    `${plural(count, { one: 'Ereignis', other: 'Ereignisse' })} von ${from} bis ${to}.`,
  kinds: {
    background: 'Hintergrund',
    organisation: 'Organisation',
    statistic: 'Zahlen',
    policy: 'Politik',
    geography: 'Geografie',
  },
  expected: 'erwartet',
  chart: 'Netzwerke und Cluster im Lauf der Zeit',
  when: 'Zeitpunkt',
  howMany: 'Anzahl',
  qualifiers: { exact: '', approximately: 'etwa ', 'more-than': 'über ', 'less-than': 'unter ' },
  sources: 'Quellen',
  caveat:
    'Jahreszahlen und Zahlen stammen von den Seiten, die bei jedem Ereignis genannt sind. Was nicht gefunden wurde, steht hier nicht. Die deutschen Texte sind Übersetzungen des Verzeichnisses.',
};
