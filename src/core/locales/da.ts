import { datePhrase } from '../../domain/time/dates.ts';
import { numberPhrase } from '../../i18n/language.ts';
import { pluralOf } from '../../i18n/plural.ts';
import { listed } from '../../i18n/sentences.ts';
import type { CoreTerms } from './terms.ts';

const plural = pluralOf('da');

/** Rounded to 5 km: a town's middle and a municipality's say no more. The words stay on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'under\u00A010\u00A0km' : `ca.\u00A0${Math.round(km / 5) * 5}\u00A0km`;

/** "4,4 mio. kr."; below a million in kroner. */
function kroner(amount: number): string {
  if (amount < 1e6) return `${numberPhrase(amount, 'da')} kr.`;
  return `${String(Math.round(amount / 1e5) / 10).replace('.', ',')} mio. kr.`;
}

export const da: CoreTerms = {
  frame: {
    asOf: (day) => `Data pr. ${datePhrase(day, 'da')}`,
    about: 'Om oplysningerne',
    more: 'Vis mere',
    less: 'Vis mindre',
    wholeCountry: 'Hele landet',
    region: 'Region',
    noWebsite: 'Ingen hjemmeside oplyst',
    help: 'Spørg et menneske',
    fetching: 'Henter oplysninger …',
    notFetched: 'Oplysningerne kunne ikke hentes.',
    notDrawn: 'Det kunne ikke vises.',
    again: 'Prøv igen',
    partLost: 'En del af indholdet kunne ikke hentes.',
    searchLost: 'Søgningen kunne ikke hentes.',
    addresses: 'Adresser er oplyst af klyngerne og kan være ændret.',
  },
  places: {
    unknown: 'ikke oplyst',
    undated: 'uden dato',
    stated: (year) => `oplyst ${year}`,
    townUnknown: (region) => `${region}, by ikke oplyst`,
    roles: {
      'head-office': 'hovedsæde',
      office: 'kontor',
      hub: 'hub',
      satellite: 'satellit',
      'activity-town': 'aktivitetsby',
    },
    states: {
      planned: 'planlagt',
      closed: 'lukket',
      former: 'tidligere',
      unconfirmed: 'ubekræftet',
    },
  },
  distance: { here: 'i kommunen', distance: kilometres },
  facts: {
    offices: 'Hovedsæde og kontorer',
    founded: 'Stiftet',
    goldLabel: 'Guldmærke',
    members: 'Medlemmer',
    programme: 'Nationalt program',
    predecessors: 'Forgængere',
    partners: 'Videnpartnere',
    grants: 'Bevillinger',
    kroner,
    amountUnknown: 'beløb ikke oplyst',
    notNational: 'ikke en national klynge',
    sources: 'Kilder',
    yes: 'ja',
    no: 'nej',
    gold: 'Guld',
    percent: (value) => `${value} pct.`,
    expiryUnknown: 'udløb ikke oplyst',
    expires: (date) => `udløb ${date}`,
    qualifiers: { exact: '', approximately: 'ca. ', 'more-than': 'over ', 'less-than': 'under ' },
  },
  card: {
    contact: (host) => `Kontakt via ${host}`,
    fits: (words) => `Passer, hvis I arbejder med fx ${listed(words, 'eller')}.`,
    events: 'Alle klyngens arrangementer',
    offices: (count) => plural(count, { one: 'kontor', other: 'kontorer' }),
    more: 'Mere om klyngen',
    moreHint: 'medlemmer, historie, kilder',
    shown: (name) => `${name} vises`,
    ended: (when) => `Klyngen ophørte ${when}.`,
  },
  tools: {
    take: 'Tag med',
    data: (format) => `Hent data (${format})`,
    picture: (format) => `Hent kort (${format})`,
    link: 'Kopiér link',
    linkTo: (name) => `Link til ${name}`,
    copied: 'Linket er kopieret.',
    failed: 'Det lykkedes ikke. Prøv igen.',
  },
  notices: {
    loading: (about) => (about === 'clusters' ? 'Henter klynger …' : 'Henter aktiviteter …'),
    failed: (reason, figure) => {
      const why: Record<typeof reason, string> = {
        address: 'Adressen er ikke gyldig',
        network: 'Der er ingen forbindelse, eller siden må ikke hente derfra',
        timeout: `Serveren svarede ikke inden ${figure} sekunder`,
        status: `Serveren svarede ${figure}`,
        size: `Filen er større end ${figure} MB`,
        integrity: 'Indholdet er ikke det ventede',
        json: 'Svaret er ikke data',
        dataset: 'Filen er ikke et klyngedatasæt',
      };
      return ['Nye oplysninger kunne ikke hentes.', `${why[reason]}. Her vises de tidligere.`];
    },
    old: ({ days, newest }) =>
      newest === 'data'
        ? [`Oplysningerne er ${days} dage gamle.`, 'Der kan være kommet ændringer.']
        : [`Den nyeste aktivitet ligger ${days} dage tilbage.`, 'Der kan mangle nye.'],
  },
};
