import type { PositionsIntroductionTerms } from './terms.ts';

export const da: PositionsIntroductionTerms = {
  intro: 'Hvad er en klynge?',
  introText: [
    'En klynge er virksomheder, forskere, uddannelser og myndigheder inden for ét fagområde, der arbejder sammen om at få ny viden i brug. Det område, de er stærke på, kaldes en styrkeposition; er det på vej, kaldes det spirende.',
    'I midten sidder en klyngeorganisation. Den binder virksomheder, vidensinstitutioner, offentlige parter, brancheorganisationer og finansielle aktører sammen, er åben for alle og arbejder i hele landet. Den skaber netværk, hjælper samarbejder i gang og gør viden tilgængelig.',
    'Ordet klynge er ikke en beskyttet titel. Her vises kun de klynger, som staten medfinansierer; andre i en partners data er mærket som ikke nationale.',
  ],
  activities: 'Klyngerne arbejder med',
  within: (name) => name.toLowerCase(),
  who: 'Hvem betaler for hvad?',
  paysFor: (funder, what) => `${funder}: ${what}`,
};
