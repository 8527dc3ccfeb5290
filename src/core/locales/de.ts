import { datePhrase } from '../../domain/time/dates.ts';
import { numberPhrase } from '../../i18n/language.ts';
import { pluralOf } from '../../i18n/plural.ts';
import { listed } from '../../i18n/sentences.ts';
import type { CoreTerms } from './terms.ts';

const plural = pluralOf('de');

/** Rounded to 5 km, on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'unter\u00A010\u00A0km' : `etwa\u00A0${Math.round(km / 5) * 5}\u00A0km`;

/** "4,4 Mio. DKK"; below a million in kroner. */
const kroner = (amount: number): string =>
  amount >= 1e6
    ? `${String(Math.round(amount / 1e5) / 10).replace('.', ',')} Mio. DKK`
    : `${numberPhrase(amount, 'de')} DKK`;

export const de: CoreTerms = {
  frame: {
    asOf: (day) => `Stand der Daten: ${datePhrase(day, 'de')}`,
    about: 'Zu diesen Angaben',
    more: 'Mehr',
    less: 'Weniger',
    wholeCountry: 'Ganz Dänemark',
    region: 'Region',
    noWebsite: 'Keine Website bekannt',
    help: 'Jemanden fragen',
    fetching: 'Angaben werden geladen …',
    notFetched: 'Die Angaben konnten nicht geladen werden.',
    notDrawn: 'Das konnte nicht angezeigt werden.',
    again: 'Noch einmal versuchen',
    partLost: 'Ein Teil des Inhalts konnte nicht geladen werden.',
    searchLost: 'Die Suche konnte nicht geladen werden.',
    addresses:
      'Die Adressen stammen von den Clustern und können sich geändert haben. Deutsche Bezeichnungen sind Übersetzungen des Verzeichnisses, keine amtlichen Namen.',
  },
  places: {
    unknown: 'nicht bekannt',
    undated: 'ohne Datum',
    stated: (year) => `Angabe von ${year}`,
    townUnknown: (region) => `${region}, Ort nicht bekannt`,
    roles: {
      'head-office': 'Hauptsitz',
      office: 'Büro',
      hub: 'Hub',
      satellite: 'Außenstelle',
      'activity-town': 'Ort mit Aktivitäten',
    },
    states: {
      planned: 'geplant',
      closed: 'geschlossen',
      former: 'ehemals',
      unconfirmed: 'unbestätigt',
    },
  },
  distance: { here: 'in der Kommune', distance: kilometres },
  facts: {
    offices: 'Hauptsitz und Büros',
    founded: 'Gegründet',
    goldLabel: 'Gold-Label',
    members: 'Mitglieder',
    programme: 'Nationales Programm',
    predecessors: 'Vorgänger',
    partners: 'Wissenspartner',
    grants: 'Förderungen',
    kroner,
    amountUnknown: 'Betrag nicht bekannt',
    notNational: 'kein nationales Cluster',
    sources: 'Quellen',
    yes: 'ja',
    no: 'nein',
    gold: 'Gold',
    percent: (value) => `${numberPhrase(value, 'de')} Prozent`,
    expiryUnknown: 'Ablauf nicht bekannt',
    expires: (date) => `abgelaufen ${date}`,
    qualifiers: { exact: '', approximately: 'etwa ', 'more-than': 'über ', 'less-than': 'unter ' },
  },
  card: {
    contact: (host) => `Kontakt über ${host}`,
    fits: (words) => `Passt, wenn Sie zum Beispiel mit ${listed(words, 'oder')} arbeiten.`,
    events: 'Alle Veranstaltungen des Clusters',
    offices: (count) => plural(count, { one: 'Büro', other: 'Büros' }),
    more: 'Mehr über das Cluster',
    moreHint: 'Mitglieder, Geschichte, Quellen',
    shown: (name) => `${name} wird gezeigt`,
    ended: (when) => `Das Cluster wurde aufgelöst: ${when}.`,
  },
  tools: {
    take: 'Mitnehmen',
    data: (format) => `Daten herunterladen (${format})`,
    picture: (format) => `Karte herunterladen (${format})`,
    link: 'Link kopieren',
    linkTo: (name) => `Link zu ${name}`,
    copied: 'Der Link ist kopiert.',
    failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
  },
  notices: {
    loading: (about) =>
      about === 'clusters' ? 'Cluster werden geladen …' : 'Aktivitäten werden geladen …',
    failed: (reason, figure) => {
      const why: Record<typeof reason, string> = {
        address: 'Die Adresse ist ungültig',
        network: 'Es besteht keine Verbindung, oder die Seite darf von dort nichts laden',
        timeout: `Der Server hat innerhalb von ${figure} Sekunden nicht geantwortet`,
        status: `Der Server hat mit ${figure} geantwortet`,
        size: `Die Datei ist größer als ${figure} MB`,
        integrity: 'Der Inhalt ist nicht der erwartete',
        json: 'Die Antwort enthält keine Daten',
        dataset: 'Die Datei ist kein Cluster-Datensatz',
      };
      return [
        'Neue Angaben konnten nicht geladen werden.',
        `${why[reason]}. Gezeigt werden die bisherigen.`,
      ];
    },
    old: ({ days, newest }) =>
      newest === 'data'
        ? [`Diese Angaben sind ${days} Tage alt.`, 'Es kann Änderungen gegeben haben.']
        : [`Die neueste Aktivität liegt ${days} Tage zurück.`, 'Neue können fehlen.'],
  },
};
