import { termsOf } from '../i18n/language.ts';

export interface StaticTerms {
  live: string;
  website: string;
  running: string;
  more: (count: number) => string;
  /** Over the two columns of the map's table. */
  head: readonly [string, string];
  titles: Record<string, string>;
}

/** Words that only the editions without script, and the pages for frames, say. */
export const staticTerms = termsOf<StaticTerms>('static', {
  da: {
    live: 'Se den nyeste udgave, hvor man kan søge og vælge',
    website: 'Hjemmeside',
    running: 'Løbende',
    more: (count) => `${count} flere i den nyeste udgave.`,
    head: ['Nr.', 'Klynge, styrkeposition og sted'],
    titles: {
      map: 'Klyngekort',
      positions: 'Styrkepositioner',
      calendar: 'Klyngekalender',
      profile: 'Klynge',
      history: 'Klyngernes historie',
    },
  },
  en: {
    live: 'See the newest edition, where you can search and choose',
    website: 'Website',
    running: 'Ongoing',
    more: (count) => `${count} more in the newest edition.`,
    head: ['No.', 'Cluster, strength position and place'],
    titles: {
      map: 'Cluster map',
      positions: 'Strength positions',
      calendar: 'Cluster calendar',
      profile: 'Cluster',
      history: 'History of the clusters',
    },
  },
});
