import type { PositionsIntroductionTerms } from './terms.ts';

export const en: PositionsIntroductionTerms = {
  intro: 'What is a cluster?',
  introText: [
    'A cluster is companies, researchers, educations and authorities in one field that work together to put new knowledge to use. The field that they are strong in is called a strength position; one on its way is called emerging.',
    'In the middle sits a cluster organisation. It connects companies, knowledge institutions, public bodies, trade organisations and financial actors, is open to all and works nationwide. It builds networks, helps cooperation begin and makes knowledge available.',
    'The Danish word for cluster, klynge, is not a protected title. Only clusters that the state co-finances are shown here; others in a partner’s data are labelled as not national.',
  ],
  activities: 'What clusters work with',
  within: (name) => name.toLowerCase(),
  who: 'Who pays for what?',
  paysFor: (funder, what) => `${funder}: ${what}`,
};
