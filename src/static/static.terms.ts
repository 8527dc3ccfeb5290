import type { Locale } from '../model/language.ts';

export interface StaticTerms {
  live: string;
  website: string;
  running: string;
  more: (count: number) => string;
  titles: Record<string, string>;
}

/** Words that only the editions without script, and the pages for frames, say. */
export const staticTerms: Readonly<Record<Locale, StaticTerms>> = {
  da: {
    live: 'Se den nyeste udgave, hvor man kan søge og vælge',
    website: 'Hjemmeside',
    running: 'Løbende',
    more: (count) => `${count} flere i den nyeste udgave.`,
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
    titles: {
      map: 'Cluster map',
      positions: 'Strength positions',
      calendar: 'Cluster calendar',
      profile: 'Cluster',
      history: 'History of the clusters',
    },
  },
};
