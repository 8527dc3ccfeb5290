import type { NoticeTerms } from './terms.ts';

export const da: NoticeTerms = {
  loading: (about) => (about === 'clusters' ? 'Henter klynger …' : 'Henter aktiviteter …'),
  failed: (reason, figure) => {
    const why: Record<typeof reason, string> = {
      address: 'Adressen er ikke gyldig',
      network: 'Der er ingen forbindelse, eller siden må ikke hente derfra',
      timeout: `Serveren svarede ikke inden ${figure} sekunder`,
      status: `Serveren svarede ${figure}`,
      size: `Filen er større end ${figure} MB`,
      json: 'Svaret er ikke data',
      dataset: 'Filen er ikke et klyngedatasæt',
    };
    return ['Nye oplysninger kunne ikke hentes.', `${why[reason]}. Her vises de tidligere.`];
  },
  old: ({ days, newest }) =>
    newest === 'data'
      ? [`Oplysningerne er ${days} dage gamle.`, 'Der kan være kommet ændringer.']
      : [`Den nyeste aktivitet ligger ${days} dage tilbage.`, 'Der kan mangle nye.'],
};
