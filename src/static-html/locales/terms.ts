import { termsOf } from '../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface StaticTerms {
  live: string;
  /** Over the two columns of the map's table. */
  head: readonly [string, string];
  titles: Record<string, string>;
  /** Behind the title of an oEmbed answer: what an address may ask for beside is not in it. */
  unasked: string;
  /** Where a link to the self-test leads, on a page that has no script to open it in place. */
  check: {
    title: string;
    intro: string;
    reasons: readonly string[];
    then: string;
  };
}

/** Words that only the editions without script, and the pages for frames, say. */
export const staticTerms = termsOf<StaticTerms>('static', { da, en });
