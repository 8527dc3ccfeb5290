import type { Dataset, Programme } from '../../../data/types.ts';
import { inLocale, type Locale, numberPhrase } from '../../../i18n/language.ts';
import type { PositionsProgrammeTerms } from './locales/terms.ts';

/** "2021–2024". */
export const yearsOf = ({ from, to }: Pick<Programme, 'from' | 'to'>): string =>
  `${from.slice(0, 4)}–${to.slice(0, 4)}`;

/**
 * The programme by its id, or by the years at its end (`2025-2028`). Without one: the newest whose list of clusters is known.
 * `undefined`: there is none of that name.
 */
export function chosenProgramme({ programmes }: Dataset, named: string): Programme | undefined {
  const wanted = named.trim().toLowerCase();
  if (wanted && wanted !== 'newest')
    return programmes.find(({ id }) => id === wanted || id.endsWith(`-${wanted}`));
  return programmes
    .filter(({ clusterList }) => clusterList === 'complete')
    .reduce<Programme | undefined>(
      (newest, one) => (newest && newest.from >= one.from ? newest : one),
      undefined,
    );
}

/** Its name, with its years where the name does not hold them. */
export function programmeLabel({ name, from, to }: Programme, locale: Locale): string {
  const words = inLocale(name, locale);
  return words.includes(from.slice(0, 4)) ? words : `${words} (${yearsOf({ from, to })})`;
}

/** What is known of a programme, each in a line: sums, who pays how much for what, and its clusters. */
export function programmeFacts(
  dataset: Dataset,
  programme: Programme,
  locale: Locale,
  terms: PositionsProgrammeTerms,
): readonly string[] {
  const { totalDkk, offeredDkk, grantedDkk, clustersAppointed, clustersLater, clusterList } =
    programme;
  const sum = (kroner: number): string => numberPhrase(Math.round(kroner / 1e6), locale);
  const lines = [
    totalDkk !== null && terms.total(sum(totalDkk)),
    offeredDkk !== null && terms.offered(sum(offeredDkk)),
    grantedDkk !== null && terms.granted(sum(grantedDkk)),
    ...programme.funding.map(({ funder, from, to, annualDkk, totalDkk: all, what }) => {
      const payer = dataset.funders.find(({ id }) => id === funder);
      const yearly = annualDkk === null ? terms.unknown : terms.yearly(sum(annualDkk));
      const amount = all === null ? yearly : terms.sum(sum(all));
      const years = from && to ? yearsOf({ from, to }) : '';
      return `${payer ? inLocale(payer.name, locale) : funder}: ${[amount, years, inLocale(what, locale)].filter(Boolean).join(', ')}`;
    }),
    clustersAppointed !== null && terms.appointed(clustersAppointed, clustersLater),
    terms.list[clusterList],
  ];
  return lines.filter((line) => typeof line === 'string');
}
