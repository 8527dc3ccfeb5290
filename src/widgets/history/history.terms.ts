import type { Milestone } from '../../data/types.ts';
import { termsOf } from '../../i18n/language.ts';

export interface HistoryTerms {
  title: string;
  summary: (count: number, from: string, to: string) => string;
  kinds: Record<Milestone['kind'], string>;
  expected: string;
  chart: string;
  when: string;
  howMany: string;
  qualifiers: Record<'exact' | 'approximately' | 'more-than' | 'less-than', string>;
  sources: string;
  caveat: string;
  fetching: string;
  failed: string;
}

export const historyTerms = termsOf<HistoryTerms>('history', {
  da: {
    title: 'Klyngernes historie',
    summary: (count, from, to) => `${count} begivenheder fra ${from} til ${to}.`,
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
    fetching: 'Henter historien …',
    failed: 'Historien kunne ikke hentes.',
  },
  en: {
    title: 'The history of the clusters',
    summary: (count, from, to) => `${count} events from ${from} to ${to}.`,
    kinds: {
      background: 'Background',
      organisation: 'Organisation',
      statistic: 'Figures',
      policy: 'Policy',
      geography: 'Geography',
    },
    expected: 'to come',
    chart: 'Networks and clusters over time',
    when: 'When',
    howMany: 'Number',
    qualifiers: {
      exact: '',
      approximately: 'about ',
      'more-than': 'more than ',
      'less-than': 'fewer than ',
    },
    sources: 'Sources',
    caveat:
      'Years and figures are from the pages named with each event. What was not found is not here.',
    fetching: 'Loading the history …',
    failed: 'The history could not be loaded.',
  },
});
