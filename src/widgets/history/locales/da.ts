import { pluralOf } from '../../../i18n/plural.ts';
import type { HistoryTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: HistoryTerms = {
  title: 'Klyngernes historie',
  summary: (count, from, to) =>
    `${plural(count, { one: 'begivenhed', other: 'begivenheder' })} fra ${from} til ${to}.`,
  kinds: {
    background: 'Baggrund',
    organisation: 'Organisation',
    statistic: 'Tal',
    policy: 'Politik',
    geography: 'Geografi',
  },
  expected: 'kommer',
  chart: 'Netværk og klynger over tid',
  when: 'Tidspunkt',
  howMany: 'Antal',
  qualifiers: { exact: '', approximately: 'ca. ', 'more-than': 'over ', 'less-than': 'under ' },
  sources: 'Kilder',
  caveat:
    'Årstal og tal er fra de sider, der er nævnt ved hver begivenhed. Hvad der ikke er fundet, står her ikke.',
};
