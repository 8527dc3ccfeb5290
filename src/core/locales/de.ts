import { datePhrase } from '../../domain/time/dates.ts';
import type { CoreTerms } from './terms.ts';

/** Rounded to 5 km, on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'unter\u00A010\u00A0km' : `etwa\u00A0${Math.round(km / 5) * 5}\u00A0km`;

export const de: CoreTerms = {
  frame: {
    asOf: (day) => `Stand der Daten: ${datePhrase(day, 'de')}`,
    about: 'Zu diesen Angaben',
    more: 'Mehr',
    less: 'Weniger',
    wholeCountry: 'Ganz Dänemark',
    region: 'Region',
    noWebsite: 'Website nicht bekannt',
    help: 'Jemanden fragen',
    contact: (host) => `Kontakt über ${host}`,
    fetching: 'Angaben werden geladen …',
    notFetched: 'Die Angaben konnten nicht geladen werden.',
    notDrawn: 'Das konnte nicht angezeigt werden.',
    again: 'Noch einmal versuchen',
    partLost: 'Ein Teil des Inhalts konnte nicht geladen werden.',
    searchLost: 'Die Suche konnte nicht geladen werden.',
    addresses:
      'Die Adressen stammen von den Clustern und können sich geändert haben. ' +
      'Deutsche Bezeichnungen sind Übersetzungen des Verzeichnisses, keine amtlichen Namen.',
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
};
