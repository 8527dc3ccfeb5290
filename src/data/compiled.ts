import type { Dataset } from './types.ts';

/** What a widget is about, and so which facts its date is of. */
export type About = 'clusters' | 'activities';

/** The day that those facts were put together. */
export const compiledOf = (
  { compiled, activitiesCompiled }: Dataset['meta'],
  about: About,
): string => (about === 'activities' && activitiesCompiled) || compiled;
