import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: PositionsTerms = {
  title: 'Finden Sie Ihr Cluster',
  purpose:
    'Jedes Cluster hat sein Fach. Schreiben Sie, womit Sie arbeiten, dann finden wir das passende.',
  search: 'Womit arbeiten Sie?',
  hint: 'Ein gewöhnliches Wort oder Ihr Branchencode. Tippfehler und andere Endungen schaden nicht.',
  tryWords: 'Zum Probieren',
  pick: 'Oder wählen Sie ein Fach',
  summary: (count, years, ended) => {
    const fields = plural(count, {
      one: 'Gebiet, in dem dänische Unternehmen und Forschende stark sind oder auf dem Weg dahin',
      other:
        'Gebiete, in denen dänische Unternehmen und Forschende stark sind oder auf dem Weg dahin',
    });
    return sentences(
      count ? fields : 'Keine Gebiete werden gezeigt',
      count > 0 &&
        years &&
        `${count === 1 ? 'Hinter ihm' : 'Hinter jedem'} steht eine Clusterorganisation, ernannt für ${years}`,
      listed(ended, 'und'),
    );
  },
  ceased: (name, year) => `${name} wurde ${year} aufgelöst`,
  noHeadOffice: 'Hauptsitz nicht bekannt',
  ended: 'Aufgelöst',
  endedIn: (name, year) => `${name}, ${year} aufgelöst`,
  notNational: 'Nicht national',
  inProgramme: (years, known) =>
    `Programm ${years}: ${known === 'no' ? 'nicht dabei' : 'nicht bekannt'}`,
  all: (count) => `Alle ${count} zeigen`,
  without: (names) => `Ohne Cluster: ${names}`,
  nearest: (place) => `Am nächsten: ${place}`,
  shownOf: (count, total, region) => `${count} von ${total} Fächern: ${region}`,
  back: (total) => `Alle ${total} Fächer`,
  backToResults: 'Zurück zum Ergebnis',
  nothingHere: 'Kein Cluster passt zur Auswahl.',
  nothingAtAll: 'In den Daten sind keine Cluster.',
};
