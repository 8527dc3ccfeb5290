import { pluralOf } from '../../../../i18n/plural.ts';
import { listed } from '../../../../i18n/sentences.ts';
import type { PositionsResultsTerms } from './terms.ts';

const plural = pluralOf('de');

const OFFICES: Partial<Record<string, readonly [one: string, more: string]>> = {
  hub: ['Hub', 'Hubs'],
  satellite: ['Satellit', 'Satelliten'],
};

export const de: PositionsResultsTerms = {
  clearAll: (total) => `Suche leeren und alle ${total} zeigen`,
  offices: (role, towns) => {
    const [one, more] = OFFICES[role] ?? ['Büro', 'Büros'];
    return `${towns.length > 1 ? more : one} in ${listed(towns, 'und')}`;
  },
  found: (count, closed, query) => {
    const fits = plural(count, { one: 'Cluster passt', other: 'Cluster passen' });
    const fields = plural(closed, { one: 'Fach ohne Cluster', other: 'Fächer ohne Cluster' });
    return `${fits} zu „${query}“${count > 1 ? ', das beste zuerst' : ''}${closed ? `, und ${fields}` : ''}`;
  },
  onlyClosed: (query) => `„${query}“ gehört zu einem Fach ohne Cluster`,
  nothingFound: (query) => `Kein Cluster hat „${query}“ unter seinen Fachwörtern`,
  why: {
    keyword: ['Passt, weil ', ' zu den Fachwörtern des Clusters gehört.'],
    near: ['Ähnlich wie ', '.'],
    name: ['Passt, weil ', ' der Name des Clusters oder seines Fachs ist.'],
    former: ['Hieß früher ', '.'],
    town: ['Hat ein Büro in ', '.'],
    description: ['Gefunden in der Beschreibung: ', ''],
    code: ['Branchencode ', ' gehört zum Fach des Clusters.'],
  },
  whyClosed: ['Passt, weil ', ' zu den Wörtern des Fachs gehört.'],
  closed: (name, when) =>
    `Das Cluster ${name} wurde aufgelöst (${when}). Das Fach hat jetzt kein Cluster.`,
  related: 'Wenn es um etwas hiervon geht, gibt es ein Cluster:',
  perhaps: (count) => `Vielleicht auch (${count})`,
  suchAs: 'Zum Beispiel',
  elsewhere:
    'Dieses Fach gehört zu keinem der nationalen Cluster. Sie decken nicht alle Branchen ab. Versuchen Sie es mit der Technik, den Waren oder der Aufgabe, an der Sie arbeiten.',
  tryOther:
    'Versuchen Sie, was Sie tun, statt des Namens der Branche. Welche Technik, welche Waren, welches Problem?',
  compare: 'Vergleichen',
  chosen: (names) => `${names.length} gewählt (bis zu 3): ${listed(names, 'und')}`,
  compareChosen: (count) => `Diese ${count} vergleichen`,
  oneMore: 'Wählen Sie mindestens noch eines.',
  threeAtMost: 'Höchstens drei. Entfernen Sie zuerst eines.',
};
