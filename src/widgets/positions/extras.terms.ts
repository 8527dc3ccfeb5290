import { termsOf } from '../../i18n/language.ts';

export interface PositionsExtraTerms {
  intro: string;
  introText: readonly string[];
  activities: string;
  /** The name of an activity type, in a sentence. */
  within: (name: string) => string;
  programme: string;
  who: string;
  paysFor: (funder: string, what: string) => string;
  total: (millions: string) => string;
  sum: (millions: string) => string;
  yearly: (millions: string) => string;
  granted: (millions: string) => string;
  offered: (millions: string) => string;
  appointed: (count: number, later: number | null) => string;
  list: Record<'complete' | 'partial' | 'none', string>;
  unknown: string;
  sources: string;
  /** What stands over the table’s columns. */
  columns: {
    number: string;
    position: string;
    cluster: string;
    place: string;
    status: string;
    nearest: string;
    programme: string;
  };
  inProgramme: Record<'yes' | 'no' | 'unknown', string>;
}

/** Words that follow the first drawing. */
export const positionsExtraTerms = termsOf<PositionsExtraTerms>('positionsExtras', {
  da: {
    intro: 'Hvad er en klynge?',
    introText: [
      'En klynge er virksomheder, forskere, uddannelser og myndigheder inden for ét fagområde, der arbejder sammen om at få ny viden i brug. Det område, de er stærke på, kaldes en styrkeposition; er det på vej, kaldes det spirende.',
      'I midten sidder en klyngeorganisation. Den binder virksomheder, vidensinstitutioner, offentlige parter, brancheorganisationer og finansielle aktører sammen, er åben for alle og arbejder i hele landet. Den skaber netværk, hjælper samarbejder i gang og gør viden tilgængelig.',
      'Ordet klynge er ikke en beskyttet titel. Her vises kun de klynger, som staten medfinansierer; andre i en partners data er mærket som ikke nationale.',
    ],
    activities: 'Klyngerne arbejder med',
    within: (name) => name.toLowerCase(),
    programme: 'Program',
    who: 'Hvem betaler for hvad?',
    paysFor: (funder, what) => `${funder}: ${what}`,
    total: (sum) => `${sum} mio. kr. afsat i alt`,
    sum: (sum) => `${sum} mio. kr.`,
    yearly: (sum) => `${sum} mio. kr. om året`,
    granted: (sum) => `${sum} mio. kr. bevilget`,
    offered: (sum) => `${sum} mio. kr. udbudt`,
    appointed: (count, later) =>
      `${count} klynger udpeget${later !== null && later !== count ? `, senere ${later}` : ''}`,
    list: {
      complete: 'Listen over klynger er kendt.',
      partial: 'Listen over klynger er kun kendt i dele.',
      none: 'Listen over klynger er ikke oplyst.',
    },
    unknown: 'ikke oplyst',
    sources: 'Kilder',
    columns: {
      number: 'Nr.',
      position: 'Styrkeposition',
      cluster: 'Klynge',
      place: 'Hovedsæde',
      status: 'Status',
      nearest: 'Nærmeste kontor',
      programme: 'Med i programmet',
    },
    inProgramme: { yes: 'ja', no: 'nej', unknown: 'ikke oplyst' },
  },
  en: {
    intro: 'What is a cluster?',
    introText: [
      'A cluster is companies, researchers, educations and authorities in one field that work together to put new knowledge to use. The field that they are strong in is called a strength position; one on its way is called emerging.',
      'In the middle sits a cluster organisation. It connects companies, knowledge institutions, public bodies, trade organisations and financial actors, is open to all and works nationwide. It builds networks, helps cooperation begin and makes knowledge available.',
      'The Danish word for cluster, klynge, is not a protected title. Only clusters that the state co-finances are shown here; others in a partner’s data are labelled as not national.',
    ],
    activities: 'What clusters work with',
    within: (name) => name.toLowerCase(),
    programme: 'Programme',
    who: 'Who pays for what?',
    paysFor: (funder, what) => `${funder}: ${what}`,
    total: (sum) => `DKK ${sum} million set aside in all`,
    sum: (sum) => `DKK ${sum} million`,
    yearly: (sum) => `DKK ${sum} million a year`,
    granted: (sum) => `DKK ${sum} million granted`,
    offered: (sum) => `DKK ${sum} million offered`,
    appointed: (count, later) =>
      `${count} clusters appointed${later !== null && later !== count ? `, later ${later}` : ''}`,
    list: {
      complete: 'The list of clusters is known.',
      partial: 'The list of clusters is known only in part.',
      none: 'The list of clusters is not known.',
    },
    unknown: 'not known',
    sources: 'Sources',
    columns: {
      number: 'No.',
      position: 'Strength position',
      cluster: 'Cluster',
      place: 'Head office',
      status: 'Status',
      nearest: 'Nearest office',
      programme: 'In the programme',
    },
    inProgramme: { yes: 'yes', no: 'no', unknown: 'not known' },
  },
});
