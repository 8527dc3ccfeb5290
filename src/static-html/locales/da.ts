import type { StaticTerms } from './terms.ts';

export const da: StaticTerms = {
  live: 'Se den nyeste udgave, hvor man kan søge og vælge',
  head: ['Nr.', 'Klynge, styrkeposition og sted'],
  check: {
    title: 'Selvtesten er ikke kørt',
    intro:
      'Du fulgte et link på en side, der skulle vise de nationale klynger. Havde klynge-scriptet kørt på den side, var selvtesten åbnet dér. Én af disse ting er derfor galt:',
    reasons: [
      'Script-linjen står ikke på siden. Felter til brødtekst fjerner den; den hører til i sidens skabelon.',
      'Adressen i script-linjen er forkert. Åbn den i en ny fane: kommer der en fejlside, ligger filen der ikke.',
      'Mappen “cdn” ligger ikke ved siden af klynge.js, eller domænet lader ikke andre sider hente fra den (CORS).',
      'Sidens sikkerhedspolitik (CSP) tillader ikke scripts derfra, eller integrity-værdien hører til en anden udgave.',
      'Linket står på et sted, som script-linjens data-klynge-except holder udenfor.',
    ],
    then: 'Send det til IT sammen med sidens adresse: browserens konsol på siden siger, hvilken af dem det er.',
  },
  unasked: 'uden valg fra adressen',
  titles: {
    map: 'Klyngekort',
    positions: 'Styrkepositioner',
    calendar: 'Klyngekalender',
    profile: 'Klynge',
    history: 'Klyngernes historie',
  },
};
