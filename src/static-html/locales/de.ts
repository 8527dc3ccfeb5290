import type { FileTerms } from '../../domain/activities/calendar-entry.ts';
import type { StaticTerms } from './terms.ts';

const terms: StaticTerms = {
  live: 'Zur neuesten Ausgabe, in der man suchen und auswählen kann',
  head: ['Nr.', 'Cluster, Stärkeposition und Ort'],
  check: {
    title: 'Der Selbsttest ist nicht gelaufen',
    intro:
      'Sie sind einem Link auf einer Seite gefolgt, die die nationalen Cluster zeigen soll. Wäre das Cluster-Skript dort gelaufen, hätte sich der Selbsttest dort geöffnet. Eines davon stimmt also nicht:',
    reasons: [
      'Die Skript-Zeile ist nicht auf der Seite. Felder für Fließtext entfernen sie; sie gehört in die Vorlage der Seite.',
      'Die Adresse in der Skript-Zeile ist falsch. In einem neuen Tab öffnen: kommt eine Fehlerseite, liegt die Datei dort nicht.',
      'Der Ordner „cdn“ liegt nicht neben klynge.js, oder seine Domain lässt andere Seiten nicht von ihm holen (CORS).',
      'Die Sicherheitsrichtlinie der Seite (CSP) erlaubt keine Skripte von dort, oder der integrity-Wert gehört zu einer anderen Version.',
      'Der Link steht, wo data-klynge-except in der Skript-Zeile ihn ausnimmt.',
    ],
    then: 'Der IT mit der Adresse der Seite schicken: die Konsole des Browsers auf der Seite sagt, welches davon es ist.',
  },
  unasked: 'ohne Angaben der Adresse',
  titles: {
    map: 'Clusterkarte',
    positions: 'Stärkepositionen',
    calendar: 'Clusterkalender',
    profile: 'Cluster',
    history: 'Geschichte der Cluster',
  },
};

const calendarFile: FileTerms = {
  deadline: 'Frist: ',
  price: 'Preis: ',
  signUp: 'Anmeldung: ',
  online: 'Online',
};

/** What only editions without script and published calendars say, in German. */
export const de = { static: terms, calendarFile };
