import { type About, type Age, ageOf } from '../../domain/time/age.ts';
import { type Locale, termsOf } from '../../i18n/language.ts';
import type { Failure } from './fetch-json.part.ts';

export { ageOf };

/** One thing to say: something is being fetched, could not be fetched, or is old. */
export interface Said {
  readonly failed?: { readonly reason: Failure; readonly figure: number };
  readonly retry?: () => void;
  readonly age?: Age;
}

export interface Words {
  readonly ageOf: typeof ageOf;
  readonly tell: typeof tell;
}

/** What it is, and what more there is to say. */
type Lead = readonly [string, string];

export interface NoticeTerms {
  readonly loading: (about: About) => string;
  readonly failed: (reason: Failure, figure: string) => Lead;
  readonly retry: string;
  readonly old: (age: Age) => Lead;
}

/** What a widget says of its data, for the few pages where there is something to say. */
export const noticeTerms = termsOf<NoticeTerms>('notices', {
  da: {
    loading: (about) => (about === 'clusters' ? 'Henter klynger …' : 'Henter aktiviteter …'),
    failed: (reason, figure) => {
      const why: Record<Failure, string> = {
        address: 'Adressen er ikke gyldig',
        network: 'Der er ingen forbindelse, eller siden må ikke hente derfra',
        timeout: `Serveren svarede ikke inden ${figure} sekunder`,
        status: `Serveren svarede ${figure}`,
        size: `Filen er større end ${figure} MB`,
        integrity: 'Indholdet er ikke det ventede',
        json: 'Svaret er ikke data',
        dataset: 'Filen er ikke et klyngedatasæt',
      };
      return ['Nye oplysninger kunne ikke hentes.', `${why[reason]}. Her vises de tidligere.`];
    },
    retry: 'Prøv igen',
    old: ({ days, newest }) =>
      newest === 'data'
        ? [`Oplysningerne er ${days} dage gamle.`, 'Der kan være kommet ændringer.']
        : [`Den nyeste aktivitet ligger ${days} dage tilbage.`, 'Der kan mangle nye.'],
  },
  en: {
    loading: (about) => (about === 'clusters' ? 'Loading clusters …' : 'Loading activities …'),
    failed: (reason, figure) => {
      const why: Record<Failure, string> = {
        address: 'The address is not valid',
        network: 'There is no connection, or the page may not fetch from there',
        timeout: `The server did not answer within ${figure} seconds`,
        status: `The server answered ${figure}`,
        size: `The file is larger than ${figure} MB`,
        integrity: 'The content is not what was expected',
        json: 'The answer is not data',
        dataset: 'The file is not a cluster dataset',
      };
      return [
        'New information could not be loaded.',
        `${why[reason]}. The earlier information is shown.`,
      ];
    },
    retry: 'Try again',
    old: ({ days, newest }) =>
      newest === 'data'
        ? [`This information is ${days} days old.`, 'It may have changed.']
        : [`The newest activity was ${days} days ago.`, 'New ones may be missing.'],
  },
});

/** What is said in short, what more, and what a button beside it says. */
export function tell(
  { failed, age }: Said,
  about: About,
  locale: Locale,
): { readonly lead: string; readonly more: string; readonly button: string } {
  const words = noticeTerms(locale);
  const [lead, more] = failed
    ? words.failed(failed.reason, failed.figure.toLocaleString(locale))
    : age
      ? words.old(age)
      : ['', words.loading(about)];
  return { lead, more, button: words.retry };
}
