import type { StaticTerms } from './terms.ts';

export const en: StaticTerms = {
  live: 'See the newest edition, where you can search and choose',
  head: ['No.', 'Cluster, strength position and place'],
  check: {
    title: 'The self-test has not run',
    intro:
      'You followed a link on a page that was to show the national clusters. Had the cluster script run on that page, the self-test would have opened there. So one of these is wrong:',
    reasons: [
      'The script line is not on the page. Fields for body text remove it; it belongs in the page’s template.',
      'The address in the script line is wrong. Open it in a new tab: if an error page comes, the file is not there.',
      'The folder “cdn” does not lie beside klynge.js, or its domain does not let other pages fetch from it (CORS).',
      'The page’s security policy (CSP) allows no scripts from there, or the integrity value belongs to another version.',
      'The link stands where the script line’s data-klynge-except keeps it out.',
    ],
    then: 'Send this to IT with the page’s address: the browser’s console on the page tells which of them it is.',
  },
  unasked: 'without choices of the address',
  titles: {
    map: 'Cluster map',
    positions: 'Strength positions',
    calendar: 'Cluster calendar',
    profile: 'Cluster',
    history: 'History of the clusters',
  },
};
