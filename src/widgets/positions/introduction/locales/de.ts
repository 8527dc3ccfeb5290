import type { PositionsIntroductionTerms } from './terms.ts';

export const de: PositionsIntroductionTerms = {
  intro: 'Was ist ein Cluster?',
  introText: [
    'Ein Cluster sind Unternehmen, Forschende, Bildungseinrichtungen und Behörden eines Fachgebiets, die zusammenarbeiten, um neues Wissen nutzbar zu machen. Das Gebiet, in dem sie stark sind, heißt Stärkeposition (dänisch: styrkeposition); ist es auf dem Weg dahin, heißt es „im Entstehen“.',
    'In der Mitte steht eine Clusterorganisation. Sie verbindet Unternehmen, Wissenseinrichtungen, öffentliche Stellen, Branchenverbände und Geldgeber, ist offen für alle und arbeitet im ganzen Land. Sie schafft Netzwerke, bringt Zusammenarbeit in Gang und macht Wissen zugänglich.',
    'Das dänische Wort für Cluster, klynge, ist kein geschützter Titel. Gezeigt werden nur Cluster, die der Staat mitfinanziert; andere aus den Daten eines Partners sind als nicht national gekennzeichnet.',
  ],
  activities: 'Woran Cluster arbeiten',
  within: (name) => name,
  who: 'Wer bezahlt was?',
  paysFor: (funder, what) => `${funder}: ${what}`,
};
