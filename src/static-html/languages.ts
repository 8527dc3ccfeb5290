/** The languages of pages that are made in Node: those inside, and those beside the library, which nobody has to fetch here. */
import { LAZY_LOCALES } from '../locales/lazy-locales.ts';
import '../locales/de.ts';
import { pageLocales } from '../locales/page-locales.ts';
import type { Locale } from '../i18n/language.ts';
import { de } from './locales/de.ts';

pageLocales().add('de', { words: de });

export const LOCALES: readonly Locale[] = ['da', 'en', ...LAZY_LOCALES];
