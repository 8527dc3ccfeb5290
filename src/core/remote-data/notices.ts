import { type Age, ageOf } from '../../domain/time/age.ts';
import type { About } from '../../data/compiled.ts';
import type { Locale } from '../../i18n/language.ts';
import { frameTerms, noticeTerms } from '../locales/terms.ts';
import type { Failure } from './failure.ts';

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

/** What is said in short, what more, and what a button beside it says. */
export function tell(
  { failed, age }: Said,
  about: About,
  locale: Locale,
): { readonly lead: string; readonly more: string; readonly button: string } {
  const words = noticeTerms(locale);
  let [lead, more]: readonly [string, string] = ['', words.loading(about)];
  if (failed) [lead, more] = words.failed(failed.reason, failed.figure.toLocaleString(locale));
  else if (age) [lead, more] = words.old(age);
  return { lead, more, button: frameTerms(locale).again };
}
