import type { About } from '../../../data/compiled.ts';
import type { Age } from '../../../domain/time/age.ts';
import type { Failure } from '../../remote-data/failure.ts';
import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What it is, and what more there is to say. */
type NoticeText = readonly [string, string];

export interface NoticeTerms {
  readonly loading: (about: About) => string;
  readonly failed: (reason: Failure, figure: string) => NoticeText;
  readonly old: (age: Age) => NoticeText;
}

/** What a widget says of its data, on the few pages where there is something to say. */
export const noticeTerms = termsOf<NoticeTerms>('notices', { da, en });
