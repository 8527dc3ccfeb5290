import type { NoticeTerms } from './terms.ts';

export const de: NoticeTerms = {
  loading: (about) =>
    about === 'clusters' ? 'Cluster werden geladen …' : 'Aktivitäten werden geladen …',
  failed: (reason, figure) => {
    const why: Record<typeof reason, string> = {
      address: 'Die Adresse ist ungültig',
      network: 'Es besteht keine Verbindung, oder die Seite darf von dort nichts laden',
      timeout: `Der Server hat innerhalb von ${figure} Sekunden nicht geantwortet`,
      status: `Der Server hat mit ${figure} geantwortet`,
      size: `Die Datei ist größer als ${figure} MB`,
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
};
