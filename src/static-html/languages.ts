/** The languages of pages that are made in Node: those inside, and those beside the library, which nobody has to fetch here. */
import { BESIDE } from '../locales/beside.ts';
import '../locales/de.part.ts';
import { page } from '../locales/page.ts';
import type { Locale } from '../i18n/language.ts';
import { staticDe } from './static.de.ts';

page().add('de', { words: staticDe });

export const LOCALES: readonly Locale[] = ['da', 'en', ...BESIDE];
